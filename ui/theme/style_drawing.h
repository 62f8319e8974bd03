#pragma once

#include <QPainter>
#include <QStyleOption>

namespace fd {

// The shapes of FrontdeskStyle: each draws one thing and knows nothing about widgets.

inline constexpr qreal controlRadius = 7;

/// A rounded field: border, or a 2 px accent ring while it has the focus.
void drawField(QPainter& painter, const QRect& rect, bool enabled, bool focused, bool hovered);

enum class ButtonLook { Normal, Primary, Quiet, Danger };
void drawButton(QPainter& painter, const QRect& rect, ButtonLook look, QStyle::State state);
[[nodiscard]] QColor buttonText(ButtonLook look, QStyle::State state);

/// One of a row of joined buttons.
enum class SegmentPlace { First, Middle, Last, Only };
void drawSegment(QPainter& painter, const QRect& rect, SegmentPlace place, QStyle::State state);

void drawCheckBox(QPainter& painter, const QRect& rect, QStyle::State state);
void drawRadio(QPainter& painter, const QRect& rect, QStyle::State state);
void drawChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& color);
void drawScrollHandle(QPainter& painter, const QRect& rect, QStyle::State state);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& item);
void drawProgress(QPainter& painter, const QRect& rect, double share, const QColor& color);

} // namespace fd
