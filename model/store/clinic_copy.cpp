#include "model/store/clinic_copy.h"

#include "model/store/shared_tables.h"
#include "model/store/store.h"
#include "model/wire/names.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace fd {

namespace {

const QString originKey = QStringLiteral("copy.origin");
const QString positionKey = QStringLiteral("copy.position");
const QString reservations = QStringLiteral("reservations");

const QString unsettled = QStringLiteral(" (sync IN ('queued', 'sending', 'unknown', 'check', 'parked')) ");

/// What goes from a copy once it is gone from the database, unless something else here still names it.
struct Named {
    QString table;
    QStringList by; ///< `table.column`
};
const std::vector<Named>& namedTables() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    static const std::vector<Named> tables{
        {text("tickets"), {text("ticket_uses.ticket_id")}},
        {text("visitors"),
         {text("reservations.visitor_id"), text("tickets.visitor_id"), text("waiting_wishes.visitor_id"),
          text("outbox.visitor_id")}},
        {text("reservation_groups"), {text("reservations.group_id"), text("waiting_wishes.group_id")}},
        {text("zones"),
         {text("reservations.zone_id"), text("group_capacities.zone_id"), text("blocked_times.zone_id"),
          text("waiting_wishes.zone_id")}},
    };
    return tables;
}

QString unlessNamed(const Named& named) {
    QString condition;
    for (const QString& reference : named.by)
        condition += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 x WHERE x.%2 = %3.id)")
                         .arg(reference.section(u'.', 0, 0), reference.section(u'.', 1), named.table);
    return condition;
}

QStringList columnsOf(Database& database, const QString& table) {
    QStringList columns;
    Statement row = database.prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    row.run();
    while (row.next())
        columns << row.text(0);
    return columns;
}

QStringList keysOf(Database& database, const QString& table) {
    QStringList keys;
    Statement row = database.prepare(
        QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk").arg(table));
    row.run();
    while (row.next())
        keys << row.text(0);
    return keys;
}

class Taking {
public:
    Taking(Store& store, const ClinicBatch& batch, Instant now)
        : m_store(store)
        , m_batch(batch)
        , m_now(now) {}

    CopyChanges run() {
        Transaction transaction(m_store.database);
        m_store.database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        if (m_batch.begins)
            begin();
        for (const CopiedRows& rows : m_batch.tables) {
            if (rows.table == reservations)
                takeReservations(rows);
            else
                takeRows(rows);
        }
        if (m_batch.ends)
            sweep();
        if (m_batch.position > 0 && m_changes.leftOut.isEmpty())
            m_store.clinic.setSetting(positionKey, QString::number(m_batch.position));
        transaction.commit();
        return std::move(m_changes);
    }

private:
    void begin() {
        const bool another = copyState(m_store).origin != m_batch.origin;
        m_store.clinic.setSetting(originKey, m_batch.origin);
        m_store.clinic.setSetting(positionKey, {});
        m_changes.clinic = true;
        if (!another)
            return;
        // Of another clinic, or this one's own: whoever changed the target has kept it beside.
        for (const QStringList& tables : {localTables(), sharedTables()}) {
            for (const QString& table : tables) {
                if (!keptTables().contains(table))
                    m_store.database.execute(QStringLiteral("DELETE FROM ") + table);
            }
        }
    }

    static QStringList keptTables() {
        return {QStringLiteral("drafts"), QStringLiteral("settings"), QStringLiteral("reservation_changes")};
    }

    void sweep() {
        Database& database = m_store.database;
        database.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS present (id TEXT PRIMARY KEY)"));
        const QString gone = QStringLiteral(" id NOT IN (SELECT id FROM present)");
        fillPresent(reservations);
        const QString numbers =
            QStringLiteral(" (SELECT number FROM reservations WHERE NOT %1 AND %2)").arg(unsettled, gone);
        for (const QString& table : {QStringLiteral("main_system_tasks"), QStringLiteral("ticket_uses")})
            database.execute(QStringLiteral("DELETE FROM %1 WHERE reservation IN").arg(table) + numbers);
        database.execute(QStringLiteral("DELETE FROM reservations WHERE NOT %1 AND %2").arg(unsettled, gone));
        for (const Named& named : namedTables()) {
            fillPresent(named.table);
            database.execute(QStringLiteral("DELETE FROM %1 WHERE").arg(named.table) + gone +
                             unlessNamed(named));
        }
        database.execute(QStringLiteral("DELETE FROM present"));
        m_changes.clinic = true;
    }

    void fillPresent(const QString& table) {
        m_store.database.execute(QStringLiteral("DELETE FROM present"));
        for (const QString& id : m_batch.present.value(table))
            m_store.database.prepare(QStringLiteral("INSERT OR IGNORE INTO present VALUES (?)")).run({id});
    }

    /// The columns that both sides have, as places in the copied row.
    std::vector<qsizetype> placesOf(const CopiedRows& rows, const QStringList& without, QStringList& names) {
        const QStringList here = columnsOf(m_store.database, rows.table);
        std::vector<qsizetype> places;
        for (qsizetype i = 0; i < rows.columns.size(); ++i) {
            const QString& name = rows.columns[i];
            if (here.contains(name) && !without.contains(name)) {
                places.push_back(i);
                names << name;
            }
        }
        return places;
    }

    static QVariantList picked(const QVariantList& row, const std::vector<qsizetype>& places) {
        QVariantList values;
        for (const qsizetype place : places)
            values << row[place];
        return values;
    }

    static QString upsert(const QString& table, const QStringList& names, const QStringList& keys) {
        QStringList marks;
        QStringList changes;
        for (const QString& name : names) {
            marks << QStringLiteral("?");
            if (!keys.contains(name))
                changes << QStringLiteral("%1 = excluded.%1").arg(name);
        }
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
            .arg(table, names.join(QLatin1String(", ")), marks.join(QLatin1String(", ")),
                 keys.join(QLatin1String(", ")),
                 changes.isEmpty() ? QStringLiteral("%1 = excluded.%1").arg(keys.front())
                                   : changes.join(QLatin1String(", ")));
    }

    void takeRows(const CopiedRows& rows) {
        const QString& table = rows.table;
        noteWhatChanges(rows);
        QStringList names;
        const auto places = placesOf(rows, {}, names);
        if (rows.replaces)
            m_store.database.execute(QStringLiteral("DELETE FROM ") + table);
        else if (table != QLatin1String("settings"))
            removeMissing(rows);
        const auto keyPlace = rows.columns.indexOf(QStringLiteral("key"));
        const QString sql = upsert(table, names, keysOf(m_store.database, table));
        for (const QVariantList& row : rows.rows) {
            // Settings with a dot in their name are this desk's own.
            if (table != QLatin1String("settings") || !row[keyPlace].toString().contains(u'.'))
                m_store.database.prepare(sql).run(picked(row, places));
        }
    }

    void removeMissing(const CopiedRows& rows) {
        if (rows.wanted.isEmpty())
            return;
        const auto named = std::find_if(namedTables().begin(), namedTables().end(),
                                        [&rows](const Named& each) { return rows.table == each.table; });
        const auto place = rows.columns.indexOf(rows.key);
        QSet<QString> there;
        for (const QVariantList& row : rows.rows)
            there.insert(row[place].toString());
        for (const QString& id : rows.wanted) {
            if (!there.contains(id))
                m_store.database
                    .prepare(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(rows.table) +
                             unlessNamed(*named))
                    .run({id});
        }
    }

    void noteWhatChanges(const CopiedRows& rows) {
        if (rows.table == QLatin1String("visitors") || rows.table == QLatin1String("tickets")) {
            const auto place =
                rows.columns.indexOf(rows.table == QLatin1String("visitors") ? QStringLiteral("id")
                                                                             : QStringLiteral("visitor_id"));
            for (const QVariantList& row : rows.rows) {
                if (const auto id = VisitorId::parse(row[place].toString()))
                    m_changes.visitors.push_back(*id);
            }
        } else if (rows.table == QLatin1String("waiting_wishes")) {
            m_changes.waitingList = true;
        } else {
            m_changes.clinic = true;
        }
    }

    /// Whatever order they changed in, in the end they do not overlap: so none is live until all have moved.
    void takeReservations(const CopiedRows& rows) {
        const auto place = [&rows](const char* column) {
            return rows.columns.indexOf(QLatin1String(column));
        };
        const qsizetype idPlace = place("id");
        QStringList names;
        const auto places = placesOf(
            rows, {QStringLiteral("number"), QStringLiteral("sync"), QStringLiteral("issued_id")}, names);
        std::vector<Coming> coming;
        for (const QVariantList& row : rows.rows) {
            const auto id = ReservationId::parse(row[idPlace].toString());
            if (!id || stands(row[idPlace], row[place("command")], row[place("status")], row[place("stage")],
                              row[place("stage_ms")]))
                continue;
            auto before = m_store.reservations.find(*id);
            if (before && isOnItsWay(before->sync)) {
                m_changes.leftOut << id->text(); // its own answer says what became of it
                continue;
            }
            if (before)
                setStatus(*id, ReservationStatus::Canceled);
            coming.push_back({*id, picked(row, places), std::move(before)});
            note(row[place("visitor_id")], row[place("start_ms")], row[place("end_ms")]);
        }
        const QString sql = upsert(rows.table, names, {QStringLiteral("id")});
        for (const Coming& each : coming)
            take(each, sql);
    }

    struct Coming {
        ReservationId id;
        QVariantList values;
        std::optional<Reservation> before;
    };

    void take(const Coming& coming, const QString& sql) {
        if (!runsUnlessOverlap(sql, coming.values)) {
            m_changes.leftOut << coming.id.text();
            if (coming.before) // as it stood, if there is room for it
                setStatus(coming.id, coming.before->status);
            return;
        }
        (void)runsUnlessOverlap(QStringLiteral("UPDATE reservations SET sync = 'confirmed' WHERE id = ?"
                                               " AND sync <> 'confirmed'"),
                                {coming.id.text()});
        if (!coming.before)
            return;
        const auto after = m_store.reservations.find(coming.id);
        const TimeRange range = coming.before->command.range();
        m_changes.reservations.emplace_back(coming.before->command.visitorId, range);
        if (coming.before->state() != after->state())
            m_store.changes.add({coming.id, coming.before->state(), after->state()},
                                m_batch.changedBy.value(coming.id.text()), m_now);
    }

    bool runsUnlessOverlap(const QString& sql, const QVariantList& values) {
        try {
            m_store.database.prepare(sql).run(values);
            return true;
        } catch (const ConstraintException& refusal) {
            if (refusal.error().detail != QLatin1String("overlap"))
                throw;
            return false;
        }
    }

    void setStatus(const ReservationId& id, ReservationStatus status) {
        (void)runsUnlessOverlap(QStringLiteral("UPDATE reservations SET status = ? WHERE id = ?"),
                                {QString(wire::nameOf(status)), id.text()});
    }

    /// It is here just so already.
    bool stands(const QVariant& id, const QVariant& command, const QVariant& status, const QVariant& stage,
                const QVariant& since) {
        Statement row = m_store.database.prepare(QStringLiteral(
            "SELECT 1 FROM reservations WHERE id = ? AND command = ? AND status = ? AND stage = ?"
            " AND stage_ms = ? AND sync = 'confirmed'"));
        return row.run({id, command, status, stage, since}).next();
    }

    static bool isOnItsWay(OutboxState state) {
        return state != OutboxState::Confirmed && state != OutboxState::Rejected &&
               state != OutboxState::Cancelled;
    }

    void note(const QVariant& visitor, const QVariant& start, const QVariant& end) {
        const auto id = VisitorId::parse(visitor.toString());
        const auto range =
            TimeRange::make(instantFromMs(start.toLongLong()), instantFromMs(end.toLongLong()));
        if (id && range)
            m_changes.reservations.emplace_back(*id, *range);
    }

    Store& m_store;
    const ClinicBatch& m_batch;
    Instant m_now;
    CopyChanges m_changes;
};

} // namespace

CopyState copyState(Store& store) {
    return {store.clinic.setting(originKey), store.clinic.setting(positionKey).toLongLong()};
}

void endCopy(Store& store) {
    Transaction transaction(store.database);
    store.clinic.setSetting(originKey, {});
    store.clinic.setSetting(positionKey, {});
    transaction.commit();
}

CopyChanges takeBatch(Store& store, const ClinicBatch& batch, Instant now) {
    return Taking(store, batch, now).run();
}

QString keepBeside(Store& store, const QDate& today) {
    const QFileInfo file(store.database.path());
    const QString stem = QStringLiteral("%1/%2-%3")
                             .arg(file.absolutePath(), file.completeBaseName(), today.toString(Qt::ISODate));
    QString path = stem + QLatin1Char('.') + file.suffix();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.%3").arg(stem).arg(number).arg(file.suffix());
    store.database.prepare(QStringLiteral("VACUUM INTO ?")).run({path});
    return path;
}

bool holdsClinic(Store& store) {
    return !store.clinic.zones().empty() || store.visitors.count() > 0;
}

} // namespace fd
