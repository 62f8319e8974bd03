#include "model/domain/slot_load.h"

#include <algorithm>

namespace fd {

void SlotLoad::add(const ZoneId& zone, const TimeRange& range) {
    Times& times = m_byZone[zone];
    times.starts.push_back(range.start());
    times.ends.push_back(range.end());
}

void SlotLoad::sort() {
    for (Times& times : m_byZone) {
        std::sort(times.starts.begin(), times.starts.end());
        std::sort(times.ends.begin(), times.ends.end());
    }
}

int SlotLoad::overlapping(const ZoneId& zone, const TimeRange& range) const {
    const auto times = m_byZone.constFind(zone);
    if (times == m_byZone.cend())
        return 0;
    const auto started =
        std::lower_bound(times->starts.begin(), times->starts.end(), range.end()) - times->starts.begin();
    const auto ended =
        std::upper_bound(times->ends.begin(), times->ends.end(), range.start()) - times->ends.begin();
    return static_cast<int>(started - ended);
}

} // namespace fd
