#include "ui/booking/draft_model.h"

#include "model/domain/procedure_list.h"
#include "model/on_answer.h"
#include "ui/booking/booking_changes.h"

#include <QPointer>
#include <algorithm>

namespace fd {

DraftModel::DraftModel(Desk& desk, BookingChanges& changes, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_current(blank()) {
    connect(&desk, &Desk::changed, this, [this](const DeskEvent& event) {
        if (std::holds_alternative<ReservationsChanged>(event) ||
            std::holds_alternative<ClinicChanged>(event)) {
            review(true);
            fetchCard();
        } else if (const auto* visitor = std::get_if<VisitorChanged>(&event);
                   visitor && (draft().visitorId == visitor->id || isShown(visitor->id))) {
            fetchCard();
        }
    });
}

DraftModel::~DraftModel() {
    finishFlush(false); // nobody may wait for what cannot come
}

void DraftModel::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
    if (!draft().groupId && m_clinic.defaultGroup() && !hasContent() && m_current->saved.id == 0)
        replaceWith(blank());
}

bool DraftModel::hasContent() const {
    Draft written = draft();
    written.groupId.reset();
    return !written.isBlank();
}

bool DraftModel::differsFromReservation() const {
    const auto& edits = draft().edits;
    return edits && draft() != draftToEdit(edits->id, edits->base);
}

bool DraftModel::isPersonal() const {
    return isEdit() || !draft().procedures.empty() || !draft().funnelDetail.isEmpty() ||
           !draft().memo.isEmpty();
}

/// The card's id is not the draft's where two records were merged since it was begun.
bool DraftModel::isShown(const VisitorId& id) const {
    return m_card && m_card->visitor.id == id;
}

int DraftModel::intervalMinutes() const {
    const ReservationGroup* group = draft().groupId ? m_clinic.group(*draft().groupId) : nullptr;
    return group ? group->intervalMinutes : 30;
}

DraftModel::DocumentPtr DraftModel::blank() const {
    auto document = std::make_shared<Document>();
    if (const ReservationGroup* group = m_clinic.defaultGroup())
        document->saved.draft.groupId = group->id;
    return document;
}

Instant DraftModel::proposed(Instant start) const {
    return fd::proposedEnd(start, draft().procedures, intervalMinutes());
}

std::optional<Instant> DraftModel::proposedEnd() const {
    return draft().start ? std::optional(proposed(*draft().start)) : std::nullopt;
}

void DraftModel::edit(const std::function<void(Draft&)>& change) {
    if (m_submitting)
        return; // what was sent for booking is what stands
    const Draft before = draft();
    Draft& after = m_current->saved.draft;
    change(after);
    if (after.start && !m_current->endByHand)
        after.end = proposed(*after.start);
    if (after == before)
        return;
    keep();
    Q_EMIT changed();
    review(false);
}

void DraftModel::setVisitor(const std::optional<VisitorCard>& card) {
    if (m_submitting || (isEdit() && !card))
        return;
    const bool another =
        card && draft().visitorId && card->visitor.id != *draft().visitorId && !isShown(card->visitor.id);
    if (another && isPersonal())
        startNew();
    takeCard(card);
    ++m_cardNumber; // an answer on its way is about someone else
    edit([&card](Draft& draft) {
        if (!draft.edits) // a change stays about the one who was booked
            draft.visitorId = card ? std::optional(card->visitor.id) : std::nullopt;
    });
    Q_EMIT visitorChanged();
}

void DraftModel::setVisitor(const Visitor& visitor) {
    VisitorCard card;
    card.visitor = visitor;
    setVisitor(card);
    fetchCard();
}

void DraftModel::setGroup(const std::optional<GroupId>& group) {
    edit([&group](Draft& draft) { draft.groupId = group; });
}

void DraftModel::setZone(const std::optional<ZoneId>& zone) {
    edit([&zone](Draft& draft) { draft.zoneId = zone; });
}

void DraftModel::setStart(std::optional<Instant> start) {
    edit([this, start](Draft& draft) {
        const auto range = draft.range();
        if (m_current->endByHand && range && start)
            draft.end = *start + range->length();
        draft.start = start;
    });
}

void DraftModel::setEnd(std::optional<Instant> end) {
    if (end == draft().end)
        return;
    edit([this, end](Draft& draft) {
        m_current->endByHand = end.has_value();
        draft.end = end;
    });
}

void DraftModel::followProposedEnd() {
    m_current->endByHand = false;
    edit([](Draft&) {});
}

void DraftModel::setSlot(const ZoneId& zone, const GroupId& group, const TimeRange& range) {
    edit([&](Draft& draft) {
        draft.zoneId = zone;
        draft.groupId = group;
        draft.start = range.start();
        draft.end = range.end();
        m_current->endByHand = range.length() != minutes(intervalMinutes());
    });
}

void DraftModel::setConsultation(bool required) {
    edit([required](Draft& draft) { draft.consultationRequired = required; });
}

void DraftModel::setSedation(bool required) {
    edit([required](Draft& draft) { draft.sedationRequired = required; });
}

void DraftModel::setFunnel(const QString& text) {
    edit([&text](Draft& draft) { draft.funnelDetail = text; });
}

void DraftModel::setMemo(const QString& text) {
    edit([&text](Draft& draft) { draft.memo = text; });
}

void DraftModel::addProcedure(const RequestedProcedure& procedure) {
    setProcedures(withOneMore(draft().procedures, procedure));
}

void DraftModel::setProcedures(const std::vector<RequestedProcedure>& procedures) {
    edit([&procedures](Draft& draft) { draft.procedures = procedures; });
}

void DraftModel::load(const SavedDraft& saved) {
    if (m_submitting || (saved.id != 0 && saved.id == m_current->saved.id))
        return;
    // A draft left a moment ago may be newer here than in the store.
    const auto waiting = std::find_if(m_unsaved.begin(), m_unsaved.end(), [&saved](const auto& document) {
        return saved.id != 0 && document->saved.id == saved.id && !document->discarded;
    });
    if (waiting != m_unsaved.end()) {
        replaceWith(*waiting);
        return;
    }
    auto document = std::make_shared<Document>();
    document->saved = saved;
    const ReservationGroup* group = saved.draft.groupId ? m_clinic.group(*saved.draft.groupId) : nullptr;
    const int interval = group ? group->intervalMinutes : 30;
    document->endByHand =
        saved.draft.start && saved.draft.end &&
        *saved.draft.end != fd::proposedEnd(*saved.draft.start, saved.draft.procedures, interval);
    replaceWith(document);
}

void DraftModel::startNew() {
    if (!m_submitting)
        replaceWith(blank());
}

void DraftModel::discard() {
    if (m_submitting)
        return;
    m_current->discarded = true;
    m_current->dirty = false;
    if (m_current->saved.id != 0)
        onAnswer(m_desk.discardDraft(m_current->saved.id), this, [](const auto&) {});
    replaceWith(blank());
}

void DraftModel::replaceWith(DocumentPtr document) {
    m_current = std::move(document);
    if (!m_card || !draft().visitorId || m_card->visitor.id != *draft().visitorId)
        m_card.reset();
    Q_EMIT replaced();
    Q_EMIT changed();
    Q_EMIT visitorChanged();
    review(true);
    fetchCard();
}

void DraftModel::keep() {
    if (m_current->saved.id == 0 && !hasContent())
        return;
    m_current->dirty = true;
    if (std::find(m_unsaved.begin(), m_unsaved.end(), m_current) == m_unsaved.end())
        m_unsaved.push_back(m_current);
    saveNext();
}

void DraftModel::saveNext() {
    if (m_saving)
        return;
    while (!m_unsaved.empty() && !m_unsaved.front()->dirty)
        m_unsaved.pop_front();
    if (m_unsaved.empty()) {
        finishFlush(true);
        return;
    }
    const DocumentPtr document = m_unsaved.front();
    document->dirty = false;
    m_saving = true;
    onAnswer(m_desk.saveDraft(document->saved), this,
             [this, document](const Result<qint64, StoreError>& answer) { saved(document, answer); });
}

void DraftModel::saved(const DocumentPtr& document, const Result<qint64, StoreError>& answer) {
    m_saving = false;
    if (!answer) {
        document->dirty = !document->discarded; // the next change, or a flush, tries again
        finishFlush(false);
        Q_EMIT notSaved(answer.error());
        return;
    }
    document->saved.id = *answer;
    if (document->discarded) {
        document->dirty = false;
        onAnswer(m_desk.discardDraft(*answer), this, [](const auto&) {});
    }
    const bool more = document->dirty;
    saveNext();
    if (!more)
        Q_EMIT savedAt(m_desk.now());
}

QFuture<bool> DraftModel::flush() {
    QPromise<bool> promise;
    promise.start();
    QFuture<bool> future = promise.future();
    m_flushes.push_back(std::move(promise));
    saveNext();
    return future;
}

void DraftModel::finishFlush(bool allSaved) {
    std::vector<QPromise<bool>> waiting;
    waiting.swap(m_flushes);
    for (QPromise<bool>& promise : waiting) {
        promise.addResult(allSaved);
        promise.finish();
    }
}

void DraftModel::review(bool again) {
    Draft relevant = draft();
    relevant.memo.clear();
    relevant.funnelDetail.clear();
    if (!again && m_reviewed == relevant)
        return;
    m_reviewed = relevant;
    const quint64 number = ++m_reviewNumber;
    const auto show = [this](const std::vector<DraftWarning>& warnings) {
        if (warnings == m_warnings)
            return;
        m_warnings = warnings;
        Q_EMIT warningsChanged(m_warnings);
    };
    if (!relevant.range()) {
        show({});
        return;
    }
    onAnswer(m_desk.review(relevant), this,
             [this, number, show](const Result<std::vector<DraftWarning>, StoreError>& answer) {
                 if (number == m_reviewNumber && answer)
                     show(*answer);
             });
}

void DraftModel::fetchCard() {
    const quint64 number = ++m_cardNumber;
    if (!draft().visitorId)
        return;
    onAnswer(m_desk.visitorCard(*draft().visitorId), this,
             [this, number](const Result<std::optional<VisitorCard>, StoreError>& answer) {
                 if (number != m_cardNumber || !answer)
                     return;
                 takeCard(*answer);
                 Q_EMIT visitorChanged();
             });
}

void DraftModel::submit() {
    if (m_submitting)
        return;
    if (const auto command = commandOf(draft()); !command) {
        Q_EMIT refused(command.error());
        return;
    }
    m_submitting = true;
    Q_EMIT submittingChanged(true);
    // The number of the saved draft must be known, or it would outlive its booking.
    onAnswer(flush(), this, [this](bool) { submitNow(); });
}

/// What the reservation being changed uses of the tickets is in the draft: it is not planned besides.
void DraftModel::takeCard(std::optional<VisitorCard> card) {
    m_card = std::move(card);
    const auto& edits = draft().edits;
    if (!m_card || !edits || !edits->base.requestedProcedures)
        return;
    const auto edited = std::find_if(m_card->bookings.begin(), m_card->bookings.end(),
                                     [&edits](const Booking& booking) { return booking.id == edits->id; });
    if (edited == m_card->bookings.end() || !isLive(edited->status, edited->sync))
        return;
    const bool planned =
        edited->status == ReservationStatus::InProgress ||
        (edited->status == ReservationStatus::Reserved && edited->range.start() >= m_desk.now());
    const QHash<QString, int> uses = ticketUses(*edits->base.requestedProcedures);
    for (auto use = uses.cbegin(); planned && use != uses.cend(); ++use)
        m_card->plannedByTicket[use.key()] -= use.value();
}

void DraftModel::submitNow() {
    if (isEdit()) {
        const QPointer<DraftModel> here(this);
        m_changes.edit(m_current->saved, [here](const Result<Change, StoreError>& answer) {
            if (here)
                here->endEdit(answer);
        });
        return;
    }
    onAnswer(m_desk.submit(m_current->saved), this,
             [this](const Result<Submission, StoreError>& answer) { endSubmit(answer); });
}

void DraftModel::endSubmit(const Result<Submission, StoreError>& answer) {
    m_submitting = false;
    Q_EMIT submittingChanged(false);
    if (!answer) {
        Q_EMIT notReserved(answer.error());
    } else if (const auto* rejected = std::get_if<Rejected>(&*answer)) {
        Q_EMIT refused(rejected->errors);
    } else {
        endWriting();
        if (const auto* onItsWay = std::get_if<OnItsWay>(&*answer))
            Q_EMIT queued(onItsWay->id, onItsWay->needsMainSystemId);
        else
            Q_EMIT reserved(std::get<Accepted>(*answer).reservationId);
    }
}

/// Its booking took its place.
void DraftModel::endWriting() {
    m_current->dirty = false;
    m_current->discarded = true;
    replaceWith(blank());
}

void DraftModel::endEdit(const Result<Change, StoreError>& answer) {
    m_submitting = false;
    Q_EMIT submittingChanged(false);
    if (!answer) {
        Q_EMIT notReserved(answer.error());
    } else if (const auto* rejected = std::get_if<Rejected>(&*answer)) {
        Q_EMIT refused(rejected->errors);
    } else {
        const auto* queued = std::get_if<OnItsWay>(&*answer);
        const ReservationId id = queued != nullptr ? queued->id : std::get<BookingChanged>(*answer).step.id;
        endWriting();
        Q_EMIT edited(id);
    }
}

} // namespace fd
