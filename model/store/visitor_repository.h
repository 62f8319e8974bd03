#pragma once

#include "model/domain/visitor.h"

#include <optional>
#include <vector>

namespace fd {

class Database;

/// All functions throw StoreException.
class VisitorRepository {
public:
    explicit VisitorRepository(Database& database)
        : m_database(database) {}

    [[nodiscard]] std::optional<Visitor> find(const VisitorId& id);
    [[nodiscard]] bool exists(const VisitorId& id);
    [[nodiscard]] std::optional<VisitorId> findByChartNumber(const QString& chartNumber);
    /// Whom a remote side knows by this id.
    [[nodiscard]] std::optional<VisitorId> findByMainSystemId(const VisitorId& id);
    [[nodiscard]] std::vector<Visitor> all(); ///< by name, then id
    [[nodiscard]] std::vector<Visitor> page(const std::optional<VisitorId>& after, int limit); ///< by id
    [[nodiscard]] int count();
    bool put(const Visitor& visitor); ///< true when added, false when updated

private:
    Database& m_database;
};

} // namespace fd
