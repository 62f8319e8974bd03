#include "ui/settings/hours_dialog.h"

#include "model/on_answer.h"
#include "translations/translations.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/settings/hours_row.h"
#include "ui/settings/page_parts.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace fd {

namespace {
constexpr int listHeight = 110;

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(semibold(textFont(13)));
    return label;
}
} // namespace

HoursDialog::HoursDialog(Desk& desk, const Clinic& clinic, const QDate& date, Language language,
                         QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_groups(clinic.groups)
    , m_date(date)
    , m_language(language)
    , m_group(new QComboBox)
    , m_holidays(new QListWidget)
    , m_newDate(new QDateEdit(date))
    , m_newTitle(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_note(new FieldNote)
    , m_save(new QPushButton(tr("Save"))) {
    setObjectName(QStringLiteral("hoursDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Opening hours and holidays"));
    build();
    for (const ReservationGroup& group : m_groups)
        m_group->addItem(group.title.in(language));
    connect(m_group, &QComboBox::currentIndexChanged, this, &HoursDialog::showGroup);
    connect(m_add, &QPushButton::clicked, this, &HoursDialog::addHoliday);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &HoursDialog::addHoliday);
    connect(m_remove, &QPushButton::clicked, this, &HoursDialog::removeHoliday);
    connect(m_holidays, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_save, &QPushButton::clicked, this, &HoursDialog::save);
    showGroup(0);
}

void HoursDialog::build() {
    m_group->setAccessibleName(tr("Reservation group"));
    m_group->setObjectName(QStringLiteral("hoursGroup"));
    m_holidays->setObjectName(QStringLiteral("holidayList"));
    m_holidays->setAccessibleName(tr("Holidays"));
    m_holidays->setFixedHeight(listHeight);
    m_newDate->setObjectName(QStringLiteral("holidayDate"));
    m_newDate->setAccessibleName(tr("Date of the holiday"));
    m_newDate->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_newDate->setCalendarPopup(true);
    m_newTitle->setObjectName(QStringLiteral("holidayTitle"));
    m_newTitle->setAccessibleName(tr("Name of the holiday"));
    m_newTitle->setPlaceholderText(tr("Name, such as New Year's Day"));
    m_newTitle->setMaxLength(longestTitle);
    m_add->setObjectName(QStringLiteral("addHoliday"));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeHoliday"));
    m_remove->setAutoDefault(false);
    m_note->setObjectName(QStringLiteral("hoursNote"));
    m_save->setObjectName(QStringLiteral("saveHours"));
    m_save->setProperty("primary", true);
    m_save->setAutoDefault(false);
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setAutoDefault(false);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_group);
    column->addSpacing(4);
    auto* content = new QWidget;
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    parts->addWidget(heading(tr("Opening hours")));
    const QLocale locale = localeOf(m_language);
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = new HoursRow(locale.standaloneDayName(static_cast<int>(i) + 1));
        m_days[i]->setObjectName(QStringLiteral("hours%1").arg(i + 1));
        parts->addWidget(m_days[i]);
    }
    parts->addSpacing(6);
    parts->addWidget(heading(tr("Holidays")));
    parts->addWidget(m_holidays);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_newDate);
    adding->addWidget(m_newTitle, 1);
    adding->addWidget(m_add);
    adding->addWidget(m_remove);
    parts->addLayout(adding);
    QScrollArea* scroll = panelScroll(content);
    column->addWidget(scroll, 1);
    column->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(closeButton);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    // As high as all of it, where the screen is.
    const int around = sizeHint().height() - scroll->sizeHint().height();
    sizeWithinScreen(*this, {content->sizeHint().width() + 56, content->sizeHint().height() + around});
}

void HoursDialog::showGroup(int index) {
    if (index < 0 || static_cast<size_t>(index) >= m_groups.size())
        return;
    m_written = m_groups[static_cast<size_t>(index)];
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setHours(m_written.weekday[i]);
    m_note->clear();
    showHolidays();
}

void HoursDialog::showHolidays() {
    m_holidays->clear();
    for (const Holiday& holiday : m_written.holidays)
        m_holidays->addItem(dateText(holiday.date, m_language) + QStringLiteral("  ") + holiday.title);
    m_remove->setEnabled(false);
}

void HoursDialog::addHoliday() {
    const QDate date = m_newDate->date();
    std::erase_if(m_written.holidays, [&](const Holiday& holiday) { return holiday.date == date; });
    const auto place = std::upper_bound(m_written.holidays.begin(), m_written.holidays.end(), date,
                                        [](const QDate& day, const Holiday& one) { return day < one.date; });
    m_written.holidays.insert(place, {date, m_newTitle->text().trimmed()});
    m_newTitle->clear();
    m_note->clear();
    showHolidays();
}

void HoursDialog::removeHoliday() {
    const int row = m_holidays->currentRow();
    if (row < 0)
        return;
    m_written.holidays.erase(m_written.holidays.begin() + row);
    m_note->clear();
    showHolidays();
}

void HoursDialog::save() {
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (const QString fault = m_days[i]->fault(); !fault.isEmpty())
            return m_note->say(Tone::Danger, fault);
        m_written.weekday[i] = m_days[i]->hours();
    }
    const ReservationGroup saved = m_written;
    onAnswer(m_desk.saveGroups({saved}), this, [this, saved](const Result<Done, StoreError>& answer) {
        if (!answer.ok())
            return m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
        for (ReservationGroup& group : m_groups) {
            if (group.id == saved.id)
                group = saved;
        }
        m_note->say(Tone::Accent, tr("Saved. It is in force now; bookings that stand are not changed."));
    });
}

} // namespace fd
