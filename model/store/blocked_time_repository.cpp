#include "model/store/blocked_time_repository.h"

#include "model/store/columns.h"

namespace fd {

namespace {

const QString selectBlocked = QStringLiteral(
    "SELECT id, zone_id, reason, date, start_minute, end_minute, weekly, until FROM blocked_times WHERE ");

BlockedTime blockedOf(const Statement& row) {
    BlockedTime blocked;
    blocked.id = row.number(0);
    if (!row.isNull(1))
        blocked.zone = column::id<ZoneId>(row, 1);
    blocked.reason = row.text(2);
    blocked.date = column::date(row, 3);
    blocked.span = {column::integer(row, 4), column::integer(row, 5)};
    blocked.weekly = column::flag(row, 6);
    blocked.until = column::date(row, 7);
    return blocked;
}

QVariantList valuesOf(const BlockedTime& blocked) {
    return {blocked.zone ? QVariant(blocked.zone->key()) : QVariant(),
            blocked.reason,
            column::ofDate(blocked.date),
            blocked.span.start,
            blocked.span.end,
            blocked.weekly,
            column::ofDate(blocked.until)};
}

} // namespace

qint64 BlockedTimeRepository::add(const BlockedTime& blocked) {
    Statement row = m_database.prepare(
        QStringLiteral("INSERT INTO blocked_times (zone_id, reason, date, start_minute, end_minute,"
                       " weekly, until) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    row.run(valuesOf(blocked));
    return row.next() ? row.number(0) : 0;
}

void BlockedTimeRepository::put(qint64 id, const std::optional<BlockedTime>& blocked) {
    Transaction transaction(m_database);
    m_database.prepare(QStringLiteral("DELETE FROM blocked_times WHERE id = ?")).run({id});
    if (blocked) {
        m_database
            .prepare(QStringLiteral("INSERT INTO blocked_times (zone_id, reason, date, start_minute,"
                                    " end_minute, weekly, until, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
            .run(valuesOf(*blocked) << id);
    }
    transaction.commit();
}

std::optional<BlockedTime> BlockedTimeRepository::find(qint64 id) {
    Statement row = m_database.prepare(selectBlocked + QStringLiteral("id = ?"));
    if (!row.run({id}).next())
        return std::nullopt;
    return blockedOf(row);
}

std::vector<BlockedTime> BlockedTimeRepository::on(const QDate& day) {
    std::vector<BlockedTime> found;
    Statement row = m_database.prepare(
        selectBlocked +
        QStringLiteral("date = ? OR (weekly = 1 AND date <= ? AND (until IS NULL OR until >= ?))"
                       " ORDER BY start_minute, id"));
    row.run({column::ofDate(day), column::ofDate(day), column::ofDate(day)});
    while (row.next()) {
        BlockedTime blocked = blockedOf(row);
        if (blocked.isOn(day))
            found.push_back(std::move(blocked));
    }
    return found;
}

} // namespace fd
