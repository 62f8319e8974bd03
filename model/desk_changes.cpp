// The desk's side of what happens to a booking after it was made.
#include "model/desk.h"
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/store_thread.h"
#include "model/sync/remote_booking.h"

namespace fd {

namespace {

/// Still on its way to the main system, or for a person to decide.
bool isOpen(const OutboxRow& row) {
    return row.state != OutboxState::Confirmed && row.state != OutboxState::Cancelled;
}

/// What the main system knows of a booking; the stages of a visit are this clinic's own.
bool concernsMainSystem(const BookingStep& step) {
    return kindOf(step.before, step.after) != ChangeKind::Stage;
}

TaskKind taskFor(ChangeKind kind) {
    return kind == ChangeKind::Cancelled ? TaskKind::Cancel
           : kind == ChangeKind::NoShow  ? TaskKind::NoShow
                                         : TaskKind::Change;
}

} // namespace

/// Everybody is told.
Change Desk::announced(const BookingStep& step, bool leavesTask, bool undoable) {
    const TimeRange before = step.before.command.range();
    const TimeRange after = step.after.command.range();
    const auto both =
        TimeRange::make(std::min(before.start(), after.start()), std::max(before.end(), after.end()));
    tell(ReservationsChanged{*both, step.after.command.visitorId});
    return BookingChanged{step, leavesTask, undoable};
}

Change Desk::make(const BookingStep& step) {
    Transaction transaction(m_store->database);
    const auto row = m_store->outbox.ofReservation(step.id);
    const bool there = row && concernsMainSystem(step);
    if (there && row->state != OutboxState::Confirmed) {
        transaction.commit();
        return refusal(u"sync", reason::NotAvailable);
    }
    const auto done = m_engine->change(step);
    const bool leavesTask = done && there;
    if (leavesTask)
        m_store->tasks.add(step.id, taskFor(kindOf(step.before, step.after)), m_clock());
    transaction.commit();
    if (!done)
        return done.error();
    if (leavesTask)
        tell(OutboxChanged{});
    return announced(step, leavesTask, !there);
}

Change Desk::moveQueuedRow(const OutboxRow& row, const ZoneId& zone, const TimeRange& range) {
    if (!row.mayBeTakenBack())
        return refusal(u"sync", reason::NotAvailable);
    const auto result = bookAtAnotherTime(*m_store, *m_engine, row, zone, range, address(), m_clock());
    if (const auto* rejected = std::get_if<Rejected>(&result))
        return *rejected;
    const auto& moved = std::get<Moved>(result);
    take({moved.before, moved.queued.row});
    return OnItsWay{moved.queued.id, moved.queued.row.state == OutboxState::Parked};
}

Desk::Answer<Change> Desk::moveBooking(const ReservationId& id, const ZoneId& zone, const TimeRange& range) {
    return m_thread->run([this, id, zone, range]() -> Change {
        const auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        const auto row = m_store->outbox.ofReservation(reservation->id);
        if (row && isOpen(*row)) {
            const OutboxRow* known = queued(row->id);
            return moveQueuedRow(known != nullptr ? *known : *row, zone, range);
        }
        BookingStep step{reservation->id, reservation->state(), reservation->state()};
        step.after.command = atAnotherTime(step.before.command, zone, range);
        return make(step);
    });
}

Desk::Answer<std::vector<Repeated>> Desk::repeatBooking(const ReservationId& id, int weeks, int times) {
    return m_thread->run([this, id, weeks, times] {
        std::vector<Repeated> results;
        const auto reservation = m_store->reservations.find(id);
        const QTimeZone timeZone = m_store->clinic.timeZone();
        for (int i = 1; reservation && i <= times; ++i) {
            const ReserveCommand& first = reservation->command;
            const QDate date = toLocal(first.start.at, timeZone).date().addDays(qint64{7} * weeks * i);
            const Instant start = sameTimeOn(first.start.at, date, timeZone);
            const TimeRange range = *TimeRange::make(start, start + first.range().length());
            const Submission submission = book(atAnotherTime(first, first.zoneId, range));
            if (const auto* onItsWay = std::get_if<OnItsWay>(&submission))
                takeReservation(onItsWay->id);
            if (!std::holds_alternative<Rejected>(submission))
                tell(ReservationsChanged{range, first.visitorId});
            results.push_back({range, submission});
        }
        return results;
    });
}

Desk::Answer<Change> Desk::setStage(const ReservationId& id, VisitStage stage) {
    return m_thread->run([this, id, stage]() -> Change {
        const auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        BookingStep step{reservation->id, reservation->state(), reservation->state()};
        step.after.stage = stage;
        step.after.status = statusOf(stage);
        step.after.since = m_clock();
        return make(step);
    });
}

Desk::Answer<Change> Desk::cancel(const ReservationId& id, CancelReason reason) {
    return m_thread->run([this, id, reason]() -> Change {
        const auto before = m_store->reservations.find(id);
        const auto result = cancelBooking(*m_store, *m_engine, id, reason, m_clock());
        if (const auto* rejected = std::get_if<Rejected>(&result))
            return *rejected;
        const auto& cancelled = std::get<Cancelled>(result);
        const bool here = !cancelled.row && !cancelled.leavesTask;
        const BookingStep step{before->id, before->state(), cancelled.reservation.state()};
        Change change = announced(step, cancelled.leavesTask, here);
        if (cancelled.row)
            take({*cancelled.row});
        else if (cancelled.leavesTask)
            tell(OutboxChanged{});
        return change;
    });
}

Desk::Answer<Change> Desk::apply(const BookingStep& step) {
    return m_thread->run([this, step] { return make(step); });
}

Desk::Answer<std::vector<ChangeRecord>> Desk::history(const ReservationId& id) {
    return m_thread->run([this, id] { return m_store->changes.of(id); });
}

Desk::Answer<Done> Desk::saveGroup(const ReservationGroup& group) {
    return m_thread->run([this, group] {
        Transaction transaction(m_store->database);
        m_store->clinic.putGroup(group);
        m_store->clinic.setHolidays(group.id, group.holidays);
        transaction.commit();
        tell(ClinicChanged{});
        return Done{};
    });
}

Desk::Answer<qint64> Desk::blockTime(const BlockedTime& blocked) {
    return m_thread->run([this, blocked] {
        const qint64 id = m_store->blocked.add(blocked);
        tell(ClinicChanged{});
        return id;
    });
}

Desk::Answer<Done> Desk::unblockTime(qint64 id, const QDate& from) {
    return m_thread->run([this, id, from] {
        Transaction transaction(m_store->database);
        const auto blocked = m_store->blocked.find(id);
        if (blocked && blocked->weekly && from.isValid() && from > blocked->date)
            m_store->blocked.endAfter(id, from.addDays(-1));
        else
            m_store->blocked.remove(id);
        transaction.commit();
        tell(ClinicChanged{});
        return Done{};
    });
}

Desk::Answer<Done> Desk::setPerson(const QString& name) {
    return m_thread->run([this, name] {
        m_engine->setPerson(name);
        return Done{};
    });
}

} // namespace fd
