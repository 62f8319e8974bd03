#include "ui/calendar/calendar_painter.h"

#include "ui/calendar/block_painter.h"
#include "ui/calendar/calendar_text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <cmath>

namespace fd {

namespace {

constexpr double hatchStep = 11;
constexpr double hatchWidth = 4;
constexpr double heldOpacity = 0.35;
constexpr double bandStep = 7;

} // namespace

CalendarPainter::CalendarPainter(const CalendarScene& scene, QPainter& painter, const QRect& view,
                                 const QPoint& offset)
    : m_scene(scene)
    , m_painter(painter)
    , m_view(view)
    , m_offset(offset) {}

QString CalendarPainter::loadFigure(const Slot& slot) {
    return QStringLiteral("%1/%2").arg(slot.reservationCount).arg(slot.capacity);
}

QFont CalendarPainter::loadFont() {
    return textFont(11);
}

void CalendarPainter::paint(const QRect& dirty) {
    const Tokens& t = tokens();
    m_painter.fillRect(dirty, t.surface);
    const QString said = message();
    if (m_scene.clinic.zones.empty()) {
        if (!said.isEmpty())
            paintMessage(said);
        return;
    }
    const QRect grid = m_view.adjusted(CalendarFrame::hoursWidth(), CalendarFrame::headerHeight(), 0, 0);
    if (const QRect part = dirty & grid; !part.isEmpty()) {
        m_painter.save();
        m_painter.setClipRect(part);
        m_painter.translate(grid.topLeft() - m_offset);
        const QRectF inGrid = QRectF(part).translated(m_offset - grid.topLeft());
        paintBands(inGrid);
        paintLines(inGrid);
        paintBlocked(inGrid);
        paintSlots(inGrid);
        paintNowLine(inGrid);
        paintLoads(inGrid);
        if (!m_scene.focused) // only a hint, which must not strike out what a block says
            paintCursor();
        paintBlocks(inGrid);
        if (m_scene.focused)
            paintCursor();
        paintDraftWarning(QRectF(QRect(m_offset, grid.size())));
        m_painter.restore();
    }
    paintHours(dirty);
    paintHeader(dirty);
    if (!said.isEmpty())
        paintMessage(said);
}

/// What stands over the grid: why it is empty, what is awaited, or what went wrong.
QString CalendarPainter::message() const {
    if (!m_scene.message.isEmpty())
        return m_scene.message;
    if (m_scene.loaded && m_scene.clinic.zones.empty())
        return CalendarText::noZones();
    const bool closed =
        m_scene.loaded && m_scene.day.bookings.empty() && m_scene.layout.isClosed() && !m_scene.draft;
    return closed ? CalendarText::closedDay() : QString();
}

void CalendarPainter::paintBands(const QRectF& dirty) {
    for (const CalendarLayout::Band& band : m_scene.layout.bands())
        paintHatch(band.rect, dirty);
}

void CalendarPainter::paintHatch(const QRectF& area, const QRectF& dirty) {
    const QRectF part = area & dirty;
    if (part.isEmpty())
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(tokens().hatch, hatchWidth));
    m_painter.setClipRect(part, Qt::IntersectClip);
    // Each stripe is a line x + y = constant of the grid, so that scrolled parts fit together.
    const int first = static_cast<int>(std::floor((part.left() + part.top()) / hatchStep));
    const int last = static_cast<int>(std::ceil((part.right() + part.bottom()) / hatchStep));
    for (int stripe = first; stripe <= last; ++stripe) {
        const double sum = stripe * hatchStep;
        m_painter.drawLine(QPointF(sum - part.top() + 2, part.top() - 2),
                           QPointF(sum - part.bottom() - 2, part.bottom() + 2));
    }
    m_painter.restore();
}

double CalendarPainter::bandsWidth(size_t bands) {
    return bandStep * static_cast<double>(bands);
}

QRectF CalendarPainter::bandRect(const CalendarScene& scene, size_t column, size_t i,
                                 const BlockedTime& blocked) {
    const auto range = blocked.rangeOn(scene.layout.columns()[column].date, scene.clinic.timeZone);
    if (!range)
        return {};
    const QRectF whole = scene.layout.rectOf(*blocked.zone, *range);
    const double left = scene.layout.blockArea(column).right() + 2 + bandsWidth(i);
    return {left, whole.top() + 1, bandStep - 2, whole.height() - 2};
}

/// Thin and hatched in the zone's colour: the other zones of the day are free.
void CalendarPainter::paintZoneBands(size_t column, const QRectF& dirty) {
    const auto bands = m_scene.bandsOn(m_scene.layout.columns()[column].date);
    for (size_t i = 0; i < bands.size(); ++i) {
        const QRectF band = bandRect(m_scene, column, i, *bands[i]);
        if (!band.intersects(dirty))
            continue;
        const size_t zone = m_scene.indexOf(*bands[i]->zone);
        const QColor color = zoneColor(m_scene.clinic.zones[zone], zone);
        m_painter.fillRect(band, zoneFill(color));
        m_painter.fillRect(band, QBrush(color, Qt::BDiagPattern));
        m_painter.setPen(color);
        m_painter.drawLine(band.topLeft(), band.topRight() - QPointF(1, 0));
        m_painter.drawLine(band.bottomLeft(), band.bottomRight() - QPointF(1, 0));
    }
}

/// Hatched as closed hours are, framed, with its reason.
void CalendarPainter::paintBlocked(const QRectF& dirty) {
    const Tokens& t = tokens();
    for (size_t i = 0; i < m_scene.layout.columnCount(); ++i) {
        const CalendarColumn& column = m_scene.layout.columns()[i];
        paintZoneBands(i, dirty);
        for (const BlockedTime& blocked : m_scene.day.blocked) {
            const auto range = blocked.rangeOn(column.date, m_scene.clinic.timeZone);
            if (!range || !m_scene.drawsBlocked(blocked, column.zone.value_or(ZoneId())))
                continue;
            QRectF area = m_scene.layout.column(i);
            area.setTop(m_scene.layout.yOf(range->start(), column.date));
            area.setBottom(m_scene.layout.yOfMinute(blocked.span.end));
            area.adjust(1, 1, -2, -1);
            if (!area.intersects(dirty))
                continue;
            m_painter.fillRect(area, t.window);
            paintHatch(area, dirty);
            m_painter.setPen(t.line);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(area);
            const QFont font = textFont(11);
            const QString text = QFontMetricsF(font).elidedText(
                blocked.reason.isEmpty() ? CalendarText::blocked() : blocked.reason, Qt::ElideRight,
                area.width() - 16);
            const QRectF label(area.left() + 6, area.top() + 3,
                               QFontMetricsF(font).horizontalAdvance(text) + 6, scaled(16));
            m_painter.fillRect(label & area, t.window);
            m_painter.setFont(font);
            m_painter.setPen(t.muted);
            m_painter.drawText(label & area, Qt::AlignCenter | Qt::TextSingleLine, text);
        }
    }
}

void CalendarPainter::paintLines(const QRectF& dirty) {
    const Tokens& t = tokens();
    const CalendarLayout& layout = m_scene.layout;
    const QColor half = mixed(t.surface, t.line, 0.5);
    const double right = layout.size().width();
    for (int minute = layout.firstMinute() / 30 * 30; minute <= layout.lastMinute(); minute += 30) {
        const double y = std::floor(layout.yOfMinute(minute)) + 0.5;
        if (y < dirty.top() - 1 || y > dirty.bottom() + 1)
            continue;
        m_painter.setPen(minute % 60 == 0 ? t.line : half);
        m_painter.drawLine(QPointF(std::max(0.0, dirty.left()), y),
                           QPointF(std::min(right, dirty.right()), y));
    }
    m_painter.setPen(t.line);
    for (size_t i = 0; i < layout.columnCount(); ++i) {
        const double x = layout.column(i).right() - 0.5;
        if (x >= dirty.left() - 1 && x <= dirty.right() + 1)
            m_painter.drawLine(QPointF(x, dirty.top()), QPointF(x, dirty.bottom()));
    }
}

void CalendarPainter::paintSlots(const QRectF& dirty) {
    const Tokens& t = tokens();
    const CalendarLayout& layout = m_scene.layout;
    if (m_scene.hovered && !m_scene.dragged) {
        const QRectF rect = layout.rectOf(m_scene.hovered->zone, m_scene.hovered->range);
        m_painter.fillRect(rect.adjusted(0, 1, -1, 0), t.hover);
    }
    if (!m_scene.showLoads)
        return;
    // Full ones recede by the ground they stand on: their figures must stay readable.
    for (const Slot& slot : layout.allSlots()) {
        if (!m_scene.tellsLoadsOf(slot.zoneId) || slot.capacity == 0 || !slot.isFull())
            continue;
        const QRectF rect = layout.rectOf(slot.zoneId, slot.range);
        if (rect.intersects(dirty))
            m_painter.fillRect(rect.adjusted(0, 1, -1, 0), t.window);
    }
}

/// The now-line stops short of a figure that it would go through.
void CalendarPainter::paintLoads(const QRectF& dirty) {
    if (!m_scene.showLoads)
        return;
    const Tokens& t = tokens();
    const CalendarLayout& layout = m_scene.layout;
    const auto today = m_scene.shownToday();
    const double now = today ? layout.yOf(*m_scene.now, *today) : -1;
    m_painter.setFont(loadFont());
    const QFontMetricsF metrics(loadFont());
    for (const Slot& slot : layout.allSlots()) {
        if (!m_scene.tellsLoadsOf(slot.zoneId) || slot.capacity == 0) // blocked, and said so
            continue;
        const QRectF rect = layout.rectOf(slot.zoneId, slot.range);
        if (!rect.intersects(dirty))
            continue;
        const QString figure = loadFigure(slot);
        const QRectF room = rect.adjusted(4, 2, -5, -1);
        const QRectF box(room.right() - metrics.horizontalAdvance(figure), room.top(),
                         metrics.horizontalAdvance(figure), metrics.height());
        if (box.top() - 2 < now && now < box.bottom() + 2)
            m_painter.fillRect(QRectF(box.left() - 4, std::floor(now) - 1, box.width() + 8, 3),
                               slot.isFull() ? t.window : t.surface);
        m_painter.setPen(t.muted);
        m_painter.drawText(room, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, figure);
    }
}

void CalendarPainter::paintNowLine(const QRectF& dirty) {
    const auto today = m_scene.shownToday();
    if (!today)
        return;
    const double y = std::floor(m_scene.layout.yOf(*m_scene.now, *today)) + 0.5;
    if (y < dirty.top() - 2 || y > dirty.bottom() + 2)
        return;
    m_painter.setPen(QPen(tokens().danger, 2));
    for (size_t i = 0; i < m_scene.layout.columnCount(); ++i) {
        const QRectF column = m_scene.layout.column(i);
        if (m_scene.layout.columns()[i].date == *today)
            m_painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
    }
}

void CalendarPainter::paintBlocks(const QRectF& dirty) {
    const auto& rects = m_scene.layout.blocks();
    for (size_t i = 0; i < rects.size(); ++i) {
        if (!rects[i] || !rects[i]->intersects(dirty))
            continue;
        if (const Booking* booking = m_scene.bookingAt(i)) {
            const size_t zone = m_scene.indexOf(booking->zoneId);
            const bool held = m_scene.pulled && m_scene.pulled->id == booking->id;
            m_painter.setOpacity(held ? heldOpacity : 1);
            const Zone& place = m_scene.clinic.zones[zone];
            paintBooking(m_painter, *rects[i], *booking, m_scene.clinic.timeZone,
                         {zoneColor(place, zone),
                          m_scene.sharesColumns() ? place.title.in(m_scene.language) : QString(),
                          m_scene.selected == booking->id, m_scene.lifted.contains(booking->id)});
            m_painter.setOpacity(1);
        } else if (m_scene.draft) {
            paintDraft(m_painter, *rects[i], *m_scene.draft, m_scene.clinic.timeZone);
        }
    }
    if (m_scene.pulled) {
        const DraftBlock& block = m_scene.pulled->block;
        const QRectF rect = placeOf(block);
        paintDraft(m_painter, rect, block, m_scene.clinic.timeZone);
    }
    if (m_scene.dragged) {
        DraftBlock block{m_scene.dragged->zone, m_scene.dragged->range, {}, {}, false, true};
        paintDraft(m_painter, placeOf(block), block, m_scene.clinic.timeZone);
    }
}

/// What is held has the width of its column, whatever stands beside it.
QRectF CalendarPainter::placeOf(const DraftBlock& held) const {
    return m_scene.layout.rectOf(held.zone, held.range).adjusted(3, 0, -8, 0);
}

void CalendarPainter::paintDraftWarning(const QRectF& visible) {
    if (m_scene.pulled) {
        const DraftBlock& block = m_scene.pulled->block;
        const QRectF rect = placeOf(block);
        if (warningStandsApart(rect, block))
            paintWarning(m_painter, rect, visible, block);
        return;
    }
    const auto& rects = m_scene.layout.blocks();
    if (!m_scene.draft || m_scene.dragged || rects.empty() || !rects.back())
        return;
    if (warningStandsApart(*rects.back(), *m_scene.draft) && rects.back()->intersects(visible))
        paintWarning(m_painter, *rects.back(), visible, *m_scene.draft);
}

void CalendarPainter::paintCursor() {
    if (!m_scene.cursor)
        return;
    const Tokens& t = tokens();
    const QRectF rect = m_scene.layout.rectOf(m_scene.cursor->zoneId, m_scene.cursor->range);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    // Without the focus it still says where the next key press would be, but more quietly.
    m_painter.setPen(m_scene.focused ? QPen(t.accent, 2) : QPen(t.outline, 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    // It frames what stands within it, and goes around what began earlier or ends later: no line through a
    // name.
    QRegion free(rect.toAlignedRect().adjusted(-1, -1, 1, 1));
    for (const auto& block : m_scene.layout.blocks()) {
        constexpr double touching = 3;
        if (block && block->intersects(rect) &&
            (block->top() < rect.top() - touching || block->bottom() > rect.bottom() + touching))
            free -= block->toAlignedRect();
    }
    m_painter.setClipRegion(free, Qt::IntersectClip);
    m_painter.drawRoundedRect(rect.adjusted(1, 1, -2, -0.5), 6, 6);
    m_painter.restore();
}

void CalendarPainter::paintMessage(const QString& text) {
    const bool noZones = m_scene.clinic.zones.empty();
    const QRect area =
        noZones ? m_view : m_view.adjusted(CalendarFrame::hoursWidth(), CalendarFrame::headerHeight(), 0, 0);
    const QFont font = noZones ? textFont(13) : semibold(textFont(15));
    m_painter.setFont(font);
    QRectF box = QFontMetricsF(font).boundingRect(QRectF(area).adjusted(24, 0, -24, 0),
                                                  Qt::AlignCenter | Qt::TextWordWrap, text);
    box.moveCenter(QRectF(area).center());
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tokens().surface);
    m_painter.drawRoundedRect(box.adjusted(-18, -10, 18, 10), 8, 8);
    m_painter.setPen(tokens().muted);
    m_painter.drawText(box.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace fd
