#include "model/store/visitor_records.h"

#include "model/store/columns.h"
#include "model/store/visitor_json.h"

#include <QJsonArray>

namespace fd {

namespace {

constexpr std::array<std::pair<VisitorRecord::What, const char16_t*>, 4> names{
    {{VisitorRecord::What::Register, u"register"},
     {VisitorRecord::What::Edit, u"edit"},
     {VisitorRecord::What::Merge, u"merge"},
     {VisitorRecord::What::Unmerge, u"unmerge"}}};

QString nameOf(VisitorRecord::What what) {
    return QString::fromUtf16(names.at(static_cast<size_t>(what)).second);
}

VisitorRecord::What whatIs(const QString& name) {
    for (const auto& [what, written] : names) {
        if (name == QStringView(written))
            return what;
    }
    column::damaged(QStringLiteral("visitor change"));
}

QString text(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject apart(const VisitorMerge& merge) {
    return {{QStringLiteral("kept"), jsonOf(merge.kept)}, {QStringLiteral("removed"), jsonOf(merge.removed)}};
}

QJsonObject together(const VisitorMerge& merge) {
    QJsonArray bookings;
    for (const MergedBooking& booking : merge.bookings)
        bookings.append(booking.id.text());
    QJsonArray wishes;
    for (const qint64 wish : merge.wishes)
        wishes.append(wish);
    return {{QStringLiteral("kept"), jsonOf(merge.merged)},
            {QStringLiteral("reservations"), bookings},
            {QStringLiteral("tickets"), QJsonArray::fromStringList(merge.tickets)},
            {QStringLiteral("waiting"), wishes}};
}

void insert(Database& database, VisitorRecord::What what, const VisitorId& id, const QString& other,
            const VisitorRecord& record) {
    database
        .prepare(QStringLiteral("INSERT INTO visitor_changes (visitor_id, other_id, what, at_ms, by_person,"
                                " before, after) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .run({id.key(), other, nameOf(what), column::ofInstant(record.at), record.by, record.before,
              record.after});
}

} // namespace

void VisitorRecords::add(const std::optional<Visitor>& before, const Visitor& after, const QString& by,
                         Instant at) {
    const auto what = before ? VisitorRecord::What::Edit : VisitorRecord::What::Register;
    insert(m_database, what, after.id, {},
           {what, at, by, before ? text(jsonOf(*before)) : QString(), text(jsonOf(after))});
}

void VisitorRecords::add(const VisitorMerge& merge, const QString& by, Instant at) {
    const auto what = merge.takenBack ? VisitorRecord::What::Unmerge : VisitorRecord::What::Merge;
    QString before = text(apart(merge));
    QString after = text(together(merge));
    if (merge.takenBack)
        before.swap(after);
    insert(m_database, what, merge.kept.id, merge.removed.id.key(), {what, at, by, before, after});
}

std::vector<VisitorRecord> VisitorRecords::of(const VisitorId& id) {
    std::vector<VisitorRecord> records;
    Statement row =
        m_database.prepare(QStringLiteral("SELECT what, at_ms, by_person, before, after FROM visitor_changes"
                                          " WHERE visitor_id = ? OR other_id = ? ORDER BY id"));
    row.run({id.key(), id.key()});
    while (row.next())
        records.push_back(
            {whatIs(row.text(0)), column::instant(row, 1), row.text(2), row.text(3), row.text(4)});
    return records;
}

} // namespace fd
