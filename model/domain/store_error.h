#pragma once

#include <QString>

namespace fd {

/// Why the store cannot do what was asked. `detail` is for support (an SQLite message, a path), never
/// personal data.
struct StoreError {
    enum class Code {
        Missing,       ///< no such file, and it may not be created here
        OpenElsewhere, ///< another process holds it (reliability fact 5)
        NotAStore,     ///< a file of something else
        Damaged,       ///< SQLite says corrupt, or the rules do not hold
        Newer,         ///< made by a newer Frontdesk
        Unreadable,    ///< permissions, a folder, an I/O error on opening
        ReadOnly,
        Full,   ///< no space left
        Failed, ///< anything else
    };
    Code code = Code::Failed;
    QString detail;
    bool operator==(const StoreError&) const = default;
};

} // namespace fd
