#include "model/engine/reservation_engine.h"

#include "model/store/store.h"

namespace fd {

namespace {

Rejected refusal(const char16_t* key, const QString& reason) {
    return {{{QString::fromUtf16(key), reason}}};
}

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

Result<Reservation, Rejected> ReservationEngine::cancel(const ReservationId& id, CancelReason reason) {
    Transaction transaction(m_store.database);
    auto reservation = m_store.reservations.find(id);
    std::optional<Rejected> rejected;
    if (!reservation)
        rejected = refusal(u"reservationId", reason::NotFound);
    else if (reservation->status != ReservationStatus::Reserved)
        rejected = refusal(u"status", reason::NotAvailable);
    if (!rejected) {
        reservation->status = statusFor(reason);
        m_store.reservations.setStatus(id, reservation->status, m_clock());
    }
    transaction.commit();
    if (rejected)
        return *rejected;
    return *reservation;
}

} // namespace fd
