#include "ui/outbox/outbox_card.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/errortext/outbox_text.h"
#include "ui/outbox/slot_offer.h"
#include "ui/theme/theme.h"
#include "ui/visitor/booking_row.h"
#include "ui/visitor/chip_flow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {

QLabel* textLabel(const char* name, int pixels) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(textFont(pixels));
    return label;
}

QColor frameColor(OutboxState state) {
    const Tokens& t = tokens();
    switch (state) {
    case OutboxState::Rejected:
        return t.danger;
    case OutboxState::Check:
    case OutboxState::Parked:
    case OutboxState::Unknown:
        return t.warning;
    default:
        return t.line;
    }
}

} // namespace

OutboxCard::OutboxCard(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_sentence(textLabel("outboxSentence", 13))
    , m_technical(textLabel("outboxTechnical", 11))
    , m_idRow(new QWidget)
    , m_id(new QLineEdit)
    , m_enterId(new QPushButton)
    , m_actions(new ChipFlow)
    , m_offer(new SlotOffer(desk))
    , m_note(new FieldNote) {
    setObjectName(QStringLiteral("outboxCard"));
    setTone(m_technical, Tone::Muted);
    m_id->setObjectName(QStringLiteral("mainSystemIdField"));
    m_id->setMaxLength(24);
    m_enterId->setObjectName(QStringLiteral("enterIdButton"));
    auto* idRow = new QHBoxLayout(m_idRow);
    idRow->setContentsMargins(0, 0, 0, 0);
    idRow->setSpacing(6);
    idRow->addWidget(m_id, 1);
    idRow->addWidget(m_enterId);
    m_offer->hide();

    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_technical);
    m_column->addWidget(m_idRow);
    m_column->addWidget(m_actions);
    m_column->addWidget(m_offer);
    m_column->addWidget(m_note);
    connect(m_offer, &SlotOffer::chosen, this, &OutboxCard::move);
    connect(m_enterId, &QPushButton::clicked, this, &OutboxCard::enterId);
    connect(m_id, &QLineEdit::returnPressed, this, &OutboxCard::enterId);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OutboxCard::show(const QueuedBooking& item, const Clinic& clinic, Language language) {
    const bool sameItem = m_item && *m_item == item && m_language == language && m_header;
    if (m_item && m_item->row.state != item.row.state) {
        m_offer->hide();
        m_note->clear();
    }
    m_clinic = clinic;
    m_language = language;
    m_item = item;
    if (!sameItem)
        write();
}

QString OutboxCard::whenText() const {
    const Booking& booking = m_item->booking;
    const Zone* zone = m_clinic.zone(booking.zoneId);
    const QString times = rangeText(booking.range, m_clinic.timeZone);
    const QDate date = toLocal(booking.range.start(), m_clinic.timeZone).date();
    const bool today = date == toLocal(m_desk.now(), m_clinic.timeZone).date();
    const QString day = today ? QString() : dayText(booking.range.start(), m_clinic.timeZone) + u' ';
    return QStringLiteral("%1%2 · %3").arg(day, times, zone ? zone->title.in(m_language) : QString());
}

void OutboxCard::write() {
    const OutboxRow& row = m_item->row;
    const Booking& booking = m_item->booking;
    if (m_header)
        m_header->deleteLater();
    m_header = new BookingRow(booking.visitorName, whenText());
    m_header->setObjectName(QStringLiteral("outboxHeader"));
    m_header->setStrong();
    m_column->insertWidget(0, m_header);
    connect(m_header, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(m_item->booking.id, m_item->booking.range.start()); });
    m_sentence->setText(outboxSentence(row));
    setTone(m_sentence, row.state == OutboxState::Queued ? Tone::Muted : Tone::Text);
    m_technical->setText(outboxTechnical(row, m_clinic.timeZone));
    m_technical->setVisible(!m_technical->text().isEmpty() && row.state != OutboxState::Queued);
    setAccessibleName(QStringLiteral("%1, %2. %3").arg(booking.visitorName, whenText(), m_sentence->text()));
    m_idRow->setVisible(asksForId());
    m_id->setPlaceholderText(tr("Id in the main system"));
    m_id->setAccessibleName(m_id->placeholderText());
    m_enterId->setText(tr("Enter"));
    m_enterId->setAccessibleName(tr("Enter the id and send"));
    writeActions();
    update();
}

bool OutboxCard::asksForId() const {
    const OutboxRow& row = m_item->row;
    const bool unknownThere = row.state == OutboxState::Rejected && !row.errors.empty() &&
                              fieldOf(row.errors.front().key) == DraftField::Visitor;
    return unknownThere || (row.state == OutboxState::Parked && row.note == OutboxNote::VisitorNotThere);
}

void OutboxCard::addAction(const QString& text, const char* name, const std::function<void()>& act,
                           bool quiet) {
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text, m_item->booking.visitorName));
    if (quiet)
        button->setProperty("quiet", true);
    connect(button, &QPushButton::clicked, this, act);
    m_actions->add(button);
}

void OutboxCard::writeActions() {
    m_actions->clear();
    const OutboxRow& row = m_item->row;
    const auto decide = [this](StaffDecision decision) {
        return [this, decision] { Q_EMIT decided(m_item->row.id, decision); };
    };
    if (row.state == OutboxState::Check || row.state == OutboxState::Unknown) {
        addAction(tr("It is there"), "itIsThereButton", decide(StaffDecision::ItIsThere));
        addAction(tr("It is not there"), "itIsNotThereButton", decide(StaffDecision::ItIsNotThere));
        addAction(tr("Send again"), "sendAgainButton", decide(StaffDecision::SendAgain));
    } else if (row.mayBeTakenBack()) {
        const bool quiet = row.state == OutboxState::Queued;
        if (row.state == OutboxState::Parked && row.note != OutboxNote::VisitorNotThere)
            addAction(tr("Send again"), "retryButton", [this] { retry(); });
        if (!quiet)
            addAction(tr("Another time"), "anotherTimeButton", [this] { offerTimes(); });
        addAction(
            tr("Edit"), "editQueuedButton", [this] { edit(); }, quiet);
        addAction(
            tr("Discard"), "discardButton", [this] { discard(); }, quiet);
    }
    m_actions->setVisible(row.state != OutboxState::Sending);
}

void OutboxCard::offerTimes() {
    m_note->clear();
    m_offer->setVisible(!m_offer->isVisible());
    if (m_offer->isVisible())
        m_offer->offerFor(m_item->booking, m_clinic, m_language);
}

void OutboxCard::move(const ZoneId& zone, const TimeRange& range) {
    onAnswer(m_desk.moveQueued(row(), zone, range), this,
             [this](const Result<Submission, StoreError>& answer) {
                 if (!answer)
                     fail(answer.error());
                 else if (const auto* rejected = std::get_if<Rejected>(&*answer))
                     refuse(rejected->errors.front());
             });
}

void OutboxCard::edit() {
    onAnswer(m_desk.editQueued(row()), this,
             [this](const Result<std::optional<SavedDraft>, StoreError>& answer) {
                 if (!answer)
                     fail(answer.error());
                 else if (!*answer)
                     notPossibleAnyMore();
                 else
                     Q_EMIT editRequested(**answer);
             });
}

void OutboxCard::discard() {
    onAnswer(m_desk.discardQueued(row()), this, [this](const Result<bool, StoreError>& answer) {
        if (!answer)
            fail(answer.error());
        else if (!*answer)
            notPossibleAnyMore();
        else
            Q_EMIT discarded(row());
    });
}

void OutboxCard::retry() {
    onAnswer(m_desk.retryQueued(row()), this, [this](const Result<bool, StoreError>& answer) {
        if (!answer)
            fail(answer.error());
        else if (!*answer)
            notPossibleAnyMore();
    });
}

void OutboxCard::enterId() {
    const auto id = VisitorId::parse(m_id->text().trimmed());
    if (!id) {
        m_note->say(Tone::Danger, tr("An id has 24 digits and letters from a to f."),
                    technicalLine({QStringLiteral("visitorId"), reason::Invalid}));
        m_id->setFocus();
        return;
    }
    onAnswer(m_desk.enterMainSystemId(m_item->row.visitorId, *id), this,
             [this](const Result<Outcome, StoreError>& answer) {
                 if (!answer)
                     fail(answer.error());
                 else if (const auto* rejected = std::get_if<Rejected>(&*answer))
                     refuse(rejected->errors.front());
             });
}

void OutboxCard::refuse(const FieldError& error) {
    m_note->say(Tone::Danger, sentenceFor(error), technicalLine(error));
}

void OutboxCard::fail(const StoreError& error) {
    m_note->say(Tone::Danger, storeErrorText(error), error.detail);
}

void OutboxCard::notPossibleAnyMore() {
    m_note->say(Tone::Warning, tr("It has moved on meanwhile, so this is no longer possible."));
}

void OutboxCard::paintEvent(QPaintEvent*) {
    if (!m_item)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frameColor(m_item->row.state));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace fd
