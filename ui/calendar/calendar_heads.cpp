// CalendarPainter's parts that do not scroll: what the columns are, and the hours.
#include "ui/calendar/calendar_painter.h"

#include "ui/calendar/calendar_text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace fd {

namespace {
constexpr double headMargin = 10;
} // namespace

void CalendarPainter::paintHeader(const QRect& dirty) {
    const Tokens& t = tokens();
    const QRect header(0, 0, m_view.width(), CalendarFrame::headerHeight());
    if (!header.intersects(dirty))
        return;
    m_painter.save();
    m_painter.setClipRect(header & dirty);
    m_painter.fillRect(header, t.surface);
    m_painter.setPen(t.line);
    m_painter.drawLine(QPointF(0, header.bottom() + 0.5), QPointF(header.right() + 1, header.bottom() + 0.5));
    m_painter.setClipRect(header.adjusted(CalendarFrame::hoursWidth(), 0, 0, 0) & dirty);
    for (size_t i = 0; i < m_scene.layout.columnCount(); ++i) {
        const QRectF column =
            m_scene.layout.column(i).translated(CalendarFrame::hoursWidth() - m_offset.x(), 0);
        if (column.right() < 0 || column.left() > m_view.width())
            continue;
        m_painter.setPen(t.line);
        m_painter.drawLine(QPointF(column.right() - 0.5, 8), QPointF(column.right() - 0.5, header.bottom()));
        if (m_scene.week)
            paintDayHead(column, m_scene.layout.columns()[i].date);
        else
            paintZoneHead(column, i);
    }
    m_painter.restore();
}

void CalendarPainter::paintHead(const QRectF& column, double left, const QString& title, const QColor& color,
                                const QString& below) {
    const QFont strong = semibold(textFont(13));
    const QFont small = textFont(11);
    m_painter.setPen(color);
    m_painter.setFont(strong);
    m_painter.drawText(QPointF(column.left() + left, scaled(20)),
                       QFontMetricsF(strong).elidedText(title, Qt::ElideRight, column.width() - left - 8));
    m_painter.setPen(tokens().muted);
    m_painter.setFont(small);
    m_painter.drawText(QPointF(column.left() + headMargin, scaled(37)),
                       QFontMetricsF(small).elidedText(below, Qt::ElideRight, column.width() - 18));
}

void CalendarPainter::paintZoneHead(const QRectF& column, size_t index) {
    const Zone& zone = m_scene.clinic.zones[index];
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(zoneColor(zone, index));
    m_painter.drawRoundedRect(QRectF(column.left() + headMargin, scaled(15.5) - 4, 8, 8), 2, 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const auto load = std::find_if(m_scene.day.loads.begin(), m_scene.day.loads.end(),
                                   [&](const ZoneLoad& one) { return one.zoneId == zone.id; });
    paintHead(column, headMargin + 14, zone.title.in(m_scene.language), tokens().text,
              load == m_scene.day.loads.end() ? QString() : CalendarText::load(*load));
}

void CalendarPainter::paintDayHead(const QRectF& column, const QDate& date) {
    const bool today = m_scene.shownToday() == date;
    const auto count =
        std::count_if(m_scene.day.bookings.begin(), m_scene.day.bookings.end(), [&](const Booking& booking) {
            const bool shown = !m_scene.weekZone || booking.zoneId == *m_scene.weekZone;
            return shown && isLive(booking.status, booking.sync) &&
                   m_scene.dateOf(booking.range.start()) == date;
        });
    paintHead(column, headMargin, CalendarText::dayHead(date, m_scene.language),
              today ? tokens().accentText : tokens().text, CalendarText::dayLoad(static_cast<int>(count)));
    if (today) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tokens().accent);
        m_painter.drawRect(QRectF(column.left(), CalendarFrame::headerHeight() - 3, column.width() - 1, 2));
    }
}

void CalendarPainter::paintHours(const QRect& dirty) {
    const Tokens& t = tokens();
    const QRect strip(0, CalendarFrame::headerHeight(), CalendarFrame::hoursWidth(),
                      m_view.height() - CalendarFrame::headerHeight());
    if (!strip.intersects(dirty))
        return;
    m_painter.save();
    m_painter.setClipRect(strip & dirty);
    m_painter.fillRect(strip, t.surface);
    m_painter.setPen(t.line);
    m_painter.drawLine(QPointF(strip.right() + 0.5, strip.top()),
                       QPointF(strip.right() + 0.5, strip.bottom() + 1));
    const CalendarLayout& layout = m_scene.layout;
    const auto screenY = [&](double y) { return y + strip.top() - m_offset.y(); };
    const auto today = m_scene.shownToday();
    const double nowY = today ? screenY(layout.yOf(*m_scene.now, *today)) : -100;
    m_painter.setFont(textFont(11));
    m_painter.setPen(t.muted);
    for (int hour = (layout.firstMinute() + 59) / 60; hour * 60 <= layout.lastMinute(); ++hour) {
        const double y = screenY(layout.yOfMinute(hour * 60));
        const QRectF label(0, y - scaled(8), strip.width() - 8, scaled(16));
        if (y > strip.top() + 5 && label.bottom() <= m_view.bottom() + 8)
            m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                               QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    }
    if (today && nowY >= strip.top()) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(t.danger);
        m_painter.drawEllipse(QPointF(strip.right() - 2.5, std::floor(nowY) + 0.5), 4, 4);
    }
    m_painter.restore();
}

} // namespace fd
