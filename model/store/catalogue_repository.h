#pragma once

#include "model/domain/catalogue.h"

#include <optional>
#include <vector>

namespace fd {

class Database;

/// Options with their prices, and the visitors' tickets. All functions throw StoreException.
class CatalogueRepository {
public:
    explicit CatalogueRepository(Database& database)
        : m_database(database) {}

    [[nodiscard]] Catalogue options();             ///< in the order they were put
    bool putOption(const CatalogueOption& option); ///< replaces its prices; true when added
    [[nodiscard]] bool hasOption(const QString& id);

    [[nodiscard]] std::vector<Ticket>
    ticketsOf(const VisitorId& visitor); ///< ending soonest first, endless last
    [[nodiscard]] std::optional<Ticket> ticket(const QString& id);
    bool putTicket(const Ticket& ticket); ///< the visitor must exist; true when added
    [[nodiscard]] int ticketCount();

private:
    Database& m_database;
};

} // namespace fd
