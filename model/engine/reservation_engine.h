#pragma once

#include "model/domain/outcome.h"
#include "model/domain/reservation.h"
#include "model/domain/result.h"

namespace fd {

class Store;

/// The reservation rules on a store: what the endpoint would answer. One transaction per call; throws
/// StoreException.
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

    /// `reservationId`/NotFound, or `status`/NotAvailable unless it is Reserved (vendor).
    [[nodiscard]] Result<Reservation, Rejected> cancel(const ReservationId& id, CancelReason reason);

    /// Makes the step, if the booking still stands as it says, and writes it into the journal. Completing
    /// uses tickets up, taking that back returns them. Refuses: `reservationId`/NotFound;
    /// `reservationId`/NotAvailable when somebody changed it meanwhile; `status`/NotAvailable for a step that
    /// is not legal; `reservationGroupId` or `zoneId`/NotFound; `startDateTime`/NotAvailable.
    [[nodiscard]] Result<Done, Rejected> change(const BookingStep& step);

private:
    [[nodiscard]] std::optional<Rejected> whyNot(const BookingStep& step);

    Store& m_store;
    Clock m_clock;
    QString m_person;
};

} // namespace fd
