#include "model/store/search_rows.h"

#include "model/store/columns.h"

namespace fd {

namespace {

/// The one aggregate, and the control letters, that the two kinds of store spell differently.
QString spelled(const Database& database, QString sql) {
    if (database.isShared())
        sql.replace(QLatin1String("group_concat("), QLatin1String("string_agg("))
            .replace(QLatin1String("char("), QLatin1String("chr("));
    return sql;
}

} // namespace

SearchRows searchRows(Database& database, const QString& after, int count) {
    SearchRows rows;
    // What ends a row or a column is nothing that a search would look at inside of one.
    Statement visitor = database.prepare(spelled(
        database,
        QStringLiteral("SELECT count(*), max(id), group_concat(id || coalesce(phone, '') || ' ' || "
                       "coalesce(date_of_birth, '')"
                       " || ' ' || replace(replace(chart_number, char(30), ' '), char(31), ' ') || char(31)"
                       " || replace(name, char(30), ' '), char(30))"
                       " FROM (SELECT id, phone, date_of_birth, chart_number, name FROM visitors"
                       " WHERE id > ? AND merged_into IS NULL ORDER BY id LIMIT ?) AS v")));
    visitor.run({after, count});
    if (!visitor.next() || visitor.number(0) == 0)
        return rows;
    rows.count = static_cast<int>(visitor.number(0));
    rows.last = visitor.text(1);
    rows.visitors = visitor.text(2);
    Statement visit = database.prepare(spelled(
        database,
        QStringLiteral(
            "SELECT group_concat(visitor_id || latest, char(30)) FROM (SELECT visitor_id, max(start_ms) AS "
            "latest"
            " FROM reservations WHERE visitor_id > ? AND visitor_id <= ? AND status NOT IN ('CANCELED', "
            "'NO_SHOW')"
            " GROUP BY visitor_id ORDER BY visitor_id) AS v")));
    visit.run({after, rows.last});
    if (visit.next())
        rows.visits = visit.text(0);
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
