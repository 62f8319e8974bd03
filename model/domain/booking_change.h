#pragma once

#include "model/domain/reserve_command.h"
#include "model/domain/visit_stage.h"

namespace fd {

/// All of a reservation that can become another: what is booked, and how far the visit is.
struct BookingState {
    ReserveCommand command;
    ReservationStatus status = ReservationStatus::Reserved;
    VisitStage stage = VisitStage::Reserved;
    Instant since{}; ///< of the stage
    bool operator==(const BookingState&) const = default;
};

/// One change, that can be made both ways.
struct BookingStep {
    ReservationId id;
    BookingState before;
    BookingState after;
    [[nodiscard]] BookingStep reversed() const { return {id, after, before}; }
    bool operator==(const BookingStep&) const = default;
};

/// What a change is about, for words.
enum class ChangeKind { Moved, Edited, Stage, Cancelled, NoShow, Restored };
[[nodiscard]] ChangeKind kindOf(const BookingState& before, const BookingState& after);

/// Whether the step, or its reverse, is one that the rules allow: a live booking moved or edited, a stage
/// taken forward, a booking cancelled while it is Reserved (vendor).
[[nodiscard]] bool isLegal(const BookingStep& step);

/// A change that was made: for a person to read.
struct ChangeRecord {
    Instant at{};
    QString by; ///< empty: nobody said who they are
    BookingState before;
    BookingState after;
    bool operator==(const ChangeRecord&) const = default;
};

} // namespace fd
