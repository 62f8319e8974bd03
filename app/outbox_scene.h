#pragma once

#include "model/domain/instant.h"

#include <QString>

namespace fd {

/// Puts a booking in every state of the queue into a demo store that nobody has open, for an address where
/// nobody listens; false when the store cannot be used.
[[nodiscard]] bool prepareOutboxScene(const QString& storePath, Instant now);

} // namespace fd
