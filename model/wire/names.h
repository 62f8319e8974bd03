#pragma once

#include "model/domain/outbox_row.h"
#include "model/domain/reservation.h"
#include "model/domain/visitor.h"

#include <QLatin1StringView>
#include <QStringView>
#include <optional>

namespace fd::wire {

// The wire names of the enums of the contract (ProcedureType, PriceReason, MedicalServiceStatus,
// Reimbursement, Taxation, UnitType) and of the vendor's documentation (ReservationStatus, VisitStage,
// CancelReason, Gender), and the words of our own command line and store for the outbox (OutboxState,
// OutboxNote, AttemptEnd); any other enum does not link.

/// The exact wire name. Gender::Unknown has none in the documentation: it is the empty text.
template <class Enum>
[[nodiscard]] QLatin1StringView nameOf(Enum value);

/// The value of an exact wire name; a name that is not in the table is an error, never a default.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name);

} // namespace fd::wire
