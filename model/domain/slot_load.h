#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <QHash>
#include <vector>

namespace fd {

/// How many live bookings overlap a time in a zone: what started before its end less what ended by its start.
class SlotLoad {
public:
    void add(const ZoneId& zone, const TimeRange& range);
    /// Only after the last add().
    void sort();
    [[nodiscard]] int overlapping(const ZoneId& zone, const TimeRange& range) const;

private:
    struct Times {
        std::vector<Instant> starts;
        std::vector<Instant> ends;
    };
    QHash<ZoneId, Times> m_byZone;
};

} // namespace fd
