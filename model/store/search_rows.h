#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <QString>
#include <optional>

namespace fd {

class Database;

/// What a search needs of visitors who follow each other by id, run together into two texts: to take every
/// row and column out of SQL by itself takes longer than all the rest of making an index.
struct SearchRows {
    static constexpr QChar rowEnd{0x1E};
    static constexpr QChar columnEnd{0x1F};

    QString visitors; ///< rows of `idphone birth chart`, columnEnd, name: 24 digits; then the phone (+82…)
                      ///< and the ISO date, which may be empty
    QString visits; ///< rows of `idms`, by id: the latest start of a booking that was not cancelled or missed
    QString last;   ///< the id of the last
    int count = 0;
};

/// At most `count` visitors by id, after `after` (empty: from the beginning), without those who were merged
/// into others. Throws StoreException, as does the next.
[[nodiscard]] SearchRows searchRows(Database& database, const QString& after, int count);
[[nodiscard]] std::optional<Instant> lastVisit(Database& database, const VisitorId& id);

} // namespace fd
