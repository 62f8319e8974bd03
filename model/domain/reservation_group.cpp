#include "model/domain/reservation_group.h"

#include <algorithm>

namespace fd {

const std::optional<DayHours>& ReservationGroup::hoursOn(const QDate& date) const {
    static const std::optional<DayHours> closed;
    if (std::any_of(holidays.begin(), holidays.end(),
                    [&date](const Holiday& holiday) { return holiday.date == date; }))
        return closed;
    return weekday[static_cast<size_t>(date.dayOfWeek() - 1)];
}

std::optional<int> ReservationGroup::capacityIn(const ZoneId& zone) const {
    for (const ZoneCapacity& entry : capacities) {
        if (entry.zoneId == zone)
            return entry.enabled ? std::optional(entry.capacity) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<TimeRange> slotTimes(const ReservationGroup& group, const QDate& date, const QTimeZone& zone) {
    std::vector<TimeRange> times;
    const auto& hours = group.hoursOn(date);
    if (!hours || (group.startDate.isValid() && date < group.startDate))
        return times;
    const auto breakTime = hours->breakTime;
    for (int start = hours->open.start; start + group.intervalMinutes <= hours->open.end;
         start += group.intervalMinutes) {
        const int end = start + group.intervalMinutes;
        if (breakTime && start < breakTime->end && end > breakTime->start)
            continue;
        // A slot that a DST gap swallows is empty, and is no slot.
        if (const auto range = TimeRange::make(wallTime(date, start, zone), wallTime(date, end, zone)))
            times.push_back(*range);
    }
    return times;
}

} // namespace fd
