#pragma once

#include <QByteArray>
#include <functional>

namespace fd::endpoint {

/// Takes one line, without its end.
using LogSink = std::function<void(const QByteArray&)>;

/// `2026-11-24T01:00:00.123Z POST /path 200 4.2ms`. Of a method only a common one is named, else `-`: both
/// are words that a client chose, and only known ones may end in a log.
[[nodiscard]] QByteArray accessLine(const QByteArray& method, const QByteArray& path, int status,
                                    qint64 microseconds);

} // namespace fd::endpoint
