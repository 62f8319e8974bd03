#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"
#include "model/store/clinic_batch.h"

#include <utility>

namespace fd {

class Store;

/// What a batch made of the copy.
struct CopyChanges {
    bool clinic = false; ///< name, zones, groups, catalogue or blocked time
    bool waitingList = false;
    std::vector<VisitorId> visitors;
    std::vector<std::pair<VisitorId, TimeRange>> reservations; ///< each where it stood and where it stands
    /// Reservations that could not be taken over: a booking of this desk that is still on its way takes up
    /// their visitor's time, or is this very one. The database is the truth; bring them again once that one
    /// is answered.
    QStringList leftOut;
};

/// How far a desk's copy has come, and of which database it is.
struct CopyState {
    QString origin; ///< empty: it is no copy
    qint64 position = 0;
};

// A desk's own store as a copy of the clinic's database. Drafts, the outbox and the tray in it are the
// desk's. All functions throw StoreException.

[[nodiscard]] CopyState copyState(Store& store);
/// From now on it is a copy of nothing: a store of its own.
void endCopy(Store& store);
/// Takes a batch over, in one transaction with the new position; what others changed of a booking stands in
/// the journal, under their name.
[[nodiscard]] CopyChanges takeBatch(Store& store, const ClinicBatch& batch, Instant now);
/// Writes all of the store beside it, under a name with the date; the path.
[[nodiscard]] QString keepBeside(Store& store, const QDate& today);
/// There is something in it that would be missed.
[[nodiscard]] bool holdsClinic(Store& store);

} // namespace fd
