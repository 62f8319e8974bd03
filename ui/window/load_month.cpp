#include "ui/window/load_month.h"

#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QBoxLayout>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>
#include <algorithm>

namespace fd {

namespace {
constexpr int barHeight = 3;
constexpr int sideMargin = 6;
} // namespace

LoadMonth::LoadMonth(QWidget* parent)
    : QCalendarWidget(parent) {
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setFirstDayOfWeek(Qt::Monday); // as the week does
    setWeekdayColor(Qt::Saturday, tokens().text);
    setWeekdayColor(Qt::Sunday, tokens().dangerText);
    const auto setIcon = [this](const char* button, const QString& icon) {
        if (auto* found = findChild<QToolButton*>(QLatin1String(button)))
            found->setIcon(themedIcon(icon));
    };
    setIcon("qt_calendar_prevmonth", QStringLiteral("chevron-left"));
    setIcon("qt_calendar_nextmonth", QStringLiteral("chevron-right"));
}

void LoadMonth::setWeekdayColor(Qt::DayOfWeek day, const QColor& color) {
    QTextCharFormat format;
    format.setForeground(color);
    setWeekdayTextFormat(day, format);
}

void LoadMonth::setYearFirst() {
    auto* month = findChild<QToolButton*>(QStringLiteral("qt_calendar_monthbutton"));
    auto* year = findChild<QToolButton*>(QStringLiteral("qt_calendar_yearbutton"));
    auto* row = month != nullptr ? qobject_cast<QBoxLayout*>(month->parentWidget()->layout()) : nullptr;
    if (row != nullptr && year != nullptr)
        row->insertWidget(row->indexOf(month), year);
}

/// The first row begins with the week of the first, or the week before when the first is a Monday: at most
/// this early.
QDate LoadMonth::firstShown() const {
    const QDate first(yearShown(), monthShown(), 1);
    return first.addDays(-7);
}

void LoadMonth::setCounts(const QDate& first, const std::vector<int>& counts) {
    m_first = first;
    m_counts = counts;
    m_most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    updateCells();
}

int LoadMonth::countOn(const QDate& date) const {
    const qint64 place = m_first.isValid() ? m_first.daysTo(date) : -1;
    return place >= 0 && place < static_cast<qint64>(m_counts.size()) ? m_counts[static_cast<size_t>(place)]
                                                                      : 0;
}

void LoadMonth::paintCell(QPainter* painter, const QRect& rect, QDate date) const {
    QCalendarWidget::paintCell(painter, rect, date);
    const int count = countOn(date);
    if (count == 0)
        return;
    const Tokens& t = tokens();
    const bool selected = date == selectedDate();
    const int room = rect.width() - 2 * sideMargin;
    const int width = std::max(3, room * count / std::max(1, m_most));
    painter->fillRect(QRect(rect.left() + sideMargin, rect.bottom() - barHeight - 1, width, barHeight),
                      selected ? t.onAccent : mixed(t.surface, t.accent, 0.7));
}

} // namespace fd
