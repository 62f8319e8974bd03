#include "ui/calendar/calendar_view.h"

#include "ui/calendar/calendar_accessible.h"
#include "ui/calendar/calendar_painter.h"
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/hover_card.h"
#include "ui/theme/theme.h"

#include <QtWidgets>

namespace fd {

namespace {

constexpr double smallestScale = 0.6;
constexpr double largestScale = 5;
constexpr milliseconds tickLength(10'000);
constexpr milliseconds dragScrollInterval(30);
constexpr milliseconds patience(400);

} // namespace

CalendarView::CalendarView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_sideways(horizontalScrollBar(), this)
    , m_upDown(verticalScrollBar(), this)
    , m_card(new HoverCard(this)) {
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
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_scrolling, &QTimer::timeout, this, &CalendarView::scrollDrag);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_scene.message = CalendarText::reading();
        viewport()->update();
    });
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

void CalendarView::setLifted(const QSet<ReservationId>& ids) {
    m_scene.lifted = ids;
    viewport()->update();
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

bool CalendarView::isWriting() const {
    return m_scene.showLoads || (m_scene.draft && m_scene.draft->writing);
}

void CalendarView::updateScrollBars() {
    const QSize room = viewport()->size() - QSize(CalendarFrame::hoursWidth(), CalendarFrame::headerHeight());
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
    const auto show = [](const QScrollBar* bar, SmoothScroll& scroll, double from, double to, double margin) {
        const double first = scroll.goal() + margin;
        const double last = scroll.goal() + bar->pageStep() - margin;
        // Something taller than the view shows its beginning.
        if (from < first || to - from > last - first)
            scroll.to(static_cast<int>(from - margin));
        else if (to > last)
            scroll.to(static_cast<int>(std::ceil(to + margin)) - bar->pageStep());
    };
    show(verticalScrollBar(), m_upDown, rect.top(), rect.bottom(), 24);
    show(horizontalScrollBar(), m_sideways, rect.left(), rect.right(), 0);
}

void CalendarView::setZoom(double pixelsPerMinute) {
    m_pixelsPerMinute = std::clamp(pixelsPerMinute, smallestScale, largestScale);
    relayout();
}

void CalendarView::zoomBy(double factor, double viewportY) {
    const double inGrid = viewportY - CalendarFrame::headerHeight();
    const double minute = m_scene.layout.minuteAt(inGrid + verticalScrollBar()->value());
    m_pixelsPerMinute = std::clamp(m_pixelsPerMinute * factor, smallestScale, largestScale);
    m_upDown.stop();
    relayout();
    verticalScrollBar()->setValue(qRound(m_scene.layout.yOfMinute(minute) - inGrid));
}

QRect CalendarView::toViewport(const QRectF& gridRect) const {
    return gridRect
        .translated(CalendarFrame::hoursWidth() - horizontalScrollBar()->value(),
                    CalendarFrame::headerHeight() - verticalScrollBar()->value())
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
    return {CalendarFrame::hoursWidth() + 160, CalendarFrame::headerHeight() + 160};
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
    m_card->leave();
    if (m_scene.pulled || m_scene.dragged || m_scene.draft || m_scene.layout.isClosed() ||
        !m_scene.message.isEmpty())
        return viewport()->update();
    const QPoint corner(CalendarFrame::hoursWidth(), CalendarFrame::headerHeight());
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
    m_card->leave();
    viewport()->update();
}

void CalendarView::announce() {
    if (!hasFocus() || !m_scene.cursor || !QAccessible::isActive())
        return;
    announceCursor(this);
}

} // namespace fd
