#include "model/store/outbox_repository.h"

#include "model/store/columns.h"
#include "model/wire/answer.h"
#include "model/wire/envelope.h"

namespace fd {

namespace {

QString encoded(const FieldErrors& errors) {
    return errors.empty() ? QString() : QString::fromUtf8(wire::encodeEnvelope(errors));
}

FieldErrors errorsIn(const QByteArray& text) {
    if (text.isEmpty())
        return {};
    auto errors = wire::decodeEnvelope(text);
    if (!errors)
        column::damaged(QStringLiteral("outbox errors"));
    return std::move(*errors);
}

OutboxRow rowOf(const Statement& row) {
    OutboxRow read;
    read.id = row.number(0);
    read.visitorId = column::id<VisitorId>(row, 1);
    read.start = column::instant(row, 2);
    read.target = row.text(3);
    read.payload = row.bytes(4);
    read.state = column::enumOf<OutboxState>(row, 5);
    read.note = column::enumOf<OutboxNote>(row, 6);
    read.errors = errorsIn(row.bytes(7));
    read.createdAt = column::instant(row, 8);
    read.queuedAt = column::instant(row, 9);
    read.nextTry = column::instant(row, 10);
    read.sendAgain = column::flag(row, 11);
    read.crashes = column::integer(row, 12);
    read.reservationId = row.text(13);
    read.resolvedBy = row.text(14);
    read.settledAt = column::instant(row, 15);
    read.follows = row.number(16);
    if (!row.isNull(17))
        read.commandId = column::id<ReservationId>(row, 17);
    return read;
}

Attempt attemptOf(const Statement& row) {
    Attempt attempt;
    attempt.at = column::instant(row, 1);
    attempt.bodyStarted = column::flag(row, 2);
    attempt.end = column::enumOf<AttemptEnd>(row, 3);
    attempt.endedAt = column::instant(row, 4);
    attempt.httpStatus = column::integer(row, 5);
    attempt.answeredBusy = column::flag(row, 6);
    return attempt;
}

/// Then its reservation is cancelled, too.
bool isTakenBack(const OutboxRow& row) {
    return row.state == OutboxState::Cancelled;
}

} // namespace

qint64 OutboxRepository::add(const OutboxRow& row, const ReservationId& reservation) {
    Transaction transaction(m_database);
    m_database
        .prepare(QStringLiteral(
            "INSERT INTO outbox (reservation, visitor_id, start_ms, target, payload, state, note, errors,"
            " created_ms, queued_ms, next_try_ms, send_again, crashes, issued_id, resolved_by, settled_ms,"
            " follows) VALUES ((SELECT number FROM reservations WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?, ?, ?, ?)"))
        .run({reservation.text(), row.visitorId.key(), column::ofInstant(row.start), row.target,
              QString::fromUtf8(row.payload), column::ofEnum(row.state), column::ofEnum(row.note),
              encoded(row.errors), column::ofInstant(row.createdAt), column::ofInstant(row.queuedAt),
              column::ofInstant(row.nextTry), row.sendAgain, row.crashes, row.reservationId, row.resolvedBy,
              column::ofInstant(row.settledAt), row.follows});
    OutboxRow added = row;
    {
        Statement number = m_database.prepare(QStringLiteral("SELECT last_insert_rowid()"));
        added.id = number.run().next() ? number.number(0) : 0;
    }
    keepReservation(added);
    transaction.commit();
    return added.id;
}

void OutboxRepository::keep(const OutboxRow& row) {
    Transaction transaction(m_database);
    m_database
        .prepare(QStringLiteral("UPDATE outbox SET target = ?, state = ?, note = ?, errors = ?,"
                                " queued_ms = ?, next_try_ms = ?, send_again = ?, crashes = ?,"
                                " issued_id = ?, resolved_by = ?, settled_ms = ? WHERE id = ?"))
        .run({row.target, column::ofEnum(row.state), column::ofEnum(row.note), encoded(row.errors),
              column::ofInstant(row.queuedAt), column::ofInstant(row.nextTry), row.sendAgain, row.crashes,
              row.reservationId, row.resolvedBy, column::ofInstant(row.settledAt), row.id});
    keepAttempts(row);
    keepReservation(row);
    transaction.commit();
}

/// Attempts are only ever added, and only the last one still changes.
void OutboxRepository::keepAttempts(const OutboxRow& row) {
    if (row.attempts.empty())
        return;
    const Attempt& last = row.attempts.back();
    m_database
        .prepare(QStringLiteral(
            "INSERT INTO outbox_attempts (outbox_id, number, at_ms, body_started, end_state, ended_ms,"
            " http_status, answered_busy) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (outbox_id, number) DO UPDATE SET body_started = excluded.body_started,"
            " end_state = excluded.end_state, ended_ms = excluded.ended_ms,"
            " http_status = excluded.http_status, answered_busy = excluded.answered_busy"))
        .run({row.id, static_cast<qlonglong>(row.attempts.size()), column::ofInstant(last.at),
              last.bodyStarted, column::ofEnum(last.end), column::ofInstant(last.endedAt), last.httpStatus,
              last.answeredBusy});
}

void OutboxRepository::keepReservation(const OutboxRow& row) {
    const QString where = QStringLiteral(" WHERE number = (SELECT reservation FROM outbox WHERE id = ?)");
    m_database
        .prepare(QStringLiteral("UPDATE reservations SET sync = ?,"
                                " status = CASE WHEN ? THEN 'CANCELED' ELSE status END") +
                 where)
        .run({column::ofEnum(row.state), isTakenBack(row), row.id});
    if (row.state != OutboxState::Confirmed || row.reservationId.isEmpty())
        return;
    // A number that another booking already has says nothing about this one.
    m_database.prepare(QStringLiteral("UPDATE OR IGNORE reservations SET issued_id = ?") + where)
        .run({row.reservationId, row.id});
}

void OutboxRepository::release(qint64 id) {
    m_database.prepare(QStringLiteral("UPDATE outbox SET reservation = NULL WHERE id = ?")).run({id});
}

std::vector<OutboxRow> OutboxRepository::select(const QString& where, const QVariantList& values) {
    std::vector<OutboxRow> rows;
    {
        Statement row = m_database.prepare(
            QStringLiteral("SELECT id, visitor_id, start_ms, target, payload, state, note, errors,"
                           " created_ms, queued_ms, next_try_ms, send_again, crashes, issued_id,"
                           " resolved_by, settled_ms, follows,"
                           " (SELECT r.id FROM reservations r WHERE r.number = outbox.reservation)"
                           " FROM outbox ") +
            where);
        row.run(values);
        while (row.next())
            rows.push_back(rowOf(row));
    }
    for (OutboxRow& row : rows) {
        Statement attempt = m_database.prepare(
            QStringLiteral("SELECT number, at_ms, body_started, end_state, ended_ms, http_status,"
                           " answered_busy FROM outbox_attempts WHERE outbox_id = ? ORDER BY number"));
        attempt.run({row.id});
        while (attempt.next())
            row.attempts.push_back(attemptOf(attempt));
    }
    return rows;
}

std::vector<OutboxRow> OutboxRepository::open() {
    return select(QStringLiteral("WHERE state NOT IN ('confirmed', 'cancelled') ORDER BY id"), {});
}

std::vector<OutboxRow> OutboxRepository::all() {
    return select(QStringLiteral("ORDER BY id"), {});
}

std::vector<OutboxRow> OutboxRepository::confirmedSince(Instant since) {
    return select(QStringLiteral("WHERE state = 'confirmed' AND settled_ms >= ?"
                                 " ORDER BY settled_ms DESC, id DESC"),
                  {column::ofInstant(since)});
}

std::optional<OutboxRow> OutboxRepository::find(qint64 id) {
    auto rows = select(QStringLiteral("WHERE id = ?"), {id});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<OutboxRow> OutboxRepository::ofReservation(const ReservationId& reservation) {
    auto rows = select(QStringLiteral("WHERE reservation = (SELECT number FROM reservations WHERE id = ?)"
                                      " ORDER BY id DESC LIMIT 1"),
                       {reservation.text()});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<ReservationId> OutboxRepository::reservationOf(qint64 id) {
    Statement row = m_database.prepare(QStringLiteral(
        "SELECT r.id FROM outbox o JOIN reservations r ON r.number = o.reservation WHERE o.id = ?"));
    if (!row.run({id}).next())
        return std::nullopt;
    return column::id<ReservationId>(row, 0);
}

} // namespace fd
