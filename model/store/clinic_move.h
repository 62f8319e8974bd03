#pragma once

#include "model/domain/result.h"
#include "model/domain/store_error.h"

#include <QString>
#include <variant>

namespace fd {

class Store;

/// How many rows of how many tables stand there now, each compared with where it came from.
struct MovedRows {
    int tables = 0;
    qint64 rows = 0;
};

/// Why nothing was moved.
struct MoveRefusal {
    enum class Why {
        SameKind,    ///< from a file to a database, or back
        NotEmpty,    ///< a clinic is there already
        OutboxHolds, ///< bookings that still wait for a main system are one PC's alone
        Differs,     ///< a row is not as it was written; `where` says which
    };
    Why why = Why::SameKind;
    QString where; ///< table and key, never what is in it
};

/// Copies a whole clinic from a file into a clinic's shared database, or back, in one transaction: every row
/// is read again and compared before it is kept. Drafts, the tray and the outbox are one desk's own and stay
/// where they are; so does everything in `from`. A shared `to` needs its owner's login. Throws
/// StoreException.
[[nodiscard]] std::variant<MovedRows, MoveRefusal> moveClinic(Store& from, Store& to);

} // namespace fd
