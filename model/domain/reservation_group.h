#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"
#include "model/domain/language.h"

#include <array>
#include <optional>
#include <vector>

namespace fd {

/// Minutes since midnight of the clinic's day: 0 ≤ start < end ≤ 1440.
struct MinuteSpan {
    int start = 0;
    int end = 0;
    bool operator==(const MinuteSpan&) const = default;
};

/// One weekday's opening hours; the break, when there is one, lies within them.
struct DayHours {
    MinuteSpan open;
    std::optional<MinuteSpan> breakTime;
    bool operator==(const DayHours&) const = default;
};

/// How many bookings one interval takes in one zone (vendor: intervalCapacities).
struct ZoneCapacity {
    ZoneId zoneId;
    int capacity = 0; ///< ≥ 0
    bool enabled = true;
    bool operator==(const ZoneCapacity&) const = default;
};

/// A day on which a group is closed whatever its weekly hours say.
struct Holiday {
    QDate date;
    QString title;
    bool operator==(const Holiday&) const = default;
};

/// The unit that slots are built from (예약 그룹).
struct ReservationGroup {
    GroupId id;
    Title title;
    QString memo;
    QDate startDate;          ///< first bookable day; null: always
    int intervalMinutes = 30; ///< 5…1440
    std::vector<ZoneCapacity> capacities;
    bool isDefault = false;
    int order = 0;
    int sameDayCloseBufferMinutes = 0;              ///< today's slots close this long before they start
    std::array<std::optional<DayHours>, 7> weekday; ///< Monday first; nullopt: closed

    std::vector<Holiday> holidays; ///< by date

    /// nullopt: closed, also on a holiday.
    [[nodiscard]] const std::optional<DayHours>& hoursOn(const QDate& date) const;
    /// The capacity of an enabled zone; nullopt when this group does not use the zone.
    [[nodiscard]] std::optional<int> capacityIn(const ZoneId& zone) const;
    bool operator==(const ReservationGroup&) const = default;
};

/// One bookable interval of one zone, with its load. Full is reservationCount ≥ capacity: a warning, never a
/// block (vendor-documented: no error for a full slot).
struct Slot {
    ZoneId zoneId;
    TimeRange range;
    int capacity = 0;
    int reservationCount = 0;
    [[nodiscard]] bool isFull() const { return reservationCount >= capacity; }
    bool operator==(const Slot&) const = default;
};

/// The intervals of a day: aligned to the opening time, whole within opening hours, none that touches the
/// break. Empty when closed or before the group's start date. Unlike wall times, the lengths are real ones
/// over a DST change.
[[nodiscard]] std::vector<TimeRange> slotTimes(const ReservationGroup& group, const QDate& date,
                                               const QTimeZone& zone);

} // namespace fd
