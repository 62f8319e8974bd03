#pragma once

#include "app/ctl/remote_target.h"
#include "model/domain/outbox_row.h"

#include <QHash>

namespace fd::ctl {

enum class SyncMode {
    Once,         ///< each row whose time has come is tried once
    UntilSettled, ///< until only people can act
};

/// Drives the store's queue in an event loop of its own; why it waits in the end. With `only`, that row
/// alone.
[[nodiscard]] OutboxPause runSync(Store& store, const RemoteTarget& target, SyncMode mode,
                                  std::optional<qint64> only = std::nullopt);
/// What a pause means, on stderr.
void sayPause(OutboxPause pause);

} // namespace fd::ctl
