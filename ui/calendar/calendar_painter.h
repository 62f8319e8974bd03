#pragma once

#include "ui/calendar/calendar_scene.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace fd {

/// Sizes of the parts that do not scroll.
struct CalendarFrame {
    [[nodiscard]] static int hoursWidth() { return qRound(scaled(52)); }
    [[nodiscard]] static int headerHeight() { return qRound(scaled(46)); }
};

/// Draws a scene into the calendar's viewport, only what touches the dirty rectangle.
class CalendarPainter {
public:
    /// `offset` is how far the grid is scrolled; `view` is the whole viewport.
    CalendarPainter(const CalendarScene& scene, QPainter& painter, const QRect& view, const QPoint& offset);
    void paint(const QRect& dirty);

    [[nodiscard]] static QString loadFigure(const Slot& slot);
    [[nodiscard]] static QFont loadFont();
    /// Beside the blocks, where one zone after the other says when it is blocked.
    [[nodiscard]] static double bandsWidth(size_t bands);
    /// Of the i-th of them, in the grid.
    [[nodiscard]] static QRectF bandRect(const CalendarScene& scene, size_t column, size_t i,
                                         const BlockedTime& blocked);

private:
    void paintBands(const QRectF& dirty);
    void paintHatch(const QRectF& area, const QRectF& dirty);
    void paintBlocked(const QRectF& dirty);
    void paintZoneBands(size_t column, const QRectF& dirty);
    void paintLines(const QRectF& dirty);
    void paintSlots(const QRectF& dirty);
    void paintLoads(const QRectF& dirty);
    void paintNowLine(const QRectF& dirty);
    void paintBlocks(const QRectF& dirty);
    void paintCursor();
    [[nodiscard]] QRectF placeOf(const DraftBlock& held) const;
    void paintDraftWarning(const QRectF& visible);
    void paintHeader(const QRect& dirty);
    void paintHead(const QRectF& column, double left, const QString& title, const QColor& color,
                   const QString& below);
    void paintZoneHead(const QRectF& column, size_t index);
    void paintDayHead(const QRectF& column, const QDate& date);
    void paintHours(const QRect& dirty);
    [[nodiscard]] QString message() const;
    void paintMessage(const QString& text);

    const CalendarScene& m_scene;
    QPainter& m_painter;
    QRect m_view;
    QPoint m_offset;
};

} // namespace fd
