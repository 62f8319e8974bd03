#include "model/engine/reservation_engine.h"

#include "model/store/store.h"
#include "model/wire/command_codec.h"

namespace fd {

namespace {

ReservationStatus statusFor(CancelReason reason) {
    return reason == CancelReason::NoShow ? ReservationStatus::NoShow : ReservationStatus::Canceled;
}

} // namespace

ReservationEngine::ReservationEngine(Store& store, Clock clock)
    : m_store(store)
    , m_clock(std::move(clock)) {}

Outcome ReservationEngine::reserve(const ReserveCommand& command) {
    return reserve(command, ReservationId::generate());
}

Outcome ReservationEngine::reserve(const ReserveCommand& command, const ReservationId& id) {
    return m_store.database.retried([&] { return tryToReserve(command, id); });
}

/// One statement, in which the schema decides: the one place where it is decided for every way in. Only what
/// is refused is asked about. (In a shared database the unique id waits for a transaction with it that is
/// still ending, and so does whoever asks what became of it.)
Outcome ReservationEngine::tryToReserve(const ReserveCommand& command, const ReservationId& id) {
    const Reservation reservation{id, command, ReservationStatus::Reserved, m_clock()};
    using Kind = ConstraintException::Kind;
    try {
        const bool inserted = m_store.reservations.insert(reservation);
        return inserted ? Outcome(Accepted{id}) : whyRefused(command, id, true);
    } catch (const ConstraintException& refusal) {
        if (refusal.kind() != Kind::Reference && refusal.kind() != Kind::Duplicate)
            throw;
    }
    return whyRefused(command, id, false);
}

Outcome ReservationEngine::whyRefused(const ReserveCommand& command, const ReservationId& id, bool overlaps) {
    const auto there = m_store.reservations.find(id);
    if (there && there->id == id) {
        const bool same = wire::encodeCommandBytes(there->submitted()) == wire::encodeCommandBytes(command);
        return same ? Outcome(Accepted{id}) : refusal(u"reservationId", reason::NotAvailable);
    }
    const auto known = m_store.reservations.known(command);
    if (!known.visitor)
        return refusal(u"visitorId", reason::NotFound);
    if (!known.group)
        return refusal(u"reservationGroupId", reason::NotFound);
    if (!known.zone)
        return refusal(u"zoneId", reason::NotFound);
    if (!overlaps) // what was missing has been added meanwhile
        throw ContentionException({StoreError::Code::Failed, QStringLiteral("reference")});
    return refusal(u"startDateTime", reason::NotAvailable); // the contract's key, not the field's
}

std::optional<Rejected> ReservationEngine::whyNot(const BookingStep& step) {
    const auto reservation = m_store.reservations.find(step.id);
    if (!reservation)
        return refusal(u"reservationId", reason::NotFound);
    if (reservation->state() != step.before)
        return refusal(u"reservationId", reason::NotAvailable);
    if (!isLegal(step))
        return refusal(u"status", reason::NotAvailable);
    const auto known = m_store.reservations.known(step.after.command);
    if (!known.group)
        return refusal(u"reservationGroupId", reason::NotFound);
    if (!known.zone)
        return refusal(u"zoneId", reason::NotFound);
    return std::nullopt;
}

Result<Done, Rejected> ReservationEngine::change(const BookingStep& step) {
    return m_store.database.retried([&] { return tryToChange(step); });
}

/// On a snapshot: what somebody else changes meanwhile is not overwritten, but looked at once more.
Result<Done, Rejected> ReservationEngine::tryToChange(const BookingStep& step) {
    Transaction transaction(m_store.database, Sees::Snapshot);
    auto rejected = whyNot(step);
    const Instant now = m_clock();
    if (!rejected && !m_store.reservations.update(step.id, step.after, now))
        rejected = refusal(u"startDateTime", reason::NotAvailable);
    if (!rejected) {
        const bool wasCompleted = step.before.status == ReservationStatus::Completed;
        const bool isCompleted = step.after.status == ReservationStatus::Completed;
        if (isCompleted && !wasCompleted)
            m_store.reservations.useTickets(step.id);
        else if (wasCompleted && !isCompleted)
            m_store.reservations.returnTickets(step.id);
        m_store.changes.add(step, m_person, now);
    }
    transaction.commit();
    if (rejected)
        return *rejected;
    return Done{};
}

Result<Reservation, Rejected> ReservationEngine::cancel(const ReservationId& id, CancelReason reason) {
    return m_store.database.retried([&] { return tryToCancel(id, reason); });
}

Result<Reservation, Rejected> ReservationEngine::tryToCancel(const ReservationId& id, CancelReason reason) {
    Transaction transaction(m_store.database, Sees::Snapshot);
    const auto reservation = m_store.reservations.find(id);
    std::optional<Rejected> rejected;
    if (!reservation)
        rejected = refusal(u"reservationId", reason::NotFound);
    else if (reservation->status != ReservationStatus::Reserved)
        rejected = refusal(u"status", reason::NotAvailable);
    if (!rejected) {
        BookingStep step{id, reservation->state(), reservation->state()};
        step.after.status = statusFor(reason);
        if (const auto changed = change(step); !changed)
            rejected = changed.error();
    }
    auto cancelled = m_store.reservations.find(id);
    transaction.commit();
    if (rejected)
        return *rejected;
    return *cancelled;
}

} // namespace fd
