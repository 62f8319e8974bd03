#pragma once

#include "model/domain/endpoint_settings.h"

#include <QString>
#include <optional>

class QCommandLineParser;

namespace fd {
class Store;
}

namespace fd::ctl {

class Invocation;

/// A remote address and what opens it.
struct RemoteTarget {
    EndpointSettings endpoint;
    std::optional<QByteArray> token; ///< empty: none is needed; nullopt: one is, and is not there
};

/// A file with a token in it: ours to others, or theirs to us (serve).
inline const QString tokenFileOption = QStringLiteral("token-file");

/// --target and --token-file.
void addTargetOptions(QCommandLineParser& parser);
/// The address that --target names, else that of the store's settings; nullopt is this PC (--target local, or
/// the settings say so). Throws Failure where it cannot be used.
[[nodiscard]] std::optional<RemoteTarget> remoteTarget(const Invocation& invocation, Store& store);
/// The same, for who has something to send: also where the settings no longer use their address.
[[nodiscard]] RemoteTarget neededRemoteTarget(const Invocation& invocation, Store& store);

} // namespace fd::ctl
