#pragma once

#include <QSslConfiguration>
#include <optional>

namespace fd::endpoint {

/// A server's configuration, TLS 1.2 or later, from a PEM file with the certificate (and those that lead to
/// its root) and one with the key; nothing when either cannot be read.
[[nodiscard]] std::optional<QSslConfiguration> readTlsPair(const QString& certificateFile,
                                                           const QString& keyFile);

} // namespace fd::endpoint
