// The desk's side of what happens to a booking after it was made.
#include "model/desk_database.h"
#include "model/domain/database_settings.h"
#include "model/sync/clinic_link.h"
#include "model/sync/remote_booking.h"
#include "model/sync/syncer.h"

namespace fd {

namespace {

/// Still on its way to the main system, or for a person to decide.
bool isOpen(const OutboxRow& row) {
    return row.state != OutboxState::Confirmed && row.state != OutboxState::Cancelled;
}

/// What others than this clinic know of a booking; the stages of a visit are its own.
bool concernsMainSystem(const BookingStep& step) {
    return kindOf(step.before, step.after) != ChangeKind::Stage;
}

TaskKind taskFor(ChangeKind kind) {
    return kind == ChangeKind::Cancelled ? TaskKind::Cancel
           : kind == ChangeKind::NoShow  ? TaskKind::NoShow
                                         : TaskKind::Change;
}

} // namespace

void Desk::tellOf(const BookingStep& step) {
    const TimeRange before = step.before.command.range();
    const TimeRange after = step.after.command.range();
    const auto both =
        TimeRange::make(std::min(before.start(), after.start()), std::max(before.end(), after.end()));
    tell(ReservationsChanged{*both, step.after.command.visitorId});
}

/// What an endpoint has confirmed is changed here and leaves a task; what a database has is changed there.
Desk::Answer<Change> Desk::make(const std::function<Found()>& find,
                                const std::function<void(const Change&)>& afterwards) {
    const auto step = std::make_shared<BookingStep>();
    const auto there = std::make_shared<bool>(false);
    ClinicWrite<Change> write;
    write.here = [this, find, step, there]() -> std::optional<Change> {
        const Found found = find();
        if (const auto* answered = std::get_if<Change>(&found))
            return *answered;
        *step = std::get<BookingStep>(found);
        const auto row = m_store->outbox.ofReservation(step->id);
        if (!row || !concernsMainSystem(*step))
            return std::nullopt;
        if (row->state != OutboxState::Confirmed)
            return refusal(u"sync", reason::NotAvailable);
        *there = !isDatabaseAddress(row->target);
        return std::nullopt;
    };
    write.work = [step](Store&, ReservationEngine& engine) -> Change {
        const auto done = engine.change(*step);
        return done ? Change(BookingChanged{*step}) : Change(done.error());
    };
    const auto leavesTray = std::make_shared<bool>(false);
    write.afterwards = [this, step, there, leavesTray, afterwards](Change& change) {
        if (auto* changed = std::get_if<BookingChanged>(&change)) {
            changed->leavesTask = *there;
            changed->undoable = !*there;
            if (*there)
                m_store->tasks.add(step->id, taskFor(kindOf(step->before, step->after)), m_clock());
            *leavesTray = concernsMainSystem(*step) && m_store->tray.remove(step->id);
        }
        if (afterwards)
            afterwards(change);
    };
    write.told = [this, step, there, leavesTray](const Change& change) {
        if (!std::holds_alternative<BookingChanged>(change))
            return;
        if (*there)
            tell(OutboxChanged{});
        if (*leavesTray)
            tell(TrayChanged{});
        tellOf(*step);
    };
    return this->write(write);
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
    return make([this, id, zone, range]() -> Found {
        const auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        return rewrite(*reservation,
                       [&](const ReserveCommand& before) { return atAnotherTime(before, zone, range); });
    });
}

/// What waits to be sent waits anew; anything else is changed as it stands.
Desk::Found Desk::rewrite(const Reservation& reservation, const Rewrite& rewrite) {
    const auto row = m_store->outbox.ofReservation(reservation.id);
    if (row && isOpen(*row)) {
        const OutboxRow* known = queued(row->id);
        return rewriteQueued(known != nullptr ? *known : *row, rewrite);
    }
    BookingStep step{reservation.id, reservation.state(), reservation.state()};
    step.after.command = rewrite(step.before.command);
    return step;
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
    const auto endDraft = [this, id = draft.id](const Change& change) {
        if (!std::holds_alternative<Rejected>(change))
            m_store->drafts.remove(id);
    };
    const auto find = [this, draft, endDraft]() -> Found {
        const auto written = commandOf(draft.draft);
        if (!written)
            return Rejected{written.error()};
        const EditedBooking& edits = draft.draft.edits.value();
        const auto reservation = m_store->reservations.find(edits.id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        if (reservation->command != edits.base)
            return refusal(u"reservationId", reason::NotAvailable);
        const ReserveCommand after = editedCommand(edits.base, *written);
        const BookingState state = reservation->state();
        Found found = after == edits.base
                          ? Found(BookingChanged{{edits.id, state, state}, false, true})
                          : rewrite(*reservation, [&after](const ReserveCommand&) { return after; });
        if (const auto* answered = std::get_if<Change>(&found))
            endDraft(*answered);
        return found;
    };
    return make(find, endDraft);
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
    return make([this, id, stage]() -> Found {
        const auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        BookingStep step{reservation->id, reservation->state(), reservation->state()};
        step.after.stage = stage;
        step.after.status = statusOf(stage);
        step.after.since = m_clock();
        return step;
    });
}

/// What waits to be sent is taken back.
Change Desk::cancelQueued(const ReservationId& id, CancelReason reason) {
    const auto before = m_store->reservations.find(id);
    const auto result = cancelBooking(*m_store, *m_engine, id, reason, m_clock());
    if (const auto* rejected = std::get_if<Rejected>(&result))
        return *rejected;
    const auto& cancelled = std::get<Cancelled>(result);
    const BookingStep step{before->id, before->state(), cancelled.reservation.state()};
    tellOf(step);
    if (cancelled.row)
        take({*cancelled.row});
    return BookingChanged{step, false, false};
}

Desk::Answer<Change> Desk::cancel(const ReservationId& id, CancelReason reason) {
    return make([this, id, reason]() -> Found {
        const auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return refusal(u"reservationId", reason::NotFound);
        const auto row = m_store->outbox.ofReservation(reservation->id);
        if (row && isOpen(*row))
            return cancelQueued(reservation->id, reason);
        if (reservation->status != ReservationStatus::Reserved)
            return refusal(u"status", reason::NotAvailable);
        BookingStep step{reservation->id, reservation->state(), reservation->state()};
        step.after.status = statusOf(reason);
        return step;
    });
}

Desk::Answer<Change> Desk::apply(const BookingStep& step) {
    return make([step] { return Found(step); });
}

Desk::Answer<std::vector<ChangeRecord>> Desk::history(const ReservationId& id) {
    return m_thread->run([this, id] { return m_store->changes.of(id); });
}

Desk::Answer<Done> Desk::setPerson(const QString& name) {
    return m_thread->run([this, name] {
        m_engine->setPerson(name);
        if (m_syncer)
            m_syncer->setPerson(name);
        if (m_link)
            m_link->setPerson(name);
        return Done{};
    });
}

} // namespace fd
