#pragma once

#include "model/domain/reservation_group.h"

#include <vector>

namespace fd {

/// One stretch of a visit: so many minutes in a group, in a zone of it (nullopt: in any).
struct WantedBlock {
    GroupId group;
    std::optional<ZoneId> zone;
    int minutes = 30; ///< 5…1440
    bool operator==(const WantedBlock&) const = default;
};

/// When somebody could come: one block, or several one after the other, as a consultation and a procedure.
struct PlaceWish {
    std::vector<WantedBlock> blocks;
    QDate first; ///< inclusive, as `last`; what is past is never offered
    QDate last;
    MinuteSpan within{0, 24 * 60};    ///< the whole visit lies in it
    std::optional<VisitorId> visitor; ///< whose other bookings must not overlap
    int longestPause = 30;            ///< minutes between two blocks
};

/// Where one block would stand.
struct FoundBlock {
    GroupId group;
    ZoneId zone;
    TimeRange range;
    bool operator==(const FoundBlock&) const = default;
};
using FoundPlace = std::vector<FoundBlock>; ///< one for each wanted block, in order

/// Somebody who would come if there were room (대기).
struct WaitingWish {
    qint64 id = 0;
    VisitorId visitorId;
    GroupId groupId;
    std::optional<ZoneId> zoneId; ///< nullopt: any
    QDate first;                  ///< inclusive, as `last`
    QDate last;
    MinuteSpan within{0, 24 * 60};
    int minutes = 30;
    QString note;
    Instant since{};

    [[nodiscard]] PlaceWish place() const {
        return {{{groupId, zoneId, minutes}}, first, last, within, visitorId};
    }
    bool operator==(const WaitingWish&) const = default;
};

} // namespace fd
