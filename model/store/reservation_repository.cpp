#include "model/store/reservation_repository.h"

#include "model/domain/slot_load.h"
#include "model/store/columns.h"

#include <algorithm>

namespace fd {

namespace {

// Two bounded searches, one for each index (see the schema). Its values are those of windowValues().
const QString inWindow =
    QStringLiteral(" r.number IN (SELECT number FROM reservations"
                   " WHERE start_ms > CAST(? AS bigint) - 86400000 AND start_ms < ? AND end_ms > ?"
                   " UNION SELECT number FROM reservations"
                   " WHERE end_ms - start_ms > 86400000 AND start_ms < ? AND end_ms > ?) ");

const QString isLiveSql = QStringLiteral(" status NOT IN ('CANCELED', 'NO_SHOW') AND sync <> 'rejected' ");

const QString selectReservation =
    QStringLiteral("SELECT r.id, r.command, r.status, r.created_ms, r.sync, r.issued_id, r.stage,"
                   " r.stage_ms, r.submitted FROM reservations r WHERE ");

// What is short stands together in one text: a column costs more to fetch than its letters do, and a day has
// thousands of them. `ids` are of a fixed length; name comes last, the one that may hold spaces.
const QString selectRow = QStringLiteral(
    "SELECT r.id || r.visitor_id || r.zone_id || r.group_id || r.status || ' ' || r.sync || ' ' || r.stage"
    " || ' ' || COALESCE(v.phone, '') || ' ' || v.name,"
    " r.start_ms, (r.end_ms - r.start_ms) * 4 + r.consultation * 2 + r.sedation, r.stage_ms,"
    " r.procedure_titles, r.memo FROM reservations r JOIN visitors v ON v.id = r.visitor_id WHERE ");
constexpr qsizetype numberLength = 36;
constexpr qsizetype idLength = 24;

ReserveCommand commandIn(const Statement& row, int at) {
    // As a value: the limits of what may come in from outside do not apply to what is already here.
    auto command = wire::decodeCommand(QJsonDocument::fromJson(row.bytes(at)).object());
    if (!command)
        column::damaged(QStringLiteral("command of ") + row.text(0));
    return std::move(command).value();
}

Reservation reservationOf(const Statement& row) {
    Reservation read{column::id<ReservationId>(row, 0),         commandIn(row, 1),
                     column::enumOf<ReservationStatus>(row, 2), column::instant(row, 3),
                     column::enumOf<OutboxState>(row, 4),       ReservationId::parse(row.text(5)),
                     column::enumOf<VisitStage>(row, 6),        column::instant(row, 7)};
    if (!row.isNull(8))
        read.changedFrom = commandIn(row, 8);
    return read;
}

/// What the domain reads out of a part of a text.
template <class Value>
Value readable(const std::optional<Value>& value) {
    if (!value)
        column::damaged(QStringLiteral("row"));
    return *value;
}

/// Rows as they are read. Few zones and groups recur in many rows: each is read once.
class RowReader {
public:
    void read(Statement& row, std::vector<ReservationRow>& rows) {
        while (row.next())
            rows.push_back(rowOf(row));
    }

private:
    template <class Id>
    static const Id& known(std::vector<Id>& ids, QStringView text) {
        const auto found =
            std::find_if(ids.begin(), ids.end(), [text](const Id& id) { return id.text() == text; });
        return found == ids.end() ? ids.emplace_back(readable(Id::parse(text))) : *found;
    }

    ReservationRow rowOf(const Statement& row) {
        const QString packed = row.text(0);
        qsizetype at = 0;
        const auto take = [&](qsizetype length) {
            if (at + length > packed.size())
                column::damaged(QStringLiteral("row"));
            return QStringView(packed).sliced(std::exchange(at, at + length), length);
        };
        const auto word = [&] {
            const QStringView text = take(std::max<qsizetype>(0, packed.indexOf(u' ', at) - at));
            ++at;
            return text;
        };
        const auto id = readable(ReservationId::parse(take(numberLength)));
        const auto visitor = readable(VisitorId::parse(take(idLength)));
        const ZoneId zone = known(m_zones, take(idLength));
        const GroupId group = known(m_groups, take(idLength));
        const auto status = readable(wire::fromName<ReservationStatus>(word()));
        const auto sync = readable(wire::fromName<OutboxState>(word()));
        const auto stage = readable(wire::fromName<VisitStage>(word()));
        const QString phone = word().toString();
        const Instant start = column::instant(row, 1);
        const qint64 length = row.number(2); // with two flags below it
        return {id,
                visitor,
                packed.sliced(at),
                phone,
                zone,
                group,
                readable(TimeRange::make(start, start + milliseconds(length / 4))),
                status,
                (length & 2) != 0,
                (length & 1) != 0,
                row.text(4).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                row.text(5),
                sync,
                stage,
                column::instant(row, 3)};
    }

    std::vector<ZoneId> m_zones;
    std::vector<GroupId> m_groups;
};

std::vector<ReservationRow> readRows(Statement& row) {
    std::vector<ReservationRow> rows;
    RowReader().read(row, rows);
    return rows;
}

std::vector<RequestedProcedure> proceduresOf(const ReserveCommand& command) {
    return command.requestedProcedures.value_or(std::vector<RequestedProcedure>());
}

/// One title a line; a title's own line breaks become spaces.
QString joinedTitles(const ReserveCommand& command) {
    QStringList titles = procedureTitles(command);
    for (QString& title : titles)
        title.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return titles.join(QLatin1Char('\n'));
}

/// False when the schema says that the visitor has another live reservation then.
bool runUnlessOverlap(Database& database, Statement& statement, const QVariantList& values) {
    Savepoint savepoint(database);
    try {
        statement.run(values);
    } catch (const ConstraintException& refusal) {
        if (refusal.kind() != ConstraintException::Kind::Overlap)
            throw;
        return false;
    }
    savepoint.keep();
    return true;
}

/// Each placeholder is used once: Qt's driver refuses one that repeats when it is bound by position.
QVariantList windowValues(const TimeRange& range) {
    const QVariant from = column::ofInstant(range.start());
    const QVariant to = column::ofInstant(range.end());
    return {from, to, from, to, from};
}

QVariant orNull(const std::optional<ReservationId>& id) {
    return id ? QVariant(id->text()) : QVariant();
}

} // namespace

ReservationRepository::Known ReservationRepository::known(const ReserveCommand& command) {
    // One question for all three: this is on the way of every booking.
    Statement row =
        m_database.prepare(QStringLiteral("SELECT EXISTS (SELECT 1 FROM visitors WHERE id = ?"
                                          " AND merged_into IS NULL),"
                                          " EXISTS (SELECT 1 FROM reservation_groups WHERE id = ?),"
                                          " EXISTS (SELECT 1 FROM zones WHERE id = ?)"));
    if (!row.run({command.visitorId.key(), command.reservationGroupId.key(), command.zoneId.key()}).next())
        return {};
    return {column::flag(row, 0), column::flag(row, 1), column::flag(row, 2)};
}

bool ReservationRepository::insert(const Reservation& reservation) {
    const ReserveCommand& command = reservation.command;
    Statement statement = m_database.prepare(QStringLiteral(
        "INSERT INTO reservations (id, visitor_id, zone_id, group_id, start_ms, end_ms, status, command,"
        " consultation, sedation, procedure_titles, memo, created_ms, changed_ms, stage, stage_ms, sync,"
        " issued_id, submitted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const QVariant submitted =
        reservation.changedFrom
            ? QVariant(QString::fromUtf8(wire::encodeCommandBytes(*reservation.changedFrom)))
            : QVariant();
    return runUnlessOverlap(
        m_database, statement,
        {reservation.id.text(), command.visitorId.key(), command.zoneId.key(),
         command.reservationGroupId.key(), column::ofInstant(command.start.at),
         column::ofInstant(command.end.at), column::ofEnum(reservation.status),
         QString::fromUtf8(wire::encodeCommandBytes(command)), command.consultationRequired.value_or(false),
         command.sedationRequired.value_or(false), joinedTitles(command),
         command.reservationMemo.value_or(QString()), column::ofInstant(reservation.createdAt),
         column::ofInstant(reservation.createdAt), column::ofEnum(reservation.stage),
         column::ofInstant(reservation.stageSince), column::ofEnum(reservation.sync),
         orNull(reservation.issuedId), submitted});
}

bool ReservationRepository::update(const ReservationId& id, const BookingState& state, Instant now) {
    const ReserveCommand& command = state.command;
    const QString text = QString::fromUtf8(wire::encodeCommandBytes(command));
    Statement statement = m_database.prepare(QStringLiteral(
        "UPDATE reservations SET submitted = CASE WHEN command = ? THEN submitted"
        " ELSE COALESCE(submitted, command) END, command = ?, zone_id = ?, group_id = ?, start_ms = ?,"
        " end_ms = ?, status = ?, stage = ?, stage_ms = ?, consultation = ?, sedation = ?,"
        " procedure_titles = ?, memo = ?, changed_ms = ? WHERE id = ?"));
    return runUnlessOverlap(m_database, statement,
                            {text, text, command.zoneId.key(), command.reservationGroupId.key(),
                             column::ofInstant(command.start.at), column::ofInstant(command.end.at),
                             column::ofEnum(state.status), column::ofEnum(state.stage),
                             column::ofInstant(state.since), command.consultationRequired.value_or(false),
                             command.sedationRequired.value_or(false), joinedTitles(command),
                             command.reservationMemo.value_or(QString()), column::ofInstant(now), id.text()});
}

bool ReservationRepository::giveTo(const ReservationId& id, const VisitorId& visitor, bool asSubmitted) {
    auto reservation = find(id);
    if (!reservation)
        return true;
    reservation->command.visitorId = visitor;
    Statement statement = m_database.prepare(
        QStringLiteral("UPDATE reservations SET submitted = CASE WHEN ? = 1 AND submitted = ? THEN NULL"
                       " ELSE COALESCE(submitted, command) END, command = ?, visitor_id = ? WHERE id = ?"));
    const QString text = QString::fromUtf8(wire::encodeCommandBytes(reservation->command));
    return runUnlessOverlap(m_database, statement,
                            {asSubmitted ? 1 : 0, text, text, visitor.key(), id.text()});
}

void ReservationRepository::useTickets(const ReservationId& id) {
    const auto reservation = find(id);
    const QHash<QString, int> planned = ticketUses(proceduresOf(reservation->command));
    for (auto ticket = planned.cbegin(); ticket != planned.cend(); ++ticket) {
        // No more than the ticket still has: the rest was given away, and is no use of it.
        m_database
            .prepare(QStringLiteral("INSERT INTO ticket_uses (reservation, ticket_id, uses)"
                                    " SELECT r.number, t.id, CASE WHEN t.remaining_count < w.wanted"
                                    " THEN t.remaining_count ELSE w.wanted END FROM reservations r,"
                                    " tickets t, (SELECT CAST(? AS bigint) AS wanted) AS w"
                                    " WHERE r.id = ? AND t.id = ? AND t.remaining_count > 0"))
            .run({ticket.value(), id.text(), ticket.key()});
    }
    m_database
        .prepare(QStringLiteral("UPDATE tickets SET remaining_count = remaining_count - u.uses"
                                " FROM ticket_uses u JOIN reservations r ON r.number = u.reservation"
                                " WHERE u.ticket_id = tickets.id AND r.id = ?"))
        .run({id.text()});
}

void ReservationRepository::returnTickets(const ReservationId& id) {
    m_database
        .prepare(QStringLiteral("UPDATE tickets SET remaining_count = CASE WHEN remaining_count + u.uses"
                                " > total_count THEN total_count ELSE remaining_count + u.uses END"
                                " FROM ticket_uses u JOIN reservations r"
                                " ON r.number = u.reservation WHERE u.ticket_id = tickets.id AND r.id = ?"))
        .run({id.text()});
    m_database
        .prepare(QStringLiteral("DELETE FROM ticket_uses WHERE reservation ="
                                " (SELECT number FROM reservations WHERE id = ?)"))
        .run({id.text()});
}

void ReservationRepository::setStatus(const ReservationId& id, ReservationStatus status, Instant now) {
    m_database.prepare(QStringLiteral("UPDATE reservations SET status = ?, changed_ms = ? WHERE id = ?"))
        .run({column::ofEnum(status), column::ofInstant(now), id.text()});
}

void ReservationRepository::remove(const ReservationId& id) {
    m_database.prepare(QStringLiteral("DELETE FROM reservations WHERE id = ?")).run({id.text()});
}

std::optional<Reservation> ReservationRepository::find(const ReservationId& id) {
    Statement row = m_database.prepare(selectReservation + QStringLiteral("r.id = ? OR r.issued_id = ?"));
    if (!row.run({id.text(), id.text()}).next())
        return std::nullopt;
    return reservationOf(row);
}

std::vector<Reservation> ReservationRepository::list(const ReservationFilter& filter) {
    QVariantList values = windowValues(filter.window);
    QString where = inWindow;
    if (filter.visitor) { // few enough to need no bound but the visitor
        where = QStringLiteral("r.visitor_id = ? AND r.start_ms < ? AND r.end_ms > ?");
        values = {filter.visitor->key(), column::ofInstant(filter.window.end()),
                  column::ofInstant(filter.window.start())};
    }
    if (filter.zone) {
        values << filter.zone->key();
        where += QStringLiteral(" AND r.zone_id = ?");
    }
    std::vector<Reservation> reservations;
    Statement row =
        m_database.prepare(selectReservation + where + QStringLiteral(" ORDER BY r.start_ms, r.id"));
    row.run(values);
    while (row.next())
        reservations.push_back(reservationOf(row));
    return reservations;
}

std::vector<Reservation> ReservationRepository::startingIn(Instant from, Instant to,
                                                           const std::optional<Reservation>& after,
                                                           int limit) {
    const QVariant start = column::ofInstant(after ? after->command.start.at : from);
    const QString id = after ? after->id.text() : QString();
    std::vector<Reservation> reservations;
    Statement row = m_database.prepare(
        selectReservation +
        QStringLiteral("r.start_ms >= ? AND r.start_ms < ? AND (r.start_ms > ? OR r.id > ?)"
                       " ORDER BY r.start_ms, r.id LIMIT ?"));
    row.run({start, column::ofInstant(to), start, id, limit});
    while (row.next())
        reservations.push_back(reservationOf(row));
    return reservations;
}

std::optional<TimeRange> ReservationRepository::spanOf(Instant from, Instant to) {
    Statement row = m_database.prepare(QStringLiteral("SELECT min(start_ms), max(end_ms) FROM reservations"
                                                      " WHERE start_ms >= ? AND start_ms < ?"));
    if (!row.run({column::ofInstant(from), column::ofInstant(to)}).next() || row.isNull(0))
        return std::nullopt;
    return column::range(row, 0);
}

/// In the order of the index, and with it: nothing has to be sorted. What lasts more than a day and began
/// before is searched apart (see the schema).
std::vector<ReservationRow> ReservationRepository::rows(const TimeRange& window) {
    const QString byStart = QStringLiteral(" ORDER BY r.start_ms, r.end_ms, r.number");
    const QVariant from = column::ofInstant(window.start());
    const QVariant to = column::ofInstant(window.end());
    std::vector<ReservationRow> rows;
    RowReader reader;
    Statement lasting = m_database.prepare(
        selectRow +
        QStringLiteral("r.end_ms - r.start_ms > 86400000 AND r.start_ms <= CAST(? AS bigint) - 86400000"
                       " AND r.end_ms > ?") +
        byStart);
    reader.read(lasting.run({from, from}), rows);
    Statement row = m_database.prepare(
        selectRow +
        QStringLiteral("r.start_ms > CAST(? AS bigint) - 86400000 AND r.start_ms < ? AND r.end_ms > ?") +
        byStart);
    reader.read(row.run({from, to, from}), rows);
    return rows;
}

std::vector<ReservationRow> ReservationRepository::rowsOf(const VisitorId& visitor) {
    Statement row = m_database.prepare(
        selectRow + QStringLiteral("r.visitor_id = ? ORDER BY r.start_ms DESC, r.id DESC"));
    row.run({visitor.key()});
    return readRows(row);
}

std::optional<ReservationRow> ReservationRepository::row(const ReservationId& id) {
    Statement row = m_database.prepare(selectRow + QStringLiteral("r.id = ?"));
    std::vector<ReservationRow> rows = readRows(row.run({id.text()}));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<TimeRange> ReservationRepository::busyTimes(const VisitorId& visitor, const TimeRange& window,
                                                        const std::optional<ReservationId>& except) {
    std::vector<TimeRange> times;
    Statement row = m_database.prepare(QStringLiteral("SELECT start_ms, end_ms FROM reservations"
                                                      " WHERE visitor_id = ? AND start_ms < ? AND end_ms > ?"
                                                      " AND id IS DISTINCT FROM ? AND") +
                                       isLiveSql + QStringLiteral("ORDER BY start_ms"));
    row.run(
        {visitor.key(), column::ofInstant(window.end()), column::ofInstant(window.start()), orNull(except)});
    while (row.next())
        times.push_back(column::range(row, 0));
    return times;
}

QHash<QString, int> ReservationRepository::plannedTickets(const VisitorId& visitor, Instant from,
                                                          const std::optional<ReservationId>& except) {
    QHash<QString, int> uses;
    Statement row = m_database.prepare(
        selectReservation + QStringLiteral("r.visitor_id = ? AND (r.status = 'IN_PROGRESS'"
                                           " OR (r.status = 'RESERVED' AND r.start_ms >= ?))"
                                           " AND r.sync <> 'rejected' AND r.id IS DISTINCT FROM ?"));
    row.run({visitor.key(), column::ofInstant(from), orNull(except)});
    while (row.next()) {
        const QHash<QString, int> here = ticketUses(proceduresOf(reservationOf(row).command));
        for (auto ticket = here.cbegin(); ticket != here.cend(); ++ticket)
            uses[ticket.key()] += ticket.value();
    }
    return uses;
}

void ReservationRepository::countInto(std::vector<Slot>& slots, const GroupId& group,
                                      const std::optional<ReservationId>& except) {
    if (slots.empty())
        return;
    Instant from = slots.front().range.start();
    Instant to = slots.front().range.end();
    for (const Slot& slot : slots) {
        from = std::min(from, slot.range.start());
        to = std::max(to, slot.range.end());
    }
    const auto window = TimeRange::make(from, to);
    SlotLoad load;
    Statement row = m_database.prepare(
        QStringLiteral("SELECT r.zone_id, r.start_ms, r.end_ms FROM reservations r WHERE") + inWindow +
        QStringLiteral("AND r.group_id = ? AND r.id IS DISTINCT FROM ? AND") + isLiveSql);
    row.run(windowValues(*window) << group.key() << orNull(except));
    while (row.next()) {
        load.add(column::id<ZoneId>(row, 0), column::range(row, 1));
    }
    load.sort();
    for (Slot& slot : slots)
        slot.reservationCount = load.overlapping(slot.zoneId, slot.range);
}

int ReservationRepository::countStarting(const TimeRange& window) {
    Statement row = m_database.prepare(
        QStringLiteral("SELECT count(*) FROM reservations WHERE start_ms >= ? AND start_ms < ? AND") +
        isLiveSql);
    return row.run({column::ofInstant(window.start()), column::ofInstant(window.end())}).next()
               ? column::integer(row, 0)
               : 0;
}

int ReservationRepository::count() {
    Statement row = m_database.prepare(QStringLiteral("SELECT count(*) FROM reservations"));
    return row.run().next() ? column::integer(row, 0) : 0;
}

} // namespace fd
