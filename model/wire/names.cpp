#include "model/wire/names.h"

#include <array>
#include <utility>

namespace fd::wire {

namespace {

using namespace Qt::StringLiterals;

template <class Enum, size_t size>
using Names = std::array<std::pair<Enum, QLatin1StringView>, size>;

template <class Enum>
inline constexpr Names<Enum, 0> names{};

template <>
inline constexpr Names<ProcedureType, 3> names<ProcedureType>{{
    {ProcedureType::Unspecified, "RESERVATION_REQUESTED_PROCEDURE_TYPE_UNSPECIFIED"_L1},
    {ProcedureType::Option, "OPTION"_L1},
    {ProcedureType::Ticket, "TICKET"_L1},
}};

template <>
inline constexpr Names<PriceReason, 4> names<PriceReason>{{
    {PriceReason::Unspecified, "RESERVATION_REQUESTED_OPTION_PRICE_REASON_TYPE_UNSPECIFIED"_L1},
    {PriceReason::General, "GENERAL"_L1},
    {PriceReason::Promotion, "PROMOTION"_L1},
    {PriceReason::VisitorType, "VISITOR_TYPE"_L1},
}};

template <>
inline constexpr Names<MedicalServiceStatus, 3> names<MedicalServiceStatus>{{
    {MedicalServiceStatus::Unknown, "MedicalServiceStatus_UNKNOWN"_L1},
    {MedicalServiceStatus::Draft, "DRAFT"_L1},
    {MedicalServiceStatus::Published, "PUBLISHED"_L1},
}};

template <>
inline constexpr Names<Reimbursement, 3> names<Reimbursement>{{
    {Reimbursement::Unknown, "HealthcareReimbursement_UNKNOWN"_L1},
    {Reimbursement::Reimbursable, "REIMBURSABLE"_L1},
    {Reimbursement::NonReimbursable, "NON_REIMBURSABLE"_L1},
}};

template <>
inline constexpr Names<Taxation, 4> names<Taxation>{{
    {Taxation::Unknown, "Taxation_UNKNOWN"_L1},
    {Taxation::Taxable, "TAXABLE"_L1},
    {Taxation::TaxFree, "TAX_FREE"_L1},
    {Taxation::Mixed, "MIXED"_L1},
}};

template <>
inline constexpr Names<UnitType, 22> names<UnitType>{{
    {UnitType::Unknown, "UnitType_UNKNOWN"_L1},
    {UnitType::Unit, "UNIT"_L1},
    {UnitType::Cc, "CC"_L1},
    {UnitType::Vial, "VIAL"_L1},
    {UnitType::Pen, "PEN"_L1},
    {UnitType::String, "STRING"_L1},
    {UnitType::Shot, "SHOT"_L1},
    {UnitType::Pad, "PAD"_L1},
    {UnitType::Minute, "MINUTE"_L1},
    {UnitType::Kj, "KJ"_L1},
    {UnitType::Quantity, "QUANTITY"_L1},
    {UnitType::Dot, "DOT"_L1},
    {UnitType::J, "J"_L1},
    {UnitType::Mg, "MG"_L1},
    {UnitType::G, "G"_L1},
    {UnitType::Pulse, "PULSE"_L1},
    {UnitType::Bottle, "BOTTLE"_L1},
    {UnitType::Syringe, "SYRINGE"_L1},
    {UnitType::Pass, "PASS"_L1},
    {UnitType::Iu, "IU"_L1},
    {UnitType::Khz, "KHZ"_L1},
    {UnitType::Mhz, "MHZ"_L1},
}};

template <>
inline constexpr Names<ReservationStatus, 5> names<ReservationStatus>{{
    {ReservationStatus::Reserved, "RESERVED"_L1},
    {ReservationStatus::InProgress, "IN_PROGRESS"_L1},
    {ReservationStatus::Completed, "COMPLETED"_L1},
    {ReservationStatus::Canceled, "CANCELED"_L1},
    {ReservationStatus::NoShow, "NO_SHOW"_L1},
}};

template <>
inline constexpr Names<VisitStage, 8> names<VisitStage>{{
    {VisitStage::Reserved, "RESERVED"_L1},
    {VisitStage::Reception, "RECEPTION"_L1},
    {VisitStage::ConsultationWaiting, "CONSULTATION_WAITING"_L1},
    {VisitStage::Consultation, "CONSULTATION"_L1},
    {VisitStage::ProcedureWaiting, "PROCEDURE_WAITING"_L1},
    {VisitStage::Procedure, "PROCEDURE"_L1},
    {VisitStage::ProcedureDone, "PROCEDURE_DONE"_L1},
    {VisitStage::Completed, "COMPLETED"_L1},
}};

template <>
inline constexpr Names<CancelReason, 2> names<CancelReason>{{
    {CancelReason::Canceled, "CANCELED"_L1},
    {CancelReason::NoShow, "NO_SHOW"_L1},
}};

template <>
inline constexpr Names<Gender, 3> names<Gender>{{
    {Gender::Unknown, ""_L1},
    {Gender::Female, "FEMALE"_L1},
    {Gender::Male, "MALE"_L1},
}};

template <>
inline constexpr Names<OutboxState, 8> names<OutboxState>{{
    {OutboxState::Queued, "queued"_L1},
    {OutboxState::Sending, "sending"_L1},
    {OutboxState::Unknown, "unknown"_L1},
    {OutboxState::Check, "check"_L1},
    {OutboxState::Parked, "parked"_L1},
    {OutboxState::Rejected, "rejected"_L1},
    {OutboxState::Confirmed, "confirmed"_L1},
    {OutboxState::Cancelled, "cancelled"_L1},
}};

template <>
inline constexpr Names<OutboxNote, 12> names<OutboxNote>{{
    {OutboxNote::None, ""_L1},
    {OutboxNote::NoAnswer, "no-answer"_L1},
    {OutboxNote::StrangeAnswer, "strange-answer"_L1},
    {OutboxNote::Conflict, "conflict"_L1},
    {OutboxNote::RefusedByAddress, "refused-by-address"_L1},
    {OutboxNote::Fields, "fields"_L1},
    {OutboxNote::StartPassed, "start-passed"_L1},
    {OutboxNote::TooOld, "too-old"_L1},
    {OutboxNote::TooBusy, "too-busy"_L1},
    {OutboxNote::Crashed, "crashed"_L1},
    {OutboxNote::VisitorNotThere, "visitor-not-there"_L1},
    {OutboxNote::Server, "server"_L1},
}};

template <>
inline constexpr Names<AttemptEnd, 4> names<AttemptEnd>{{
    {AttemptEnd::Open, "open"_L1},
    {AttemptEnd::NotApplied, "not_applied"_L1},
    {AttemptEnd::Applied, "applied"_L1},
    {AttemptEnd::Ambiguous, "ambiguous"_L1},
}};

} // namespace

template <class Enum>
QLatin1StringView nameOf(Enum value) {
    for (const auto& [candidate, name] : names<Enum>) {
        if (candidate == value)
            return name;
    }
    Q_UNREACHABLE();
    return {};
}

template <class Enum>
std::optional<Enum> fromName(QStringView name) {
    for (const auto& [value, candidate] : names<Enum>) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

template QLatin1StringView nameOf(ProcedureType);
template QLatin1StringView nameOf(PriceReason);
template QLatin1StringView nameOf(MedicalServiceStatus);
template QLatin1StringView nameOf(Reimbursement);
template QLatin1StringView nameOf(Taxation);
template QLatin1StringView nameOf(UnitType);
template QLatin1StringView nameOf(ReservationStatus);
template QLatin1StringView nameOf(VisitStage);
template QLatin1StringView nameOf(CancelReason);
template QLatin1StringView nameOf(Gender);
template QLatin1StringView nameOf(OutboxState);
template QLatin1StringView nameOf(OutboxNote);
template QLatin1StringView nameOf(AttemptEnd);

template std::optional<ProcedureType> fromName(QStringView);
template std::optional<PriceReason> fromName(QStringView);
template std::optional<MedicalServiceStatus> fromName(QStringView);
template std::optional<Reimbursement> fromName(QStringView);
template std::optional<Taxation> fromName(QStringView);
template std::optional<UnitType> fromName(QStringView);
template std::optional<ReservationStatus> fromName(QStringView);
template std::optional<VisitStage> fromName(QStringView);
template std::optional<CancelReason> fromName(QStringView);
template std::optional<Gender> fromName(QStringView);
template std::optional<OutboxState> fromName(QStringView);
template std::optional<OutboxNote> fromName(QStringView);
template std::optional<AttemptEnd> fromName(QStringView);

} // namespace fd::wire
