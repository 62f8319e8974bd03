#pragma once

#include "model/desk_values.h"

namespace fd {

// A booking pulled about in the calendar: pure functions from values to values.

/// Which part of a block was taken hold of.
enum class BlockPart { Whole, Start, End };

/// What a pulled edge snaps to: minutes of the clinic's wall clock on `date`.
struct SnapGrid {
    QDate date;
    QTimeZone timeZone = QTimeZone::utc();
    int origin = 0; ///< a minute of the day that is on the grid: the opening time
    int step = 30;
};

/// Where the block stands once the part was pulled by so many minutes, negative for upwards. Less than half
/// a step is no change. The whole block keeps its length and stays on the day; an edge leaves at least one
/// step, or what there was. The start may lie in a DST gap: then it is the first moment after it.
[[nodiscard]] TimeRange pulledBy(const TimeRange& block, BlockPart part, double minutesPulled,
                                 const SnapGrid& grid);

/// At the same time of another day.
[[nodiscard]] TimeRange onDate(const TimeRange& range, const QDate& date, const QTimeZone& timeZone);

/// What the booking would be warned of at another place, by what the calendar shows of that day.
[[nodiscard]] std::vector<DraftWarning> warningsAt(const Booking& booking, const ZoneId& zone,
                                                   const TimeRange& range, const DaySchedule& day,
                                                   const Clinic& clinic, Instant now);

/// What waits for the main system cannot be moved while it may be booked there; what is over cannot either.
[[nodiscard]] bool mayBeMoved(const Booking& booking);

} // namespace fd
