#include "model/store/clinic_move.h"

#include "model/store/shared_tables.h"
#include "model/store/store.h"

namespace fd {

namespace {

constexpr int rowsAtOnce = 500;
const QString mergedColumn = QStringLiteral("merged_into");

/// A table's columns, as both kinds of store have them; the first `keys` of them are its key.
struct Table {
    QString name;
    QStringList columns;
    int keys = 0;

    [[nodiscard]] QString list() const { return columns.join(QLatin1String(", ")); }
    [[nodiscard]] QString keyList() const { return columns.mid(0, keys).join(QLatin1String(", ")); }
    [[nodiscard]] qsizetype merged() const {
        return name == QLatin1String("visitors") ? columns.indexOf(mergedColumn) : -1;
    }
};

QString placeholders(qsizetype count) {
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

/// The file knows what its columns are called; the database has the same (its tests hold that).
Table tableOf(Database& file, const QString& name) {
    Table table{name, {}, 0};
    Statement row =
        file.prepare(QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid"));
    row.run({name});
    while (row.next()) {
        table.columns << row.text(0);
        table.keys += row.number(1) > 0 ? 1 : 0;
    }
    return table;
}

using Row = QVariantList;

/// The rows after `last` (all, when it is empty), in the order of their keys.
std::vector<Row> page(Database& database, const Table& table, const Row& last) {
    const QString after =
        last.isEmpty() ? QString()
                       : QStringLiteral("WHERE (%1) > (%2) ").arg(table.keyList(), placeholders(table.keys));
    Statement statement = database.prepare(QStringLiteral("SELECT %1 FROM %2 %3ORDER BY %4 LIMIT %5")
                                               .arg(table.list(), table.name, after, table.keyList())
                                               .arg(rowsAtOnce));
    statement.run(last.mid(0, table.keys));
    std::vector<Row> rows;
    while (statement.next()) {
        Row row;
        for (int column = 0; column < table.columns.size(); ++column)
            row << statement.value(column);
        rows.push_back(row);
    }
    return rows;
}

/// The same value, whether a driver made a number or a text of it.
bool isSame(const QVariant& a, const QVariant& b) {
    return a.isNull() == b.isNull() && a.toString() == b.toString();
}

void copy(Database& from, Database& to, const Table& table) {
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(table.name, table.list(), placeholders(table.columns.size()));
    std::vector<Row> merged; // whom they stand for, who may come later, and their ids
    Row last;
    for (auto rows = page(from, table, last); !rows.empty(); rows = page(from, table, last)) {
        for (Row row : rows) {
            if (table.merged() >= 0 && !row[table.merged()].isNull()) {
                merged.push_back({row[table.merged()], row[0]});
                row[table.merged()] = QVariant();
            }
            to.prepare(insert).run(row);
        }
        last = rows.back();
    }
    for (const Row& one : merged)
        to.prepare(QStringLiteral("UPDATE visitors SET merged_into = ? WHERE id = ?")).run(one);
}

/// The key of the first row that is not the same on both sides; nullopt when all are. Counts them.
std::optional<QString> difference(Database& from, Database& to, const Table& table, qint64& count) {
    Row last;
    while (true) {
        const auto here = page(from, table, last);
        const auto there = page(to, table, last);
        for (size_t i = 0; i < std::max(here.size(), there.size()); ++i) {
            const bool both = i < here.size() && i < there.size();
            if (!both || !std::equal(here[i].begin(), here[i].end(), there[i].begin(), isSame))
                return (i < here.size() ? here : there)[i].front().toString();
            ++count;
        }
        if (here.empty())
            return std::nullopt;
        last = here.back();
    }
}

/// What is numbered next in the database comes after what was brought.
void goOnCounting(Database& shared, const QString& table) {
    QStringList counted;
    {
        Statement row = shared.prepare(QStringLiteral(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = 'frontdesk'"
            " AND table_name = ? AND is_identity = 'YES'"));
        row.run({table});
        while (row.next())
            counted << row.text(0);
    }
    for (const QString& column : counted) {
        const QString sequence =
            QStringLiteral("pg_get_serial_sequence('frontdesk.%1', '%2')").arg(table, column);
        shared
            .prepare(QStringLiteral("SELECT setval(%1, GREATEST(nextval(%1),"
                                    " (SELECT COALESCE(max(%2), 1) FROM %3)))")
                         .arg(sequence, column, table))
            .run();
    }
}

bool hasRows(Database& database, const QString& sql) {
    Statement row = database.prepare(sql);
    return row.run().next();
}

} // namespace

std::variant<MovedRows, MoveRefusal> moveClinic(Store& from, Store& to) {
    using Why = MoveRefusal::Why;
    if (from.isShared() == to.isShared())
        return MoveRefusal{Why::SameKind, {}};
    if (!from.isShared() &&
        hasRows(from.database, QStringLiteral("SELECT 1 FROM outbox WHERE state NOT IN"
                                              " ('confirmed', 'cancelled', 'rejected') LIMIT 1")))
        return MoveRefusal{Why::OutboxHolds, {}};
    Transaction reading(from.database, Sees::Snapshot);
    Transaction writing(to.database);
    for (const QString& table : sharedTables()) {
        // A database that was prepared knows its clinic's name, and no more.
        if (table != QLatin1String("settings") &&
            hasRows(to.database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(table)))
            return MoveRefusal{Why::NotEmpty, table};
    }
    to.database.prepare(QStringLiteral("DELETE FROM settings")).run();
    Database& file = (from.isShared() ? to : from).database;
    MovedRows moved;
    for (const QString& name : sharedTables()) {
        const Table table = tableOf(file, name);
        copy(from.database, to.database, table);
        if (const auto key = difference(from.database, to.database, table, moved.rows))
            return MoveRefusal{Why::Differs, name + u' ' + *key};
        if (to.isShared())
            goOnCounting(to.database, name);
        ++moved.tables;
    }
    writing.commit();
    return moved;
}

} // namespace fd
