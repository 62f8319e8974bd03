#include "ui/visitor/visitor_writing.h"

#include "model/on_answer.h"

#include <algorithm>

namespace fd {

namespace {

bool isNewIn(const std::vector<Visitor>& now, const std::vector<Visitor>& before) {
    return std::any_of(now.begin(), now.end(), [&before](const Visitor& visitor) {
        return std::none_of(before.begin(), before.end(),
                            [&visitor](const Visitor& known) { return known.id == visitor.id; });
    });
}

} // namespace

VisitorWriting::VisitorWriting(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

VisitorWriting::~VisitorWriting() {
    if (m_dirty) // the desk outlives the window, and does what it was asked before it ends
        m_desk.keepUnfinishedVisitor({m_base, m_form});
}

void VisitorWriting::begin(const std::optional<Visitor>& base, const VisitorForm& initial,
                           const std::optional<UnfinishedVisitor>& unfinished) {
    leave();
    m_active = true;
    m_wasUnfinished = unfinished.has_value();
    m_base = unfinished ? unfinished->base : base;
    m_initial = unfinished && unfinished->base ? formOf(*unfinished->base) : initial;
    m_form = unfinished ? unfinished->form : initial;
    m_similar = {};
    Q_EMIT replaced();
    lookUp();
}

void VisitorWriting::beginNew(const VisitorForm& typed) {
    std::optional<UnfinishedVisitor> unfinished;
    if (m_registration)
        unfinished = UnfinishedVisitor{std::nullopt, *m_registration};
    begin(std::nullopt, typed, unfinished);
}

void VisitorWriting::beginChange(const Visitor& visitor, const std::optional<UnfinishedVisitor>& unfinished) {
    leave();
    const bool newer =
        m_left && m_left->base->id == visitor.id; // the card may have been read before it was left
    begin(visitor, formOf(visitor), newer ? m_left : unfinished);
}

void VisitorWriting::leave() {
    if (!m_active)
        return;
    end();
    if (m_base)
        m_left = isWritten() ? std::optional(UnfinishedVisitor{m_base, m_form}) : std::nullopt;
    if (!std::exchange(m_dirty, false))
        return;
    if (isWritten())
        m_desk.keepUnfinishedVisitor({m_base, m_form});
    else
        m_desk.discardUnfinishedVisitor(about());
}

void VisitorWriting::end() {
    m_active = false;
    m_saving = false;
    m_saveAfterLookUp = false;
    ++m_lookUp;
    ++m_writing;
}

std::optional<VisitorId> VisitorWriting::about() const {
    return m_base ? std::optional(m_base->id) : std::nullopt;
}

void VisitorWriting::discard() {
    end();
    m_dirty = false;
    if (m_base)
        m_left.reset();
    else
        m_registration.reset();
    m_desk.discardUnfinishedVisitor(about());
}

void VisitorWriting::startOver() {
    const auto base = m_base;
    discard();
    if (!base)
        return beginNew(m_initial);
    onAnswer(m_desk.visitorCard(base->id), this,
             [this, base](const Result<std::optional<VisitorCard>, StoreError>& answer) {
                 const bool known = answer.ok() && answer.value().has_value();
                 const Visitor now = known ? answer.value()->visitor : *base;
                 begin(now, formOf(now), std::nullopt); // as it stands by now
             });
}

void VisitorWriting::discardRegistration() {
    m_registration.reset();
    m_desk.discardUnfinishedVisitor(std::nullopt);
}

void VisitorWriting::setUnfinishedRegistration(const std::optional<VisitorForm>& form) {
    if (!m_active)
        m_registration = form;
}

bool VisitorWriting::isWritten() const {
    return m_form != m_initial && !(isNew() && m_form.isBlank());
}

bool VisitorWriting::isProbablyThere() const {
    return !m_similar.sameNameAndBirth.empty() || !m_similar.sameChartNumber.empty();
}

void VisitorWriting::setForm(const VisitorForm& form) {
    if (!m_active || m_saving || form == m_form)
        return;
    const bool isSought =
        !isSame(form, m_form, VisitorField::Name) || !isSame(form, m_form, VisitorField::Phone) ||
        !isSame(form, m_form, VisitorField::DateOfBirth) || !isSame(form, m_form, VisitorField::ChartNumber);
    m_form = form;
    keep();
    if (isSought)
        lookUp();
}

void VisitorWriting::keep() {
    if (!m_base)
        m_registration = isWritten() ? std::optional(m_form) : std::nullopt;
    m_dirty = true;
    keepNext();
}

void VisitorWriting::keepNext() {
    if (m_keeping || !m_dirty)
        return;
    m_dirty = false;
    m_keeping = true;
    onAnswer(isWritten() ? m_desk.keepUnfinishedVisitor({m_base, m_form})
                         : m_desk.discardUnfinishedVisitor(about()),
             this, [this](const Result<Done, StoreError>& answer) {
                 m_keeping = false;
                 if (answer.ok() && m_active)
                     keepNext(); // what failed is tried again with the next change
             });
}

/// Of one who is changed, only what is typed anew can be somebody else's.
void VisitorWriting::lookUp() {
    const quint64 number = ++m_lookUp;
    VisitorForm sought = m_form;
    for (const VisitorField field : {VisitorField::Phone, VisitorField::ChartNumber}) {
        if (m_base && isSame(m_form, formOf(*m_base), field))
            take(sought, VisitorForm(), field);
    }
    if (m_base && isSame(m_form, formOf(*m_base), VisitorField::Name) &&
        isSame(m_form, formOf(*m_base), VisitorField::DateOfBirth))
        sought.dateOfBirth.clear();
    onAnswer(m_desk.similarVisitors(sought, about()), this,
             [this, number](const Result<SimilarVisitors, StoreError>& answer) {
                 if (number != m_lookUp)
                     return;
                 m_lookedUp = number;
                 const SimilarVisitors before = m_similar;
                 if (answer.ok())
                     m_similar = answer.value();
                 if (m_similar != before)
                     Q_EMIT similarChanged();
                 if (!std::exchange(m_saveAfterLookUp, false))
                     return;
                 if (isNewIn(m_similar.sameNameAndBirth, before.sameNameAndBirth) ||
                     isNewIn(m_similar.sameChartNumber, before.sameChartNumber))
                     Q_EMIT similarFound(); // nobody has seen it yet
                 else
                     saveNow();
             });
}

void VisitorWriting::save() {
    if (!m_active || m_saving)
        return;
    if (m_lookedUp != m_lookUp)
        m_saveAfterLookUp = true;
    else
        saveNow();
}

void VisitorWriting::saveNow() {
    m_saving = true;
    m_dirty = false; // nothing may be kept as unfinished once it is saved
    Q_EMIT savingChanged();
    onAnswer(m_base ? m_desk.saveVisitor(*m_base, m_form) : m_desk.registerVisitor(m_form), this,
             [this, sent = UnfinishedVisitor{m_base, m_form},
              writing = m_writing](const Result<VisitorSaving, StoreError>& answer) {
                 if (writing == m_writing)
                     endSave(answer);
                 else if (!answer.ok() || !std::holds_alternative<Visitor>(answer.value()))
                     m_desk.keepUnfinishedVisitor(sent); // it was left meanwhile, and is not lost
             });
}

void VisitorWriting::endSave(const Result<VisitorSaving, StoreError>& answer) {
    m_saving = false;
    const auto* visitor = answer.ok() ? std::get_if<Visitor>(&answer.value()) : nullptr;
    if (visitor == nullptr)
        keep();
    Q_EMIT savingChanged();
    if (!answer.ok()) {
        Q_EMIT failed(answer.error());
    } else if (const auto* rejected = std::get_if<Rejected>(&answer.value())) {
        Q_EMIT refused(rejected->errors);
    } else if (const auto* changed = std::get_if<VisitorChangedMeanwhile>(&answer.value())) {
        follow(changed->now);
    } else {
        end();
        if (m_base)
            m_left.reset();
        else
            m_registration.reset();
        Q_EMIT saved(*visitor, isNew());
    }
}

void VisitorWriting::follow(const Visitor& now) {
    if (!m_base)
        return;
    Rebased result = rebased(m_form, *m_base, now);
    m_base = now;
    m_initial = formOf(now);
    m_form = std::move(result.form);
    Q_EMIT replaced();
    keep();
    Q_EMIT changedMeanwhile(m_initial, result.clashes);
}

} // namespace fd
