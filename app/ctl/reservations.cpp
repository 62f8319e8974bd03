#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/reservation_json.h"
#include "app/ctl/table.h"
#include "model/store/store.h"
#include "model/wire/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace fd::ctl {

namespace {

/// The status, and what is not settled with a remote side.
QString stateOf(const Reservation& reservation) {
    const QString status(wire::nameOf(reservation.status));
    if (reservation.sync == OutboxState::Confirmed || reservation.sync == OutboxState::Cancelled)
        return status;
    return QStringLiteral("%1 (%2)").arg(status, wire::nameOf(reservation.sync));
}

QString tableOf(const std::vector<Reservation>& reservations, Store& store) {
    const QTimeZone timeZone = store.clinic.timeZone();
    QHash<ZoneId, QString> zones;
    for (const Zone& zone : store.clinic.zones())
        zones.insert(zone.id, zone.title.korean);
    Table table(
        {translated(QT_TRANSLATE_NOOP("ctl", "Start")), translated(QT_TRANSLATE_NOOP("ctl", "End")),
         translated(QT_TRANSLATE_NOOP("ctl", "Zone")), translated(QT_TRANSLATE_NOOP("ctl", "Visitor")),
         translated(QT_TRANSLATE_NOOP("ctl", "Status")), translated(QT_TRANSLATE_NOOP("ctl", "Procedures")),
         translated(QT_TRANSLATE_NOOP("ctl", "Reservation"))});
    for (const Reservation& reservation : reservations) {
        const ReserveCommand& command = reservation.command;
        const auto visitor = store.visitors.find(command.visitorId);
        const auto written = [&timeZone](Instant at) {
            return toLocal(at, timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        };
        table.add({written(command.start.at), written(command.end.at), zones.value(command.zoneId),
                   visitor ? visitor->name : QString(), stateOf(reservation),
                   procedureTitles(command).join(QStringLiteral(", ")), reservation.number().text()});
    }
    return table.text();
}

int runReservations(Invocation& invocation) {
    const ReservationFilter filter{invocation.window(), invocation.id<ZoneId>(QStringLiteral("zone")),
                                   invocation.id<VisitorId>(QStringLiteral("visitor"))};
    const auto store = invocation.openStore();
    const std::vector<Reservation> reservations = store->reservations.list(filter);
    if (!invocation.json()) {
        print(tableOf(reservations, *store).toUtf8());
        return Done;
    }
    QJsonArray array;
    for (const Reservation& reservation : reservations)
        array.append(reservationJson(reservation));
    printJson(array);
    return Done;
}

} // namespace

Command reservationsCommand() {
    return {"reservations",
            QT_TRANSLATE_NOOP("ctl", "Lists the reservations that overlap a window of time."),
            {},
            [](QCommandLineParser& parser) {
                parser.addOptions(
                    {{QStringLiteral("from"),
                      translated(QT_TRANSLATE_NOOP("ctl", "Start of the window (RFC 3339); needed.")),
                      QStringLiteral("TIME")},
                     {QStringLiteral("to"),
                      translated(QT_TRANSLATE_NOOP("ctl", "End of the window, not included; needed.")),
                      QStringLiteral("TIME")},
                     {QStringLiteral("zone"), translated(QT_TRANSLATE_NOOP("ctl", "Only in this zone.")),
                      QStringLiteral("ID")},
                     {QStringLiteral("visitor"),
                      translated(QT_TRANSLATE_NOOP("ctl", "Only of this visitor.")), QStringLiteral("ID")}});
            },
            runReservations};
}

} // namespace fd::ctl
