#pragma once

#include "model/domain/result.h"
#include "model/store/blocked_time_repository.h"
#include "model/store/catalogue_repository.h"
#include "model/store/change_repository.h"
#include "model/store/clinic_repository.h"
#include "model/store/database.h"
#include "model/store/draft_repository.h"
#include "model/store/outbox_repository.h"
#include "model/store/reservation_repository.h"
#include "model/store/task_repository.h"
#include "model/store/tray_repository.h"
#include "model/store/unfinished_visitors.h"
#include "model/store/visitor_records.h"
#include "model/store/visitor_repository.h"
#include "model/store/waiting_repository.h"

namespace fd {

/// A clinic's data, one connection and one repository per aggregate: in a file, or in the database that
/// several desks share. There drafts, outbox, tasks and tray are not: they are one desk's own, and in its
/// file. Not thread-safe: one thread owns it (StoreThread).
class Store {
public:
    /// Opens a path or a postgresql:// URL (see Database); migrates a file. Errors: every StoreError code but
    /// Failed is possible.
    [[nodiscard]] static Result<std::unique_ptr<Store>, StoreError>
    open(const QString& where, Database::Mode mode, const QString& password = {});

    /// The clinic's shared database: drafts, outbox, tasks and tray must not be touched.
    [[nodiscard]] bool isShared() const { return database.isShared(); }

    Database database;
    ClinicRepository clinic{database};
    VisitorRepository visitors{database};
    VisitorRecords visitorRecords{database};
    UnfinishedVisitors unfinishedVisitors{database};
    CatalogueRepository catalogue{database};
    ReservationRepository reservations{database};
    DraftRepository drafts{database};
    OutboxRepository outbox{database};
    TaskRepository tasks{database};
    ChangeRepository changes{database};
    BlockedTimeRepository blocked{database};
    TrayRepository tray{database};
    WaitingRepository waiting{database};

    /// Integrity of the file (PRAGMA integrity_check, foreign keys; in a shared database that the constraint
    /// and the row security are in force) and of the rules (no overlap of a visitor's live reservations, no
    /// orphan, no illegal state, every command decodes). Empty when all is well; English, for support.
    [[nodiscard]] QStringList check();

private:
    Store(const QString& where, Database::Mode mode, const QString& password)
        : database(where, mode, password) {}
};

} // namespace fd
