#pragma once

#include "model/domain/result.h"
#include "model/domain/store_error.h"

#include <QString>

namespace fd {

/// What setup-database is to see to, besides the schema and the role frontdesk_desk: the clinic that the URL
/// names, and a login for a desk in it.
struct DatabaseSetup {
    QString url;      ///< of the database's owner
    QString password; ///< theirs; empty: where libpq looks
    QString clinicName;
    QString deskRole;     ///< empty: no login is made; otherwise isRoleName()
    QString deskPassword; ///< for the login; empty: an existing one keeps its own
};

struct SetupReport {
    int versionBefore = 0; ///< 0: there was nothing
    int version = 0;
};

/// [a-z_][a-z0-9_-]{0,50}
[[nodiscard]] bool isRoleName(const QString& text);

/// Prepares a PostgreSQL database for clinics, or brings it to this program's version: only one at a time, by
/// an advisory lock. To call it again changes nothing. Errors: Unreadable (no such URL), Unreachable,
/// Forbidden (not the owner, or without CREATEROLE; the desk's role is somebody else's), Newer, Failed.
[[nodiscard]] Result<SetupReport, StoreError> setUpDatabase(const DatabaseSetup& setup);

} // namespace fd
