#include "ui/booking/repeat_dialog.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int mostWeeks = 52;
constexpr int mostTimes = 20;
} // namespace

RepeatDialog::RepeatDialog(Desk& desk, const Clinic& clinic, const Booking& booking, Language language,
                           QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_timeZone(clinic.timeZone)
    , m_booking(booking)
    , m_language(language)
    , m_weeks(new QSpinBox)
    , m_times(new QSpinBox)
    , m_dates(new QLabel)
    , m_note(new FieldNote)
    , m_book(new QPushButton(tr("Reserve all"))) {
    setObjectName(QStringLiteral("repeatDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Repeat the reservation"));
    auto* title = new QLabel(QStringLiteral("%1 · %2").arg(
        booking.visitorName, dateTimeText(booking.range.start(), m_timeZone, language)));
    title->setTextFormat(Qt::PlainText);
    title->setFont(semibold(textFont(15)));
    m_weeks->setObjectName(QStringLiteral("repeatWeeks"));
    m_weeks->setRange(1, mostWeeks);
    m_weeks->setValue(2);
    m_times->setObjectName(QStringLiteral("repeatTimes"));
    m_times->setRange(1, mostTimes);
    m_times->setValue(3);
    m_dates->setObjectName(QStringLiteral("repeatDates"));
    m_dates->setTextFormat(Qt::PlainText);
    m_book->setObjectName(QStringLiteral("repeatButton"));
    m_book->setProperty("primary", true);
    m_book->setDefault(true);
    auto* closeButton = new QPushButton(tr("Close"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("Weeks between"), m_weeks);
    form->addRow(tr("How often"), m_times);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(m_book);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_dates);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(380);
    for (QSpinBox* box : {m_weeks, m_times})
        connect(box, &QSpinBox::valueChanged, this, &RepeatDialog::showDates);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_book, &QPushButton::clicked, this, &RepeatDialog::book);
    showDates();
}

void RepeatDialog::showDates() {
    QStringList dates;
    const QDate first = toLocal(m_booking.range.start(), m_timeZone).date();
    for (int i = 1; i <= m_times->value(); ++i)
        dates << dateText(first.addDays(qint64{7} * m_weeks->value() * i), m_language);
    m_dates->setText(dates.join(u'\n'));
    adjustSize();
}

void RepeatDialog::book() {
    m_book->setEnabled(false); // once is enough
    onAnswer(m_desk.repeatBooking(m_booking.id, m_weeks->value(), m_times->value()), this,
             [this](const Result<std::vector<Repeated>, StoreError>& answer) {
                 if (answer.ok())
                     return showResults(answer.value());
                 m_book->setEnabled(true);
                 m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
             });
}

/// Every date with what became of it.
void RepeatDialog::showResults(const std::vector<Repeated>& results) {
    QStringList lines;
    bool all = true;
    for (const Repeated& one : results) {
        QString what = tr("reserved");
        if (const auto* rejected = std::get_if<fd::Rejected>(&one.submission)) {
            what = sentenceFor(rejected->errors.front());
            all = false;
        } else if (std::holds_alternative<OnItsWay>(one.submission)) {
            what = tr("saved on this PC, not yet booked");
        }
        lines << QStringLiteral("%1  %2").arg(
            dateText(toLocal(one.range.start(), m_timeZone).date(), m_language), what);
    }
    m_dates->setText(lines.join(u'\n'));
    m_weeks->setEnabled(false);
    m_times->setEnabled(false);
    m_note->say(all ? Tone::Accent : Tone::Warning,
                all ? tr("All of them are kept.") : tr("Not all of them could be reserved."));
    adjustSize();
}

} // namespace fd
