#include "model/store/clinic_reader.h"

#include "model/store/store.h"

namespace fd {

namespace {

/// One piece of a whole copy: so long the desk's store is held up by it.
constexpr int piece = 1'000;

const QString reservations = QStringLiteral("reservations");

/// A kind of thing in the feed, and the rows that it is made of, each after those that it names. Without a
/// key there are few enough to read them all whenever one changed.
struct Part {
    const char* table;
    const char* key = nullptr;
};
struct Kind {
    const char* name;
    std::vector<Part> parts;
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{
        {"settings", {{"settings", "key"}}},
        {"zones", {{"zones", "id"}}},
        {"reservation_groups",
         {{"reservation_groups", "id"}, {"group_capacities"}, {"group_hours"}, {"group_holidays"}}},
        {"blocked_times", {{"blocked_times"}}},
        {"visitors", {{"visitors", "id"}}},
        {"options", {{"options"}, {"option_prices"}}},
        {"tickets", {{"tickets", "id"}}},
        {"reservations", {{"reservations", "id"}}},
        {"waiting_wishes", {{"waiting_wishes"}}},
    };
    return all;
}

} // namespace

QString ClinicReader::origin() {
    try {
        // What a dump was restored into is another system; what was wound back, another timeline.
        Statement row = m_shared.database.prepare(
            QStringLiteral("SELECT CONCAT(s.system_identifier, '/', c.timeline_id, '/', d.oid, '/',"
                           " current_setting('frontdesk.clinic'))"
                           " FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d"
                           " WHERE d.datname = current_database()"));
        return row.run().next() ? row.text(0) : unnamed();
    } catch (const StoreException& failure) {
        if (failure.error().code != StoreError::Code::Forbidden)
            throw;
        return unnamed();
    }
}

QStringList ClinicReader::columnsOf(const QString& table) {
    QStringList columns;
    Statement row = m_shared.database.prepare(
        QStringLiteral("SELECT column_name FROM information_schema.columns"
                       " WHERE table_schema = 'frontdesk' AND table_name = ? AND column_name <> 'clinic_id'"
                       " ORDER BY ordinal_position"));
    row.run({table});
    while (row.next())
        columns << row.text(0);
    return columns;
}

CopiedRows ClinicReader::rows(const QString& table, const QString& rest, const QVariantList& values) {
    CopiedRows copied;
    copied.table = table;
    copied.columns = columnsOf(table);
    Statement row = m_shared.database.prepare(
        QStringLiteral("SELECT %1 FROM %2 %3").arg(copied.columns.join(QLatin1String(", ")), table, rest));
    row.run(values);
    while (row.next()) {
        QVariantList& read = copied.rows.emplace_back();
        for (int column = 0; column < copied.columns.size(); ++column)
            read << row.value(column);
    }
    return copied;
}

CopiedRows ClinicReader::rowsOf(const QString& table, const QString& key, const QStringList& wanted) {
    QStringList marks;
    QVariantList values;
    for (const QString& id : wanted) {
        marks << QStringLiteral("?");
        values << id;
    }
    CopiedRows copied =
        rows(table, QStringLiteral("WHERE %1 IN (%2)").arg(key, marks.join(QLatin1String(", "))), values);
    copied.key = key;
    copied.wanted = wanted;
    return copied;
}

/// Who changed each, out of the copied rows themselves.
void ClinicReader::signChanges(ClinicBatch& batch) {
    for (const CopiedRows& copied : batch.tables) {
        const auto by = copied.columns.indexOf(QStringLiteral("changed_by"));
        const auto id = copied.columns.indexOf(QStringLiteral("id"));
        if (copied.table != reservations || by < 0)
            continue;
        for (const QVariantList& row : copied.rows) {
            if (const QString name = row[by].toString(); !name.isEmpty())
                batch.changedBy.insert(row[id].toString(), name);
        }
    }
}

std::optional<ClinicBatch> ClinicReader::news(qint64 position, const std::set<QString>& more) {
    Transaction transaction(m_shared.database, Sees::Snapshot);
    const FeedNews news = ChangeFeed(m_shared.database).since({position});
    if (news.everything) {
        transaction.commit();
        return std::nullopt;
    }
    QHash<QString, QStringList> changed;
    for (const FeedEntry& entry : news.entries)
        changed[entry.kind] << entry.id;
    for (const QString& id : more) {
        if (!changed[reservations].contains(id))
            changed[reservations] << id;
    }
    ClinicBatch batch;
    batch.position = news.position.oldestOpen;
    for (const Kind& kind : kinds()) {
        const QStringList ids = changed.value(QLatin1String(kind.name));
        for (const Part& part : kind.parts) {
            if (ids.isEmpty())
                continue;
            if (part.key == nullptr)
                batch.tables.push_back(whole(QLatin1String(part.table)));
            for (qsizetype first = 0; part.key != nullptr && first < ids.size(); first += piece)
                batch.tables.push_back(
                    rowsOf(QLatin1String(part.table), QLatin1String(part.key), ids.mid(first, piece)));
        }
    }
    transaction.commit();
    signChanges(batch);
    return batch;
}

CopiedRows ClinicReader::whole(const QString& table) {
    CopiedRows copied = rows(table, QString(), {});
    copied.replaces = true;
    return copied;
}

void ClinicReader::everyPiece(const char* table, const char* key, const ClinicBatch& blank, ClinicBatch& last,
                              const Take& take) {
    QStringList& present = last.present[QLatin1String(table)];
    const QString rest =
        QStringLiteral("WHERE %1 > ? ORDER BY %1 LIMIT %2").arg(QLatin1String(key)).arg(piece);
    QString after;
    for (;;) {
        ClinicBatch batch = blank;
        batch.tables.push_back(rows(QLatin1String(table), rest, {after}));
        const CopiedRows& copied = batch.tables.back();
        if (copied.rows.empty())
            return;
        const auto place = copied.columns.indexOf(QLatin1String(key));
        for (const QVariantList& row : copied.rows)
            present << row[place].toString();
        after = present.back();
        signChanges(batch);
        take(batch);
    }
}

/// On one snapshot, so that nothing names what is not there.
void ClinicReader::everything(const Take& take) {
    ClinicBatch last;
    last.origin = origin();
    last.ends = true;
    Transaction transaction(m_shared.database, Sees::Snapshot);
    last.position = ChangeFeed(m_shared.database).now().oldestOpen;
    ClinicBatch first;
    first.origin = last.origin;
    first.begins = true;
    take(first);
    for (const Kind& kind : kinds()) {
        for (const Part& part : kind.parts) {
            ClinicBatch batch;
            batch.origin = last.origin;
            if (part.key == nullptr) {
                batch.tables.push_back(whole(QLatin1String(part.table)));
                take(batch);
            } else {
                everyPiece(part.table, part.key, batch, last, take);
            }
        }
    }
    transaction.commit();
    take(last);
}

} // namespace fd
