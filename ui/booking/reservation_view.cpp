#include "ui/booking/reservation_view.h"

#include "model/on_answer.h"
#include "ui/booking/booking_changes.h"
#include "ui/booking/procedure_prices.h"
#include "ui/errortext/change_text.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/errortext/outbox_text.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

ReservationView::ReservationView(Desk& desk, BookingChanges& changes, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_name(new QLabel)
    , m_status(new QLabel)
    , m_sync(new FieldNote)
    , m_outbox(new QPushButton)
    , m_rows(new QWidget)
    , m_form(new QGridLayout(m_rows))
    , m_stages(new QWidget)
    , m_historyTitle(new QLabel)
    , m_historyText(new QLabel)
    , m_note(new FieldNote)
    , m_edit(new QPushButton)
    , m_cancel(new QPushButton)
    , m_noShow(new QPushButton)
    , m_back(new QPushButton) {
    setObjectName(QStringLiteral("reservationView"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(semibold(textFont(17)));
    m_name->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("reservationStatus"));
    m_status->setTextFormat(Qt::PlainText);
    setTone(m_status, Tone::Muted);
    m_note->setObjectName(QStringLiteral("reservationNote"));
    m_edit->setObjectName(QStringLiteral("editReservationButton"));
    m_cancel->setObjectName(QStringLiteral("cancelReservationButton"));
    m_cancel->setProperty("danger", true);
    m_noShow->setObjectName(QStringLiteral("noShowButton"));
    m_sync->setObjectName(QStringLiteral("reservationSync"));
    m_outbox->setObjectName(QStringLiteral("openOutboxButton"));
    m_back->setObjectName(QStringLiteral("backToDraftButton"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setColumnStretch(1, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_noShow, 1);
    acts->addWidget(m_cancel, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_status);
    column->addWidget(m_sync);
    column->addWidget(m_outbox, 0, Qt::AlignLeft);
    column->addWidget(m_stages);
    column->addWidget(m_rows);
    column->addWidget(m_historyTitle);
    column->addWidget(m_historyText);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_edit);
    column->addLayout(acts);
    column->addWidget(m_back);
    auto* stages = new QVBoxLayout(m_stages);
    stages->setContentsMargins(0, 0, 0, 4);
    stages->setSpacing(6);
    for (QLabel* label : {m_historyTitle, m_historyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(textFont(12));
        label->setWordWrap(true);
    }
    setTone(m_historyTitle, Tone::Muted);
    m_historyText->setObjectName(QStringLiteral("reservationHistory"));
    m_historyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&m_changes, &BookingChanges::refused, this,
            [this](const ReservationId& id, const FieldErrors& errors) {
                if (id == m_id)
                    m_note->say(Tone::Danger, sentenceFor(errors.front()), technicalLine(errors.front()));
                refresh();
            });
    connect(&m_changes, &BookingChanges::failed, this, [this](const StoreError& error) {
        m_note->say(Tone::Danger, storeErrorText(error), error.detail);
        refresh();
    });
    connect(&m_changes, &BookingChanges::made, this, [this] { m_note->clear(); });
    connect(m_outbox, &QPushButton::clicked, this, &ReservationView::outboxRequested);
    connect(m_back, &QPushButton::clicked, this, &ReservationView::backRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_id)
            Q_EMIT editRequested(*m_id);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(CancelReason::Canceled); });
    connect(m_noShow, &QPushButton::clicked, this, [this] { ask(CancelReason::NoShow); });
    retranslate();
}

void ReservationView::retranslate() {
    m_outbox->setText(tr("Open the outbox"));
    m_back->setText(tr("Back to the booking"));
    m_back->setAccessibleName(tr("Back to the booking"));
    m_edit->setText(tr("Change the reservation"));
    m_edit->setAccessibleName(tr("Change the reservation"));
    m_cancel->setText(tr("Cancel the reservation"));
    m_cancel->setAccessibleName(tr("Cancel the reservation"));
    m_noShow->setText(tr("Mark as no-show"));
    m_noShow->setAccessibleName(tr("Mark as no-show"));
    write();
}

void ReservationView::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
    write();
}

void ReservationView::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

QWidget* ReservationView::firstControl() const {
    return m_back;
}

void ReservationView::show(const ReservationId& id) {
    if (m_id != id) {
        m_id = id;
        m_opened.reset();
        m_history.clear();
        m_asked.reset();
        m_note->clear();
        write();
    }
    refresh();
}

void ReservationView::refresh() {
    if (!m_id)
        return;
    const quint64 number = ++m_query;
    onAnswer(
        m_desk.reservation(*m_id), this,
        [this, number](const Result<std::optional<OpenedReservation>, StoreError>& answer) {
            if (number != m_query)
                return;
            if (!answer) {
                m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                return;
            }
            m_opened = *answer;
            if (!m_opened)
                m_note->say(Tone::Danger, sentenceFor({QStringLiteral("reservationId"), reason::NotFound}));
            write();
            if (const auto asked = std::exchange(m_asked, std::nullopt))
                ask(*asked);
        });
    onAnswer(m_desk.history(*m_id), this,
             [this, number](const Result<std::vector<ChangeRecord>, StoreError>& answer) {
                 if (number != m_query || !answer)
                     return;
                 m_history = *answer;
                 writeHistory();
             });
}

void ReservationView::addRow(const QString& caption, const QString& text, const char* name) {
    if (text.isEmpty())
        return;
    auto* left = new QLabel(caption);
    left->setTextFormat(Qt::PlainText);
    left->setFont(textFont(12));
    setTone(left, Tone::Muted);
    auto* right = new QLabel(text);
    right->setObjectName(QString::fromLatin1(name));
    right->setTextFormat(Qt::PlainText);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->setAccessibleName(QStringLiteral("%1: %2").arg(caption, text));
    const int row = m_form->rowCount();
    m_form->addWidget(left, row, 0, Qt::AlignTop);
    m_form->addWidget(right, row, 1);
}

void ReservationView::write() {
    qDeleteAll(m_rows->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    const bool open = m_opened && m_opened->reservation.status == ReservationStatus::Reserved;
    m_edit->setVisible(m_opened && mayBeEdited(m_opened->reservation.status, m_opened->reservation.sync));
    m_cancel->setVisible(open);
    m_noShow->setVisible(open && m_opened->reservation.command.start.at <= m_desk.now());
    m_name->setText(m_opened ? m_opened->visitor.name : QString());
    QString status;
    if (m_opened && m_opened->reservation.status == ReservationStatus::InProgress)
        status = tr("%1 · since %2")
                     .arg(stageText(m_opened->reservation.stage),
                          timeText(m_opened->reservation.stageSince, m_clinic.timeZone));
    else if (m_opened)
        status = statusText(m_opened->reservation.status);
    m_status->setText(status);
    writeStages();
    writeHistory();
    const OutboxState sync = m_opened ? m_opened->reservation.sync : OutboxState::Confirmed;
    m_sync->say(toneOf(sync), syncText(sync));
    m_outbox->setVisible(!syncText(sync).isEmpty());
    if (!m_opened)
        return;
    const Reservation& reservation = m_opened->reservation;
    const ReserveCommand& command = reservation.command;
    const Visitor& visitor = m_opened->visitor;
    const Zone* zone = m_clinic.zone(command.zoneId);
    const ReservationGroup* group = m_clinic.group(command.reservationGroupId);
    const QString length =
        durationText(static_cast<int>(std::chrono::duration_cast<minutes>(command.range().length()).count()));
    addRow(tr("Time"),
           QStringLiteral("%1–%2 · %3")
               .arg(dateTimeText(command.start.at, m_clinic.timeZone, m_language),
                    timeText(command.end.at, m_clinic.timeZone), length),
           "reservationTime");
    addRow(tr("Phone"), visitor.phone ? visitor.phone->display() : QString(), "reservationPhone");
    addRow(fieldName(DraftField::Zone), zone ? zone->title.in(m_language) : command.zoneId.text(),
           "reservationZone");
    addRow(fieldName(DraftField::Group),
           group ? group->title.in(m_language) : command.reservationGroupId.text(), "reservationGroup");
    QStringList flags;
    if (command.consultationRequired.value_or(false))
        flags << fieldName(DraftField::Consultation);
    if (command.sedationRequired.value_or(false))
        flags << fieldName(DraftField::Sedation);
    addRow(tr("Notes"), flags.join(QStringLiteral(", ")), "reservationFlags");
    if (command.requestedProcedures && !command.requestedProcedures->empty()) {
        QStringList lines = procedureLines(*command.requestedProcedures, m_language);
        lines << tr("Total %1").arg(totalText(*command.requestedProcedures, m_language));
        addRow(fieldName(DraftField::Procedures), lines.join(u'\n'), "reservationProcedures");
    }
    addRow(fieldName(DraftField::Funnel), command.funnelDetail.value_or(QString()), "reservationFunnel");
    addRow(fieldName(DraftField::Memo), command.reservationMemo.value_or(QString()), "reservationMemo");
    addRow(tr("Booked at"), dateTimeText(reservation.createdAt, m_clinic.timeZone, m_language),
           "reservationCreated");
    addRow(tr("Reservation number"), reservation.number().text(), "reservationNumber");
}

/// One button for each step that may follow; the usual one stands out.
void ReservationView::writeStages() {
    qDeleteAll(m_stages->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    std::vector<VisitStage> next;
    if (m_opened && isLive(m_opened->reservation.status, m_opened->reservation.sync))
        next = nextStages(m_opened->reservation.stage,
                          m_opened->reservation.command.consultationRequired.value_or(false));
    for (const VisitStage stage : next) {
        auto* button = new QPushButton(stageActionText(stage));
        button->setObjectName(QStringLiteral("stageButton%1").arg(static_cast<int>(stage)));
        button->setAccessibleName(button->text());
        button->setProperty("primary", stage == next.front());
        connect(button, &QPushButton::clicked, this, [this, stage] { m_changes.setStage(*m_id, stage); });
        m_stages->layout()->addWidget(button);
    }
    m_stages->setVisible(!next.empty());
}

void ReservationView::writeHistory() {
    QStringList lines;
    for (const ChangeRecord& record : m_history) {
        QStringList parts{dateTimeText(record.at, m_clinic.timeZone, m_language)};
        if (!record.by.isEmpty())
            parts << record.by;
        parts << changeText(record.before, record.after, m_clinic, m_language);
        lines << parts.join(QStringLiteral(" · "));
    }
    m_historyTitle->setText(tr("Changes"));
    m_historyText->setText(lines.join(u'\n'));
    m_historyText->setAccessibleName(QStringLiteral("%1: %2").arg(m_historyTitle->text(), lines.join(u' ')));
    m_historyTitle->setVisible(!lines.isEmpty());
    m_historyText->setVisible(!lines.isEmpty());
}

void ReservationView::askFor(CancelReason reason) {
    if (m_opened)
        ask(reason);
    else
        m_asked = reason;
}

void ReservationView::ask(CancelReason reason) {
    if (!m_opened)
        return;
    // What this clinic alone knows of is cancelled at once: Ctrl+Z takes that back.
    if (!m_opened->reservation.issuedId && m_opened->reservation.sync == OutboxState::Confirmed)
        return cancel(reason);
    const bool noShow = reason == CancelReason::NoShow;
    auto* box = new QMessageBox(this); // there is no way back, so this one interrupts
    box->setObjectName(QStringLiteral("confirmCancel"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(noShow ? tr("Mark as no-show") : tr("Cancel the reservation"));
    const TimeRange range = m_opened->reservation.command.range();
    box->setText(QStringLiteral("%1 · %2").arg(m_opened->visitor.name,
                                               dateTimeText(range.start(), m_clinic.timeZone, m_language)));
    box->setInformativeText(noShow ? tr("Mark this reservation as a no-show? This cannot be undone.")
                                   : tr("Cancel this reservation? This cannot be undone."));
    QPushButton* yes = box->addButton(noShow ? tr("Mark as no-show") : tr("Cancel the reservation"),
                                      QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmCancelButton"));
    QPushButton* no = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, reason] { cancel(reason); });
    box->open();
}

void ReservationView::cancel(CancelReason reason) {
    if (m_id)
        m_changes.cancel(*m_id, reason);
}

} // namespace fd
