#pragma once

#include "model/domain/field_error.h"
#include "model/domain/ids.h"

#include <variant>

namespace fd {

struct Accepted {
    ReservationId reservationId;
    bool operator==(const Accepted&) const = default;
};
struct Rejected {
    FieldErrors errors; ///< at least one
    bool operator==(const Rejected&) const = default;
};

/// For one reason alone.
[[nodiscard]] inline Rejected refusal(const char16_t* key, const QString& reason) {
    return {{{QString::fromUtf16(key), reason}}};
}

/// What became of a command, whichever end decided it.
using Outcome = std::variant<Accepted, Rejected>;

} // namespace fd
