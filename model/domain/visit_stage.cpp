#include "model/domain/visit_stage.h"

namespace fd {

ReservationStatus statusOf(VisitStage stage) {
    switch (stage) {
    case VisitStage::Reserved:
        return ReservationStatus::Reserved;
    case VisitStage::Completed:
        return ReservationStatus::Completed;
    case VisitStage::Reception:
    case VisitStage::ConsultationWaiting:
    case VisitStage::Consultation:
    case VisitStage::ProcedureWaiting:
    case VisitStage::Procedure:
    case VisitStage::ProcedureDone:
        break;
    }
    return ReservationStatus::InProgress;
}

std::vector<VisitStage> nextStages(VisitStage stage, bool consultation) {
    using S = VisitStage;
    switch (stage) {
    case S::Reserved:
        return {S::Reception};
    case S::Reception:
        if (consultation)
            return {S::ConsultationWaiting, S::Consultation, S::ProcedureWaiting, S::Procedure};
        return {S::ProcedureWaiting, S::Procedure, S::ConsultationWaiting, S::Consultation};
    case S::ConsultationWaiting:
        return {S::Consultation, S::ProcedureWaiting};
    case S::Consultation:
        return {S::ProcedureWaiting, S::Procedure, S::Completed};
    case S::ProcedureWaiting:
        return {S::Procedure};
    case S::Procedure:
        return {S::ProcedureDone, S::Completed};
    case S::ProcedureDone:
        return {S::Completed, S::ProcedureWaiting};
    case S::Completed:
        break;
    }
    return {};
}

bool isWaiting(VisitStage stage) {
    return stage == VisitStage::Reception || stage == VisitStage::ConsultationWaiting ||
           stage == VisitStage::ProcedureWaiting;
}

} // namespace fd
