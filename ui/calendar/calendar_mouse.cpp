#include "ui/calendar/block_drag.h"
#include "ui/calendar/calendar_painter.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/hover_card.h"
#include "ui/errortext/error_text.h"

#include <QtWidgets>

// CalendarView's mouse: what is drawn on free ground becomes a booking, a block is moved, its edge resizes.

namespace fd {

namespace {

constexpr double edgeReach = 6;      ///< of a block: here the pointer takes its edge
constexpr double leastForEdges = 24; ///< a lower block has no upper edge to take
constexpr int scrollReach = 24;      ///< of the viewport: here a drag scrolls
constexpr int scrollStep = 14;
constexpr int warningReach = 28; ///< of what is said above or below a block
constexpr int fineStep = 5;      ///< minutes, with Shift

} // namespace

std::optional<QPointF> CalendarView::gridPoint(const QPoint& at) const {
    const QPoint inGrid = at - QPoint(CalendarFrame::hoursWidth(), CalendarFrame::headerHeight());
    if (inGrid.x() < 0 || inGrid.y() < 0)
        return std::nullopt;
    return QPointF(inGrid + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

const Booking* CalendarView::bookingAt(const QPoint& at) const {
    const auto point = gridPoint(at);
    const auto block = point ? m_scene.layout.blockAt(*point) : std::nullopt;
    return block ? m_scene.bookingAt(*block) : nullptr;
}

BlockPart CalendarView::partAt(const QPointF& point, size_t block) const {
    const QRectF& rect = *m_scene.layout.blocks()[block];
    if (point.y() >= rect.bottom() - edgeReach)
        return BlockPart::End;
    if (point.y() <= rect.top() + edgeReach && rect.height() >= leastForEdges)
        return BlockPart::Start;
    return BlockPart::Whole;
}

SnapGrid CalendarView::snapGrid(const GroupId& id, const QDate& date, bool fine) const {
    SnapGrid grid{date, m_scene.clinic.timeZone, 0, fineStep};
    const ReservationGroup* group = m_scene.clinic.group(id);
    if (fine || group == nullptr)
        return grid;
    grid.step = group->intervalMinutes;
    if (const auto& hours = group->hoursOn(grid.date))
        grid.origin = hours->open.start;
    return grid;
}

void CalendarView::mousePressEvent(QMouseEvent* event) {
    m_card->leave();
    m_sideways.stop();
    m_upDown.stop();
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPoint at = event->position().toPoint();
    const auto point = gridPoint(at);
    if (!point)
        return;
    Press press;
    press.at = at;
    press.inGrid = *point;
    const auto block = m_scene.layout.blockAt(*point);
    if (const Booking* booking = block ? m_scene.bookingAt(*block) : nullptr) {
        press.booking = *booking;
        press.part = partAt(*point, *block);
    } else {
        press.range = m_scene.layout.rangeAt(*point);
    }
    m_press = press;
}

void CalendarView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!m_press) {
        updateHover(at, true);
        return;
    }
    if ((at - m_press->at).manhattanLength() >= QApplication::startDragDistance())
        m_press->dragging = true;
    if (!m_press->dragging)
        return;
    m_press->last = at;
    m_press->fine = event->modifiers() & Qt::ShiftModifier;
    followDrag();
    const bool atEdge =
        at.y() < CalendarFrame::headerHeight() + scrollReach || at.y() > viewport()->height() - scrollReach ||
        at.x() < CalendarFrame::hoursWidth() + scrollReach || at.x() > viewport()->width() - scrollReach;
    if (atEdge && !m_scrolling.isActive())
        m_scrolling.start();
    else if (!atEdge)
        m_scrolling.stop();
}

/// Where the pointer holds still at an edge of the view, what lies beyond comes in.
void CalendarView::scrollDrag() {
    if (!m_press || !m_press->dragging)
        return m_scrolling.stop();
    const auto step = [](int at, int low, int high) {
        return at < low + scrollReach ? -scrollStep : at > high - scrollReach ? scrollStep : 0;
    };
    const QPoint at = m_press->last;
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  step(at.y(), CalendarFrame::headerHeight(), viewport()->height()));
    if (m_press->booking)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        step(at.x(), CalendarFrame::hoursWidth(), viewport()->width()));
    followDrag();
}

void CalendarView::followDrag() {
    viewport()->update(heldRegion());
    if (m_press->booking)
        pullBlock();
    else if (m_press->range)
        drawRange();
    viewport()->update(heldRegion());
}

/// Where what is held is drawn, with what is said beside it; and the block it was taken from.
QRegion CalendarView::heldRegion() const {
    QRegion region;
    if (m_scene.pulled) {
        const DraftBlock& block = m_scene.pulled->block;
        const QRect place = viewportRectOf(block.zone, block.range);
        region += place.adjusted(-2, -2, 2, 2);
        if (!block.warning.isEmpty()) // it may be wider than the column, above or below
            region +=
                QRect(0, place.top() - warningReach, viewport()->width(), place.height() + 2 * warningReach);
        if (const Booking* booking = m_scene.booking(m_scene.pulled->id))
            region += viewportRectOf(booking->zoneId, booking->range).adjusted(-2, -2, 2, 2);
    }
    if (m_scene.dragged)
        region += viewportRectOf(m_scene.dragged->zone, m_scene.dragged->range).adjusted(-2, -2, 2, 2);
    return region;
}

/// Sideways a new booking stays in its column: only the time follows.
void CalendarView::drawRange() {
    const auto under =
        gridPoint({m_press->at.x(), std::max(m_press->last.y(), CalendarFrame::headerHeight())});
    const auto here = under ? m_scene.layout.rangeAt(*under) : std::nullopt;
    if (!here)
        return;
    const TimeRange& start = m_press->range->range;
    if (const auto range = TimeRange::make(std::min(start.start(), here->range.start()),
                                           std::max(start.end(), here->range.end())))
        m_scene.dragged = CalendarLayout::FreeRange{m_press->range->zone, *range};
}

void CalendarView::pullBlock() {
    const Booking& booking = *m_press->booking;
    if (!mayBeMoved(booking))
        return;
    const QPoint at(std::max(m_press->last.x(), CalendarFrame::hoursWidth()),
                    std::max(m_press->last.y(), CalendarFrame::headerHeight()));
    const auto point = gridPoint(at);
    if (!point)
        return;
    ZoneId zone = booking.zoneId;
    TimeRange range = booking.range;
    QDate date = m_scene.dateOf(range.start());
    const auto under = m_scene.layout.columnAt(point->x());
    if (under && m_press->part == BlockPart::Whole) {
        const CalendarColumn& column = m_scene.layout.columns()[*under];
        if (!m_scene.week)
            zone = *column.zone;
        else if (column.date != date)
            range = onDate(range, date = column.date, m_scene.clinic.timeZone);
    }
    const double pulled = m_scene.layout.minuteAt(point->y()) - m_scene.layout.minuteAt(m_press->inGrid.y());
    showPulled(booking, zone,
               pulledBy(range, m_press->part, pulled, snapGrid(booking.groupId, date, m_press->fine)));
}

void CalendarView::showPulled(const Booking& booking, const ZoneId& zone, const TimeRange& range) {
    DraftBlock block{zone, range, booking.visitorName, {}, false, false, {}};
    const auto warnings =
        warningsAt(booking, zone, range, m_scene.day, m_scene.clinic, m_scene.now.value_or(Instant::min()));
    if (!warnings.empty()) {
        block.warning = warningText(warnings.front());
        block.blocked = warnings.front().blocks();
    }
    m_scene.pulled = PulledBlock{booking.id, block};
}

void CalendarView::endDrag() {
    m_press.reset();
    m_scene.dragged.reset();
    m_scene.pulled.reset();
    m_scrolling.stop();
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_press)
        return; // after Esc the button still comes up
    const Press press = *m_press;
    const auto dragged = m_scene.dragged;
    const auto pulled = m_scene.pulled;
    endDrag();
    if (press.booking)
        return dropBlock(press, pulled, event->position().toPoint());
    if (!press.range)
        return;
    const auto taken = dragged ? dragged : press.range;
    m_wanted = {taken->zone, taken->range.start()};
    resolveCursor();
    Q_EMIT slotTaken(taken->zone, taken->range);
}

void CalendarView::dropBlock(const Press& press, const std::optional<PulledBlock>& pulled, const QPoint& at) {
    const Booking* now = m_scene.booking(press.booking->id);
    if (!press.dragging) {
        const Booking* under = bookingAt(at);
        if (under && under->id == press.booking->id)
            Q_EMIT bookingOpened(press.booking->id);
        return;
    }
    // What became another while it was held is not moved by what was seen before.
    if (pulled && now && now->range == press.booking->range && now->zoneId == press.booking->zoneId)
        moveBooking(*now, pulled->block.zone, pulled->block.range);
}

/// Shown where it goes at once; whoever keeps bookings says what became of it.
void CalendarView::moveBooking(Booking booking, ZoneId zone, TimeRange range) { // NOLINT: see the header
    if (booking.zoneId == zone && booking.range == range)
        return;
    const ReservationId id = booking.id;
    for (Booking& shown : m_scene.day.bookings) {
        if (shown.id == id) {
            shown.zoneId = zone;
            shown.range = range;
        }
    }
    m_scene.selected = id;
    relayout();
    ensureVisible(range, zone);
    Q_EMIT bookingMoved(id, zone, range);
}

void CalendarView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const Booking* booking = byMouse            ? bookingAt(event->pos())
                             : m_scene.selected ? m_scene.booking(*m_scene.selected)
                                                : nullptr;
    const auto point = booking == nullptr && byMouse ? gridPoint(event->pos()) : std::nullopt;
    if (const auto free = point ? m_scene.layout.rangeAt(*point) : std::nullopt) {
        const auto blocked = blockedUnder(*point);
        Q_EMIT groundMenuRequested(free->zone, free->range, blocked ? blocked->blocked->id : 0,
                                   event->globalPos());
        return;
    }
    if (booking == nullptr)
        return event->ignore();
    const ReservationId id = booking->id;
    QPoint at = event->globalPos();
    if (!byMouse)
        at = viewport()->mapToGlobal(viewportRectOf(booking->zoneId, booking->range).center());
    m_scene.selected = id;
    viewport()->update();
    Q_EMIT menuRequested(id, at);
}

} // namespace fd
