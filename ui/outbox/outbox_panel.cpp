#include "ui/outbox/outbox_panel.h"

#include "model/on_answer.h"
#include "ui/booking/field_block.h"
#include "ui/errortext/format.h"
#include "ui/errortext/outbox_text.h"
#include "ui/outbox/outbox_card.h"
#include "ui/outbox/outbox_model.h"
#include "ui/outbox/outbox_section.h"
#include "ui/outbox/task_card.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"
#include "ui/visitor/booking_row.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

OutboxPanel::OutboxPanel(Desk& desk, OutboxModel& model, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_title(new QLabel)
    , m_sendNow(new QPushButton)
    , m_back(new QPushButton)
    , m_state(new QLabel)
    , m_settings(new QPushButton)
    , m_staff(new QLineEdit)
    , m_staffBlock(new FieldBlock(m_staff))
    , m_undoBar(new QWidget)
    , m_undoText(new QLabel)
    , m_undo(new QPushButton)
    , m_empty(new QLabel)
    , m_rejected(new OutboxSection("rejectedSection", Tone::Danger))
    , m_check(new OutboxSection("checkSection", Tone::Warning))
    , m_parked(new OutboxSection("parkedSection", Tone::Warning))
    , m_tasks(new OutboxSection("taskSection", Tone::Warning))
    , m_unknown(new OutboxSection("unknownSection", Tone::Warning))
    , m_waiting(new OutboxSection("waitingSection", Tone::Muted))
    , m_confirmed(new OutboxSection("confirmedSection", Tone::Muted)) {
    setObjectName(QStringLiteral("outboxPanel"));
    setAutoFillBackground(true);
    build();
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &OutboxPanel::writeState);
    connect(&m_model, &OutboxModel::changed, this, &OutboxPanel::write);
    connect(m_sendNow, &QPushButton::clicked, this, [this] { m_desk.sendNow(); });
    connect(m_settings, &QPushButton::clicked, this, &OutboxPanel::settingsRequested);
    connect(m_back, &QPushButton::clicked, this, &OutboxPanel::backRequested);
    connect(m_undo, &QPushButton::clicked, this, &OutboxPanel::undo);
    connect(m_staff, &QLineEdit::textEdited, this, [this] { m_staffBlock->note().clear(); });
    retranslate();
}

void OutboxPanel::build() {
    for (QLabel* label : {m_title, m_state, m_undoText, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setFont(semibold(textFont(17)));
    m_title->setWordWrap(false);
    m_state->setObjectName(QStringLiteral("queueState"));
    m_state->setFont(textFont(12));
    setTone(m_state, Tone::Muted);
    setTone(m_empty, Tone::Muted);
    m_sendNow->setObjectName(QStringLiteral("sendNowButton"));
    m_settings->setObjectName(QStringLiteral("outboxSettingsButton"));
    m_back->setObjectName(QStringLiteral("outboxBackButton"));
    m_staff->setObjectName(QStringLiteral("staffField"));
    m_staff->setMaxLength(40);
    m_undo->setObjectName(QStringLiteral("undoDiscardButton"));
    m_undoBar->hide();
    auto* undoRow = new QHBoxLayout(m_undoBar);
    undoRow->setContentsMargins(0, 0, 0, 0);
    undoRow->addWidget(m_undoText, 1);
    undoRow->addWidget(m_undo);

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_sendNow);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 0, 16, 12);
    inside->setSpacing(4);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_undoBar, m_staffBlock, m_rejected, m_check, m_parked, m_tasks,
                                         m_unknown, m_waiting, m_confirmed, m_empty})
        inside->addWidget(part);
    inside->addStretch(1);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(6);
    head->addLayout(top);
    head->addWidget(m_state);
    head->addWidget(m_settings, 0, Qt::AlignLeft);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(panelScroll(content), 1);
    column->addLayout(foot);
}

void OutboxPanel::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
    qDeleteAll(m_cards); // they speak of the clinic's zones and times
    m_cards.clear();
    retranslate();
}

void OutboxPanel::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void OutboxPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OutboxPanel::retranslate() {
    m_title->setText(tr("Outbox"));
    m_sendNow->setText(tr("Send now"));
    m_back->setText(tr("Back to the booking"));
    m_settings->setText(tr("Where bookings go…"));
    m_staffBlock->setCaption(tr("Your name"));
    m_staff->setPlaceholderText(tr("Who has looked in the main system"));
    m_undoText->setText(tr("Discarded."));
    m_undo->setText(tr("Undo"));
    m_shownTasks.clear();
    m_shownConfirmed.clear();
    write();
}

void OutboxPanel::writeState() {
    const OutboxView& view = m_model.view();
    const QString state = view.isInUse() ? queueSentence(view, m_desk.now(), m_clinic.timeZone)
                                         : tr("Bookings are made on this PC; nothing has to be sent.");
    m_state->setText(state);
    const bool counting = view.nextTry.has_value() && view.underWay() > 0;
    if (counting != m_second.isActive())
        counting ? m_second.start() : m_second.stop();
}

void OutboxPanel::write() {
    const OutboxView& view = m_model.view();
    if (m_clinic.zones.empty())
        return; // nobody is known yet
    writeState();
    m_sendNow->setVisible(view.underWay() > 0 || view.pause != OutboxPause::None);
    m_settings->setVisible(!view.isInUse() || view.pause == OutboxPause::SignIn ||
                           view.pause == OutboxPause::Address || view.pause == OutboxPause::StrangeAnswers);
    m_staffBlock->setVisible(view.inState(OutboxState::Check) + view.inState(OutboxState::Unknown) > 0 ||
                             !view.tasks.empty());
    m_rejected->setContent(tr("Refused"), cardsIn({OutboxState::Rejected}));
    m_check->setContent(tr("To be checked"), cardsIn({OutboxState::Check}));
    m_unknown->setContent(tr("Outcome unknown"), cardsIn({OutboxState::Unknown}));
    m_parked->setContent(tr("On hold"), cardsIn({OutboxState::Parked}));
    m_waiting->setContent(tr("Waiting"), cardsIn({OutboxState::Sending, OutboxState::Queued}));
    dropGone();
    writeTasks();
    writeConfirmed();
    m_empty->setText(view.isInUse() ? tr("Nothing waits, and nothing needs you.") : QString());
    m_empty->setVisible(view.open.empty() && view.tasks.empty() && view.confirmedToday.empty());
}

OutboxCard* OutboxPanel::cardOf(const QueuedBooking& item) {
    OutboxCard*& card = m_cards[item.row.id];
    if (card == nullptr) {
        card = new OutboxCard(m_desk, this);
        connect(card, &OutboxCard::openRequested, this, &OutboxPanel::openRequested);
        connect(card, &OutboxCard::editRequested, this, &OutboxPanel::editRequested);
        connect(card, &OutboxCard::discarded, this, &OutboxPanel::offerUndo);
        connect(card, &OutboxCard::decided, this, &OutboxPanel::decide);
    }
    card->show(item, m_clinic, m_language);
    return card;
}

std::vector<QWidget*> OutboxPanel::cardsIn(std::initializer_list<OutboxState> states) {
    std::vector<QWidget*> cards;
    for (const OutboxState state : states) {
        for (const QueuedBooking& item : m_model.view().open) {
            if (item.row.state == state)
                cards.push_back(cardOf(item));
        }
    }
    return cards;
}

void OutboxPanel::dropGone() {
    QSet<qint64> known;
    for (const QueuedBooking& item : m_model.view().open)
        known.insert(item.row.id);
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        if (known.contains(card.key())) {
            ++card;
            continue;
        }
        card.value()->hide();
        card.value()->deleteLater();
        card = m_cards.erase(card);
    }
}

void OutboxPanel::writeTasks() {
    const std::vector<OpenTask>& tasks = m_model.view().tasks;
    if (tasks == m_shownTasks && !tasks.empty())
        return;
    m_shownTasks = tasks;
    qDeleteAll(m_tasks->findChildren<TaskCard*>());
    std::vector<QWidget*> cards;
    for (const OpenTask& task : tasks) {
        auto* card = new TaskCard(task, m_clinic, m_language, m_tasks);
        connect(card, &TaskCard::openRequested, this, &OutboxPanel::openRequested);
        connect(card, &TaskCard::ticked, this, &OutboxPanel::tick);
        cards.push_back(card);
    }
    m_tasks->setContent(tr("To do in the main system"), cards);
}

void OutboxPanel::writeConfirmed() {
    const std::vector<QueuedBooking>& confirmed = m_model.view().confirmedToday;
    if (confirmed == m_shownConfirmed && !confirmed.empty())
        return;
    m_shownConfirmed = confirmed;
    qDeleteAll(m_confirmed->findChildren<BookingRow*>());
    std::vector<QWidget*> rows;
    for (const QueuedBooking& item : confirmed) {
        const Booking& booking = item.booking;
        const QString by = item.row.resolvedBy.isEmpty() ? QString() : item.row.resolvedBy + u' ';
        auto* row = new BookingRow(
            QStringLiteral("%1 %2").arg(booking.visitorName,
                                        timeText(booking.range.start(), m_clinic.timeZone)),
            QStringLiteral("✓ %1%2").arg(
                by, toLocal(item.row.settledAt, m_clinic.timeZone).toString(QStringLiteral("HH:mm:ss"))),
            m_confirmed);
        connect(row, &QAbstractButton::clicked, this,
                [this, booking] { Q_EMIT openRequested(booking.id, booking.range.start()); });
        rows.push_back(row);
    }
    m_confirmed->setContent(tr("Sent today"), rows);
}

QString OutboxPanel::staffName() {
    const QString name = m_staff->text().trimmed();
    if (name.isEmpty()) {
        m_staffBlock->note().say(Tone::Danger, tr("Enter your name first: it is recorded who has looked."));
        m_staff->setFocus();
    }
    return name;
}

void OutboxPanel::decide(qint64 row, StaffDecision decision) {
    if (const QString name = staffName(); !name.isEmpty())
        onAnswer(m_desk.resolveQueued(row, decision, name), this, [](const auto&) {});
}

void OutboxPanel::tick(qint64 task) {
    if (const QString name = staffName(); !name.isEmpty())
        onAnswer(m_desk.tickTask(task, name), this, [](const auto&) {});
}

void OutboxPanel::offerUndo(qint64 row) {
    m_discarded = row;
    m_undoText->setText(tr("Discarded."));
    m_undo->show();
    m_undoBar->show();
    m_undo->setFocus();
}

void OutboxPanel::undo() {
    onAnswer(m_desk.restoreDiscarded(m_discarded), this, [this](const Result<bool, StoreError>& answer) {
        if (answer && *answer) {
            m_undoBar->hide();
            return;
        }
        m_undoText->setText(tr("It cannot be put back: the visitor has another booking at this time."));
        m_undo->hide();
    });
}

} // namespace fd
