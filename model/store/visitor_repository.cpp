#include "model/store/visitor_repository.h"

#include "model/domain/text_match.h"
#include "model/store/columns.h"

#include <algorithm>

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

constexpr int longestChartDigits = 9; // a longer one is no running number
constexpr int keptRecent = 20;

bool isRunningNumber(const QString& text) {
    return text.size() <= longestChartDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QVariant genderColumn(Gender gender) {
    return gender == Gender::Unknown ? QVariant() : column::ofEnum(gender);
}

} // namespace

std::vector<Visitor> VisitorRepository::select(const QString& rest, const QVariantList& values) {
    std::vector<Visitor> visitors;
    Statement row = m_database.prepare(
        QStringLiteral("SELECT %1 FROM visitors WHERE merged_into IS NULL %2").arg(visitorColumns, rest));
    row.run(values);
    while (row.next())
        visitors.push_back(visitorOf(row));
    return visitors;
}

std::optional<Visitor> VisitorRepository::find(const VisitorId& id) {
    Statement row = m_database.prepare(
        QStringLiteral("SELECT %1 FROM visitors WHERE id = ? AND merged_into IS NULL").arg(visitorColumns));
    if (!row.run({id.key()}).next())
        return std::nullopt;
    return visitorOf(row);
}

bool VisitorRepository::exists(const VisitorId& id) {
    Statement row = m_database.prepare(QStringLiteral("SELECT 1 FROM visitors WHERE id = ?"));
    return row.run({id.key()}).next();
}

VisitorId VisitorRepository::standsFor(const VisitorId& id) {
    Statement row = m_database.prepare(
        QStringLiteral("SELECT merged_into FROM visitors WHERE id = ? AND merged_into IS NOT NULL"));
    VisitorId stands = id;
    while (row.run({stands.key()}).next()) // a merge is into somebody who is there, so that this ends
        stands = column::id<VisitorId>(row, 0);
    return stands;
}

std::optional<VisitorId> VisitorRepository::findByChartNumber(const QString& chartNumber) {
    const auto found = withChartNumber(chartNumber, 1);
    return found.empty() ? std::nullopt : std::optional(found.front().id);
}

std::optional<VisitorId> VisitorRepository::findByMainSystemId(const VisitorId& id) {
    Statement row = m_database.prepare(QStringLiteral(
        "SELECT id FROM visitors WHERE main_system_id = ?"
        " UNION ALL SELECT id FROM visitors WHERE id = ? AND made_here = 0 AND main_system_id IS NULL"
        " AND merged_into IS NULL"));
    if (!row.run({id.key(), id.key()}).next())
        return std::nullopt;
    return column::id<VisitorId>(row, 0);
}

std::vector<Visitor> VisitorRepository::all() {
    return select(QStringLiteral("ORDER BY name, id"), {});
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
    Statement row =
        m_database.prepare(QStringLiteral("SELECT count(*) FROM visitors WHERE merged_into IS NULL"));
    return row.run().next() ? column::integer(row, 0) : 0;
}

std::vector<Visitor> VisitorRepository::withPhone(const PhoneNumber& phone, int limit) {
    return select(QStringLiteral("AND phone = ? ORDER BY name, id LIMIT ?"), {phone.e164(), limit});
}

std::vector<Visitor> VisitorRepository::withChartNumber(const QString& chartNumber, int limit) {
    return select(QStringLiteral("AND chart_number = ? AND chart_number <> '' ORDER BY id LIMIT ?"),
                  {chartNumber, limit});
}

std::vector<Visitor> VisitorRepository::withNameAndBirth(const QString& name, const QDate& birth, int limit) {
    const QString wanted = foldForSearch(name);
    // Few are born on one day.
    std::vector<Visitor> visitors =
        select(QStringLiteral("AND date_of_birth = ? ORDER BY name, id"), {column::ofDate(birth)});
    std::erase_if(visitors,
                  [&wanted](const Visitor& visitor) { return foldForSearch(visitor.name) != wanted; });
    if (visitors.size() > static_cast<size_t>(limit))
        visitors.resize(static_cast<size_t>(limit));
    return visitors;
}

std::vector<VisitorType> VisitorRepository::types() {
    std::vector<VisitorType> types;
    // From one to the next in the index: there are few types, and a great many visitors.
    Statement row = m_database.prepare(QStringLiteral(
        "SELECT type_id, type_name FROM visitors WHERE type_id > ? ORDER BY type_id, type_name LIMIT 1"));
    while (row.run({types.empty() ? QString() : types.back().id}).next())
        types.push_back({row.text(0), row.text(1)});
    return types;
}

QString VisitorRepository::nextChartNumber() {
    Statement row =
        m_database.prepare(QStringLiteral("SELECT chart_number FROM visitors WHERE chart_number <> ''"
                                          " ORDER BY length(chart_number) DESC, chart_number DESC"));
    row.run();
    while (row.next()) {
        const QString highest = row.text(0);
        if (isRunningNumber(highest))
            return QString::number(highest.toLongLong() + 1).rightJustified(highest.size(), u'0');
    }
    return {};
}

void VisitorRepository::setMergedInto(const VisitorId& id, const std::optional<VisitorId>& into) {
    // The id in the main system goes to the one who stays, or comes back with put().
    m_database
        .prepare(QStringLiteral("UPDATE visitors SET merged_into = ?, main_system_id = NULL WHERE id = ?"))
        .run({into ? QVariant(into->key()) : QVariant(), id.key()});
}

void VisitorRepository::remember(const VisitorId& id) {
    Transaction transaction(m_database);
    m_database.prepare(QStringLiteral("DELETE FROM recent_visitors WHERE visitor_id = ?")).run({id.key()});
    m_database
        .prepare(QStringLiteral("INSERT INTO recent_visitors (visitor_id)"
                                " SELECT id FROM visitors WHERE id = ?"))
        .run({id.key()});
    m_database
        .prepare(QStringLiteral("DELETE FROM recent_visitors WHERE id NOT IN"
                                " (SELECT id FROM recent_visitors ORDER BY id DESC LIMIT ?)"))
        .run({keptRecent});
    transaction.commit();
}

std::vector<Visitor> VisitorRepository::recent(int limit) {
    std::vector<VisitorId> ids;
    {
        Statement row =
            m_database.prepare(QStringLiteral("SELECT visitor_id FROM recent_visitors ORDER BY id DESC"));
        row.run();
        while (row.next())
            ids.push_back(column::id<VisitorId>(row, 0));
    }
    std::vector<Visitor> visitors;
    for (const VisitorId& id : ids) {
        if (visitors.size() == static_cast<size_t>(limit))
            break;
        if (auto visitor = find(id))
            visitors.push_back(std::move(*visitor));
    }
    return visitors;
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
