#include "model/store/visitor_repository.h"

#include "model/store/columns.h"

namespace fd {

namespace {

const QString visitorColumns = QStringLiteral("id, name, phone, date_of_birth, gender, chart_number, type_id,"
                                              " type_name, nationality, cautions, memo, made_here,"
                                              " main_system_id");

Visitor visitorOf(const Statement& row) {
    Visitor visitor;
    visitor.id = column::id<VisitorId>(row, 0);
    visitor.name = row.text(1);
    if (!row.isNull(2))
        visitor.phone = PhoneNumber::parse(row.text(2));
    visitor.dateOfBirth = column::date(row, 3);
    if (!row.isNull(4))
        visitor.gender = column::enumOf<Gender>(row, 4);
    visitor.chartNumber = row.text(5);
    if (!row.isNull(6))
        visitor.type = VisitorType{row.text(6), row.text(7)};
    visitor.nationality = row.text(8);
    visitor.cautions = row.text(9);
    visitor.memo = row.text(10);
    visitor.madeHere = column::flag(row, 11);
    if (!row.isNull(12))
        visitor.mainSystemId = column::id<VisitorId>(row, 12);
    return visitor;
}

QVariant genderColumn(Gender gender) {
    return gender == Gender::Unknown ? QVariant() : column::ofEnum(gender);
}

} // namespace

std::optional<Visitor> VisitorRepository::find(const VisitorId& id) {
    Statement row =
        m_database.prepare(QStringLiteral("SELECT %1 FROM visitors WHERE id = ?").arg(visitorColumns));
    if (!row.run({id.key()}).next())
        return std::nullopt;
    return visitorOf(row);
}

bool VisitorRepository::exists(const VisitorId& id) {
    Statement row = m_database.prepare(QStringLiteral("SELECT 1 FROM visitors WHERE id = ?"));
    return row.run({id.key()}).next();
}

std::optional<VisitorId> VisitorRepository::findByChartNumber(const QString& chartNumber) {
    Statement row = m_database.prepare(QStringLiteral(
        "SELECT id FROM visitors WHERE chart_number = ? AND chart_number <> '' ORDER BY id LIMIT 1"));
    if (!row.run({chartNumber}).next())
        return std::nullopt;
    return column::id<VisitorId>(row, 0);
}

std::optional<VisitorId> VisitorRepository::findByMainSystemId(const VisitorId& id) {
    Statement row = m_database.prepare(QStringLiteral(
        "SELECT id FROM visitors WHERE main_system_id = ?"
        " UNION ALL SELECT id FROM visitors WHERE id = ? AND made_here = 0 AND main_system_id IS NULL"));
    if (!row.run({id.key(), id.key()}).next())
        return std::nullopt;
    return column::id<VisitorId>(row, 0);
}

std::vector<Visitor> VisitorRepository::all() {
    std::vector<Visitor> visitors;
    Statement row =
        m_database.prepare(QStringLiteral("SELECT %1 FROM visitors ORDER BY name, id").arg(visitorColumns));
    row.run();
    while (row.next())
        visitors.push_back(visitorOf(row));
    return visitors;
}

std::vector<Visitor> VisitorRepository::page(const std::optional<VisitorId>& after, int limit) {
    std::vector<Visitor> visitors;
    Statement row = m_database.prepare(
        QStringLiteral("SELECT %1 FROM visitors WHERE id > ? ORDER BY id LIMIT ?").arg(visitorColumns));
    row.run({after ? after->key() : QString(), limit});
    while (row.next())
        visitors.push_back(visitorOf(row));
    return visitors;
}

int VisitorRepository::count() {
    Statement row = m_database.prepare(QStringLiteral("SELECT count(*) FROM visitors"));
    return row.run().next() ? column::integer(row, 0) : 0;
}

bool VisitorRepository::put(const Visitor& visitor) {
    Transaction transaction(m_database);
    const bool added = !exists(visitor.id);
    const auto& type = visitor.type;
    m_database
        .prepare(QStringLiteral(
            "INSERT INTO visitors (id, name, phone, date_of_birth, gender, chart_number, type_id, type_name,"
            " nationality, cautions, memo, made_here, main_system_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, phone = excluded.phone,"
            " date_of_birth = excluded.date_of_birth, gender = excluded.gender,"
            " chart_number = excluded.chart_number, type_id = excluded.type_id,"
            " type_name = excluded.type_name, nationality = excluded.nationality,"
            " cautions = excluded.cautions, memo = excluded.memo, made_here = excluded.made_here,"
            " main_system_id = excluded.main_system_id"))
        .run({visitor.id.key(), visitor.name, visitor.phone ? QVariant(visitor.phone->e164()) : QVariant(),
              column::ofDate(visitor.dateOfBirth), genderColumn(visitor.gender), visitor.chartNumber,
              type ? QVariant(type->id) : QVariant(), type ? QVariant(type->name) : QVariant(),
              visitor.nationality, visitor.cautions, visitor.memo, visitor.madeHere,
              visitor.mainSystemId ? QVariant(visitor.mainSystemId->key()) : QVariant()});
    transaction.commit();
    return added;
}

} // namespace fd
