#include "model/desk_values.h"

#include <algorithm>

namespace fd {

namespace {

template <class Things, class Wanted>
auto* firstWhere(const Things& things, Wanted wanted) {
    const auto found = std::find_if(things.begin(), things.end(), wanted);
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const Zone* Clinic::zone(const ZoneId& id) const {
    return firstWhere(zones, [&id](const Zone& zone) { return zone.id == id; });
}

const ReservationGroup* Clinic::group(const GroupId& id) const {
    return firstWhere(groups, [&id](const ReservationGroup& group) { return group.id == id; });
}

const ReservationGroup* Clinic::defaultGroup() const {
    const ReservationGroup* marked =
        firstWhere(groups, [](const ReservationGroup& group) { return group.isDefault; });
    return marked || groups.empty() ? marked : &groups.front();
}

const std::vector<Slot>& DaySchedule::slotsOf(const GroupId& group) const {
    static const std::vector<Slot> none;
    const auto* found =
        firstWhere(slotsByGroup, [&group](const auto& entry) { return entry.first == group; });
    return found ? found->second : none;
}

int OutboxView::inState(OutboxState state) const {
    return static_cast<int>(std::count_if(
        open.begin(), open.end(), [state](const QueuedBooking& each) { return each.row.state == state; }));
}

int OutboxView::underWay() const {
    return inState(OutboxState::Queued) + inState(OutboxState::Sending) + inState(OutboxState::Unknown);
}

int OutboxView::needPerson() const {
    return static_cast<int>(std::count_if(open.begin(), open.end(),
                                          [](const QueuedBooking& each) { return each.row.needsPerson(); }));
}

} // namespace fd
