#pragma once

#include "model/directory/import_fields.h"
#include "model/directory/import_scratch.h"

namespace fd {
class Store;
}

namespace fd::importing {

/// What the readers of one kind share. A file is gone through twice: first every record is looked at, and
/// counted as what it would be; then, when nothing was wrong with any, each is put into the store.
struct Job {
    Store& store;
    bool ignoreUnknown;
    ImportReport& report;
    SeenLines* seen; ///< null the second time

    [[nodiscard]] bool isKeeping() const { return seen == nullptr; }
    void count(bool added) { ++(added ? report.added : report.updated); }
    /// Refuses a value that an earlier line has; empty ones never.
    void once(Fields& fields, const QString& key, const QString& value) {
        if (seen != nullptr && !value.isEmpty() && !seen->isFirst(key, value))
            fields.refuse(key, reason::Duplicate);
    }
};

// Each looks at one record, and puts it when the job is keeping and nothing is wrong.
void importVisitor(Job& job, Fields& fields);
void importTicket(Job& job, Fields& fields);
void importZone(Job& job, Fields& fields);
void importGroup(Job& job, Fields& fields);
void importProduct(Job& job, Fields& fields);
void importReservation(Job& job, Fields& fields);

} // namespace fd::importing
