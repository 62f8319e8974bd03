#pragma once

#include <vector>

namespace fd {

/// The vendor's reservation status. Cancelled and no-show ones free the visitor's time and the slot.
enum class ReservationStatus { Reserved, InProgress, Completed, Canceled, NoShow };

[[nodiscard]] constexpr bool isCancelled(ReservationStatus status) {
    return status == ReservationStatus::Canceled || status == ReservationStatus::NoShow;
}

/// The vendor's visit flow: where a visitor is on the day.
enum class VisitStage {
    Reserved,
    Reception,
    ConsultationWaiting,
    Consultation,
    ProcedureWaiting,
    Procedure,
    ProcedureDone,
    Completed
};

/// The status that goes with a stage (decision: from reception until completion it is IN_PROGRESS).
[[nodiscard]] ReservationStatus statusOf(VisitStage stage);
/// The stages that may follow, the usual one first; always forwards. Back is undo.
[[nodiscard]] std::vector<VisitStage> nextStages(VisitStage stage, bool consultation);
/// Somebody sits and waits.
[[nodiscard]] bool isWaiting(VisitStage stage);

} // namespace fd
