#include "ui/booking/booking_panel.h"

#include "model/on_answer.h"
#include "ui/booking/draft_form.h"
#include "ui/booking/draft_model.h"
#include "ui/booking/drafts_button.h"
#include "ui/booking/procedure_prices.h"
#include "ui/booking/reservation_view.h"
#include "ui/booking/reserve_button.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/theme/card_frame.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fd {

BookingPanel::BookingPanel(Desk& desk, DraftModel& model, BookingChanges& changes, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_title(new QLabel)
    , m_saved(new ElidedLabel)
    , m_drafts(new DraftsButton(desk, model))
    , m_stack(new QStackedWidget)
    , m_draftPage(new QWidget)
    , m_form(new DraftForm(model))
    , m_result(new FieldNote)
    , m_summary(new ElidedLabel)
    , m_total(new QLabel)
    , m_reserve(new ReserveButton)
    , m_leave(new QPushButton)
    , m_reservation(new ReservationView(desk, changes)) {
    setObjectName(QStringLiteral("bookingPanel"));
    setAutoFillBackground(true);
    m_scroll = panelScroll(m_form);
    m_reservationScroll = panelScroll(m_reservation);
    build();
    wire();
    retranslate();
}

void BookingPanel::build() {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(semibold(textFont(17)));
    m_saved->setObjectName(QStringLiteral("draftState"));
    m_saved->setFont(textFont(12));
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_result->setObjectName(QStringLiteral("resultNote"));
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    setTone(m_summary, Tone::Muted);
    m_total->setTextFormat(Qt::PlainText);
    m_total->setObjectName(QStringLiteral("totalLabel"));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->setFont(semibold(textFont(15)));

    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->addWidget(m_title);
    top->addWidget(m_saved, 1);
    top->addWidget(m_drafts);

    auto* totals = new QHBoxLayout;
    totals->addWidget(m_summary, 1);
    totals->addWidget(m_total);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(10);
    foot->addWidget(m_result);
    foot->addLayout(totals);
    m_leave->setObjectName(QStringLiteral("leaveEditButton"));
    foot->addWidget(m_reserve);
    foot->addWidget(m_leave);
    auto* page = new QVBoxLayout(m_draftPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(new HairLine);
    page->addLayout(foot);

    m_stack->addWidget(m_draftPage);
    m_stack->addWidget(m_reservationScroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

void BookingPanel::wire() {
    connect(m_reserve, &QPushButton::clicked, this, &BookingPanel::submit);
    connect(m_form, &DraftForm::groupChosen, this, &BookingPanel::groupChanged);
    connect(m_form, &DraftForm::lookAt, this, [this](QWidget* widget) {
        m_form->layout()->activate(); // what has just appeared has no place yet
        m_scroll->ensureWidgetVisible(widget, 0, 24);
    });
    connect(m_drafts, &DraftsButton::switched, this, &BookingPanel::showDraft);
    connect(m_reservation, &ReservationView::backRequested, this, &BookingPanel::stepBack);
    connect(&m_model, &DraftModel::changed, this, [this] {
        if (m_model.hasContent()) {
            m_last.reset();
            m_lastFailure.reset();
        }
        showTotal();
    });
    connect(m_leave, &QPushButton::clicked, this, &BookingPanel::leaveEdit);
    connect(m_reservation, &ReservationView::editRequested, this, &BookingPanel::edit);
    connect(&m_model, &DraftModel::edited, this, [this](const ReservationId& id) {
        showReservation(id);
        Q_EMIT edited(id);
    });
    connect(&m_model, &DraftModel::replaced, this, [this] {
        nameDraft();
        m_saveState = m_model.savedDraft().id != 0 ? SaveState::Saved : SaveState::Nothing;
        showSaveState();
    });
    connect(&m_model, &DraftModel::savedAt, this, [this] {
        m_saveState = m_model.savedDraft().id != 0 ? SaveState::Saved : SaveState::Nothing;
        showSaveState();
    });
    connect(&m_model, &DraftModel::notSaved, this, [this] {
        m_saveState = SaveState::NotSaved;
        showSaveState();
    });
    connect(&m_model, &DraftModel::submittingChanged, this, &BookingPanel::setBusy);
    connect(&m_model, &DraftModel::refused, m_form, &DraftForm::showErrors);
    connect(&m_model, &DraftModel::notReserved, this, [this](const StoreError& error) {
        m_lastFailure = error;
        showTotal();
    });
    connect(&m_model, &DraftModel::reserved, this,
            [this](const ReservationId& id) { showReserved(id, std::nullopt); });
    connect(&m_model, &DraftModel::queued, this, [this](const ReservationId& id, bool needsMainSystemId) {
        showReserved(id, needsMainSystemId ? OutboxState::Parked : OutboxState::Queued);
    });
    connect(m_reservation, &ReservationView::outboxRequested, this, &BookingPanel::outboxRequested);
    connect(&m_desk, &Desk::changed, this, [this](const DeskEvent& event) {
        if ((std::holds_alternative<ReservationsChanged>(event) ||
             std::holds_alternative<OutboxChanged>(event) || std::holds_alternative<VisitorChanged>(event)) &&
            m_stack->currentWidget() == m_reservationScroll)
            m_reservation->refresh();
    });
}

void BookingPanel::retranslate() {
    nameDraft();
    m_form->retranslate();
    m_reservation->retranslate();
    m_drafts->retranslate();
    showSaveState();
    showTotal();
}

void BookingPanel::nameDraft() {
    const bool edit = m_model.isEdit();
    m_title->setText(m_stack->currentWidget() != m_draftPage ? tr("Reservation")
                     : edit                                  ? tr("Change the reservation")
                                                             : tr("New reservation"));
    m_reserve->setText(edit ? tr("Save the change") : tr("Reserve"));
    m_reserve->setAccessibleName(m_reserve->text());
    m_leave->setText(tr("Leave it as it was"));
    m_leave->setAccessibleName(m_leave->text());
    m_leave->setVisible(edit);
}

void BookingPanel::leaveEdit() {
    const ReservationId id = m_model.draft().edits->id;
    if (m_model.differsFromReservation()) {
        m_drafts->confirmDiscard();
    } else {
        m_model.discard();
        showReservation(id);
    }
}

void BookingPanel::edit(const ReservationId& id) {
    onAnswer(m_desk.editBooking(id), this,
             [this, id](const Result<std::optional<SavedDraft>, StoreError>& answer) {
                 if (!answer || !*answer)
                     return showReservation(id); // it says how it stands
                 showDraft();
                 Q_EMIT editRequested(**answer);
             });
}

void BookingPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BookingPanel::setClinic(const Clinic& clinic) {
    m_model.setClinic(clinic);
    m_form->setClinic(clinic);
    m_reservation->setClinic(clinic);
    m_drafts->setClinic(clinic);
    loadCatalogue();
}

void BookingPanel::setLanguage(Language language) {
    m_language = language;
    m_form->setLanguage(language);
    m_reservation->setLanguage(language);
    m_drafts->setLanguage(language);
    retranslate();
}

void BookingPanel::loadCatalogue() {
    onAnswer(m_desk.catalogue(), this, [this](const Result<Catalogue, StoreError>& answer) {
        if (answer)
            m_form->setCatalogue(*answer);
    });
}

void BookingPanel::openProcedurePicker() {
    showDraft();
    m_form->openPicker();
}

void BookingPanel::submit() {
    if (m_stack->currentWidget() != m_draftPage)
        return;
    QGuiApplication::inputMethod()->commit(); // the last syllable belongs to the memo, too
    m_model.submit();
}

void BookingPanel::setBusy(bool busy) {
    if (busy)
        m_focusBefore = QApplication::focusWidget();
    m_form->setEnabled(!busy);
    m_reserve->setEnabled(!busy);
    // A disabled field loses the focus; it gets it back unless someone has gone elsewhere.
    if (!busy && m_focusBefore && isAncestorOf(m_focusBefore) && !QApplication::focusWidget())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void BookingPanel::showReserved(const ReservationId& id, std::optional<OutboxState> sync) {
    m_last = Last{id, sync, id.text()};
    showTotal();
    Q_EMIT reserved(id, sync.has_value());
}

void BookingPanel::setOutbox(const OutboxView& view) {
    if (!m_last || !m_last->sync)
        return;
    for (const QueuedBooking& each : view.open) {
        if (each.booking.id == m_last->id)
            m_last->sync = each.row.state;
    }
    for (const QueuedBooking& each : view.confirmedToday) {
        if (each.booking.id == m_last->id) {
            m_last->sync = OutboxState::Confirmed;
            m_last->number = each.row.reservationId;
        }
    }
    showResult();
}

void BookingPanel::showReservation(const ReservationId& id) {
    m_reservation->show(id);
    m_stack->setCurrentWidget(m_reservationScroll);
    nameDraft();
    m_saved->hide();
}

void BookingPanel::cancelReservation(const ReservationId& id, CancelReason reason) {
    showReservation(id);
    m_reservation->askFor(reason);
}

void BookingPanel::showDraft() {
    if (m_stack->currentWidget() == m_draftPage)
        return;
    m_stack->setCurrentWidget(m_draftPage);
    nameDraft();
    m_saved->show();
    Q_EMIT closed();
}

bool BookingPanel::stepBack() {
    if (m_stack->currentWidget() == m_draftPage)
        return false;
    showDraft();
    return true;
}

void BookingPanel::reloadDrafts() {
    m_drafts->reload();
}

void BookingPanel::showSaveState() {
    const bool lost = m_saveState == SaveState::NotSaved;
    m_saved->setText(lost                              ? tr("Not saved")
                     : m_saveState == SaveState::Saved ? tr("Draft saved")
                                                       : QString());
    setTone(m_saved, lost ? Tone::Danger : Tone::Muted);
}

void BookingPanel::showTotal() {
    const Draft& draft = m_model.draft();
    QStringList parts{tr("%n procedure(s)", nullptr, static_cast<int>(draft.procedures.size()))};
    if (const auto range = draft.range())
        parts << durationText(static_cast<int>(std::chrono::duration_cast<minutes>(range->length()).count()));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_total->setText(totalText(draft.procedures, m_language));
    m_total->setWordWrap(m_total->text().contains(u'+')); // sums of several currencies may need two lines
    m_total->setAccessibleName(tr("Total %1").arg(m_total->text()));
    showResult();
}

void BookingPanel::showResult() {
    if (m_lastFailure) {
        m_result->say(
            Tone::Danger,
            (m_model.isEdit() ? tr("The change was not saved.") : tr("The reservation was not saved.")) +
                u' ' + storeErrorText(*m_lastFailure),
            m_lastFailure->detail);
    } else if (!m_last) {
        m_result->clear();
    } else if (!m_last->sync || m_last->sync == OutboxState::Confirmed) {
        m_result->say(Tone::Accent, tr("Reserved · %1").arg(m_last->number.left(8)));
    } else if (m_last->sync == OutboxState::Rejected) {
        m_result->say(Tone::Danger, tr("The main system refused this booking. Look into the outbox."));
    } else if (m_last->sync == OutboxState::Parked) {
        m_result->say(Tone::Warning, tr("Saved on this PC and held: it needs you in the outbox."));
    } else if (m_last->sync == OutboxState::Unknown || m_last->sync == OutboxState::Check) {
        m_result->say(Tone::Warning, tr("It was sent, and no answer came. Look into the outbox."));
    } else {
        m_result->say(Tone::Warning, tr("Saved on this PC, not yet booked in the main system."));
    }
}

} // namespace fd
