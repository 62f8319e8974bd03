#include "ui/calendar/calendar_view.h"

#include "ui/calendar/calendar_accessible.h"
#include "ui/calendar/calendar_painter.h"
#include "ui/calendar/calendar_text.h"
#include "ui/theme/theme.h"

#include <QtWidgets>

namespace fd {

namespace {

constexpr double smallestScale = 0.6;
constexpr double largestScale = 5;
constexpr double plainGutter = 8;
constexpr double leastDayWidth = 84;
constexpr milliseconds tickLength(10'000);
constexpr milliseconds dragScrollInterval(30);

} // namespace

CalendarView::CalendarView(QWidget* parent)
    : QAbstractScrollArea(parent) {
    installCalendarAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(40);
    setAccessibleName(CalendarText::accessibleTitle());
    setAccessibleDescription(CalendarText::hint());
    m_minute.setInterval(tickLength);
    m_scrolling.setInterval(dragScrollInterval);
    connect(&m_scrolling, &QTimer::timeout, this, &CalendarView::scrollDrag);
    connect(&m_minute, &QTimer::timeout, this, &CalendarView::tick);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        relayout();
        viewport()->update();
    });
}

void CalendarView::setClinic(const Clinic& clinic) {
    m_scene.clinic = clinic;
    if (!clinic.group(m_scene.group)) {
        if (const ReservationGroup* group = clinic.defaultGroup())
            m_scene.group = group->id;
    }
    relayout();
}

void CalendarView::setLanguage(Language language) {
    m_scene.language = language;
    viewport()->update();
}

void CalendarView::setDay(const DaySchedule& day) {
    m_scene.week = false;
    m_scene.dates = {day.date};
    showDays(day, day.date);
}

void CalendarView::setWeek(const std::vector<DaySchedule>& days, const std::optional<ZoneId>& zone,
                           const QDate& date) {
    m_scene.week = true;
    m_scene.weekZone = zone;
    m_scene.dates.clear();
    DaySchedule all;
    for (const DaySchedule& day : days) {
        m_scene.dates.push_back(day.date);
        for (const Booking& booking : day.bookings) {
            // What reaches over midnight comes with both its days.
            if (day.date == days.front().date || m_scene.dateOf(booking.range.start()) == day.date)
                all.bookings.push_back(booking);
        }
        for (const BlockedTime& blocked : day.blocked) {
            if (std::find(all.blocked.begin(), all.blocked.end(), blocked) == all.blocked.end())
                all.blocked.push_back(blocked); // a weekly one is one, however many days are shown
        }
        for (const auto& [group, slots] : day.slotsByGroup) {
            const auto place = std::find_if(all.slotsByGroup.begin(), all.slotsByGroup.end(),
                                            [&](const auto& one) { return one.first == group; });
            if (place == all.slotsByGroup.end())
                all.slotsByGroup.emplace_back(group, slots);
            else
                place->second.insert(place->second.end(), slots.begin(), slots.end());
        }
    }
    all.date = days.empty() ? date : days.front().date;
    showDays(std::move(all), date);
}

/// `date`: where the cursor goes when its own day is not shown any more.
void CalendarView::showDays(DaySchedule day, const QDate& date) {
    const bool otherDates = m_shownDates != m_scene.dates;
    m_shownDates = m_scene.dates;
    if (m_wanted && m_scene.loaded) {
        const QDateTime at = toLocal(m_wanted->second, m_scene.clinic.timeZone);
        const bool moved = m_lookedAt != date && at.date() == m_lookedAt;
        // The same time of day, unless the cursor was already sent to where it shall be.
        if (!m_scene.shows(at.date()) || moved)
            m_wanted->second =
                wallTime(date, at.time().msecsSinceStartOfDay() / 60'000, m_scene.clinic.timeZone);
    }
    m_lookedAt = date;
    if (otherDates) {
        endDrag();
        m_scene.hovered.reset();
    }
    m_scene.day = std::move(day);
    m_scene.loaded = true;
    relayout();
    if (!m_scrolledOnce) {
        m_scrolledOnce = true;
        if (m_scene.now && m_scene.shows(m_scene.dateOf(*m_scene.now)))
            verticalScrollBar()->setValue(
                static_cast<int>(m_scene.layout.yOf(*m_scene.now, m_scene.dateOf(*m_scene.now))) -
                viewport()->height() / 3);
    }
}

void CalendarView::setGroup(const GroupId& group) {
    if (m_scene.group == group)
        return;
    m_scene.group = group;
    relayout();
}

void CalendarView::setDraft(const std::optional<DraftBlock>& draft) {
    if (m_scene.draft == draft)
        return;
    m_scene.draft = draft;
    relayout();
}

void CalendarView::setShowLoads(bool writing) {
    if (m_scene.showLoads == writing)
        return;
    m_scene.showLoads = writing;
    relayout();
}

void CalendarView::setShowCanceled(bool show) {
    m_showCanceled = show;
    relayout();
}

void CalendarView::select(const std::optional<ReservationId>& reservation) {
    m_scene.selected = reservation;
    viewport()->update();
}

void CalendarView::setNow(Instant now) {
    m_nowBase = now;
    m_sinceNow.start();
    m_minute.start();
    tick();
}

void CalendarView::tick() {
    if (!m_nowBase)
        return;
    const Instant now = *m_nowBase + milliseconds(m_sinceNow.elapsed());
    const bool sameMinute =
        m_scene.now && std::chrono::floor<minutes>(*m_scene.now) == std::chrono::floor<minutes>(now);
    m_scene.now = now;
    if (!sameMinute)
        viewport()->update();
}

void CalendarView::setCursor(const ZoneId& zone, Instant at) {
    m_wanted = {zone, at};
    resolveCursor();
    if (m_scene.cursor)
        ensureVisible(m_scene.cursor->range, m_scene.cursor->zoneId);
    viewport()->update();
    announce();
    Q_EMIT cursorMoved();
}

std::optional<SlotCursor> CalendarView::cursor() const {
    if (!m_scene.cursor)
        return std::nullopt;
    return SlotCursor{m_scene.cursor->zoneId, m_scene.cursor->range};
}

/// The slot that holds the wanted time, or the nearest one of the column.
void CalendarView::resolveCursor() {
    m_scene.cursor.reset();
    if (!m_wanted || !m_scene.loaded)
        return;
    const auto [zone, at] = *m_wanted;
    const auto moment = TimeRange::make(at, at + milliseconds(1));
    std::optional<milliseconds> best;
    for (const Slot& slot : slotsIn(m_scene.layout.columnOf(zone, *moment))) {
        const milliseconds away =
            slot.range.contains(at) ? milliseconds(-1) : std::chrono::abs(slot.range.start() - at);
        if (!best || away < *best) {
            best = away;
            m_scene.cursor = slot;
        }
    }
}

std::vector<Slot> CalendarView::slotsIn(std::optional<size_t> column) const {
    std::vector<Slot> found;
    for (const Slot& slot : m_scene.layout.allSlots()) {
        if (column && m_scene.layout.columnOf(slot.zoneId, slot.range) == column)
            found.push_back(slot);
    }
    return found;
}

std::optional<size_t> CalendarView::cursorColumn() const {
    return m_scene.cursor ? m_scene.layout.columnOf(m_scene.cursor->zoneId, m_scene.cursor->range)
                          : std::nullopt;
}

/// Of the shown group and zones. Where a column is a whole day, one slot stands for all zones: it goes to the
/// first that has room.
std::vector<Slot> CalendarView::shownSlots() const {
    const std::vector<Slot>& all = m_scene.day.slotsOf(m_scene.group);
    if (!m_scene.week)
        return all;
    std::vector<Slot> shown;
    for (const Slot& slot : all) {
        if (m_scene.weekZone) {
            if (slot.zoneId == *m_scene.weekZone)
                shown.push_back(slot);
            continue;
        }
        if (shown.empty() || shown.back().range != slot.range) {
            shown.push_back(slot);
            continue;
        }
        Slot& merged = shown.back();
        if (merged.isFull() && !slot.isFull())
            merged.zoneId = slot.zoneId;
        merged.capacity += slot.capacity;
        merged.reservationCount += slot.reservationCount;
    }
    return shown;
}

bool CalendarView::isWriting() const {
    return m_scene.showLoads || (m_scene.draft && m_scene.draft->writing);
}

void CalendarView::relayout() {
    LayoutInput in;
    in.timeZone = m_scene.clinic.timeZone;
    in.pixelsPerMinute = m_pixelsPerMinute;
    in.availableWidth = viewport()->width() - CalendarFrame::hoursWidth;
    const ReservationGroup* group = m_scene.clinic.group(m_scene.group);
    const std::vector<QDate> noDate{QDate(2000, 1, 3)};
    if (m_scene.week)
        in.minColumnWidth = leastDayWidth; // seven stand side by side where zones would scroll
    for (const QDate& date : m_scene.dates.empty() ? noDate : m_scene.dates) {
        const std::optional<DayHours> hours = group != nullptr ? group->hoursOn(date) : std::nullopt;
        if (m_scene.week)
            in.columns.push_back({m_scene.weekZone, date, hours});
        for (const Zone& zone : m_scene.clinic.zones) {
            if (!m_scene.week)
                in.columns.push_back({zone.id, date, hours});
        }
        for (const ReservationGroup& each : m_scene.clinic.groups) {
            if (const auto& opening = each.hoursOn(date))
                in.openings.push_back(opening->open);
        }
    }
    if (group != nullptr)
        in.intervalMinutes = group->intervalMinutes;
    in.slots = shownSlots();
    if (!m_scene.clinic.zones.empty())
        in.anyZone = in.slots.empty() ? m_scene.clinic.zones.front().id : in.slots.front().zoneId;

    m_scene.bookingOf.clear();
    for (size_t i = 0; i < m_scene.day.bookings.size(); ++i) {
        const Booking& booking = m_scene.day.bookings[i];
        if (booking.status == ReservationStatus::Canceled && !m_showCanceled)
            continue;
        m_scene.bookingOf.push_back(i);
        in.blocks.push_back({booking.zoneId, booking.range, booking.id.text()});
    }
    // After every id, so that the draft stands to the right of what is already there.
    if (m_scene.draft)
        in.blocks.push_back({m_scene.draft->zone, m_scene.draft->range, QStringLiteral("~")});

    const QFontMetricsF figures(CalendarPainter::loadFont());
    for (const CalendarColumn& column : in.columns) {
        double gutter = plainGutter;
        for (const Slot& slot : in.slots) {
            if (m_scene.tellsLoadsOf(slot.zoneId) && (!column.zone || *column.zone == slot.zoneId))
                gutter = std::max(gutter, figures.horizontalAdvance(CalendarPainter::loadFigure(slot)) + 10);
        }
        in.gutters.push_back(gutter);
    }
    m_scene.layout = CalendarLayout(std::move(in));
    resolveCursor();
    updateScrollBars();
    viewport()->update();
}

void CalendarView::updateScrollBars() {
    const QSize room = viewport()->size() - QSize(CalendarFrame::hoursWidth, CalendarFrame::headerHeight);
    const QSizeF content = m_scene.layout.size();
    horizontalScrollBar()->setRange(0,
                                    std::max(0, static_cast<int>(std::ceil(content.width())) - room.width()));
    horizontalScrollBar()->setPageStep(std::max(1, room.width()));
    verticalScrollBar()->setRange(0,
                                  std::max(0, static_cast<int>(std::ceil(content.height())) - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height()));
}

void CalendarView::ensureVisible(const TimeRange& range, const ZoneId& zone) {
    const QRectF rect = m_scene.layout.rectOf(zone, range);
    if (rect.isNull())
        return;
    const auto show = [](QScrollBar* bar, double from, double to, double margin) {
        const double first = bar->value() + margin;
        const double last = bar->value() + bar->pageStep() - margin;
        // Something taller than the view shows its beginning.
        if (from < first || to - from > last - first)
            bar->setValue(static_cast<int>(from - margin));
        else if (to > last)
            bar->setValue(static_cast<int>(std::ceil(to + margin)) - bar->pageStep());
    };
    show(verticalScrollBar(), rect.top(), rect.bottom(), 24);
    show(horizontalScrollBar(), rect.left(), rect.right(), 0);
}

void CalendarView::zoomBy(double factor, double viewportY) {
    const double inGrid = viewportY - CalendarFrame::headerHeight;
    const double minute = m_scene.layout.minuteAt(inGrid + verticalScrollBar()->value());
    m_pixelsPerMinute = std::clamp(m_pixelsPerMinute * factor, smallestScale, largestScale);
    relayout();
    verticalScrollBar()->setValue(qRound(m_scene.layout.yOfMinute(minute) - inGrid));
}

QRect CalendarView::toViewport(const QRectF& gridRect) const {
    return gridRect
        .translated(CalendarFrame::hoursWidth - horizontalScrollBar()->value(),
                    CalendarFrame::headerHeight - verticalScrollBar()->value())
        .toAlignedRect();
}

QRect CalendarView::viewportRectOf(const ZoneId& zone, const TimeRange& range) const {
    const QRectF rect = m_scene.layout.rectOf(zone, range);
    return rect.isNull() ? QRect() : toViewport(rect);
}

QRect CalendarView::viewportRectOfBlock(size_t block) const {
    const auto& blocks = m_scene.layout.blocks();
    return block < blocks.size() && blocks[block] ? toViewport(*blocks[block]) : QRect();
}

QString CalendarView::zoneTitle(const ZoneId& zone) const {
    const Zone* found = m_scene.clinic.zone(zone);
    return found ? found->title.in(m_scene.language) : QString();
}

QSize CalendarView::sizeHint() const {
    return {760, 640};
}

QSize CalendarView::minimumSizeHint() const {
    return {CalendarFrame::hoursWidth + 160, CalendarFrame::headerHeight + 160};
}

void CalendarView::paintEvent(QPaintEvent* event) {
    m_scene.focused = hasFocus();
    QPainter painter(viewport());
    CalendarPainter calendar(m_scene, painter, viewport()->rect(),
                             {horizontalScrollBar()->value(), verticalScrollBar()->value()});
    calendar.paint(event->rect());
}

void CalendarView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

/// Head and hours stay; what stands still over the grid, or depends on what is in sight, is drawn anew.
void CalendarView::scrollContentsBy(int dx, int dy) {
    const QRect view = viewport()->rect();
    if (m_scene.pulled || m_scene.dragged || m_scene.draft || m_scene.layout.isClosed())
        return viewport()->update();
    const QPoint corner(CalendarFrame::hoursWidth, CalendarFrame::headerHeight);
    viewport()->scroll(dx, dy, QRect(corner, view.bottomRight()));
    if (dx != 0)
        viewport()->scroll(dx, 0, QRect(corner.x(), 0, view.width() - corner.x(), corner.y()));
    if (dy != 0)
        viewport()->scroll(0, dy, QRect(0, corner.y(), corner.x(), view.height() - corner.y()));
}

void CalendarView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(CalendarText::accessibleTitle());
        setAccessibleDescription(CalendarText::hint());
        viewport()->update();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        relayout();
    }
    QAbstractScrollArea::changeEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    // Whoever arrives by Tab sees at once where the arrow keys begin.
    if (!m_scene.cursor && event->reason() != Qt::MouseFocusReason)
        placeFirstCursor();
    viewport()->update();
    announce();
}

void CalendarView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::announce() {
    if (!hasFocus() || !m_scene.cursor || !QAccessible::isActive())
        return;
    announceCursor(this);
}

} // namespace fd
