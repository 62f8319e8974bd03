#include "model/store/unfinished_visitors.h"

#include "model/store/columns.h"
#include "model/store/visitor_json.h"

namespace fd {

namespace {

const QString beganOnKey = QStringLiteral("base");
const QString formKey = QStringLiteral("form");

QString keyOf(const std::optional<VisitorId>& about) {
    return about ? about->key() : QString();
}

} // namespace

std::optional<UnfinishedVisitor> UnfinishedVisitors::find(const std::optional<VisitorId>& about) {
    Statement row =
        m_database.prepare(QStringLiteral("SELECT written FROM unfinished_visitors WHERE visitor_id = ?"));
    if (!row.run({keyOf(about)}).next())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(row.bytes(0)).object();
    UnfinishedVisitor unfinished{visitorIn(object.value(beganOnKey).toObject()),
                                 formIn(object.value(formKey).toObject())};
    if (unfinished.base.has_value() != about.has_value())
        column::damaged(QStringLiteral("unfinished visitor"));
    return unfinished;
}

void UnfinishedVisitors::put(const UnfinishedVisitor& unfinished, Instant now) {
    QJsonObject object{{formKey, jsonOf(unfinished.form)}};
    std::optional<VisitorId> about;
    if (unfinished.base) {
        about = unfinished.base->id;
        object.insert(beganOnKey, jsonOf(*unfinished.base));
    }
    m_database
        .prepare(QStringLiteral("INSERT INTO unfinished_visitors (visitor_id, written, touched_ms)"
                                " VALUES (?, ?, ?) ON CONFLICT (visitor_id) DO UPDATE SET"
                                " written = excluded.written, touched_ms = excluded.touched_ms"))
        .run({keyOf(about), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)),
              column::ofInstant(now)});
}

void UnfinishedVisitors::remove(const std::optional<VisitorId>& about) {
    m_database.prepare(QStringLiteral("DELETE FROM unfinished_visitors WHERE visitor_id = ?"))
        .run({keyOf(about)});
}

} // namespace fd
