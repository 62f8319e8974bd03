#include "model/store/clinic_repository.h"

#include "model/store/columns.h"

namespace fd {

namespace {

// Columns 0…8 of both group queries.
const QString groupColumns = QStringLiteral("id, title, title_en, memo, start_date, interval_minutes,"
                                            " is_default, sort_order, same_day_close_buffer_minutes");

ReservationGroup groupOf(const Statement& row) {
    ReservationGroup group;
    group.id = column::id<GroupId>(row, 0);
    group.title = {row.text(1), row.text(2)};
    group.memo = row.text(3);
    group.startDate = column::date(row, 4);
    group.intervalMinutes = column::integer(row, 5);
    group.isDefault = column::flag(row, 6);
    group.order = column::integer(row, 7);
    group.sameDayCloseBufferMinutes = column::integer(row, 8);
    return group;
}

void readParts(Database& database, ReservationGroup& group) {
    Statement capacities = database.prepare(QStringLiteral(
        "SELECT zone_id, capacity, enabled FROM group_capacities WHERE group_id = ? ORDER BY position"));
    capacities.run({group.id.key()});
    while (capacities.next())
        group.capacities.push_back(
            {column::id<ZoneId>(capacities, 0), column::integer(capacities, 1), column::flag(capacities, 2)});
    Statement hours = database.prepare(
        QStringLiteral("SELECT weekday, open_start, open_end, break_start, break_end FROM group_hours"
                       " WHERE group_id = ?"));
    hours.run({group.id.key()});
    while (hours.next()) {
        DayHours day{{column::integer(hours, 1), column::integer(hours, 2)}, std::nullopt};
        if (!hours.isNull(3))
            day.breakTime = MinuteSpan{column::integer(hours, 3), column::integer(hours, 4)};
        group.weekday.at(static_cast<size_t>(hours.number(0) - 1)) = day;
    }
    Statement holidays = database.prepare(
        QStringLiteral("SELECT date, title FROM group_holidays WHERE group_id = ? ORDER BY date"));
    holidays.run({group.id.key()});
    while (holidays.next())
        group.holidays.push_back({column::date(holidays, 0), holidays.text(1)});
}

void replaceParts(Database& database, const ReservationGroup& group) {
    const QString id = group.id.key();
    database.prepare(QStringLiteral("DELETE FROM group_capacities WHERE group_id = ?")).run({id});
    database.prepare(QStringLiteral("DELETE FROM group_hours WHERE group_id = ?")).run({id});
    int position = 0;
    for (const ZoneCapacity& entry : group.capacities)
        database
            .prepare(QStringLiteral("INSERT INTO group_capacities (group_id, position, zone_id, capacity,"
                                    " enabled) VALUES (?, ?, ?, ?, ?)"))
            .run({id, position++, entry.zoneId.key(), entry.capacity, entry.enabled});
    for (size_t i = 0; i < group.weekday.size(); ++i) {
        const auto& day = group.weekday[i];
        if (!day)
            continue;
        const auto& pause = day->breakTime;
        database
            .prepare(QStringLiteral("INSERT INTO group_hours (group_id, weekday, open_start, open_end,"
                                    " break_start, break_end) VALUES (?, ?, ?, ?, ?, ?)"))
            .run({id, static_cast<int>(i + 1), day->open.start, day->open.end,
                  pause ? QVariant(pause->start) : QVariant(), pause ? QVariant(pause->end) : QVariant()});
    }
}

} // namespace

QString ClinicRepository::setting(const QString& key, const QString& fallback) {
    Statement row = m_database.prepare(QStringLiteral("SELECT value FROM settings WHERE key = ?"));
    return row.run({key}).next() ? row.text(0) : fallback;
}

void ClinicRepository::setSetting(const QString& key, const QString& value) {
    m_database
        .prepare(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"
                                " ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .run({key, value});
}

QTimeZone ClinicRepository::timeZone() {
    const QByteArray fallback = QByteArrayLiteral("Asia/Seoul");
    const QByteArray id = setting(QStringLiteral("timeZone")).toUtf8();
    const QTimeZone zone(id.isEmpty() ? fallback : id); // an empty id would be a valid one: UTC
    return zone.isValid() ? zone : QTimeZone(fallback);
}

std::vector<Zone> ClinicRepository::zones() {
    std::vector<Zone> zones;
    Statement row =
        m_database.prepare(QStringLiteral("SELECT id, title, title_en, color, sort_order FROM zones"
                                          " ORDER BY sort_order, title, id"));
    row.run();
    while (row.next())
        zones.push_back(
            {column::id<ZoneId>(row, 0), {row.text(1), row.text(2)}, row.text(3), column::integer(row, 4)});
    return zones;
}

bool ClinicRepository::hasZone(const ZoneId& id) {
    Statement row = m_database.prepare(QStringLiteral("SELECT 1 FROM zones WHERE id = ?"));
    return row.run({id.key()}).next();
}

bool ClinicRepository::putZone(const Zone& zone) {
    Transaction transaction(m_database);
    const bool added = !hasZone(zone.id);
    m_database
        .prepare(QStringLiteral(
            "INSERT INTO zones (id, title, title_en, color, sort_order) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title, title_en = excluded.title_en,"
            " color = excluded.color, sort_order = excluded.sort_order"))
        .run({zone.id.key(), zone.title.korean, zone.title.english, zone.color, zone.order});
    transaction.commit();
    return added;
}

bool ClinicRepository::removeZone(const ZoneId& id) {
    Transaction transaction(m_database);
    {
        Statement used = m_database.prepare(
            QStringLiteral("SELECT 1 WHERE EXISTS (SELECT 1 FROM reservations WHERE zone_id = ?)"
                           " OR EXISTS (SELECT 1 FROM blocked_times WHERE zone_id = ?)"
                           " OR EXISTS (SELECT 1 FROM waiting_wishes WHERE zone_id = ?)"));
        if (used.run({id.key(), id.key(), id.key()}).next())
            return false;
    }
    m_database.prepare(QStringLiteral("DELETE FROM group_capacities WHERE zone_id = ?")).run({id.key()});
    m_database.prepare(QStringLiteral("DELETE FROM zones WHERE id = ?")).run({id.key()});
    transaction.commit();
    return true;
}

bool ClinicRepository::removeGroup(const GroupId& id) {
    Transaction transaction(m_database);
    {
        Statement used = m_database.prepare(
            QStringLiteral("SELECT 1 WHERE EXISTS (SELECT 1 FROM reservations WHERE group_id = ?)"
                           " OR EXISTS (SELECT 1 FROM waiting_wishes WHERE group_id = ?)"));
        if (used.run({id.key(), id.key()}).next())
            return false;
    }
    for (const char* table : {"group_capacities", "group_hours", "group_holidays"})
        m_database
            .prepare(QStringLiteral("DELETE FROM %1 WHERE group_id = ?").arg(QString::fromLatin1(table)))
            .run({id.key()});
    m_database.prepare(QStringLiteral("DELETE FROM reservation_groups WHERE id = ?")).run({id.key()});
    transaction.commit();
    return true;
}

std::vector<ReservationGroup> ClinicRepository::groups() {
    std::vector<ReservationGroup> groups;
    Statement row = m_database.prepare(QStringLiteral("SELECT %1 FROM reservation_groups"
                                                      " ORDER BY sort_order, title, id")
                                           .arg(groupColumns));
    row.run();
    while (row.next())
        readParts(m_database, groups.emplace_back(groupOf(row)));
    return groups;
}

std::optional<ReservationGroup> ClinicRepository::group(const GroupId& id) {
    Statement row = m_database.prepare(
        QStringLiteral("SELECT %1 FROM reservation_groups WHERE id = ?").arg(groupColumns));
    if (!row.run({id.key()}).next())
        return std::nullopt;
    ReservationGroup group = groupOf(row);
    readParts(m_database, group);
    return group;
}

void ClinicRepository::setHolidays(const GroupId& group, const std::vector<Holiday>& holidays) {
    Transaction transaction(m_database);
    m_database.prepare(QStringLiteral("DELETE FROM group_holidays WHERE group_id = ?")).run({group.key()});
    for (const Holiday& holiday : holidays)
        m_database
            .prepare(QStringLiteral("INSERT INTO group_holidays (group_id, date, title) VALUES (?, ?, ?)"))
            .run({group.key(), column::ofDate(holiday.date), holiday.title});
    transaction.commit();
}

bool ClinicRepository::hasGroup(const GroupId& id) {
    Statement row = m_database.prepare(QStringLiteral("SELECT 1 FROM reservation_groups WHERE id = ?"));
    return row.run({id.key()}).next();
}

bool ClinicRepository::putGroup(const ReservationGroup& group) {
    Transaction transaction(m_database);
    const bool added = !hasGroup(group.id);
    m_database
        .prepare(QStringLiteral(
            "INSERT INTO reservation_groups (id, title, title_en, memo, start_date, interval_minutes,"
            " is_default, sort_order, same_day_close_buffer_minutes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title, title_en = excluded.title_en,"
            " memo = excluded.memo, start_date = excluded.start_date,"
            " interval_minutes = excluded.interval_minutes, is_default = excluded.is_default,"
            " sort_order = excluded.sort_order,"
            " same_day_close_buffer_minutes = excluded.same_day_close_buffer_minutes"))
        .run({group.id.key(), group.title.korean, group.title.english, group.memo,
              column::ofDate(group.startDate), group.intervalMinutes, group.isDefault, group.order,
              group.sameDayCloseBufferMinutes});
    replaceParts(m_database, group);
    transaction.commit();
    return added;
}

} // namespace fd
