#include "model/store/catalogue_repository.h"

#include "model/store/columns.h"
#include "model/store/visitor_repository.h"

namespace fd {

namespace {

// The ticket's columns, with the medical service that the catalogue has under the ticket's id for it.
const QString selectTicket = QStringLiteral(
    "SELECT id, visitor_id, ticket_title, option_title, total_count, remaining_count, expires_on,"
    " medical_service_id, (SELECT o.medical_service FROM options o WHERE o.medical_service_id <> ''"
    " AND o.medical_service_id = t.medical_service_id ORDER BY o.position LIMIT 1),"
    " (SELECT o.duration_minutes FROM options o WHERE o.medical_service_id <> ''"
    " AND o.medical_service_id = t.medical_service_id ORDER BY o.position LIMIT 1) FROM tickets t ");

Ticket ticketOf(const Statement& row) {
    Ticket ticket;
    ticket.id = row.text(0);
    ticket.visitorId = column::id<VisitorId>(row, 1);
    ticket.ticketTitle = row.text(2);
    ticket.optionTitle = row.text(3);
    ticket.totalCount = column::integer(row, 4);
    ticket.remainingCount = column::integer(row, 5);
    ticket.expiresOn = column::date(row, 6);
    ticket.medicalServiceId = row.text(7);
    ticket.medicalService = column::service(row, 8);
    ticket.durationMinutes = row.isNull(9) ? 0 : column::integer(row, 9);
    return ticket;
}

/// What the clinic calls its visitor types: known from the visitors who have them. Each type that a price
/// names is asked for once, and the first visitor who has it is enough: there may be a million.
class VisitorTypeNames {
public:
    explicit VisitorTypeNames(Database& database)
        : m_database(database) {}

    QString of(const QString& typeId) {
        if (typeId.isEmpty())
            return {};
        const auto known = m_names.constFind(typeId);
        if (known != m_names.cend())
            return *known;
        Statement row =
            m_database.prepare(QStringLiteral("SELECT type_name FROM visitors WHERE type_id = ? LIMIT 1"));
        return *m_names.insert(typeId, row.run({typeId}).next() ? row.text(0) : QString());
    }

private:
    Database& m_database;
    QHash<QString, QString> m_names;
};

std::vector<OptionPrice> pricesOf(Database& database, const QString& optionId, VisitorTypeNames& typeNames) {
    std::vector<OptionPrice> prices;
    Statement row = database.prepare(
        QStringLiteral("SELECT amount, currency, reason, promotion_id, promotion_title, visitor_type_id,"
                       " start_date, end_date FROM option_prices WHERE option_id = ? ORDER BY position"));
    row.run({optionId});
    while (row.next())
        prices.push_back({column::integer(row, 0), row.text(1), column::enumOf<PriceReason>(row, 2),
                          row.text(3), row.text(4), row.text(5), column::date(row, 6), column::date(row, 7),
                          typeNames.of(row.text(5))});
    return prices;
}

void replacePrices(Database& database, const CatalogueOption& option) {
    database.prepare(QStringLiteral("DELETE FROM option_prices WHERE option_id = ?")).run({option.id});
    int position = 0;
    for (const OptionPrice& price : option.prices)
        database
            .prepare(QStringLiteral(
                "INSERT INTO option_prices (option_id, position, amount, currency, reason, promotion_id,"
                " promotion_title, visitor_type_id, start_date, end_date)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
            .run({option.id, position++, price.amount, price.currency, column::ofEnum(price.reason),
                  price.promotionId, price.promotionTitle, price.visitorTypeId,
                  column::ofDate(price.startDate), column::ofDate(price.endDate)});
}

} // namespace

Catalogue CatalogueRepository::options() {
    Catalogue options;
    VisitorTypeNames typeNames(m_database);
    Statement row = m_database.prepare(
        QStringLiteral("SELECT id, title, product_title, medical_service, duration_minutes FROM options"
                       " ORDER BY position"));
    row.run();
    while (row.next()) {
        CatalogueOption option;
        option.id = row.text(0);
        option.title = row.text(1);
        option.productTitle = row.text(2);
        option.medicalService = column::service(row, 3);
        option.durationMinutes = column::integer(row, 4);
        option.prices = pricesOf(m_database, option.id, typeNames);
        options.push_back(std::move(option));
    }
    return options;
}

bool CatalogueRepository::putOption(const CatalogueOption& option) {
    Transaction transaction(m_database);
    const bool added = !hasOption(option.id);
    const QString serviceId =
        option.medicalService ? option.medicalService->id.value_or(QString()) : QString();
    m_database
        .prepare(QStringLiteral(
            "INSERT INTO options (id, title, product_title, medical_service, medical_service_id,"
            " duration_minutes) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title, product_title = excluded.product_title,"
            " medical_service = excluded.medical_service, medical_service_id = excluded.medical_service_id,"
            " duration_minutes = excluded.duration_minutes"))
        .run({option.id, option.title, option.productTitle, column::ofService(option.medicalService),
              serviceId, option.durationMinutes});
    replacePrices(m_database, option);
    transaction.commit();
    return added;
}

bool CatalogueRepository::hasOption(const QString& id) {
    Statement row = m_database.prepare(QStringLiteral("SELECT 1 FROM options WHERE id = ?"));
    return row.run({id}).next();
}

std::vector<Ticket> CatalogueRepository::ticketsOf(const VisitorId& visitor) {
    std::vector<Ticket> tickets;
    Statement row = m_database.prepare(
        selectTicket +
        QStringLiteral("WHERE visitor_id = ? ORDER BY expires_on IS NULL, expires_on, ticket_title, id"));
    row.run({visitor.key()});
    while (row.next())
        tickets.push_back(ticketOf(row));
    return tickets;
}

std::optional<Ticket> CatalogueRepository::ticket(const QString& id) {
    Statement row = m_database.prepare(selectTicket + QStringLiteral("WHERE id = ?"));
    if (!row.run({id}).next())
        return std::nullopt;
    return ticketOf(row);
}

bool CatalogueRepository::putTicket(const Ticket& ticket) {
    Transaction transaction(m_database);
    Statement known = m_database.prepare(QStringLiteral("SELECT 1 FROM tickets WHERE id = ?"));
    const bool added = !known.run({ticket.id}).next();
    // Who was merged into another owns nothing any more.
    const VisitorId owner = VisitorRepository(m_database).standsFor(ticket.visitorId);
    m_database
        .prepare(QStringLiteral(
            "INSERT INTO tickets (id, visitor_id, ticket_title, option_title, total_count, remaining_count,"
            " expires_on, medical_service_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET visitor_id = excluded.visitor_id,"
            " ticket_title = excluded.ticket_title, option_title = excluded.option_title,"
            " total_count = excluded.total_count, remaining_count = excluded.remaining_count,"
            " expires_on = excluded.expires_on, medical_service_id = excluded.medical_service_id"))
        .run({ticket.id, owner.key(), ticket.ticketTitle, ticket.optionTitle, ticket.totalCount,
              ticket.remainingCount, column::ofDate(ticket.expiresOn), ticket.medicalServiceId});
    transaction.commit();
    return added;
}

int CatalogueRepository::ticketCount() {
    Statement row = m_database.prepare(QStringLiteral("SELECT count(*) FROM tickets"));
    return row.run().next() ? column::integer(row, 0) : 0;
}

} // namespace fd
