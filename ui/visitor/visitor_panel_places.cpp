// What stands below the results: the card, the form, the merge, or who was chosen last.
#include "ui/visitor/visitor_panel.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/theme/panel_scroll.h"
#include "ui/visitor/merge_view.h"
#include "ui/visitor/recent_list.h"
#include "ui/visitor/search_field.h"
#include "ui/visitor/visitor_card_view.h"
#include "ui/visitor/visitor_form_view.h"
#include "ui/visitor/visitor_writing.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace fd {

namespace {
constexpr int shownTyped = 12;
}

void VisitorPanel::buildPlaces() {
    m_place->setObjectName(QStringLiteral("visitorPlace"));
    m_place->addWidget(panelScroll(m_recent));
    m_place->addWidget(m_scroll);
    m_place->addWidget(m_form);
    m_place->addWidget(m_merge);
}

void VisitorPanel::wirePlaces() {
    connect(m_card, &VisitorCardView::bookingOpened, this, &VisitorPanel::bookingOpened);
    connect(m_card, &VisitorCardView::visitorChosen, this, &VisitorPanel::choosePerson);
    connect(m_card, &VisitorCardView::editRequested, this, &VisitorPanel::edit);
    connect(m_card, &VisitorCardView::mergeRequested, this, &VisitorPanel::startMerge);
    connect(m_card, &VisitorCardView::mainSystemIdEntered, this, &VisitorPanel::enterMainSystemId);
    connect(m_recent, &RecentList::chosen, this, &VisitorPanel::choosePerson);
    connect(m_recent, &RecentList::registrationContinued, this, &VisitorPanel::startRegistration);
    connect(m_recent, &RecentList::registrationDiscarded, this, [this] {
        m_writing->discardRegistration();
        loadLeftOff();
    });
    connect(m_form, &VisitorFormView::left, this, [this] {
        m_writing->leave();
        endForm();
    });
    connect(m_form, &VisitorFormView::discarded, this, [this] {
        m_writing->discard();
        endForm();
    });
    connect(m_form, &VisitorFormView::otherChosen, this, [this](const Visitor& visitor) {
        // It was about somebody who is there: nothing of it is missed, unless notes were written.
        if (m_writing->isNew() && m_writing->form().memo.isEmpty() && m_writing->form().cautions.isEmpty())
            m_writing->discard();
        choosePerson(visitor);
    });
    connect(m_writing, &VisitorWriting::saved, this, &VisitorPanel::takeSaved);
    connect(m_merge, &MergeView::left, this, [this] {
        m_merging = false;
        showPlace();
        Q_EMIT ended();
    });
    connect(m_merge, &MergeView::merged, this, [this](const VisitorId& kept) {
        showVisitor(kept);
        Q_EMIT ended();
    });
}

void VisitorPanel::showPlace() {
    QWidget* page = m_writing->isActive() ? static_cast<QWidget*>(m_form)
                    : m_merging           ? static_cast<QWidget*>(m_merge)
                    : m_shown             ? static_cast<QWidget*>(m_scroll)
                                          : m_place->widget(0);
    m_place->setCurrentWidget(page);
    m_new->setVisible(page != m_form && page != m_merge);
    m_field->setVisible(page != m_merge); // it has a search of its own
    if (page == m_place->widget(0))
        loadLeftOff();
}

/// Where it is not shown, nothing is lost by leaving what is.
void VisitorPanel::showSearch() {
    m_merging = false;
    showPlace();
}

/// Whoever is shown, what was being typed stays where it is.
void VisitorPanel::showVisitor(const VisitorId& id) {
    m_writing->leave();
    m_merging = false;
    readCard(id);
}

void VisitorPanel::readCard(const VisitorId& id) {
    m_wanted = id;
    const quint64 number = ++m_cardQuery;
    onAnswer(m_desk.visitorCard(id), this,
             [this, number](const Result<std::optional<VisitorCard>, StoreError>& answer) {
                 if (number != m_cardQuery)
                     return;
                 if (answer)
                     m_shown = *answer;
                 showCard();
             });
}

void VisitorPanel::showCard() {
    if (m_shown)
        m_card->show(*m_shown, m_clinic, m_language, m_desk.now());
    showPlace();
}

void VisitorPanel::clear() {
    ++m_cardQuery;
    m_writing->leave();
    m_merging = false;
    m_shown.reset();
    m_wanted.reset();
    showCard();
    m_field->clear();
}

void VisitorPanel::choosePerson(const Visitor& visitor) {
    m_desk.rememberVisitor(visitor.id);
    showVisitor(visitor.id);
    Q_EMIT visitorChosen(visitor);
}

void VisitorPanel::nameNewButton() {
    QString typed = m_field->searchText().simplified();
    if (typed.size() > shownTyped)
        typed = typed.left(shownTyped) + u'…';
    m_new->setText(typed.isEmpty() ? tr("New visitor") : tr("Register “%1” as new").arg(typed));
    m_new->setToolTip(QStringLiteral("Ctrl+Shift+N"));
}

void VisitorPanel::startRegistration() {
    if (!m_writing->isActive() || !m_writing->isNew()) {
        const VisitorForm typed = formSearchedFor(m_field->searchText());
        QGuiApplication::inputMethod()->commit();
        m_writing->beginNew(typed);
    }
    openForm();
}

void VisitorPanel::edit() {
    if (!m_shown)
        return;
    m_writing->beginChange(m_shown->visitor, m_shown->unfinished);
    openForm();
}

void VisitorPanel::openForm() {
    m_merging = false;
    m_field->clear(); // what was found is in the way now
    onAnswer(m_desk.visitorFormChoices(), this, [this](const Result<VisitorFormChoices, StoreError>& answer) {
        if (answer.ok())
            m_form->setChoices(answer.value());
    });
    showPlace();
    m_form->focusFirst();
}

void VisitorPanel::endForm() {
    if (m_wanted)
        readCard(*m_wanted); // it says that something is unfinished
    showPlace();
    Q_EMIT ended();
}

void VisitorPanel::takeSaved(const Visitor& visitor, bool isNew) {
    if (isNew)
        return choosePerson(visitor);
    showVisitor(visitor.id);
    Q_EMIT ended();
}

void VisitorPanel::startMerge() {
    if (!m_shown)
        return;
    m_merging = true;
    m_field->clear();
    showPlace();
    m_merge->begin(*m_shown);
}

void VisitorPanel::enterMainSystemId(const VisitorId& id) {
    if (!m_shown)
        return;
    onAnswer(m_desk.enterMainSystemId(m_shown->visitor.id, id), this,
             [this](const Result<Outcome, StoreError>& answer) {
                 const QString key = keyOf(VisitorField::MainSystemId);
                 if (answer.ok() && std::holds_alternative<Rejected>(answer.value()))
                     m_card->refuseMainSystemId({key, reason::NotAvailable});
                 else if (answer.ok())
                     refresh();
             });
}

void VisitorPanel::loadLeftOff() {
    onAnswer(m_desk.leftOff(), this, [this](const Result<LeftOff, StoreError>& answer) {
        if (!answer.ok())
            return;
        LeftOff left = answer.value();
        m_writing->setUnfinishedRegistration(left.registration);
        left.registration = m_writing->unfinishedRegistration();
        m_recent->setLeftOff(left);
    });
}

} // namespace fd
