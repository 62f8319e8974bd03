#pragma once

#include "model/directory/demo_clinic.h"
#include "model/domain/catalogue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace fd::demo {

/// A file of resources/demo; ours, so anything wrong with it is a programming error.
[[nodiscard]] QByteArray resource(const QString& name);
[[nodiscard]] QJsonObject object(const QString& name);
[[nodiscard]] QStringList texts(const QJsonValue& array);

/// What the steps of filling hand on.
struct Fill {
    Store& store;
    QDate date;
    quint32 seed = 0;
    Instant now{};
    DemoCounts counts{};
    QHash<QString, CatalogueOption> options{}; ///< by id
    std::vector<Visitor> visitors{};           ///< the cast of people.json first
    std::vector<Ticket> tickets{};
    QHash<QString, QString> ticketOption{}; ///< option id by ticket id
};

void addVisitors(Fill& fill);
void addTickets(Fill& fill);
void addSchedule(Fill& fill);

} // namespace fd::demo
