#include "ui/booking/booking_changes.h"

#include "model/on_answer.h"
#include "ui/errortext/change_text.h"
#include "ui/errortext/error_text.h"

namespace fd {

namespace {
constexpr size_t mostSteps = 200;
}

BookingChanges::BookingChanges(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

void BookingChanges::move(const ReservationId& id, const ZoneId& zone, const TimeRange& range) {
    want({id, Way::Fresh, [this, id, zone, range] { return m_desk.moveBooking(id, zone, range); }});
}

void BookingChanges::setStage(const ReservationId& id, VisitStage stage) {
    want({id, Way::Fresh, [this, id, stage] { return m_desk.setStage(id, stage); }});
}

void BookingChanges::cancel(const ReservationId& id, CancelReason reason) {
    want({id, Way::Fresh, [this, id, reason] { return m_desk.cancel(id, reason); }});
}

void BookingChanges::edit(const SavedDraft& draft, const Told& told) {
    want({draft.draft.edits->id, Way::Fresh, [this, draft] { return m_desk.saveEdit(draft); }, std::nullopt,
          told});
}

void BookingChanges::unblock(qint64 id, const QDate& from) {
    Wish wish;
    wish.askBlocked = [this, id, from] { return m_desk.unblockTime(id, from); };
    want(wish);
}

void BookingChanges::addBlocked(const BlockedStep& step) {
    rememberBlocked(Way::Fresh, step);
}

void BookingChanges::merge(const Visitor& kept, const Visitor& removed, const VisitorForm& form,
                           const Told& told) {
    want({{},
          Way::Fresh,
          [this, kept, removed, form] { return m_desk.mergeVisitors(kept, removed, form); },
          std::nullopt,
          told});
}

void BookingChanges::undo() {
    want({{}, Way::Undo, {}});
}

void BookingChanges::redo() {
    want({{}, Way::Redo, {}});
}

void BookingChanges::want(Wish wish) {
    m_wishes.push_back(std::move(wish));
    next();
}

/// What undo takes back is known only once everything before it has been answered.
void BookingChanges::next() {
    while (!m_asking && !m_wishes.empty()) {
        Wish wish = m_wishes.front();
        m_wishes.pop_front();
        if (wish.way == Way::Fresh || takeStep(wish))
            ask(wish);
    }
}

/// From the stack that the wish is about; false when that is empty.
bool BookingChanges::takeStep(Wish& wish) {
    auto& steps = wish.way == Way::Undo ? m_done : m_undone;
    if (steps.empty()) {
        Q_EMIT said(wish.way == Way::Redo   ? tr("There is nothing to redo.")
                    : m_whyNoUndo.isEmpty() ? tr("There is nothing to undo.")
                                            : m_whyNoUndo);
        return false;
    }
    wish.step = steps.back();
    steps.pop_back();
    const bool back = wish.way == Way::Undo;
    if (const auto* booking = std::get_if<BookingStep>(&*wish.step)) {
        wish.id = booking->id;
        wish.ask = [this, made = back ? booking->reversed() : *booking] { return m_desk.apply(made); };
    } else if (const auto* merge = std::get_if<VisitorMerge>(&*wish.step)) {
        wish.ask = [this, made = back ? merge->reversed() : *merge] { return m_desk.apply(made); };
    } else {
        const auto& blocked = std::get<BlockedStep>(*wish.step);
        wish.askBlocked = [this, made = back ? blocked.reversed() : blocked] { return m_desk.apply(made); };
    }
    return true;
}

void BookingChanges::ask(const Wish& wish) {
    m_asking = true;
    const auto goOn = [this] {
        m_asking = false; // whoever wants something because of this comes after it
        next();
    };
    if (wish.askBlocked) {
        onAnswer(wish.askBlocked(), this,
                 [this, wish, goOn](const Result<std::optional<BlockedStep>, StoreError>& answer) {
                     if (!answer.ok())
                         fail(wish, answer.error());
                     else if (answer.value())
                         rememberBlocked(wish.way, *answer.value());
                     else
                         Q_EMIT said(tr("This blocked time was changed meanwhile."));
                     goOn();
                 });
        return;
    }
    onAnswer(wish.ask(), this, [this, wish, goOn](const Result<Change, StoreError>& answer) {
        if (wish.told)
            wish.told(answer);
        if (answer.ok())
            take(wish, answer.value());
        else
            fail(wish, answer.error());
        goOn();
    });
}

/// A store that could not write today may be able to tomorrow: the step stays where it was.
void BookingChanges::fail(const Wish& wish, const StoreError& error) {
    if (wish.step)
        (wish.way == Way::Undo ? m_done : m_undone).push_back(*wish.step);
    Q_EMIT failed(error);
}

void BookingChanges::take(const Wish& wish, const Change& change) {
    if (const auto* rejected = std::get_if<Rejected>(&change)) {
        Q_EMIT refused(wish.id, rejected->errors);
    } else if (const auto* queued = std::get_if<OnItsWay>(&change)) {
        m_whyNoUndo = tr("It waits to be sent: change it again instead of undoing it.");
        m_done.clear();
        m_undone.clear();
        Q_EMIT said(tr("Changed; it is saved on this PC and not yet booked."));
        Q_EMIT made(queued->id);
    } else if (const auto* merged = std::get_if<VisitorsMerged>(&change)) {
        rememberMerge(wish.way, merged->merge);
    } else {
        remember(wish, std::get<BookingChanged>(change));
    }
}

void BookingChanges::remember(const Wish& wish, const BookingChanged& changed) {
    const BookingStep& step = changed.step;
    if (step.before == step.after) {
        Q_EMIT said(tr("Nothing was changed."));
        return Q_EMIT made(step.id);
    }
    const QString what = changeText(step.before, step.after, m_clinic, m_language);
    if (wish.way == Way::Undo || changed.undoable) {
        keep(wish.way, step, what);
    } else {
        // Undoing here what was done before it would leave the two out of step.
        m_done.clear();
        m_undone.clear();
        m_whyNoUndo = changed.leavesTask
                          ? tr("The main system has this booking: change it there, and here by hand.")
                          : tr("It was taken back from the outbox: restore it there.");
        Q_EMIT said(changed.leavesTask ? tr("%1. Change it in the main system, too (outbox).").arg(what)
                                       : what);
    }
    Q_EMIT made(step.id);
}

void BookingChanges::rememberBlocked(Way way, const BlockedStep& step) {
    keep(way, step, blockedText(step, m_clinic, m_language));
}

void BookingChanges::rememberMerge(Way way, const VisitorMerge& merge) {
    keep(way, merge, mergeText(merge));
}

/// On the stack from which it is taken back; `what` was done.
void BookingChanges::keep(Way way, const Step& step, const QString& what) {
    if (way == Way::Undo) {
        m_undone.push_back(std::visit([](const auto& one) { return Step(one.reversed()); }, step));
        Q_EMIT said(tr("Undone. %1").arg(what));
        return;
    }
    if (way == Way::Fresh)
        m_undone.clear();
    m_whyNoUndo.clear();
    m_done.push_back(step);
    if (m_done.size() > mostSteps)
        m_done.pop_front();
    Q_EMIT said(tr("%1. Ctrl+Z undoes it.").arg(what));
}

} // namespace fd
