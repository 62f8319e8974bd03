#include "ui/window/load_month.h"

#include "ui/theme/theme.h"

#include <QPainter>
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
