#include "ui/settings/block_time_dialog.h"

#include "model/on_answer.h"
#include "translations/translations.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/settings/hours_row.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int longestReason = 80;
}

BlockTimeDialog::BlockTimeDialog(Desk& desk, const Clinic& clinic, Language language, const ZoneId& zone,
                                 const TimeRange& range, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_date(toLocal(range.start(), clinic.timeZone).date())
    , m_zone(new QComboBox)
    , m_from(new QTimeEdit(toLocal(range.start(), clinic.timeZone).time()))
    , m_to(new QTimeEdit(toLocal(range.end(), clinic.timeZone).time()))
    , m_reason(new QLineEdit)
    , m_weekly(
          new QCheckBox(tr("Every week on %1").arg(localeOf(language).standaloneDayName(m_date.dayOfWeek()))))
    , m_ends(new QCheckBox(tr("until")))
    , m_until(new QDateEdit(m_date.addMonths(3)))
    , m_note(new FieldNote) {
    setObjectName(QStringLiteral("blockTimeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Block time"));
    for (const Zone& one : clinic.zones) {
        m_zone->addItem(one.title.in(language), one.id.text());
        if (one.id == zone)
            m_zone->setCurrentIndex(m_zone->count() - 1);
    }
    m_zone->addItem(tr("All zones"), QString());
    auto* title = new QLabel(dateText(m_date, language));
    title->setFont(semibold(textFont(15)));
    build(title);
}

void BlockTimeDialog::build(QLabel* title) {
    m_zone->setObjectName(QStringLiteral("blockZone"));
    m_from->setObjectName(QStringLiteral("blockFrom"));
    m_to->setObjectName(QStringLiteral("blockTo"));
    m_reason->setObjectName(QStringLiteral("blockReason"));
    m_reason->setPlaceholderText(tr("Such as meeting, machine check"));
    m_reason->setMaxLength(longestReason);
    m_weekly->setObjectName(QStringLiteral("blockWeekly"));
    m_until->setAccessibleName(tr("Last date"));
    for (QTimeEdit* edit : {m_from, m_to})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(m_date);
    const auto showParts = [this] {
        m_ends->setEnabled(m_weekly->isChecked());
        m_until->setEnabled(m_weekly->isChecked() && m_ends->isChecked());
    };
    connect(m_weekly, &QCheckBox::toggled, this, showParts);
    connect(m_ends, &QCheckBox::toggled, this, showParts);
    showParts();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("Zone"), m_zone);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Reason"), m_reason);
    auto* repeat = new QHBoxLayout;
    repeat->addWidget(m_weekly);
    repeat->addWidget(m_ends);
    repeat->addWidget(m_until, 1);
    auto* closeButton = new QPushButton(tr("Close"));
    auto* saveButton = new QPushButton(tr("Block time"));
    saveButton->setObjectName(QStringLiteral("saveBlock"));
    saveButton->setProperty("primary", true);
    saveButton->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(saveButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addLayout(form);
    column->addLayout(repeat);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(saveButton, &QPushButton::clicked, this, &BlockTimeDialog::save);
    setMinimumWidth(420);
    m_reason->setFocus();
}

void BlockTimeDialog::save() {
    BlockedTime time;
    time.zone = ZoneId::parse(m_zone->currentData().toString());
    time.reason = m_reason->text().trimmed();
    time.date = m_date;
    time.span = spanOf(m_from->time(), m_to->time());
    time.weekly = m_weekly->isChecked();
    if (time.weekly && m_ends->isChecked())
        time.until = m_until->date();
    if (time.span.end <= time.span.start)
        return m_note->say(Tone::Danger, tr("The end must be later than the start."));
    onAnswer(m_desk.blockTime(time), this, [this](const Result<BlockedStep, StoreError>& answer) {
        if (answer.ok()) {
            Q_EMIT blocked(answer.value());
            return accept();
        }
        m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
    });
}

} // namespace fd
