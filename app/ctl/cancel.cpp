#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/reservation_json.h"
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/sync/remote_booking.h"
#include "model/wire/names.h"

#include <QCoreApplication>

namespace fd::ctl {

namespace {

int runCancel(Invocation& invocation) {
    const auto id = ReservationId::parse(invocation.argument(0));
    if (!id)
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "A reservation's id is a UUID."))};
    const auto reason = wire::fromName<CancelReason>(invocation.value(QStringLiteral("reason")));
    if (!reason)
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "--reason takes CANCELED or NO_SHOW."))};
    const auto store = invocation.openStore();
    ReservationEngine engine(*store, systemClock());
    engine.setPerson(QStringLiteral("frontdeskctl"));
    const auto result = cancelBooking(*store, engine, *id, *reason, systemClock()());
    if (const auto* rejected = std::get_if<Rejected>(&result))
        return refuse(invocation, *rejected);
    const auto& cancelled = std::get<Cancelled>(result);
    const Reservation& reservation = cancelled.reservation;
    if (cancelled.leavesTask)
        say(translated(
            QT_TRANSLATE_NOOP("ctl", "It was booked in the main system: cancel it there by hand, too.")));
    if (invocation.json())
        printJson(reservationJson(reservation));
    else
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "Cancelled: %1 (%2)"))
                      .arg(reservation.number().text(), wire::nameOf(reservation.status)));
    return Done;
}

} // namespace

Command cancelCommand() {
    return {"cancel",
            QT_TRANSLATE_NOOP("ctl", "Cancels a reservation."),
            {"ID"},
            [](QCommandLineParser& parser) {
                parser.addOption({QStringLiteral("reason"),
                                  translated(QT_TRANSLATE_NOOP("ctl", "CANCELED or NO_SHOW; needed.")),
                                  QStringLiteral("REASON")});
            },
            runCancel};
}

} // namespace fd::ctl
