#include "ui/theme/style_drawing.h"

#include "ui/theme/tokens.h"

#include <QPainterPath>
#include <QStyle>

namespace fd {

namespace {

class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

QRectF outlineOf(const QRect& rect, qreal width) {
    return QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

bool has(QStyle::State state, QStyle::StateFlag flag) {
    return state.testFlag(flag);
}

} // namespace

void drawField(QPainter& painter, const QRect& rect, bool enabled, bool focused, bool hovered) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    const qreal width = focused ? 2 : 1;
    const QColor border = hovered ? mixed(t.line, t.muted, 0.5) : mixed(t.line, t.muted, 0.15);
    painter.setPen(QPen(focused ? t.accent : border, width));
    painter.setBrush(enabled ? t.surface : t.window);
    painter.drawRoundedRect(outlineOf(rect, width), controlRadius, controlRadius);
}

QColor buttonText(ButtonLook look, QStyle::State state) {
    const Tokens& t = tokens();
    if (!has(state, QStyle::State_Enabled))
        return look == ButtonLook::Primary ? t.muted : mixed(t.surface, t.muted, 0.7);
    switch (look) {
    case ButtonLook::Primary:
        return t.onAccent;
    case ButtonLook::Quiet:
        return t.accentText;
    case ButtonLook::Danger:
        return t.dangerText;
    case ButtonLook::Normal:
        break;
    }
    return t.text;
}

void drawButton(QPainter& painter, const QRect& rect, ButtonLook look, QStyle::State state) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    const bool enabled = has(state, QStyle::State_Enabled);
    const bool pressed = has(state, QStyle::State_Sunken);
    const bool hovered = enabled && has(state, QStyle::State_MouseOver);
    const bool focused = has(state, QStyle::State_HasFocus);
    const bool checked = has(state, QStyle::State_On);

    if (look == ButtonLook::Primary) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(!enabled ? t.line : pressed ? t.accentPressed : hovered ? t.accentHover : t.accent);
        painter.drawRoundedRect(QRectF(rect), controlRadius, controlRadius);
        if (focused) {
            painter.setPen(QPen(t.onAccent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -3), controlRadius - 2.5,
                                    controlRadius - 2.5);
        }
        return;
    }
    const bool bare = look == ButtonLook::Quiet && !focused;
    const QColor border = mixed(t.line, t.muted, hovered ? 0.5 : 0.15);
    QColor fill = look == ButtonLook::Quiet ? QColor(Qt::transparent) : t.surface;
    if (checked)
        fill = t.accentSoft;
    else if (pressed)
        fill = mixed(t.hover, t.line, 0.7);
    else if (hovered)
        fill = look == ButtonLook::Danger ? t.dangerSoft : t.hover;
    const qreal width = focused ? 2 : 1;
    painter.setPen(bare ? QPen(Qt::NoPen) : QPen(focused ? t.accent : border, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(outlineOf(rect, width), controlRadius, controlRadius);
}

void drawSegment(QPainter& painter, const QRect& rect, SegmentPlace place, QStyle::State state) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    const bool checked = has(state, QStyle::State_On);
    const bool hovered = has(state, QStyle::State_MouseOver) && has(state, QStyle::State_Enabled);
    const bool left = place == SegmentPlace::First || place == SegmentPlace::Only;
    const bool right = place == SegmentPlace::Last || place == SegmentPlace::Only;
    // The ends are round; a joined side runs out of the clip, so that two neighbours share one line.
    painter.setClipRect(rect);
    const QRectF shape =
        outlineOf(rect, 1).adjusted(left ? 0 : -0.5 - controlRadius, 0, right ? 0 : 1 + controlRadius, 0);
    painter.setPen(QPen(mixed(t.line, t.muted, 0.15), 1));
    painter.setBrush(checked ? t.accentSoft : hovered ? t.hover : t.surface);
    painter.drawRoundedRect(shape, controlRadius, controlRadius);
    if (!left)
        painter.drawLine(QPointF(rect.left() + 0.5, rect.top()),
                         QPointF(rect.left() + 0.5, rect.bottom() + 1));
    if (has(state, QStyle::State_HasFocus)) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outlineOf(rect, 2), controlRadius - 1, controlRadius - 1);
    }
}

void drawCheckBox(QPainter& painter, const QRect& rect, QStyle::State state) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    const bool enabled = has(state, QStyle::State_Enabled);
    const bool filled = has(state, QStyle::State_On) || has(state, QStyle::State_NoChange);
    const bool focused = has(state, QStyle::State_HasFocus);
    const QRectF box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? t.accent : t.outline);
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4);
        painter.setPen(
            QPen(enabled ? t.onAccent : t.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const qreal side = box.width();
        const QPointF corner = box.topLeft();
        if (has(state, QStyle::State_NoChange)) {
            painter.drawLine(corner + QPointF(side * 0.25, side * 0.5),
                             corner + QPointF(side * 0.75, side * 0.5));
        } else {
            const QPointF tick[] = {corner + QPointF(side * 0.22, side * 0.52),
                                    corner + QPointF(side * 0.42, side * 0.72),
                                    corner + QPointF(side * 0.78, side * 0.30)};
            painter.drawPolyline(tick, 3);
        }
    } else {
        painter.setPen(QPen(has(state, QStyle::State_MouseOver) && enabled ? t.muted : t.outline, 1));
        painter.setBrush(enabled ? t.surface : t.window);
        painter.drawRoundedRect(box, 4, 4);
    }
    if (focused) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), 6, 6);
    }
}

void drawRadio(QPainter& painter, const QRect& rect, QStyle::State state) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    const QColor ring = has(state, QStyle::State_Enabled) ? t.accent : t.outline;
    const QRectF circle = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool on = has(state, QStyle::State_On);
    painter.setPen(QPen(on || has(state, QStyle::State_HasFocus) ? ring : t.outline, on ? 1.5 : 1));
    painter.setBrush(t.surface);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ring);
        painter.drawEllipse(circle.center(), circle.width() * 0.27, circle.width() * 0.27);
    }
}

void drawChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& color) {
    const Saved saved(painter);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(rect).center());
    painter.rotate(direction == Qt::UpArrow      ? 180
                   : direction == Qt::LeftArrow  ? 90
                   : direction == Qt::RightArrow ? -90
                                                 : 0);
    const qreal reach = std::min<qreal>(4, std::min(rect.width(), rect.height()) / 2.6);
    const QPointF points[] = {{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    painter.drawPolyline(points, 3);
}

void drawScrollHandle(QPainter& painter, const QRect& rect, QStyle::State state) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    const bool active = has(state, QStyle::State_MouseOver) || has(state, QStyle::State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.surface, t.muted, active ? 0.7 : 0.4));
    const QRectF handle = QRectF(rect).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& item) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const int y = item.rect.center().y();
        painter.setPen(t.line);
        painter.drawLine(item.rect.left() + 4, y, item.rect.right() - 4, y);
        return;
    }
    const bool enabled = has(item.state, QStyle::State_Enabled);
    if (enabled && has(item.state, QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(QRectF(item.rect).adjusted(4, 1, -4, -1), 5, 5);
    }
    QRect inside = item.rect.adjusted(12, 0, -12, 0);
    const QColor color = enabled ? t.text : mixed(t.surface, t.muted, 0.7);
    const QRect markPlace(inside.left(), inside.top(), 16, inside.height());
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        painter.setPen(QPen(t.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = QRectF(markPlace).center();
        const QPointF tick[] = {c + QPointF(-5, 0), c + QPointF(-1.5, 3.5), c + QPointF(5, -3.5)};
        painter.drawPolyline(tick, 3);
    } else if (!item.icon.isNull()) {
        item.icon.paint(&painter, markPlace, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (item.menuHasCheckableItems || item.maxIconWidth > 0)
        inside.setLeft(inside.left() + 22);
    painter.setPen(color);
    painter.setFont(item.font);
    const auto parts = item.text.split(u'\t');
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (parts.size() > 1) {
        painter.setPen(t.muted);
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QRect(inside.right() - 10, inside.top(), 10, inside.height()), Qt::RightArrow,
                    t.muted);
}

void drawProgress(QPainter& painter, const QRect& rect, double share, const QColor& color) {
    const Saved saved(painter);
    const Tokens& t = tokens();
    const qreal height = std::min(4, rect.height());
    QRectF groove(rect.left(), rect.top() + (rect.height() - height) / 2.0, rect.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(groove, height / 2, height / 2);
    groove.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    painter.setBrush(color);
    painter.drawRoundedRect(groove, height / 2, height / 2);
}

} // namespace fd
