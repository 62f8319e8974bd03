#include "model/engine/schedule.h"

#include "model/store/store.h"

#include <algorithm>

namespace fd {

namespace {

constexpr int searchDays = 60;

/// The zones that the group uses, in the clinic's order, with their capacity.
std::vector<ZoneCapacity> zonesOf(Store& store, const ReservationGroup& group) {
    std::vector<ZoneCapacity> zones;
    for (const Zone& zone : store.clinic.zones()) {
        if (const auto capacity = group.capacityIn(zone.id))
            zones.push_back({zone.id, *capacity, true});
    }
    return zones;
}

} // namespace

std::vector<Slot> slotsBetween(Store& store, const ReservationGroup& group, Instant from, Instant to,
                               const std::optional<ReservationId>& except) {
    std::vector<Slot> slots;
    if (!(from < to))
        return slots;
    const QTimeZone timeZone = store.clinic.timeZone();
    const std::vector<ZoneCapacity> zones = zonesOf(store, group);
    const QDate last = toLocal(to, timeZone).date();
    for (QDate date = toLocal(from, timeZone).date(); date <= last; date = date.addDays(1)) {
        std::vector<Slot> ofDay;
        for (const TimeRange& range : slotTimes(group, date, timeZone)) {
            if (range.start() < from || range.start() >= to)
                continue;
            for (const ZoneCapacity& zone : zones)
                ofDay.push_back({zone.zoneId, range, zone.capacity, 0});
        }
        closeBlocked(ofDay, store.blocked.on(date), date, timeZone);
        slots.insert(slots.end(), ofDay.begin(), ofDay.end());
    }
    store.reservations.countInto(slots, group.id, except);
    return slots;
}

std::optional<Slot> nextFreeSlot(Store& store, const ReservationGroup& group,
                                 const std::optional<ZoneId>& zone, Instant from) {
    const QTimeZone timeZone = store.clinic.timeZone();
    const QDate first = toLocal(from, timeZone).date();
    // Day by day: the answer is mostly on the first.
    for (int day = 0; day < searchDays; ++day) {
        const Instant start = day == 0 ? from : startOfDay(first.addDays(day), timeZone);
        const auto slots = slotsBetween(store, group, start, startOfDay(first.addDays(day + 1), timeZone));
        const auto found = std::find_if(slots.begin(), slots.end(), [&zone](const Slot& slot) {
            return !slot.isFull() && (!zone || slot.zoneId == *zone);
        });
        if (found != slots.end())
            return *found;
    }
    return std::nullopt;
}

std::vector<DraftWarning> reviewDraft(Store& store, const Draft& draft, Instant now) {
    DraftFacts facts;
    facts.now = now;
    facts.timeZone = store.clinic.timeZone();
    const auto range = draft.range();
    if (!range)
        return {};
    const auto except = draft.edits ? std::optional(draft.edits->id) : std::nullopt;
    if (draft.groupId)
        facts.group = store.clinic.group(*draft.groupId);
    if (draft.visitorId) {
        facts.visitorBusy = store.reservations.busyTimes(*draft.visitorId, *range, except);
        facts.tickets = store.catalogue.ticketsOf(*draft.visitorId);
        facts.plannedByTicket = store.reservations.plannedTickets(*draft.visitorId, now, except);
    }
    if (facts.group && draft.zoneId) {
        const QDate date = toLocal(range->start(), facts.timeZone).date();
        facts.slots = slotsBetween(store, *facts.group, startOfDay(date, facts.timeZone),
                                   startOfDay(date.addDays(1), facts.timeZone), except);
        facts.blocked = store.blocked.on(date);
        std::erase_if(facts.slots, [&draft](const Slot& slot) { return slot.zoneId != *draft.zoneId; });
    }
    return warningsFor(draft, facts);
}

} // namespace fd
