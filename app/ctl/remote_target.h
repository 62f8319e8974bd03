#pragma once

#include "model/domain/booking_target.h"

#include <optional>

class QCommandLineParser;

namespace fd {
class Store;
}

namespace fd::ctl {

class Invocation;

/// A remote address, or a database, and what opens it.
struct RemoteTarget {
    BookingTarget target;
    std::optional<QByteArray> secret; ///< empty: none is needed; nullopt: one is, and is not there
};

/// --target and --token-file.
void addTargetOptions(QCommandLineParser& parser);
/// The address that --target names, else that of the store's settings; nullopt is this PC (--target local, or
/// the settings say so). Throws Failure where it cannot be used.
[[nodiscard]] std::optional<RemoteTarget> remoteTarget(const Invocation& invocation, Store& store);
/// The same, for who has something to send: also where the settings no longer use their address.
[[nodiscard]] RemoteTarget neededRemoteTarget(const Invocation& invocation, Store& store);

} // namespace fd::ctl
