#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <QString>
#include <optional>
#include <vector>

namespace fd {

class Database;

/// What a search needs of one visitor. The columns are run together: to take each out of SQL by itself takes
/// longer than all the rest of making an index.
struct SearchRow {
    QString facts; ///< `idphone birth chart`: 24 digits; then the phone (+82…) and the ISO date, which may be
                   ///< empty
    QString name;
    std::optional<Instant> lastVisit; ///< the latest start of a booking that was not cancelled or missed

    [[nodiscard]] QStringView id() const { return QStringView(facts).first(24); }
};

/// At most `count` visitors by id, after `after` (empty: from the beginning). Throws StoreException, as does
/// the next.
[[nodiscard]] std::vector<SearchRow> searchRows(Database& database, const QString& after, int count);
[[nodiscard]] std::optional<Instant> lastVisit(Database& database, const VisitorId& id);

} // namespace fd
