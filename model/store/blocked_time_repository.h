#pragma once

#include "model/domain/blocked_time.h"

namespace fd {

class Database;

/// Blocked time. All functions throw StoreException.
class BlockedTimeRepository {
public:
    explicit BlockedTimeRepository(Database& database)
        : m_database(database) {}

    /// The number it is kept under.
    [[nodiscard]] qint64 add(const BlockedTime& blocked);
    /// What stands under the number from now on; nullopt: nothing.
    void put(qint64 id, const std::optional<BlockedTime>& blocked);
    [[nodiscard]] std::optional<BlockedTime> find(qint64 id);
    [[nodiscard]] std::vector<BlockedTime> on(const QDate& day); ///< by start, then number

private:
    Database& m_database;
};

} // namespace fd
