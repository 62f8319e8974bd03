#include "ui/settings/hours_row.h"

#include "ui/theme/fonts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>

namespace fd {

namespace {

constexpr int weekdayWidth = 96;

QTimeEdit* makeTime(const QString& name) {
    auto* edit = new QTimeEdit;
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

QTime timeOfMinute(int minute) {
    return QTime::fromMSecsSinceStartOfDay(minute % minutesPerDay * 60'000);
}

MinuteSpan spanOf(const QTime& from, const QTime& to) {
    const int end = to.msecsSinceStartOfDay() / 60'000;
    return {from.msecsSinceStartOfDay() / 60'000, end == 0 ? minutesPerDay : end};
}

HoursRow::HoursRow(const QString& weekday, QWidget* parent)
    : QWidget(parent)
    , m_open(new QCheckBox(weekday))
    , m_from(makeTime(tr("%1, opens").arg(weekday)))
    , m_to(makeTime(tr("%1, closes").arg(weekday)))
    , m_break(new QCheckBox(tr("Break")))
    , m_breakFrom(makeTime(tr("%1, break from").arg(weekday)))
    , m_breakTo(makeTime(tr("%1, break until").arg(weekday))) {
    m_open->setMinimumWidth(static_cast<int>(scaled(weekdayWidth)));
    m_break->setAccessibleName(tr("%1, break").arg(weekday));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_open);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(m_to);
    row->addSpacing(14);
    row->addWidget(m_break);
    row->addWidget(m_breakFrom);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(m_breakTo);
    row->addStretch(1);
    for (QCheckBox* box : {m_open, m_break})
        connect(box, &QCheckBox::toggled, this, [this] {
            showParts();
            Q_EMIT edited();
        });
    for (QTimeEdit* edit : {m_from, m_to, m_breakFrom, m_breakTo})
        connect(edit, &QTimeEdit::timeChanged, this, &HoursRow::edited);
    setHours(std::nullopt);
}

void HoursRow::setHours(const std::optional<DayHours>& hours) {
    const DayHours shown = hours.value_or(DayHours{{600, 1140}, std::nullopt});
    const MinuteSpan pause = shown.breakTime.value_or(MinuteSpan{780, 840});
    m_open->setChecked(hours.has_value());
    m_break->setChecked(shown.breakTime.has_value());
    m_from->setTime(timeOfMinute(shown.open.start));
    m_to->setTime(timeOfMinute(shown.open.end));
    m_breakFrom->setTime(timeOfMinute(pause.start));
    m_breakTo->setTime(timeOfMinute(pause.end));
    showParts();
}

std::optional<DayHours> HoursRow::hours() const {
    if (!m_open->isChecked())
        return std::nullopt;
    DayHours hours{spanOf(m_from->time(), m_to->time()), std::nullopt};
    if (m_break->isChecked())
        hours.breakTime = spanOf(m_breakFrom->time(), m_breakTo->time());
    return hours;
}

QString HoursRow::fault() const {
    const auto written = hours();
    if (!written)
        return {};
    if (written->open.end <= written->open.start)
        return tr("%1: it must close later than it opens.").arg(m_open->text());
    const auto& pause = written->breakTime;
    if (pause &&
        (pause->end <= pause->start || pause->start < written->open.start || pause->end > written->open.end))
        return tr("%1: the break must lie within the opening hours.").arg(m_open->text());
    return {};
}

void HoursRow::showParts() {
    const bool open = m_open->isChecked();
    for (QWidget* part :
         {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_break)})
        part->setEnabled(open);
    for (QTimeEdit* edit : {m_breakFrom, m_breakTo})
        edit->setEnabled(open && m_break->isChecked());
}

} // namespace fd
