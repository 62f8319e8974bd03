#include "model/directory/import_job.h"
#include "model/store/store.h"
#include "model/wire/command_codec.h"
#include "model/wire/names.h"

namespace fd::importing {

namespace {

template <class Enum>
std::optional<Enum> enumOf(Fields& fields, const QString& key, Need need) {
    const QString written = fields.text(key, need);
    const auto value = wire::fromName<Enum>(written);
    if (!value && !written.isEmpty())
        fields.refuse(key, reason::Invalid);
    return value;
}

std::optional<Instant> instantOf(Fields& fields, const QString& key, Need need) {
    const QString written = fields.text(key, need);
    const auto instant = parseRfc3339(written);
    if (!instant && !written.isEmpty())
        fields.refuse(key, reason::Invalid);
    return instant;
}

void refuseAll(Fields& fields, const QString& key, const FieldErrors& errors) {
    for (const FieldError& error : errors)
        fields.refuse(error.key == QLatin1String("$") ? key : key + u'.' + error.key, error.reason);
}

/// An object of a JSON file, or its text in a cell.
std::optional<ReserveCommand> commandOf(Fields& fields, const QString& key, Need need) {
    const QJsonValue value = fields.value(key);
    if (value.isString() && !value.toString().trimmed().isEmpty()) {
        const auto command = wire::decodeCommand(value.toString().toUtf8());
        if (command)
            return *command;
        if (const auto* errors = std::get_if<FieldErrors>(&command.error()))
            refuseAll(fields, key, *errors);
        else
            fields.refuse(key, reason::Invalid);
    } else if (value.isUndefined() || value.isNull() || value.isString()) {
        if (need == Need::Required)
            fields.refuse(key, reason::Required);
    } else {
        const auto command = wire::decodeCommand(value);
        if (command)
            return *command;
        refuseAll(fields, key, command.error());
    }
    return std::nullopt;
}

/// The columns that only repeat what the command says must say the same: a change of one of them alone would
/// be lost.
void checkRepeats(Fields& fields, const ReserveCommand& command) {
    const auto check = [&fields](const QString& key, const auto& parsed, const auto& meant) {
        if (parsed && !(*parsed == meant))
            fields.refuse(key, reason::Invalid);
    };
    const QString visitor = QStringLiteral("visitorId");
    const QString zone = QStringLiteral("zoneId");
    const QString group = QStringLiteral("reservationGroupId");
    const QString start = QStringLiteral("startDateTimeUtc");
    const QString end = QStringLiteral("endDateTimeUtc");
    check(visitor, fields.id<VisitorId>(visitor, Need::Optional), command.visitorId);
    check(zone, fields.id<ZoneId>(zone, Need::Optional), command.zoneId);
    check(group, fields.id<GroupId>(group, Need::Optional), command.reservationGroupId);
    check(start, instantOf(fields, start, Need::Optional), command.start.at);
    check(end, instantOf(fields, end, Need::Optional), command.end.at);
}

/// Where the visit was; what the file does not say follows from the status.
void readStage(Fields& fields, Reservation& reservation) {
    const QString key = QStringLiteral("stage");
    const auto stage = enumOf<VisitStage>(fields, key, Need::Optional);
    reservation.stage =
        stage.value_or(reservation.status == ReservationStatus::Completed    ? VisitStage::Completed
                       : reservation.status == ReservationStatus::InProgress ? VisitStage::Procedure
                                                                             : VisitStage::Reserved);
    if (!isCancelled(reservation.status) && statusOf(reservation.stage) != reservation.status)
        fields.refuse(key, reason::Invalid);
    reservation.stageSince =
        instantOf(fields, QStringLiteral("stageSince"), Need::Optional).value_or(Instant{});
}

void readSync(Fields& fields, Reservation& reservation) {
    const QString key = QStringLiteral("sync");
    reservation.sync = enumOf<OutboxState>(fields, key, Need::Optional).value_or(OutboxState::Confirmed);
    const bool settled = reservation.sync == OutboxState::Confirmed ||
                         reservation.sync == OutboxState::Cancelled ||
                         reservation.sync == OutboxState::Rejected;
    // Nobody would ever send it: the outbox that holds it stays where it is.
    if (!settled)
        fields.refuse(key, reason::Unsettled);
}

std::optional<Reservation> readReservation(Fields& fields, bool ignoreUnknown) {
    Reservation reservation;
    reservation.id =
        fields.id<ReservationId>(QStringLiteral("reservationId"), Need::Required).value_or(ReservationId());
    reservation.issuedId = fields.id<ReservationId>(QStringLiteral("issuedReservationId"), Need::Optional);
    reservation.status = enumOf<ReservationStatus>(fields, QStringLiteral("status"), Need::Required)
                             .value_or(ReservationStatus::Reserved);
    readStage(fields, reservation);
    readSync(fields, reservation);
    reservation.createdAt =
        instantOf(fields, QStringLiteral("createdAt"), Need::Required).value_or(Instant{});
    const auto submitted = commandOf(fields, QStringLiteral("command"), Need::Required);
    const auto changed = commandOf(fields, QStringLiteral("changedCommand"), Need::Optional);
    const auto current = changed ? changed : submitted;
    if (current) {
        reservation.command = *current;
        checkRepeats(fields, *current);
    }
    if (changed)
        reservation.changedFrom = submitted;
    fields.refuseUnknown(ignoreUnknown);
    return current ? std::optional(reservation) : std::nullopt;
}

void refuseUnknownPlaces(Job& job, Fields& fields, const ReserveCommand& command) {
    const auto known = job.store.reservations.known(command);
    if (!known.visitor)
        fields.refuse(QStringLiteral("visitorId"), reason::NotFound);
    if (!known.zone)
        fields.refuse(QStringLiteral("zoneId"), reason::NotFound);
    if (!known.group)
        fields.refuse(QStringLiteral("reservationGroupId"), reason::NotFound);
}

bool isFree(Job& job, const Reservation& reservation) {
    if (!isLive(reservation.status, reservation.sync))
        return true;
    const ReserveCommand& command = reservation.command;
    if (job.seen != nullptr && !job.seen->isFree(command.visitorId, command.range()))
        return false;
    return job.store.reservations.busyTimes(command.visitorId, command.range()).empty();
}

} // namespace

/// One that is here already is left as it stands: it must be the same. What it waits for in an outbox, and
/// the tickets it used, are no part of it.
void importReservation(Job& job, Fields& fields) {
    const int before = job.report.rejectedInAll;
    const auto reservation = readReservation(fields, job.ignoreUnknown);
    if (!reservation)
        return;
    job.once(fields, QStringLiteral("reservationId"), reservation->id.text());
    if (reservation->issuedId)
        job.once(fields, QStringLiteral("issuedReservationId"), reservation->issuedId->text());
    refuseUnknownPlaces(job, fields, reservation->command);
    if (job.report.rejectedInAll != before)
        return;
    if (const auto stored = job.store.reservations.find(reservation->id)) {
        if (*stored != *reservation)
            fields.refuse(QStringLiteral("reservationId"), reason::Exists);
        else
            job.count(false);
        return;
    }
    if (reservation->issuedId && job.store.reservations.find(*reservation->issuedId))
        return fields.refuse(QStringLiteral("issuedReservationId"), reason::Exists);
    if (!isFree(job, *reservation) || (job.isKeeping() && !job.store.reservations.insert(*reservation)))
        return fields.refuse(QStringLiteral("startDateTimeUtc"), reason::NotAvailable);
    job.count(true);
}

} // namespace fd::importing
