#pragma once

#include "model/domain/field_error.h"
#include "model/domain/ids.h"
#include "model/remote/exchange.h"

namespace fd {

/// What an exchange means for the row that was sent and for the queue. Pure.
struct Verdict {
    enum class Kind {
        Confirmed,     ///< 200 with a reservation id
        StrangeAnswer, ///< another 2xx, or 200 without an id: it may be booked
        Refused,       ///< 4xx with the contract's envelope: `errors`
        RefusedBare,   ///< 4xx without one
        SignIn,        ///< 401, 403
        Address,       ///< TLS, 3xx, 404, 405
        Busy,          ///< 425, 429: `retryAfter`
        Ambiguous,     ///< 408, 5xx, or cut off after the first byte
        Offline,       ///< nothing of the body left
    };
    Kind kind = Kind::Ambiguous;
    std::optional<ReservationId> reservationId;
    FieldErrors errors;
    std::optional<std::chrono::seconds> retryAfter;
    /// The other side was there and answered as itself: resets the backoff.
    [[nodiscard]] bool isRealAnswer() const { return kind != Kind::Offline && kind != Kind::Ambiguous; }
};

[[nodiscard]] Verdict verdictOf(const Exchange& exchange);

/// startDateTime/NotAvailable: the visitor has an overlapping reservation, perhaps this very one.
[[nodiscard]] bool saysOverlap(const FieldErrors& errors);

} // namespace fd
