#pragma once

#include "model/domain/outcome.h"
#include "model/domain/reservation.h"
#include "model/domain/result.h"

namespace fd {

class Store;

/// The reservation rules on a store: what the endpoint would answer. One transaction per call, run again when
/// a shared database gives it up because of another one; throws StoreException.
class ReservationEngine {
public:
    ReservationEngine(Store& store, Clock clock);

    /// Who makes the changes from now on, for the journal.
    void setPerson(const QString& name) { m_person = name; }
    [[nodiscard]] const QString& person() const { return m_person; }

    /// Checks in this order and stops at the first: visitor (`visitorId`/NotFound), group and zone
    /// (NotFound), the visitor's live reservations (`startDateTime`/NotAvailable). Full slots and closed
    /// hours are no errors.
    [[nodiscard]] Outcome reserve(const ReserveCommand& command);
    /// The same, under an id that the caller chose. Whoever does not know what became of it (Unreachable,
    /// OutcomeUnknown, a crash) asks by the same call: Accepted if it had been booked, whatever happened to
    /// the booking since; otherwise it is decided now. `reservationId`/NotAvailable when the id is another
    /// command's.
    [[nodiscard]] Outcome reserve(const ReserveCommand& command, const ReservationId& id);

    /// `reservationId`/NotFound, or `status`/NotAvailable unless it is Reserved (vendor).
    [[nodiscard]] Result<Reservation, Rejected> cancel(const ReservationId& id, CancelReason reason);

    /// Makes the step, if the booking still stands as it says, and writes it into the journal. Completing
    /// uses tickets up, taking that back returns them. Refuses: `reservationId`/NotFound;
    /// `reservationId`/NotAvailable when somebody changed it meanwhile; `status`/NotAvailable for a step that
    /// is not legal; `reservationGroupId` or `zoneId`/NotFound; `startDateTime`/NotAvailable.
    [[nodiscard]] Result<Done, Rejected> change(const BookingStep& step);

private:
    [[nodiscard]] Outcome tryToReserve(const ReserveCommand& command, const ReservationId& id);
    [[nodiscard]] Outcome whyRefused(const ReserveCommand& command, const ReservationId& id, bool overlaps);
    [[nodiscard]] Result<Done, Rejected> tryToChange(const BookingStep& step);
    [[nodiscard]] Result<Reservation, Rejected> tryToCancel(const ReservationId& id, CancelReason reason);
    [[nodiscard]] std::optional<Rejected> whyNot(const BookingStep& step);

    Store& m_store;
    Clock m_clock;
    QString m_person;
};

} // namespace fd
