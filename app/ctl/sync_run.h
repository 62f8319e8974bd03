#pragma once

#include "app/ctl/remote_target.h"
#include "model/domain/outbox_row.h"

#include <QHash>

namespace fd::ctl {

enum class SyncMode {
    Once,         ///< each row whose time has come is tried once
    UntilSettled, ///< until only people can act
};

/// Why nothing more was done.
struct SyncEnd {
    OutboxPause pause = OutboxPause::None;
    bool diskLow = false;
    bool storeRefuses = false; ///< the outcome of a try may not be on disk: the next run looks at it again
};

/// Drives the store's queue in an event loop of its own. With `only`, that row alone.
[[nodiscard]] SyncEnd runSync(Store& store, const RemoteTarget& target, SyncMode mode,
                              std::optional<qint64> only = std::nullopt);
/// What the end means, on stderr; nothing when all went well.
void sayEnd(const SyncEnd& end);

} // namespace fd::ctl
