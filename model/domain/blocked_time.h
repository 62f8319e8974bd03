#pragma once

#include "model/domain/reservation_group.h"

#include <QString>

namespace fd {

/// A time at which a zone takes no bookings though it is open (vendor: occupied time, within one day). It
/// warns, it does not block: a receptionist may know better.
struct BlockedTime {
    qint64 id = 0;
    std::optional<ZoneId> zone; ///< nullopt: every zone
    QString reason;
    QDate date;
    MinuteSpan span;
    bool weekly = false; ///< on the date's weekday, from that date on
    QDate until;         ///< the last date of a weekly one; null: for good

    [[nodiscard]] bool isOn(const QDate& day) const;
    [[nodiscard]] bool concerns(const ZoneId& one) const { return !zone || *zone == one; }
    /// nullopt on a day that it is not on, or when a DST gap swallows it.
    [[nodiscard]] std::optional<TimeRange> rangeOn(const QDate& day, const QTimeZone& timeZone) const;
    bool operator==(const BlockedTime&) const = default;
};

/// Slots of a day that meet a blocked time have no room.
void closeBlocked(std::vector<Slot>& slots, const std::vector<BlockedTime>& blocked, const QDate& day,
                  const QTimeZone& timeZone);

} // namespace fd
