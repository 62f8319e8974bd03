#pragma once

#include <QString>

namespace fd {

/// Why the store cannot do what was asked. `detail` is for support (the database's message, a path), never
/// personal data, never a password.
struct StoreError {
    enum class Code {
        Missing,       ///< no such file, and it may not be created here
        OpenElsewhere, ///< another process holds it (reliability fact 5)
        NotAStore,     ///< a file of something else
        Damaged,       ///< SQLite says corrupt, or the rules do not hold
        Newer,         ///< made by a newer Frontdesk
        Older,         ///< a shared database that setup-database has to bring up to date first
        Unreadable,    ///< permissions, a folder, an I/O error on opening
        ReadOnly,
        Full,           ///< no space left
        Forbidden,      ///< a shared database does not let this login do it, or not in
        Unreachable,    ///< a shared database: nothing was done
        OutcomeUnknown, ///< the connection was lost at the commit: it may have been done
        Failed,         ///< anything else
    };
    Code code = Code::Failed;
    QString detail;
    bool operator==(const StoreError&) const = default;
};

} // namespace fd
