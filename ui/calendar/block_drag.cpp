#include "ui/calendar/block_drag.h"

#include <algorithm>
#include <cmath>

namespace fd {

namespace {

int snapped(double minute, const SnapGrid& grid) {
    return grid.origin + static_cast<int>(std::lround((minute - grid.origin) / grid.step)) * grid.step;
}

Instant wall(int minute, const SnapGrid& grid) {
    return wallTime(grid.date, std::clamp(minute, 0, minutesPerDay), grid.timeZone);
}

} // namespace

TimeRange pulledBy(const TimeRange& block, BlockPart part, double minutesPulled, const SnapGrid& grid) {
    if (std::abs(minutesPulled) < grid.step / 2.0)
        return block;
    const minutes least(std::min<qint64>(grid.step, std::chrono::floor<minutes>(block.length()).count()));
    if (part == BlockPart::End) {
        const Instant end =
            wall(snapped(wallMinute(block.end(), grid.date, grid.timeZone) + minutesPulled, grid), grid);
        return TimeRange::make(block.start(), std::max<Instant>(end, block.start() + least)).value_or(block);
    }
    const int minute = snapped(wallMinute(block.start(), grid.date, grid.timeZone) + minutesPulled, grid);
    const Instant start = wall(std::min(minute, minutesPerDay - grid.step), grid);
    if (part == BlockPart::Start)
        return TimeRange::make(std::min<Instant>(start, block.end() - least), block.end()).value_or(block);
    return TimeRange::make(start, start + block.length()).value_or(block);
}

TimeRange onDate(const TimeRange& range, const QDate& date, const QTimeZone& timeZone) {
    if (toLocal(range.start(), timeZone).date() == date)
        return range; // to the millisecond
    const Instant moved = sameTimeOn(range.start(), date, timeZone);
    return TimeRange::make(moved, moved + range.length()).value_or(range);
}

std::vector<DraftWarning> warningsAt(const Booking& booking, const ZoneId& zone, const TimeRange& range,
                                     const DaySchedule& day, const Clinic& clinic, Instant now) {
    Draft draft;
    draft.visitorId = booking.visitorId;
    draft.groupId = booking.groupId;
    draft.zoneId = zone;
    draft.start = range.start();
    draft.end = range.end();
    DraftFacts facts;
    facts.now = now;
    facts.timeZone = clinic.timeZone;
    if (const ReservationGroup* group = clinic.group(booking.groupId))
        facts.group = *group;
    facts.blocked = day.blocked;
    for (const Booking& other : day.bookings) {
        if (other.id != booking.id && other.visitorId == booking.visitorId &&
            isLive(other.status, other.sync))
            facts.visitorBusy.push_back(other.range);
    }
    for (Slot slot : day.slotsOf(booking.groupId)) {
        if (slot.zoneId != zone)
            continue;
        if (booking.zoneId == zone && booking.range.overlaps(slot.range) && slot.reservationCount > 0)
            --slot.reservationCount; // itself
        facts.slots.push_back(slot);
    }
    return warningsFor(draft, facts);
}

bool mayBeMoved(const Booking& booking) {
    const bool live =
        booking.status == ReservationStatus::Reserved || booking.status == ReservationStatus::InProgress;
    const bool inDoubt = booking.sync == OutboxState::Sending || booking.sync == OutboxState::Unknown ||
                         booking.sync == OutboxState::Check;
    return live && !inDoubt;
}

} // namespace fd
