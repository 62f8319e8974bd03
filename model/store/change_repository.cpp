#include "model/store/change_repository.h"

#include "model/store/columns.h"

#include <QJsonObject>

namespace fd {

namespace {

const QString commandKey = QStringLiteral("command");
const QString statusKey = QStringLiteral("status");
const QString stageKey = QStringLiteral("stage");
const QString sinceKey = QStringLiteral("since");

QString encoded(const BookingState& state) {
    const QJsonObject object{{commandKey, wire::encodeCommand(state.command)},
                             {statusKey, column::ofEnum(state.status)},
                             {stageKey, column::ofEnum(state.stage)},
                             {sinceKey, toRfc3339(state.since)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BookingState stateIn(const QByteArray& text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    auto command = wire::decodeCommand(object.value(commandKey));
    const auto status = wire::fromName<ReservationStatus>(object.value(statusKey).toString());
    const auto stage = wire::fromName<VisitStage>(object.value(stageKey).toString());
    const auto since = parseRfc3339(object.value(sinceKey).toString());
    if (!command || !status || !stage || !since)
        column::damaged(QStringLiteral("change"));
    return {std::move(command).value(), *status, *stage, *since};
}

} // namespace

void ChangeRepository::add(const BookingStep& step, const QString& by, Instant at) {
    m_database
        .prepare(QStringLiteral("INSERT INTO reservation_changes (reservation_id, at_ms, by_person, before,"
                                " after) VALUES (?, ?, ?, ?, ?)"))
        .run({step.id.text(), column::ofInstant(at), by, encoded(step.before), encoded(step.after)});
}

std::vector<ChangeRecord> ChangeRepository::of(const ReservationId& id) {
    std::vector<ChangeRecord> changes;
    Statement row =
        m_database.prepare(QStringLiteral("SELECT at_ms, by_person, before, after FROM reservation_changes"
                                          " WHERE reservation_id = ? ORDER BY id"));
    row.run({id.text()});
    while (row.next())
        changes.push_back(
            {column::instant(row, 0), row.text(1), stateIn(row.bytes(2)), stateIn(row.bytes(3))});
    return changes;
}

} // namespace fd
