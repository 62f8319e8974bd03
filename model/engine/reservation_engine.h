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

    /// Checks in this order and stops at the first: visitor (`visitorId`/NotFound), group and zone
    /// (NotFound), the visitor's live reservations (`startDateTime`/NotAvailable). Full slots and closed
    /// hours are no errors.
    [[nodiscard]] Outcome reserve(const ReserveCommand& command);

    /// `reservationId`/NotFound, or `status`/NotAvailable unless it is Reserved (vendor).
    [[nodiscard]] Result<Reservation, Rejected> cancel(const ReservationId& id, CancelReason reason);

private:
    Store& m_store;
    Clock m_clock;
};

} // namespace fd
