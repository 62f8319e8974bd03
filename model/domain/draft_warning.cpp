#include "model/domain/draft_warning.h"

#include <algorithm>

namespace fd {

namespace {

bool isOpen(const ReservationGroup& group, const ZoneId& zone, const TimeRange& range,
            const QTimeZone& timeZone) {
    const QDate date = toLocal(range.start(), timeZone).date();
    const auto& hours = group.hoursOn(date);
    if (!hours || !group.capacityIn(zone) || (group.startDate.isValid() && date < group.startDate))
        return false;
    const auto open = TimeRange::make(wallTime(date, hours->open.start, timeZone),
                                      wallTime(date, hours->open.end, timeZone));
    if (!open || range.start() < open->start() || open->end() < range.end())
        return false;
    if (!hours->breakTime)
        return true;
    const auto pause = TimeRange::make(wallTime(date, hours->breakTime->start, timeZone),
                                       wallTime(date, hours->breakTime->end, timeZone));
    return !pause || !pause->overlaps(range);
}

} // namespace

std::vector<DraftWarning> ticketWarnings(const std::vector<RequestedProcedure>& procedures,
                                         const std::vector<Ticket>& tickets,
                                         const QHash<QString, int>& plannedByTicket, const QDate& date) {
    std::vector<DraftWarning> warnings;
    const QHash<QString, int> here = ticketUses(procedures);
    for (const Ticket& ticket : tickets) {
        const int uses = here.value(ticket.id);
        if (uses == 0)
            continue;
        if (ticket.endedBefore(date))
            warnings.push_back({WarningKind::TicketExpired, ticket.ticketTitle, ticket.id});
        if (plannedByTicket.value(ticket.id) + uses > ticket.remainingCount)
            warnings.push_back({WarningKind::TicketUsedUp, ticket.ticketTitle, ticket.id});
    }
    return warnings;
}

std::vector<DraftWarning> warningsFor(const Draft& draft, const DraftFacts& facts) {
    std::vector<DraftWarning> warnings;
    const auto range = draft.range();
    if (!range)
        return warnings;
    const auto overlaps = [&range](const TimeRange& other) { return other.overlaps(*range); };
    if (std::any_of(facts.visitorBusy.begin(), facts.visitorBusy.end(), overlaps))
        warnings.push_back({WarningKind::VisitorOverlaps, {}});
    if (range->start() < facts.now)
        warnings.push_back({WarningKind::InPast, {}});
    const QDate date = toLocal(range->start(), facts.timeZone).date();
    if (facts.group && draft.zoneId) {
        if (!isOpen(*facts.group, *draft.zoneId, *range, facts.timeZone))
            warnings.push_back({WarningKind::Closed, {}});
        const auto blocked =
            std::find_if(facts.blocked.begin(), facts.blocked.end(), [&](const BlockedTime& one) {
                const auto when = one.rangeOn(date, facts.timeZone);
                return when && one.concerns(*draft.zoneId) && when->overlaps(*range);
            });
        if (blocked != facts.blocked.end())
            warnings.push_back({WarningKind::Blocked, blocked->reason});
        const minutes buffer(facts.group->sameDayCloseBufferMinutes);
        const bool today = date == toLocal(facts.now, facts.timeZone).date();
        if (today && range->start() >= facts.now && range->start() < facts.now + buffer)
            warnings.push_back({WarningKind::SameDayClosed, {}});
    }
    if (std::any_of(facts.slots.begin(), facts.slots.end(), [&](const Slot& slot) {
            return slot.capacity > 0 && overlaps(slot.range) && slot.isFull();
        }))
        warnings.push_back({WarningKind::SlotFull, {}});
    const auto ofTickets = ticketWarnings(draft.procedures, facts.tickets, facts.plannedByTicket, date);
    warnings.insert(warnings.end(), ofTickets.begin(), ofTickets.end());
    return warnings;
}

} // namespace fd
