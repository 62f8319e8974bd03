#pragma once

#include "model/domain/reserve_command.h"

namespace fd {

/// The vendor's reservation status. Cancelled and no-show ones free the visitor's time and the slot.
enum class ReservationStatus { Reserved, InProgress, Completed, Canceled, NoShow };

/// Why a reservation is cancelled: the vendor takes just these two.
enum class CancelReason { Canceled, NoShow };

[[nodiscard]] constexpr bool isLive(ReservationStatus status) {
    return status != ReservationStatus::Canceled && status != ReservationStatus::NoShow;
}

struct Reservation {
    ReservationId id;
    ReserveCommand command; ///< as it was submitted
    ReservationStatus status = ReservationStatus::Reserved;
    Instant createdAt{};
    bool operator==(const Reservation&) const = default;
};

} // namespace fd
