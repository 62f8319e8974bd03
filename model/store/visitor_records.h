#pragma once

#include "model/domain/visitor_merge.h"

namespace fd {

class Database;

/// The journal of what was changed of visitors at this desk: rows are added, never changed. All functions
/// throw StoreException.
class VisitorRecords {
public:
    explicit VisitorRecords(Database& database)
        : m_database(database) {}

    /// `before`: nullopt for one who is new.
    void add(const std::optional<Visitor>& before, const Visitor& after, const QString& by, Instant at);
    void add(const VisitorMerge& merge, const QString& by, Instant at);
    [[nodiscard]] std::vector<VisitorRecord> of(const VisitorId& id); ///< oldest first; merges of either one

private:
    Database& m_database;
};

} // namespace fd
