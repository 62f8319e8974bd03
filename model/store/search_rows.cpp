#include "model/store/search_rows.h"

#include "model/store/columns.h"

namespace fd {

namespace {

void readVisits(Database& database, const QString& after, std::vector<SearchRow>& rows) {
    Statement visit = database.prepare(QStringLiteral(
        "SELECT visitor_id, max(start_ms) FROM reservations WHERE visitor_id > ? AND visitor_id <= ?"
        " AND status NOT IN ('CANCELED', 'NO_SHOW') GROUP BY visitor_id ORDER BY visitor_id"));
    visit.run({after, rows.back().id().toString()});
    auto row = rows.begin();
    while (visit.next()) {
        const QString id = visit.text(0);
        while (row != rows.end() && row->id() < id)
            ++row;
        if (row != rows.end() && row->id() == id)
            row->lastVisit = column::instant(visit, 1);
    }
}

} // namespace

std::vector<SearchRow> searchRows(Database& database, const QString& after, int count) {
    std::vector<SearchRow> rows;
    rows.reserve(static_cast<size_t>(count));
    Statement row = database.prepare(QStringLiteral(
        "SELECT id || coalesce(phone, '') || ' ' || coalesce(date_of_birth, '') || ' ' || chart_number, name"
        " FROM visitors WHERE id > ? ORDER BY id LIMIT ?"));
    row.run({after, count});
    while (row.next())
        rows.push_back({row.text(0), row.text(1), std::nullopt});
    if (!rows.empty())
        readVisits(database, after, rows);
    return rows;
}

std::optional<Instant> lastVisit(Database& database, const VisitorId& id) {
    Statement row = database.prepare(
        QStringLiteral("SELECT max(start_ms) FROM reservations WHERE visitor_id = ?"
                       " AND status NOT IN ('CANCELED', 'NO_SHOW') HAVING max(start_ms) IS NOT NULL"));
    if (!row.run({id.key()}).next())
        return std::nullopt;
    return column::instant(row, 0);
}

} // namespace fd
