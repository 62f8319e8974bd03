#pragma once

#include "model/domain/blocked_time.h"
#include "model/domain/catalogue.h"
#include "model/domain/draft.h"
#include "model/domain/reservation.h"
#include "model/domain/reservation_group.h"

namespace fd {

/// What is wrong, or unusual, with a draft while it is being written. Only VisitorOverlaps keeps it from
/// being booked (contract); everything else warns (vendor: no error is documented for it).
enum class WarningKind {
    VisitorOverlaps, ///< the visitor has a live reservation at that time
    SlotFull,        ///< some interval of the group in the zone is at its capacity
    Closed,  ///< outside opening hours, in a break, before the group's first day, or a zone it does not use
    InPast,  ///< starts before now
    Blocked, ///< in a blocked time of the zone; `detail` is its reason
    SameDayClosed, ///< today, and closer than the group's buffer
    TicketUsedUp,  ///< more planned than the ticket has left; `detail` is the ticket's title
    TicketExpired, ///< the ticket ends before the date; `detail` is the ticket's title
};

struct DraftWarning {
    WarningKind kind = WarningKind::InPast;
    QString detail;
    QString ticketId{}; ///< of a warning about a ticket
    [[nodiscard]] bool blocks() const { return kind == WarningKind::VisitorOverlaps; }
    bool operator==(const DraftWarning&) const = default;
};

/// All that the rules below look at, gathered by the store.
struct DraftFacts {
    Instant now{};
    QTimeZone timeZone = QTimeZone::utc();
    std::optional<ReservationGroup> group; ///< the draft's group, when it is known
    std::vector<TimeRange> visitorBusy;    ///< the visitor's live reservations near the draft
    std::vector<Slot> slots;               ///< the group's slots of that day in the draft's zone
    std::vector<BlockedTime> blocked;      ///< of that day
    std::vector<Ticket> tickets;           ///< the visitor's
    QHash<QString, int> plannedByTicket;   ///< uses by ticket id in the visitor's coming reservations
};

/// What is wrong with the tickets that `procedures` use on `date`: those that ended before it, and those of
/// which more is planned, here and elsewhere, than is left.
[[nodiscard]] std::vector<DraftWarning> ticketWarnings(const std::vector<RequestedProcedure>& procedures,
                                                       const std::vector<Ticket>& tickets,
                                                       const QHash<QString, int>& plannedByTicket,
                                                       const QDate& date);

/// In the order in which they matter. Empty without a valid range.
[[nodiscard]] std::vector<DraftWarning> warningsFor(const Draft& draft, const DraftFacts& facts);

} // namespace fd
