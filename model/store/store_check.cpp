#include "model/store/columns.h"
#include "model/store/store.h"

namespace fd {

namespace {

void checkFile(Database& database, QStringList& problems) {
    Statement integrity = database.prepare(QStringLiteral("PRAGMA integrity_check"));
    integrity.run();
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            problems << QStringLiteral("integrity: ") + integrity.text(0);
    }
    Statement orphans = database.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    orphans.run();
    while (orphans.next())
        problems << QStringLiteral("orphan: a row of %1 names a missing row of %2")
                        .arg(orphans.text(0), orphans.text(2));
}

/// What keeps the rules in a shared database is there and in force.
void checkShared(Database& database, QStringList& problems) {
    Statement constraint = database.prepare(QStringLiteral(
        "SELECT 1 FROM pg_constraint WHERE conname = 'reservations_no_overlap'"
        " AND conrelid = CAST('reservations' AS regclass) AND contype = 'x' AND convalidated"));
    if (!constraint.run().next())
        problems << QStringLiteral("constraint: nothing keeps reservations from overlapping");
    Statement open = database.prepare(
        QStringLiteral("SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                       " AND a.attname = 'clinic_id' WHERE c.relkind = 'r' AND c.relname <> 'clinic_members'"
                       " AND c.relnamespace = CAST('frontdesk' AS regnamespace)"
                       " AND NOT (c.relrowsecurity AND c.relforcerowsecurity) ORDER BY 1"));
    open.run();
    while (open.next())
        problems << QStringLiteral("row security: %1 shows every clinic to everybody").arg(open.text(0));
}

/// In one pass: sorted by start, a reservation overlaps an earlier one when it starts before the latest end
/// so far.
void checkOverlaps(Database& database, QStringList& problems) {
    Statement row =
        database.prepare(QStringLiteral("SELECT visitor_id, start_ms, end_ms, id FROM reservations"
                                        " WHERE status NOT IN ('CANCELED', 'NO_SHOW') AND sync <> 'rejected'"
                                        " ORDER BY visitor_id, start_ms"));
    row.run();
    QString visitor;
    qint64 busyUntil = 0;
    while (row.next()) {
        const bool same = row.text(0) == visitor;
        if (same && row.number(1) < busyUntil)
            problems << QStringLiteral("overlap: reservation %1 overlaps another one of its visitor")
                            .arg(row.text(3));
        busyUntil = same ? std::max(busyUntil, row.number(2)) : row.number(2);
        visitor = row.text(0);
    }
}

QString problemOf(const Statement& row) {
    const auto command = wire::decodeCommand(QJsonDocument::fromJson(row.bytes(1)).object());
    if (!command)
        return QStringLiteral("command: that of reservation %1 does not decode").arg(row.text(0));
    if (command->visitorId.key() != row.text(2) || command->zoneId.key() != row.text(3) ||
        command->reservationGroupId.key() != row.text(4) || toMs(command->start.at) != row.number(5) ||
        toMs(command->end.at) != row.number(6))
        return QStringLiteral("command: that of reservation %1 is for something else").arg(row.text(0));
    if (!wire::fromName<ReservationStatus>(row.text(7)))
        return QStringLiteral("status: that of reservation %1 does not exist").arg(row.text(0));
    const auto status = *wire::fromName<ReservationStatus>(row.text(7));
    const auto stage = wire::fromName<VisitStage>(row.text(8));
    if (!stage || (!isCancelled(status) && statusOf(*stage) != status))
        return QStringLiteral("stage: that of reservation %1 is not one of its status").arg(row.text(0));
    return {};
}

void checkReservations(Database& database, QStringList& problems) {
    Statement row = database.prepare(QStringLiteral("SELECT id, command, visitor_id, zone_id, group_id, "
                                                    "start_ms, end_ms, status, stage FROM reservations"));
    row.run();
    while (row.next()) {
        if (const QString problem = problemOf(row); !problem.isEmpty())
            problems << problem;
    }
}

void checkDrafts(Database& database, QStringList& problems) {
    Statement row = database.prepare(QStringLiteral("SELECT id, draft FROM drafts"));
    row.run();
    while (row.next()) {
        if (!wire::decodeDraft(row.bytes(1)))
            problems << QStringLiteral("draft: number %1 does not decode").arg(row.number(0));
    }
}

/// The calendar's word and the queue's are the same, and nothing was sent without its attempt.
void checkOutbox(Database& database, QStringList& problems) {
    Statement row = database.prepare(
        QStringLiteral("SELECT o.id FROM outbox o JOIN reservations r ON r.number = o.reservation"
                       " WHERE r.sync <> o.state UNION"
                       " SELECT o.id FROM outbox o WHERE o.reservation IS NULL AND o.state <> 'cancelled'"));
    row.run();
    while (row.next())
        problems << QStringLiteral("outbox: row %1 and its reservation disagree").arg(row.number(0));
    Statement sending = database.prepare(
        QStringLiteral("SELECT id FROM outbox o WHERE state IN ('sending', 'unknown', 'check')"
                       " AND NOT EXISTS (SELECT 1 FROM outbox_attempts a WHERE a.outbox_id = o.id)"));
    sending.run();
    while (sending.next())
        problems << QStringLiteral("outbox: row %1 was sent without an attempt").arg(sending.number(0));
}

/// Who was merged into another has nothing any more, and nobody is left to be looked for in a circle.
void checkMerged(Database& database, QStringList& problems) {
    Statement row = database.prepare(
        QStringLiteral("SELECT id FROM visitors v WHERE merged_into IS NOT NULL AND (merged_into = id"
                       " OR EXISTS (SELECT 1 FROM reservations r WHERE r.visitor_id = v.id)"
                       " OR EXISTS (SELECT 1 FROM tickets t WHERE t.visitor_id = v.id)"
                       " OR EXISTS (SELECT 1 FROM waiting_wishes w WHERE w.visitor_id = v.id))"));
    row.run();
    while (row.next())
        problems << QStringLiteral("merged: visitor %1 still has something").arg(row.text(0));
}

} // namespace

QStringList Store::check() {
    QStringList problems;
    using Step = void (*)(Database&, QStringList&);
    const std::vector<Step> steps = isShared()
                                        ? std::vector<Step>{checkShared, checkOverlaps, checkReservations}
                                        : std::vector<Step>{checkFile,   checkOverlaps, checkReservations,
                                                            checkDrafts, checkOutbox,   checkMerged};
    for (const Step step : steps) {
        try {
            step(database, problems);
        } catch (const StoreException& failure) { // a damaged page ends one look, not the others
            problems << QStringLiteral("unreadable: ") + failure.error().detail;
        }
    }
    return problems;
}

} // namespace fd
