#include "model/engine/reservation_engine.h"

#include "model/store/store.h"

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
    Transaction transaction(m_store.database);
    std::optional<Rejected> rejected;
    const auto known = m_store.reservations.known(command);
    if (!known.visitor)
        rejected = refusal(u"visitorId", reason::NotFound);
    else if (!known.group)
        rejected = refusal(u"reservationGroupId", reason::NotFound);
    else if (!known.zone)
        rejected = refusal(u"zoneId", reason::NotFound);
    const Reservation reservation{ReservationId::generate(), command, ReservationStatus::Reserved, m_clock()};
    // The trigger decides the overlap: the one place where it is decided for every way in.
    if (!rejected && !m_store.reservations.insert(reservation))
        rejected = refusal(u"startDateTime", reason::NotAvailable); // the contract's key, not the field's
    transaction.commit();
    if (rejected)
        return *rejected;
    return Accepted{reservation.id};
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
    Transaction transaction(m_store.database);
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
    Transaction transaction(m_store.database);
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
