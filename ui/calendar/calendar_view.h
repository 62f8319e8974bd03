#pragma once

#include "ui/calendar/block_drag.h"
#include "ui/calendar/calendar_scene.h"
#include "ui/calendar/smooth_scroll.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

namespace fd {

class HoverCard;

/// Where the slot cursor stands.
struct SlotCursor {
    ZoneId zone;
    TimeRange range;
    bool operator==(const SlotCursor&) const = default;
};

/// A day, zones as columns, or a week, days as columns; time as rows. One widget that paints everything; it
/// shows what it is given and reports what the receptionist wants, and changes nothing itself.
class CalendarView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CalendarView(QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    /// Another date keeps the cursor's zone and time of day.
    void setDay(DaySchedule day);
    /// Another day was asked for. When it is not there soon, that is said in its place.
    void expectDay();
    /// The day that was asked for cannot be shown: why, in a sentence. Until the next one that can.
    void setProblem(const QString& sentence);
    /// Days as columns, of one zone or of all. `date` is the one that is looked at: the cursor goes there.
    void setWeek(const std::vector<DaySchedule>& days, const std::optional<ZoneId>& zone, const QDate& date);
    [[nodiscard]] bool showsWeek() const { return m_scene.week; }
    /// The group whose slots and hours are shown.
    void setGroup(const GroupId& group);
    void setDraft(const std::optional<DraftBlock>& draft);
    /// On a date that is not shown yet: taken up when its day is set.
    void setCursor(const ZoneId& zone, Instant at);
    [[nodiscard]] std::optional<SlotCursor> cursor() const;
    /// The view carries the time on from here by itself.
    void setNow(Instant now);
    void select(const std::optional<ReservationId>& reservation);
    void ensureVisible(const TimeRange& range, const ZoneId& zone);
    /// Each free slot says its load while a booking is being written.
    void setShowLoads(bool writing);
    void setShowCanceled(bool show);
    [[nodiscard]] bool showsCanceled() const { return m_showCanceled; }
    /// Those that lie in the tray: they are drawn as about to go.
    void setLifted(const QSet<fd::ReservationId>& ids);
    /// Pixels a minute, within what can be read.
    [[nodiscard]] double zoom() const { return m_pixelsPerMinute; }
    void setZoom(double pixelsPerMinute);

    [[nodiscard]] const CalendarScene& scene() const { return m_scene; }
    /// Of a zone and time, in the viewport; empty for a zone that is not shown.
    [[nodiscard]] QRect viewportRectOf(const ZoneId& zone, const TimeRange& range) const;
    /// Of a block of the layout, in the viewport.
    [[nodiscard]] QRect viewportRectOfBlock(size_t block) const;
    [[nodiscard]] QString zoneTitle(const ZoneId& zone) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// A free place was clicked, dragged over or taken with Enter, or the draft was given another length.
    void slotTaken(const fd::ZoneId& zone, const fd::TimeRange& range);
    void bookingOpened(const fd::ReservationId& reservation);
    /// Dropped elsewhere, or pushed there with the keys. It is shown there already.
    void bookingMoved(const fd::ReservationId& reservation, const fd::ZoneId& zone,
                      const fd::TimeRange& range);
    void menuRequested(const fd::ReservationId& reservation, const QPoint& globalPos);
    /// On free ground; `blocked` is the number of the blocked time there, 0 for none.
    void groundMenuRequested(const fd::ZoneId& zone, const fd::TimeRange& range, qint64 blocked,
                             const QPoint& globalPos);
    /// Something was typed that is no key of the calendar: a search begins with it.
    void searchTyped(const QString& text);
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Press {
        QPoint at;
        QPointF inGrid;
        std::optional<CalendarLayout::FreeRange> range;
        std::optional<Booking> booking; ///< as it was when it was taken
        BlockPart part = BlockPart::Whole;
        bool dragging = false;
        bool fine = false;
        QPoint last;
    };

    void showDays(DaySchedule day, std::vector<QDate> dates, const QDate& date);
    void relayout();
    [[nodiscard]] std::vector<Slot> shownSlots() const;
    void updateScrollBars();
    void resolveCursor();
    void moveCursor(const Slot& slot);
    void moveInZone(int steps);
    void moveToZone(int direction);
    void moveToEdge(bool last);
    void placeFirstCursor();
    [[nodiscard]] std::vector<Slot> slotsIn(std::optional<size_t> column) const;
    [[nodiscard]] std::optional<size_t> cursorColumn() const;
    void lengthenDraft(int intervals);
    void takeCursor();
    bool pushSelected(QKeyEvent* event);
    [[nodiscard]] BlockPart partAt(const QPointF& point, size_t block) const;
    [[nodiscard]] SnapGrid snapGrid(const GroupId& group, const QDate& date, bool fine) const;
    void followDrag();
    [[nodiscard]] QRegion heldRegion() const;
    void drawRange();
    void pullBlock();
    void showPulled(const Booking& booking, const ZoneId& zone, const TimeRange& range);
    void scrollDrag();
    void endDrag();
    /// Blocked time as it is drawn in a column.
    struct BlockedPlace {
        const BlockedTime* blocked = nullptr;
        ZoneId zone; ///< the first one for a time that blocks all of them
        TimeRange range;
        QRectF area;
    };
    [[nodiscard]] std::optional<BlockedPlace> blockedUnder(const QPointF& point) const;
    void dropBlock(const Press& press, const std::optional<PulledBlock>& pulled, const QPoint& at);
    /// By value: what they come from is laid out anew meanwhile.
    void moveBooking(Booking booking, ZoneId zone, TimeRange range);
    void zoomBy(double factor, double viewportY);
    void tick();
    void updateHover(const QPoint& at, bool inside);
    void updateCard(const std::optional<QPointF>& point, const std::optional<size_t>& block);
    void updateBlockedCard(const QPointF& point);
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] std::optional<QPointF> gridPoint(const QPoint& at) const;
    [[nodiscard]] const Booking* bookingAt(const QPoint& at) const;
    [[nodiscard]] QRect toViewport(const QRectF& gridRect) const;
    void announce();

    CalendarScene m_scene;
    double m_pixelsPerMinute = 1.25;
    bool m_showCanceled = false;
    bool m_scrolledOnce = false;
    QDate m_lookedAt;
    std::optional<std::pair<ZoneId, Instant>> m_wanted; // where the cursor shall be, slot or not
    std::optional<Press> m_press;
    std::optional<Instant> m_nowBase;
    QElapsedTimer m_sinceNow;
    QTimer m_minute;
    QTimer m_scrolling; // while a drag holds still at an edge
    QTimer m_patience;  // until it is said that a day takes long
    SmoothScroll m_sideways;
    SmoothScroll m_upDown;
    HoverCard* m_card = nullptr;
};

} // namespace fd
