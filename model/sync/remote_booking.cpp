#include "model/sync/remote_booking.h"

#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/wire/command_codec.h"

#include <algorithm>

namespace fd {

namespace {

ReserveCommand commandFor(ReserveCommand command, const std::optional<VisitorId>& remoteId) {
    if (remoteId)
        command.visitorId = *remoteId;
    return command;
}

/// Whether another live booking of the visitor takes up the time.
bool isTaken(Store& store, const Reservation& reservation) {
    return !store.reservations.busyTimes(reservation.command.visitorId, reservation.command.range()).empty();
}

bool lacksVisitor(const OutboxRow& row) {
    const bool refused = row.state == OutboxState::Rejected && !row.errors.empty() &&
                         row.errors.front().key == QLatin1String("visitorId");
    return row.note == OutboxNote::VisitorNotThere || refused;
}

/// The same wish under the id that the remote side knows.
OutboxRow underRemoteId(Store& store, const OutboxRow& row, const ReserveCommand& command,
                        const VisitorId& remoteId, const QString& target, Instant now) {
    OutboxRow fresh;
    fresh.visitorId = row.visitorId;
    fresh.start = row.start;
    fresh.target = target;
    fresh.payload = wire::encodeCommandBytes(commandFor(command, remoteId));
    fresh.createdAt = now;
    fresh.queuedAt = now;
    fresh.nextTry = now;
    fresh.follows = row.id;
    fresh.id = store.outbox.add(fresh, *store.outbox.reservationOf(row.id));
    store.outbox.release(row.id);
    return fresh;
}

} // namespace

std::variant<Queued, Rejected> bookRemotely(Store& store, ReservationEngine& engine,
                                            const ReserveCommand& command, const QString& target, Instant now,
                                            qint64 follows) {
    const auto visitor = store.visitors.find(command.visitorId);
    const auto remoteId = visitor ? visitor->remoteId() : std::nullopt;
    OutboxRow row;
    row.visitorId = command.visitorId;
    row.start = command.start.at;
    row.target = target;
    row.payload = wire::encodeCommandBytes(commandFor(command, remoteId));
    row.createdAt = now;
    row.queuedAt = now;
    row.nextTry = now;
    row.follows = follows;
    if (!remoteId) {
        row.state = OutboxState::Parked;
        row.note = OutboxNote::VisitorNotThere;
    }
    if (row.payload.size() > wire::maxBodyBytes)
        return refusal(u"$", reason::Invalid);
    Transaction transaction(store.database);
    const Outcome outcome = engine.reserve(command);
    if (const auto* rejected = std::get_if<Rejected>(&outcome)) {
        transaction.commit();
        return *rejected;
    }
    const ReservationId id = std::get<Accepted>(outcome).reservationId;
    row.id = store.outbox.add(row, id);
    transaction.commit();
    return Queued{id, row};
}

TakenBack takeBackToDraft(Store& store, const OutboxRow& row, Instant now) {
    Transaction transaction(store.database);
    TakenBack back{{}, takenBack(row, now)};
    const auto id = store.outbox.reservationOf(row.id);
    const auto reservation = id ? store.reservations.find(*id) : std::nullopt;
    if (!reservation)
        throw StoreException({StoreError::Code::Damaged, QStringLiteral("outbox row without reservation")});
    back.draft.draft = draftOf(reservation->command);
    back.draft.id = store.drafts.create(back.draft.draft, now);
    store.outbox.keep(back.row);
    store.reservations.remove(*id);
    transaction.commit();
    return back;
}

std::variant<Moved, Rejected> bookInstead(Store& store, ReservationEngine& engine, const OutboxRow& row,
                                          const std::function<ReserveCommand(const ReserveCommand&)>& command,
                                          const QString& target, Instant now) {
    Transaction transaction(store.database);
    const auto id = store.outbox.reservationOf(row.id);
    const auto reservation = id ? store.reservations.find(*id) : std::nullopt;
    if (!reservation)
        return refusal(u"reservationId", reason::NotFound);
    const OutboxRow before = takenBack(row, now);
    store.outbox.keep(before);
    store.reservations.remove(*id);
    auto booked = bookRemotely(store, engine, command(reservation->command), target, now, row.id);
    if (const auto* rejected = std::get_if<Rejected>(&booked))
        return *rejected; // all of it rolls back
    transaction.commit();
    return Moved{std::get<Queued>(booked), before};
}

std::optional<OutboxRow> restoreDiscarded(Store& store, const OutboxRow& row, const QString& person,
                                          Instant now) {
    Transaction transaction(store.database);
    const OutboxRow back = restored(row, now);
    const auto id = store.outbox.reservationOf(row.id);
    const auto reservation = id ? store.reservations.find(*id) : std::nullopt;
    const bool takesTime = back.state != OutboxState::Rejected;
    if (!reservation || (takesTime && isTaken(store, *reservation))) {
        transaction.commit();
        return std::nullopt;
    }
    store.outbox.keep(back);
    store.reservations.setStatus(*id, ReservationStatus::Reserved, now);
    store.changes.add({*id, reservation->state(), store.reservations.find(*id)->state()}, person, now);
    transaction.commit();
    return back;
}

std::variant<std::vector<OutboxRow>, Rejected> enterMainSystemId(Store& store, const VisitorId& visitorId,
                                                                 const VisitorId& mainSystemId,
                                                                 const QString& target, Instant now) {
    Transaction transaction(store.database);
    auto visitor = store.visitors.find(visitorId);
    if (!visitor)
        return refusal(u"visitorId", reason::NotFound);
    const auto holder = store.visitors.findByMainSystemId(mainSystemId);
    if (holder && *holder != visitorId)
        return refusal(u"visitorId", reason::NotAvailable);
    visitor->mainSystemId = mainSystemId;
    store.visitors.put(*visitor);
    std::vector<OutboxRow> changed;
    for (const OutboxRow& row : store.outbox.open()) {
        if (row.visitorId != visitorId || !row.mayBeTakenBack() || !lacksVisitor(row))
            continue;
        const auto id = store.outbox.reservationOf(row.id);
        const auto reservation = id ? store.reservations.find(*id) : std::nullopt;
        if (!reservation || (row.state == OutboxState::Rejected && isTaken(store, *reservation)))
            continue;
        OutboxRow fresh = underRemoteId(store, row, reservation->command, mainSystemId, target, now);
        changed.push_back(takenBack(row, now));
        store.outbox.keep(changed.back());
        changed.push_back(std::move(fresh));
    }
    transaction.commit();
    return changed;
}

std::variant<Cancelled, Rejected> cancelBooking(Store& store, ReservationEngine& engine,
                                                const ReservationId& id, CancelReason reason, Instant now) {
    Transaction transaction(store.database);
    Cancelled cancelled;
    const auto known = store.reservations.find(id);
    // What is in a shared database waits for nobody: the outbox is in a desk's own file.
    const auto row = known && !store.isShared() ? store.outbox.ofReservation(known->id) : std::nullopt;
    if (row && row->state != OutboxState::Confirmed && row->state != OutboxState::Cancelled) {
        if (!row->mayBeTakenBack())
            return refusal(u"sync", reason::NotAvailable);
        cancelled.row = takenBack(*row, now);
        store.outbox.keep(*cancelled.row);
        cancelled.reservation = *store.reservations.find(known->id);
        store.changes.add({known->id, known->state(), cancelled.reservation.state()}, engine.person(), now);
        transaction.commit();
        return cancelled;
    }
    auto result = engine.cancel(known ? known->id : id, reason);
    if (!result) {
        transaction.commit();
        return result.error();
    }
    cancelled.reservation = *result;
    cancelled.leavesTask = row.has_value();
    if (cancelled.leavesTask)
        store.tasks.add(known->id, reason == CancelReason::NoShow ? TaskKind::NoShow : TaskKind::Cancel, now);
    transaction.commit();
    return cancelled;
}

} // namespace fd
