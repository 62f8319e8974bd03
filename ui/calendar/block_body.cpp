#include "ui/calendar/block_body.h"

#include <QHash>
#include <QImage>
#include <cmath>

namespace fd {

namespace {

constexpr int reach = 6;               ///< of a corner: more than its radius and than the widest stripe
constexpr qsizetype mostCorners = 512; ///< sorts of corners: 40 zones have some hundred, in each theme

struct Colors {
    QRgb fill = 0;
    QRgb side = 0;
    int sideWidth = 0;
    int ratio = 1;
    bool operator==(const Colors&) const = default;
    friend size_t qHash(const Colors& colors, size_t seed) {
        return qHashMulti(seed, colors.fill, colors.side, colors.sideWidth, colors.ratio);
    }
};

void drawWhole(QPainter& painter, const QRectF& body, const QColor& fill, const QColor& side,
               double sideWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(body, blockRadius, blockRadius);
    painter.setClipRect(QRectF(body.left(), body.top(), sideWidth, body.height()), Qt::IntersectClip);
    painter.setBrush(side);
    painter.drawRoundedRect(body, blockRadius, blockRadius);
    painter.restore();
}

/// All four corners, side by side, with nothing between them.
const QImage& cornersOf(const Colors& colors) {
    static QHash<Colors, QImage> kept;
    const auto known = kept.constFind(colors);
    if (known != kept.cend())
        return *known;
    if (kept.size() >= mostCorners)
        kept.clear();
    QImage image(2 * reach * colors.ratio, 2 * reach * colors.ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(colors.ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawWhole(painter, QRectF(0, 0, 2 * reach, 2 * reach), QColor::fromRgba(colors.fill),
              QColor::fromRgba(colors.side), colors.sideWidth);
    painter.end();
    return *kept.insert(colors, image);
}

} // namespace

QRectF blockBody(const QRectF& place) {
    const double left = std::round(place.left());
    const double top = std::round(place.top());
    return {left, top, std::round(place.right()) - 1 - left, std::round(place.bottom()) - 1 - top};
}

void paintBlockBody(QPainter& painter, const QRectF& body, const QColor& fill, const QColor& side,
                    double sideWidth) {
    const double ratio = painter.device()->devicePixelRatio();
    // Between pixels, as on a screen at 125 %, corners that were drawn elsewhere would blur.
    if (ratio != std::floor(ratio) || body.width() < 2 * reach || body.height() < 2 * reach)
        return drawWhole(painter, body, fill, side, sideWidth);
    const QImage& corners =
        cornersOf({fill.rgba(), side.rgba(), static_cast<int>(sideWidth), static_cast<int>(ratio)});
    const double part = reach * ratio;
    const double right = body.right() - reach;
    const double bottom = body.bottom() - reach;
    painter.drawImage(QRectF(body.left(), body.top(), reach, reach), corners, QRectF(0, 0, part, part));
    painter.drawImage(QRectF(right, body.top(), reach, reach), corners, QRectF(part, 0, part, part));
    painter.drawImage(QRectF(body.left(), bottom, reach, reach), corners, QRectF(0, part, part, part));
    painter.drawImage(QRectF(right, bottom, reach, reach), corners, QRectF(part, part, part, part));
    const double height = body.height() - 2 * reach;
    painter.fillRect(QRectF(body.left() + reach, body.top(), body.width() - 2 * reach, reach), fill);
    painter.fillRect(QRectF(body.left() + reach, bottom, body.width() - 2 * reach, reach), fill);
    painter.fillRect(QRectF(body.left(), body.top() + reach, sideWidth, height), side);
    painter.fillRect(QRectF(body.left() + sideWidth, body.top() + reach, body.width() - sideWidth, height),
                     fill);
}

} // namespace fd
