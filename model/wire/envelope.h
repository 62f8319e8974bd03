#pragma once

#include "model/domain/outcome.h"
#include "model/domain/result.h"

#include <QByteArray>

namespace fd::wire {

/// `{"status":400,"message":"InvalidRequestException","className":"InvalidRequestException","errorProperties":[…]}`,
/// the keys in the contract's order, compact, no newline at the end.
[[nodiscard]] QByteArray encodeEnvelope(const FieldErrors& errors);

/// `{"reservationId":"…"}`
[[nodiscard]] QByteArray encodeAccepted(const ReservationId& id);

} // namespace fd::wire
