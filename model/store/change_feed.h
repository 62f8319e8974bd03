#pragma once

#include <QString>
#include <vector>

namespace fd {

class Database;

/// One change of a shared database. `kind` is the table of the whole that a changed row is part of (settings,
/// zones, reservation_groups, blocked_times, visitors, options, tickets, reservations, waiting_wishes), `id`
/// its key there. It stands in the database as it is now: read it, whatever the change was; it may be gone.
struct FeedEntry {
    QString kind;
    QString id;
    QString bySession; ///< Database::session() of whoever made it
    bool operator==(const FeedEntry&) const = default;
};

/// How far somebody has read. Good for as long as the program runs, on the server that gave it; default:
/// never.
struct FeedPosition {
    qint64 oldestOpen = 0; ///< the oldest transaction that was not over then (PostgreSQL's xmin)
    bool operator==(const FeedPosition&) const = default;
};

struct FeedNews {
    FeedPosition position;          ///< to ask from the next time
    std::vector<FeedEntry> entries; ///< in the order of change, each whole once, at its last change
    bool everything = false; ///< too much has changed, or what changed is not known any more: read all anew
};

/// What others changed in a shared database. A change becomes readable when its transaction commits, and
/// these do not commit in the order in which they began: so everything is read again that was still open when
/// the reader last looked. An entry may come twice; none is missed. Functions throw StoreException.
class ChangeFeed {
public:
    explicit ChangeFeed(Database& database)
        : m_database(database) {}

    /// Take it before reading what is to be kept up to date.
    [[nodiscard]] FeedPosition now();
    [[nodiscard]] FeedNews since(const FeedPosition& position);
    /// Forgets what is older than a day; a desk that was away longer reads everything. How many rows those
    /// were.
    qint64 prune();

private:
    Database& m_database;
};

} // namespace fd
