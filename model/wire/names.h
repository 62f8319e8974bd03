#pragma once

#include "model/domain/reservation.h"
#include "model/domain/visitor.h"

#include <QLatin1StringView>
#include <array>
#include <optional>
#include <utility>

namespace fd::wire {

/// The wire names of an enum: one table each, both ways. A name that is not in it is an error, never a
/// default.
template <class Enum>
struct NameTable;

/// Defined for every enum of the contract (ProcedureType, PriceReason, MedicalServiceStatus, Reimbursement,
/// Taxation, UnitType) and of the vendor's documentation (ReservationStatus, CancelReason, Gender).
template <class Enum>
[[nodiscard]] QLatin1StringView nameOf(Enum value);
template <class Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name);

} // namespace fd::wire
