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
    const bool leavesTray = done && concernsMainSystem(step) && m_store->tray.remove(step.id);
    if (leavesTask)
        m_store->tasks.add(step.id, taskFor(kindOf(step.before, step.after)), m_clock());
    transaction.commit();
    if (!done)
        return done.error();
    if (leavesTask)
        tell(OutboxChanged{});
    if (leavesTray)
        tell(TrayChanged{});
    return announced(step, leavesTask, !there);
}

Change Desk::rewriteQueued(const OutboxRow& row, const Rewrite& rewrite) {
    if (!row.mayBeTakenBack())
        return refusal(u"sync", reason::NotAvailable);
    const auto result = bookInstead(*m_store, *m_engine, row, rewrite, address(), m_clock());
    if (const auto* rejected = std::get_if<Rejected>(&result))
        return *rejected;
    const auto& moved = std::get<Moved>(result);
    take({moved.before, moved.queued.row});
    tell(TrayChanged{}); // it may have lain there under its number of before
    return OnItsWay{moved.queued.id, moved.queued.row.state == OutboxState::Parked};
}

Desk::Answer<Change> Desk::moveBooking(const ReservationId& id, const ZoneId& zone, const TimeRange& range) {
    return m_thread->run([this, id, zone, range]() -> Change {
        const auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        return rewrite(*reservation,
                       [&](const ReserveCommand& before) { return atAnotherTime(before, zone, range); });
    });
}

/// What waits to be sent waits anew; anything else is changed as it stands.
Change Desk::rewrite(const Reservation& reservation, const Rewrite& rewrite) {
    const auto row = m_store->outbox.ofReservation(reservation.id);
    if (row && isOpen(*row)) {
        const OutboxRow* known = queued(row->id);
        return rewriteQueued(known != nullptr ? *known : *row, rewrite);
    }
    BookingStep step{reservation.id, reservation.state(), reservation.state()};
    step.after.command = rewrite(step.before.command);
    return make(step);
}

Desk::Answer<std::optional<SavedDraft>> Desk::editBooking(const ReservationId& id) {
    return m_thread->run([this, id]() -> std::optional<SavedDraft> {
        for (SavedDraft& draft : m_store->drafts.all()) {
            if (draft.draft.edits && draft.draft.edits->id == id)
                return std::move(draft);
        }
        const auto reservation = m_store->reservations.find(id);
        if (!reservation || !mayBeEdited(reservation->status, reservation->sync))
            return std::nullopt;
        return SavedDraft{0, draftToEdit(reservation->id, reservation->command)};
    });
}

Desk::Answer<Change> Desk::saveEdit(const SavedDraft& draft) {
    return m_thread->run([this, draft]() -> Change {
        const auto written = commandOf(draft.draft);
        if (!written)
            return Rejected{written.error()};
        EditedBooking edits = draft.draft.edits.value();
        Transaction transaction(m_store->database);
        const auto reservation = m_store->reservations.find(edits.id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        // Whose it is, is not edited: two records of that person may have been merged, or not any more.
        edits.base.visitorId = reservation->command.visitorId;
        if (reservation->command != edits.base)
            return refusal(u"reservationId", reason::NotAvailable);
        ReserveCommand after = editedCommand(edits.base, *written);
        after.visitorId = edits.base.visitorId;
        const BookingState state = reservation->state();
        Change change = after == edits.base
                            ? Change(BookingChanged{{edits.id, state, state}, false, true})
                            : rewrite(*reservation, [&after](const ReserveCommand&) { return after; });
        if (!std::holds_alternative<Rejected>(change))
            m_store->drafts.remove(draft.id);
        transaction.commit();
        return change;
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

Desk::Answer<Done> Desk::setPerson(const QString& name) {
    return m_thread->run([this, name] {
        m_engine->setPerson(name);
        return Done{};
    });
}

} // namespace fd
