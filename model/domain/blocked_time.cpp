#include "model/domain/blocked_time.h"

namespace fd {

bool BlockedTime::isOn(const QDate& day) const {
    if (!weekly)
        return day == date;
    return day >= date && day.dayOfWeek() == date.dayOfWeek() && (!until.isValid() || day <= until);
}

std::optional<TimeRange> BlockedTime::rangeOn(const QDate& day, const QTimeZone& timeZone) const {
    if (!isOn(day))
        return std::nullopt;
    return TimeRange::make(wallTime(day, span.start, timeZone), wallTime(day, span.end, timeZone));
}

void closeBlocked(std::vector<Slot>& slots, const std::vector<BlockedTime>& blocked, const QDate& day,
                  const QTimeZone& timeZone) {
    for (const BlockedTime& one : blocked) {
        const auto range = one.rangeOn(day, timeZone);
        for (Slot& slot : slots) {
            if (range && one.concerns(slot.zoneId) && slot.range.overlaps(*range))
                slot.capacity = 0;
        }
    }
}

} // namespace fd
