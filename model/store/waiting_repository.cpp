#include "model/store/waiting_repository.h"

#include "model/store/columns.h"

namespace fd {

std::vector<WaitingWish> WaitingRepository::all() {
    std::vector<WaitingWish> wishes;
    Statement row = m_database.prepare(
        QStringLiteral("SELECT id, visitor_id, group_id, zone_id, first_date, last_date, start_minute,"
                       " end_minute, length_minutes, note, since_ms FROM waiting_wishes"
                       " ORDER BY since_ms, id"));
    row.run();
    while (row.next()) {
        WaitingWish& wish = wishes.emplace_back();
        wish.id = row.number(0);
        wish.visitorId = column::id<VisitorId>(row, 1);
        wish.groupId = column::id<GroupId>(row, 2);
        if (!row.isNull(3))
            wish.zoneId = column::id<ZoneId>(row, 3);
        wish.first = column::date(row, 4);
        wish.last = column::date(row, 5);
        wish.within = {column::integer(row, 6), column::integer(row, 7)};
        wish.minutes = column::integer(row, 8);
        wish.note = row.text(9);
        wish.since = column::instant(row, 10);
    }
    return wishes;
}

qint64 WaitingRepository::add(const WaitingWish& wish) {
    Statement row = m_database.prepare(
        QStringLiteral("INSERT INTO waiting_wishes (visitor_id, group_id, zone_id, first_date, last_date,"
                       " start_minute, end_minute, length_minutes, note, since_ms)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    row.run({wish.visitorId.key(), wish.groupId.key(),
             wish.zoneId ? QVariant(wish.zoneId->key()) : QVariant(), column::ofDate(wish.first),
             column::ofDate(wish.last), wish.within.start, wish.within.end, wish.minutes, wish.note,
             column::ofInstant(wish.since)});
    return row.next() ? row.number(0) : 0;
}

void WaitingRepository::remove(qint64 id) {
    m_database.prepare(QStringLiteral("DELETE FROM waiting_wishes WHERE id = ?")).run({id});
}

} // namespace fd
