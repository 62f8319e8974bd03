#pragma once

#include "model/domain/ids.h"
#include "model/domain/language.h"

namespace fd {

/// An area of the clinic (예약 영역): a column of the calendar.
struct Zone {
    ZoneId id;
    Title title;
    QString color; ///< `#rrggbb`, or empty: the calendar picks by order
    int order = 0;
    bool operator==(const Zone&) const = default;
};

} // namespace fd
