#pragma once

#include "model/domain/field_error.h"
#include "model/domain/ids.h"

#include <QByteArray>
#include <optional>

namespace fd::wire {

// What another system answers, read with distrust: anything but the contract's shape is nullopt, never a
// guess.

/// The errors of an envelope: `errorProperties` with at least one {key, reason} of strings. Other fields do
/// not matter.
[[nodiscard]] std::optional<FieldErrors> decodeEnvelope(const QByteArray& utf8);

/// The id of `{"reservationId":"<uuid>"}`.
[[nodiscard]] std::optional<ReservationId> decodeAccepted(const QByteArray& utf8);

} // namespace fd::wire
