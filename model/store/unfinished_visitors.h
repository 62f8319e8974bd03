#pragma once

#include "model/domain/instant.h"
#include "model/domain/visitor_form.h"

namespace fd {

class Database;

/// What is being typed about visitors: one registration, and one change for each visitor. All functions throw
/// StoreException.
class UnfinishedVisitors {
public:
    explicit UnfinishedVisitors(Database& database)
        : m_database(database) {}

    /// `about`: nullopt for one who is new.
    [[nodiscard]] std::optional<UnfinishedVisitor> find(const std::optional<VisitorId>& about);
    void put(const UnfinishedVisitor& unfinished, Instant now);
    void remove(const std::optional<VisitorId>& about);

private:
    Database& m_database;
};

} // namespace fd
