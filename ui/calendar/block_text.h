#pragma once

#include "model/domain/instant.h"
#include "ui/calendar/drawn_text.h"

#include <QRectF>

namespace fd {

// The texts of a block, each in its font, and how they are fitted into it.

constexpr double narrowBlock = 56; ///< below this there is no room for an ellipsis

[[nodiscard]] DrawnText& nameText();
[[nodiscard]] DrawnText& badgeText();
[[nodiscard]] DrawnText& detailText();
[[nodiscard]] DrawnText& strongDetail();

/// As much of the line as fits; where it ends.
double drawLine(QPainter& painter, double x, double baseline, double width, DrawnText& text,
                const QColor& color, const QString& line);
/// As much of `09:00–09:30 · what` as fits; a time is whole or not there, half of one would mislead.
void drawWhen(QPainter& painter, const QPointF& at, double width, const QColor& color, const TimeRange& range,
              const QString& more, const QTimeZone& zone);
/// A name in syllables that would be cut to one or two of them reads well from top to bottom.
[[nodiscard]] bool isUprightBetter(const QString& name, double width, double height);
void drawUpright(QPainter& painter, const QRectF& area, const QColor& color, const QString& name);

} // namespace fd
