#include "ui/theme/frontdesk_style.h"

#include "ui/theme/style_drawing.h"
#include "ui/theme/tokens.h"

#include <QtWidgets>

namespace fd {

namespace {

ButtonLook lookOf(const QWidget* widget) {
    if (FrontdeskStyle::asks(widget, "primary"))
        return ButtonLook::Primary;
    if (FrontdeskStyle::asks(widget, "danger"))
        return ButtonLook::Danger;
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    return FrontdeskStyle::asks(widget, "quiet") || (tool && tool->autoRaise()) ? ButtonLook::Quiet
                                                                                : ButtonLook::Normal;
}

std::optional<SegmentPlace> segmentOf(const QWidget* widget) {
    const QString place = widget ? widget->property("segment").toString() : QString();
    if (place == QStringLiteral("first"))
        return SegmentPlace::First;
    if (place == QStringLiteral("middle"))
        return SegmentPlace::Middle;
    if (place == QStringLiteral("last"))
        return SegmentPlace::Last;
    if (place == QStringLiteral("only"))
        return SegmentPlace::Only;
    return std::nullopt;
}

bool focusWithin(const QStyleOption& option, const QWidget* widget) {
    return option.state.testFlag(QStyle::State_HasFocus) ||
           (widget && widget->focusProxy() && widget->focusProxy()->hasFocus());
}

} // namespace

FrontdeskStyle::FrontdeskStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

bool FrontdeskStyle::asks(const QWidget* widget, const char* property) {
    return widget && widget->property(property).toBool();
}

bool FrontdeskStyle::isFramedArea(const QWidget* widget) {
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
}

void FrontdeskStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QLineEdit*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void FrontdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    const Tokens& t = tokens();
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    switch (element) {
    case PE_FrameFocusRect:
        return; // each control draws its own ring
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, option->rect, enabled, option->state.testFlag(State_HasFocus), hovered);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isFramedArea(widget)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const bool focused = focusWithin(*option, widget) || widget->hasFocus();
            const qreal width = focused ? 2 : 1;
            painter->setPen(QPen(focused ? t.accent : mixed(t.line, t.muted, 0.15), width));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(
                QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), controlRadius,
                controlRadius);
            painter->restore();
            return;
        }
        break;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (const auto place = segmentOf(widget))
            drawSegment(*painter, option->rect, *place, option->state);
        else
            drawButton(*painter, option->rect, lookOf(widget), option->state);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, option->rect, option->state);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, option->rect, option->state);
        return;
    case PE_IndicatorArrowDown:
        return drawChevron(*painter, option->rect, Qt::DownArrow, t.muted);
    case PE_IndicatorArrowUp:
        return drawChevron(*painter, option->rect, Qt::UpArrow, t.muted);
    case PE_IndicatorArrowLeft:
        return drawChevron(*painter, option->rect, Qt::LeftArrow, t.muted);
    case PE_IndicatorArrowRight:
        return drawChevron(*painter, option->rect, Qt::RightArrow, t.muted);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem: {
        const bool selected = option->state.testFlag(State_Selected);
        if (!selected && !hovered)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.accentSoft : t.hover);
        QRectF panel = QRectF(option->rect).adjusted(2, 1, -2, -1);
        // A row of several columns is one panel: each draws its part of it.
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            using Position = QStyleOptionViewItem::ViewItemPosition;
            painter->setClipRect(option->rect, Qt::IntersectClip);
            if (item->viewItemPosition == Position::Beginning || item->viewItemPosition == Position::Middle)
                panel.setRight(panel.right() + 12);
            if (item->viewItemPosition == Position::End || item->viewItemPosition == Position::Middle)
                panel.setLeft(panel.left() - 12);
        }
        painter->drawRoundedRect(panel, 6, 6);
        painter->restore();
        return;
    }
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(mixed(t.line, t.muted, 0.3));
        painter->setBrush(element == PE_FrameMenu ? QBrush(Qt::NoBrush) : QBrush(t.surface));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FrontdeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const Tokens& t = tokens();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            const bool chosen = segmentOf(widget) && option->state.testFlag(State_On);
            const QColor color = asks(widget, "heading") ? t.text
                                 : chosen                ? t.accentText
                                                         : buttonText(lookOf(widget), option->state);
            label.palette.setColor(QPalette::ButtonText, color);
            painter->save();
            if (lookOf(widget) == ButtonLook::Primary || chosen) {
                QFont strong = painter->font();
                strong.setWeight(QFont::DemiBold);
                painter->setFont(strong);
            }
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton label = *button;
            const bool chosen = segmentOf(widget) && option->state.testFlag(State_On);
            label.palette.setColor(
                QPalette::ButtonText,
                chosen ? t.accentText
                       : buttonText(asks(widget, "primary") ? ButtonLook::Primary : ButtonLook::Normal,
                                    option->state));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const bool check = element == CE_CheckBox;
            QStyleOptionButton part = *button;
            part.rect =
                subElementRect(check ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, button, widget);
            drawPrimitive(check ? PE_IndicatorCheckBox : PE_IndicatorRadioButton, &part, painter, widget);
            part.rect = subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, button, widget);
            QProxyStyle::drawControl(check ? CE_CheckBoxLabel : CE_RadioButtonLabel, &part, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuItem(*painter, *item);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const int span = bar->maximum - bar->minimum;
            drawProgress(*painter, bar->rect,
                         span > 0 ? static_cast<double>(bar->progress - bar->minimum) / span : 0,
                         asks(widget, "warning") ? t.warning : t.accent);
            return;
        }
        break;
    case CE_ScrollBarSlider:
        return drawScrollHandle(*painter, option->rect, option->state);
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine:
    case CE_ScrollBarAddPage:
    case CE_ScrollBarSubPage:
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_Splitter:
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                          t.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FrontdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const {
    const Tokens& t = tokens();
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    const QColor arrow = enabled ? t.muted : t.line;
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (!combo || combo->frame)
            drawField(*painter, option->rect, enabled, focusWithin(*option, widget), hovered);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), Qt::DownArrow,
                    arrow);
        return;
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (!spin || spin->frame)
            drawField(*painter, option->rect, enabled, focusWithin(*option, widget), hovered);
        if (!spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), Qt::UpArrow, arrow);
            drawChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), Qt::DownArrow,
                        arrow);
        }
        return;
    }
    if (control == CC_ScrollBar) {
        QStyleOptionComplex part = *option;
        part.rect = subControlRect(control, option, SC_ScrollBarSlider, widget);
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && bar->minimum != bar->maximum)
            drawScrollHandle(*painter, part.rect, option->state);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace fd
