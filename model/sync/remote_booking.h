#pragma once

#include "model/domain/draft.h"
#include "model/domain/outbox_row.h"
#include "model/domain/outcome.h"
#include "model/domain/reservation.h"
#include "model/domain/zone.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace fd {

class ReservationEngine;
class Store;

// What happens to the clinic's file when a booking is for a remote side. Each function is one transaction and
// throws StoreException; the rows that it gives back are durable, and the queue has to be told (Outbox::add).

/// A booking that stands on this PC and waits to be sent.
struct Queued {
    ReservationId id; ///< at this desk
    OutboxRow row;
};

/// Takes a command into the queue, if the rules of this desk allow it (the engine's, and 256 KiB). A visitor
/// whom the remote side does not know makes it wait, parked, for the id they have there (decision).
[[nodiscard]] std::variant<Queued, Rejected> bookRemotely(Store& store, ReservationEngine& engine,
                                                          const ReserveCommand& command,
                                                          const QString& target, Instant now,
                                                          qint64 follows = 0);

/// What a booking that was taken back became.
struct TakenBack {
    SavedDraft draft;
    OutboxRow row;
};
/// Makes a draft again of a booking that may be taken back.
[[nodiscard]] TakenBack takeBackToDraft(Store& store, const OutboxRow& row, Instant now);

struct Moved {
    Queued queued;
    OutboxRow before;
};
/// Another time, or otherwise another wish: the row is taken back, and a new one follows it. `command` makes
/// the wish from the one that the row stands for.
[[nodiscard]] std::variant<Moved, Rejected>
bookInstead(Store& store, ReservationEngine& engine, const OutboxRow& row,
            const std::function<ReserveCommand(const ReserveCommand&)>& command, const QString& target,
            Instant now);

/// Puts back what was discarded; nullopt when the visitor's time is taken by now. `person`: for the journal.
[[nodiscard]] std::optional<OutboxRow> restoreDiscarded(Store& store, const OutboxRow& row,
                                                        const QString& person, Instant now);

/// Enters the id that a visitor has in the main system. Bookings that wait for it, or were refused for want
/// of it, are queued anew under it; the rows that changed or were added. `visitorId`/NotAvailable when
/// another visitor has that id.
[[nodiscard]] std::variant<std::vector<OutboxRow>, Rejected>
enterMainSystemId(Store& store, const VisitorId& visitor, const VisitorId& mainSystemId,
                  const QString& target, Instant now);

struct Cancelled {
    Reservation reservation;
    std::optional<OutboxRow> row; ///< the row that was taken back
    bool leavesTask = false;      ///< a person must cancel it in the main system, too
};
/// Cancels whatever stands: what was booked here; what waits to be sent; what a remote side confirmed, which
/// leaves a task. What may have been booked is refused: `sync`/NotAvailable.
[[nodiscard]] std::variant<Cancelled, Rejected> cancelBooking(Store& store, ReservationEngine& engine,
                                                              const ReservationId& id, CancelReason reason,
                                                              Instant now);

} // namespace fd
