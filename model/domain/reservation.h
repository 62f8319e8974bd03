#pragma once

#include "model/domain/outbox_row.h"
#include "model/domain/reserve_command.h"

namespace fd {

/// The vendor's reservation status. Cancelled and no-show ones free the visitor's time and the slot.
enum class ReservationStatus { Reserved, InProgress, Completed, Canceled, NoShow };

/// Why a reservation is cancelled: the vendor takes just these two.
enum class CancelReason { Canceled, NoShow };

/// Takes up its visitor's time and its slot: what a remote side rejected does not.
[[nodiscard]] constexpr bool isLive(ReservationStatus status, OutboxState sync) {
    return status != ReservationStatus::Canceled && status != ReservationStatus::NoShow &&
           sync != OutboxState::Rejected;
}

struct Reservation {
    ReservationId id;
    ReserveCommand command; ///< as it was submitted
    ReservationStatus status = ReservationStatus::Reserved;
    Instant createdAt{};
    OutboxState sync = OutboxState::Confirmed; ///< what is booked here is confirmed from the beginning
    std::optional<ReservationId> issuedId{};   ///< the number that a remote side gave
    [[nodiscard]] ReservationId number() const { return issuedId.value_or(id); }
    bool operator==(const Reservation&) const = default;
};

} // namespace fd
