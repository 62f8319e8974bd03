#pragma once

#include "model/domain/booking_change.h"
#include "model/domain/outbox_row.h"

namespace fd {

/// Why a reservation is cancelled: the vendor takes just these two.
enum class CancelReason { Canceled, NoShow };

[[nodiscard]] constexpr ReservationStatus statusOf(CancelReason reason) {
    return reason == CancelReason::NoShow ? ReservationStatus::NoShow : ReservationStatus::Canceled;
}

/// Takes up its visitor's time and its slot: what a remote side rejected does not.
[[nodiscard]] constexpr bool isLive(ReservationStatus status, OutboxState sync) {
    return !isCancelled(status) && sync != OutboxState::Rejected;
}

/// Its fields may still be rewritten: it is not over.
[[nodiscard]] constexpr bool mayBeEdited(ReservationStatus status, OutboxState sync) {
    return isLive(status, sync) && status != ReservationStatus::Completed;
}

struct Reservation {
    ReservationId id;
    ReserveCommand command; ///< as it stands now
    ReservationStatus status = ReservationStatus::Reserved;
    Instant createdAt{};
    OutboxState sync = OutboxState::Confirmed; ///< what is booked here is confirmed from the beginning
    std::optional<ReservationId> issuedId{};   ///< the number that a remote side gave
    VisitStage stage = VisitStage::Reserved;
    Instant stageSince{};
    std::optional<ReserveCommand>
        changedFrom{}; ///< the command as it was submitted, once it stands otherwise
    [[nodiscard]] BookingState state() const { return {command, status, stage, stageSince}; }
    [[nodiscard]] const ReserveCommand& submitted() const { return changedFrom ? *changedFrom : command; }
    [[nodiscard]] ReservationId number() const { return issuedId.value_or(id); }
    bool operator==(const Reservation&) const = default;
};

} // namespace fd
