#include "ui/calendar/smooth_scroll.h"

#include <QEasingCurve>
#include <QScrollBar>
#include <QStyle>
#include <algorithm>

namespace fd {

namespace {
constexpr int longest = 120; ///< milliseconds
}

SmoothScroll::SmoothScroll(QScrollBar* bar, QWidget* view)
    : QObject(view)
    , m_bar(bar)
    , m_view(view) {
    m_move.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_move, &QVariantAnimation::valueChanged, bar,
            [bar](const QVariant& value) { bar->setValue(value.toInt()); });
    // Whoever takes the bar in hand has it.
    connect(bar, &QScrollBar::sliderPressed, this, &SmoothScroll::stop);
    connect(bar, &QScrollBar::actionTriggered, this, &SmoothScroll::stop);
}

int SmoothScroll::goal() const {
    return m_move.state() == QAbstractAnimation::Running ? m_move.endValue().toInt() : m_bar->value();
}

int SmoothScroll::duration() const {
    if (!m_view->isVisible())
        return 0;
    return std::min(longest,
                    m_view->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_view));
}

void SmoothScroll::to(int value) {
    const int goal = std::clamp(value, m_bar->minimum(), m_bar->maximum());
    m_move.stop();
    if (duration() <= 0 || goal == m_bar->value())
        return m_bar->setValue(goal);
    m_move.setDuration(duration());
    m_move.setStartValue(m_bar->value());
    m_move.setEndValue(goal);
    m_move.start();
}

} // namespace fd
