#pragma once

#include "model/domain/reservation.h"

namespace fd {

/// A reservation that a remote side had confirmed was cancelled here: a person must cancel it there, too
/// (the contract has no command for it).
struct MainSystemTask {
    qint64 id = 0;
    ReservationId reservation;
    CancelReason what = CancelReason::Canceled;
    Instant since{};
    bool operator==(const MainSystemTask&) const = default;
};

} // namespace fd
