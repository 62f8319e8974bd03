#pragma once

#include "model/domain/instant.h"

#include <QByteArray>

namespace fd {

/// The header Retry-After: seconds, or an IMF-fixdate seen from `now`. Never negative, at most a day; nullopt
/// for anything else.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& header, Instant now);

} // namespace fd
