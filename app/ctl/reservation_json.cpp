#include "app/ctl/reservation_json.h"

#include "model/wire/command_codec.h"
#include "model/wire/names.h"

namespace fd::ctl {

QJsonObject reservationJson(const Reservation& reservation) {
    const ReserveCommand& command = reservation.command;
    return {
        {QStringLiteral("reservationId"), reservation.number().text()},
        {QStringLiteral("visitorId"), command.visitorId.text()},
        {QStringLiteral("zoneId"), command.zoneId.text()},
        {QStringLiteral("reservationGroupId"), command.reservationGroupId.text()},
        {QStringLiteral("startDateTimeUtc"), toRfc3339(command.start.at)},
        {QStringLiteral("endDateTimeUtc"), toRfc3339(command.end.at)},
        {QStringLiteral("status"), QString(wire::nameOf(reservation.status))},
        {QStringLiteral("sync"), QString(wire::nameOf(reservation.sync))},
        {QStringLiteral("command"), wire::encodeCommand(reservation.submitted())},
    };
}

} // namespace fd::ctl
