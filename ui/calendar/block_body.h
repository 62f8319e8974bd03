#pragma once

#include <QColor>
#include <QPainter>

namespace fd {

// The ground of a block: a rounded rectangle with a stripe at its left.

constexpr double blockRadius = 5;

/// On whole pixels, a gap to what stands beside and below it.
[[nodiscard]] QRectF blockBody(const QRectF& place);
/// With the corners of a block of these colours as they were drawn the first time: a day has hundreds of
/// blocks and a handful of colours.
void paintBlockBody(QPainter& painter, const QRectF& body, const QColor& fill, const QColor& side,
                    double sideWidth);

} // namespace fd
