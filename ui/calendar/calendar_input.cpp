#include "ui/calendar/calendar_view.h"
#include "ui/calendar/hover_card.h"

#include <QtWidgets>

// CalendarView's keys, mouse and input method.

namespace fd {

namespace {

constexpr Qt::KeyboardModifiers commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

} // namespace

void CalendarView::keyPressEvent(QKeyEvent* event) {
    m_card->leave();
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if ((keys & ~Qt::ShiftModifier) == Qt::AltModifier && pushSelected(event))
        return;
    const bool plain = keys == Qt::NoModifier;
    const bool shift = keys == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (plain)
            return moveInZone(step);
        if (shift && m_scene.draft)
            return lengthenDraft(step);
        break;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (plain)
            return moveToZone(event->key() == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (plain)
            return moveToEdge(event->key() == Qt::Key_End);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain)
            return takeCursor();
        break;
    case Qt::Key_Escape:
        if (plain && m_press) {
            endDrag();
            return;
        }
        break;
    default:
        if (!(keys & commandKeys) && !event->text().isEmpty() && event->text().at(0).isPrint() &&
            !event->text().at(0).isSpace()) {
            Q_EMIT searchTyped(event->text());
            return;
        }
        break;
    }
    // Everything else (pages, days, Esc) is the window's.
    event->ignore();
}

void CalendarView::inputMethodEvent(QInputMethodEvent* event) {
    const QString text = event->commitString().isEmpty() ? event->preeditString() : event->commitString();
    event->accept();
    if (text.trimmed().isEmpty())
        return;
    // The syllable goes on in the search field: the composition here must not commit it a second time.
    if (event->commitString().isEmpty())
        QGuiApplication::inputMethod()->reset();
    Q_EMIT searchTyped(text);
}

QVariant CalendarView::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImCursorRectangle && m_scene.cursor)
        return viewportRectOf(m_scene.cursor->zoneId, m_scene.cursor->range);
    return QAbstractScrollArea::inputMethodQuery(query);
}

void CalendarView::moveCursor(const Slot& slot) {
    setCursor(slot.zoneId, slot.range.start());
}

/// The first slot that is still to come, else the first of the day.
void CalendarView::placeFirstCursor() {
    std::vector<Slot> column;
    for (size_t i = 0; column.empty() && i < m_scene.layout.columnCount(); ++i) {
        // In a week, the day that is looked at.
        if (!m_scene.week || m_scene.layout.columns()[i].date == m_lookedAt)
            column = slotsIn(i);
    }
    if (column.empty())
        return;
    const auto coming = std::find_if(column.begin(), column.end(), [this](const Slot& slot) {
        return !m_scene.now || slot.range.start() >= *m_scene.now;
    });
    moveCursor(coming == column.end() ? column.front() : *coming);
}

void CalendarView::moveInZone(int steps) {
    if (!m_scene.cursor)
        return placeFirstCursor();
    const std::vector<Slot> column = slotsIn(cursorColumn());
    for (size_t i = 0; i < column.size(); ++i) {
        if (column[i].range != m_scene.cursor->range)
            continue;
        const auto next = static_cast<qsizetype>(i) + steps;
        if (next >= 0 && next < static_cast<qsizetype>(column.size()))
            moveCursor(column[static_cast<size_t>(next)]);
        return;
    }
}

void CalendarView::moveToZone(int direction) {
    if (!m_scene.cursor)
        return placeFirstCursor();
    const auto here = cursorColumn();
    if (!here)
        return;
    const auto count = static_cast<qsizetype>(m_scene.layout.columnCount());
    for (auto i = static_cast<qsizetype>(*here) + direction; i >= 0 && i < count; i += direction) {
        const std::vector<Slot> column = slotsIn(static_cast<size_t>(i));
        if (!column.empty())
            return setCursor(column.front().zoneId,
                             sameTimeOn(m_scene.cursor->range.start(),
                                        m_scene.layout.columns()[static_cast<size_t>(i)].date,
                                        m_scene.clinic.timeZone));
    }
}

void CalendarView::moveToEdge(bool last) {
    if (!m_scene.cursor)
        placeFirstCursor();
    if (!m_scene.cursor)
        return;
    const std::vector<Slot> column = slotsIn(cursorColumn());
    moveCursor(last ? column.back() : column.front());
}

void CalendarView::lengthenDraft(int intervals) {
    const ReservationGroup* group = m_scene.clinic.group(m_scene.group);
    const minutes step(group ? group->intervalMinutes : 30);
    const TimeRange range = m_scene.draft->range;
    const Instant end = std::max<Instant>(range.end() + step * intervals, range.start() + step);
    // Never longer by being asked to be shorter.
    if (end == range.end() || (intervals < 0 && end > range.end()))
        return;
    if (const auto changed = TimeRange::make(range.start(), end))
        Q_EMIT slotTaken(m_scene.draft->zone, *changed);
}

/// Alt+arrows move the selected booking, with Shift they resize it.
bool CalendarView::pushSelected(QKeyEvent* event) {
    const Booking* booking = m_scene.selected ? m_scene.booking(*m_scene.selected) : nullptr;
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (booking == nullptr || !mayBeMoved(*booking) || (!vertical && !sideways))
        return false;
    const bool resizes = event->modifiers() & Qt::ShiftModifier;
    const int way = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right ? 1 : -1;
    const auto column = m_scene.layout.columnOf(booking->zoneId, booking->range);
    if (vertical) {
        const SnapGrid grid = snapGrid(booking->groupId, m_scene.dateOf(booking->range.start()), false);
        const TimeRange range =
            pulledBy(booking->range, resizes ? BlockPart::End : BlockPart::Whole, way * grid.step, grid);
        moveBooking(*booking, booking->zoneId, range);
    } else if (column && !resizes) {
        const auto next = static_cast<qsizetype>(*column) + way;
        if (next < 0 || next >= static_cast<qsizetype>(m_scene.layout.columnCount()))
            return true;
        const CalendarColumn place = m_scene.layout.columns()[static_cast<size_t>(next)];
        moveBooking(*booking, m_scene.week ? booking->zoneId : *place.zone,
                    onDate(booking->range, place.date, m_scene.clinic.timeZone));
    }
    return true;
}

void CalendarView::takeCursor() {
    if (!m_scene.cursor)
        return placeFirstCursor();
    const Slot slot = *m_scene.cursor;
    if (!isWriting() || slot.isFull()) {
        std::vector<ReservationId> here;
        for (const size_t index : m_scene.bookingOf) {
            const Booking& booking = m_scene.day.bookings[index];
            if (m_scene.sharesColumn(booking, slot.zoneId) && booking.range.overlaps(slot.range))
                here.push_back(booking.id);
        }
        if (!here.empty()) {
            // Once more opens the next one of the slot.
            const auto selected =
                m_scene.selected ? std::find(here.begin(), here.end(), *m_scene.selected) : here.end();
            const bool another = selected != here.end() && std::next(selected) != here.end();
            const ReservationId id = another ? *std::next(selected) : here.front();
            Q_EMIT bookingOpened(id);
            return;
        }
    }
    Q_EMIT slotTaken(slot.zoneId, slot.range);
}

void CalendarView::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turn.y() != 0)
            zoomBy(std::pow(1.15, turn.y() / 120.0), event->position().y());
        return event->accept();
    }
    // A touchpad moves by pixels and is smooth by itself.
    if (!event->pixelDelta().isNull() || event->phase() != Qt::NoScrollPhase)
        return QAbstractScrollArea::wheelEvent(event);
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers() & Qt::ShiftModifier;
    const QScrollBar* bar = sideways ? horizontalScrollBar() : verticalScrollBar();
    SmoothScroll& scroll = sideways ? m_sideways : m_upDown;
    const int most = std::abs(turn.x()) > std::abs(turn.y()) ? turn.x() : turn.y();
    scroll.to(scroll.goal() - most * QApplication::wheelScrollLines() * bar->singleStep() / 120);
    event->accept();
}

bool CalendarView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        updateHover({}, false);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fd
