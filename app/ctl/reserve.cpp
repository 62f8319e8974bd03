#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/sync_run.h"
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/sync/remote_booking.h"
#include "model/wire/command_codec.h"
#include "model/wire/envelope.h"
#include "model/wire/names.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace fd::ctl {

namespace {

Failure refused(wire::Unreadable unreadable) {
    switch (unreadable) {
    case wire::Unreadable::TooLarge:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is larger than 256 KiB."))};
    case wire::Unreadable::TooDeep:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is nested deeper than 32."))};
    case wire::Unreadable::NotUtf8:
        return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is not UTF-8."))};
    case wire::Unreadable::NotJson:
        break;
    }
    return {UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The command is not JSON."))};
}

int sayAccepted(const Invocation& invocation, const ReservationId& id) {
    if (invocation.json())
        print(wire::encodeAccepted(id) + '\n');
    else
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "Reserved: %1")).arg(id.text()));
    return Done;
}

int reserveHere(const Invocation& invocation, Store& store, const ReserveCommand& command) {
    const Outcome outcome = ReservationEngine(store, systemClock()).reserve(command);
    if (const auto* rejected = std::get_if<Rejected>(&outcome))
        return refuse(invocation, *rejected);
    return sayAccepted(invocation, std::get<Accepted>(outcome).reservationId);
}

/// What became of it, for a person; the words of a pause say more where there is one.
QString wordsFor(OutboxState state) {
    if (state == OutboxState::Unknown || state == OutboxState::Check)
        return translated(QT_TRANSLATE_NOOP("ctl", "It was sent, but no answer came that says whether it is "
                                                   "booked: look into the main system, then 'outbox "
                                                   "resolve'."));
    if (state == OutboxState::Parked)
        return translated(QT_TRANSLATE_NOOP("ctl", "It was not booked; a person has to look at it, then "
                                                   "'outbox retry' or 'outbox discard'."));
    return translated(QT_TRANSLATE_NOOP("ctl", "It waits in the outbox; 'sync' tries it again."));
}

int sayUndecided(const Invocation& invocation, const OutboxRow& row, const SyncEnd& end) {
    sayEnd(end);
    say(wordsFor(row.state));
    const QString state(wire::nameOf(row.state));
    if (invocation.json())
        printJson(QJsonObject{{QStringLiteral("outboxId"), row.id}, {QStringLiteral("state"), state}});
    else
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "Not decided yet: row %1 of the outbox is %2."))
                      .arg(QString::number(row.id), state));
    return Undecided;
}

/// Kept in the outbox first, then tried once.
int reserveThere(const Invocation& invocation, Store& store, const RemoteTarget& target,
                 const ReserveCommand& command) {
    ReservationEngine engine(store, systemClock());
    const auto booked =
        bookRemotely(store, engine, command, target.endpoint.url().toString(), systemClock()());
    if (const auto* rejected = std::get_if<Rejected>(&booked))
        return refuse(invocation, *rejected);
    const qint64 number = std::get<Queued>(booked).row.id;
    const SyncEnd end = runSync(store, target, SyncMode::Once, number);
    const OutboxRow row = *store.outbox.find(number);
    if (row.state == OutboxState::Confirmed)
        return sayAccepted(invocation, *ReservationId::parse(row.reservationId));
    if (row.state == OutboxState::Rejected)
        return refuse(invocation, {row.errors});
    return sayUndecided(invocation, row, end);
}

int runReserve(Invocation& invocation) {
    // Read before the store is opened: whoever writes on stdin slowly must not keep the desk out.
    const auto command = wire::decodeCommand(readInput(invocation.argument(0), wire::maxBodyBytes));
    if (!command) {
        if (const auto* unreadable = std::get_if<wire::Unreadable>(&command.error()))
            throw refused(*unreadable);
    }
    const auto store = invocation.openStore();
    if (!command)
        return refuse(invocation, {std::get<FieldErrors>(command.error())});
    if (const auto target = remoteTarget(invocation, *store))
        return reserveThere(invocation, *store, *target, *command);
    return reserveHere(invocation, *store, *command);
}

} // namespace

Command reserveCommand() {
    return {"reserve",
            QT_TRANSLATE_NOOP("ctl", "Submits one ReserveByVisitorIdCommand from a JSON file, or from stdin "
                                     "for -."),
            {"FILE"},
            addTargetOptions,
            runReserve};
}

} // namespace fd::ctl
