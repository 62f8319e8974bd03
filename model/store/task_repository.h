#pragma once

#include "model/domain/main_system_task.h"

#include <vector>

namespace fd {

class Database;

/// What a person still has to do in the main system. All functions throw StoreException.
class TaskRepository {
public:
    explicit TaskRepository(Database& database)
        : m_database(database) {}

    void add(const ReservationId& reservation, TaskKind what, Instant now);
    [[nodiscard]] std::vector<MainSystemTask> open(); ///< oldest first
    /// False when there is no such open task.
    [[nodiscard]] bool tick(qint64 id, const QString& by, Instant now);

private:
    Database& m_database;
};

} // namespace fd
