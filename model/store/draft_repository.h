#pragma once

#include "model/domain/draft.h"

#include <vector>

namespace fd {

class Database;

/// Bookings being written, the one touched last first. All functions throw StoreException.
class DraftRepository {
public:
    explicit DraftRepository(Database& database)
        : m_database(database) {}

    [[nodiscard]] std::vector<SavedDraft> all();
    [[nodiscard]] qint64 create(const Draft& draft, Instant now);
    void update(const SavedDraft& draft, Instant now); ///< a draft that is gone stays gone
    void remove(qint64 id);

private:
    Database& m_database;
};

} // namespace fd
