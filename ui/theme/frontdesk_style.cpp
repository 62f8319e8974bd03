#include "ui/theme/frontdesk_style.h"

#include "ui/theme/style_drawing.h"
#include "ui/theme/tokens.h"

#include <QtWidgets>

namespace fd {

namespace {

constexpr int controlHeight = 34;
constexpr int fieldPadding = 9;
constexpr int arrowWidth = 28;
constexpr int scrollBarWidth = 12;

bool asks(const QWidget* widget, const char* property) {
    return widget && widget->property(property).toBool();
}

ButtonLook lookOf(const QWidget* widget) {
    if (asks(widget, "primary"))
        return ButtonLook::Primary;
    if (asks(widget, "danger"))
        return ButtonLook::Danger;
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    return asks(widget, "quiet") || (tool && tool->autoRaise()) ? ButtonLook::Quiet : ButtonLook::Normal;
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

/// A text field, a list or a table that should look like one.
bool isFramedArea(const QWidget* widget) {
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
}

} // namespace

FrontdeskStyle::FrontdeskStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

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
        painter->drawRoundedRect(QRectF(option->rect).adjusted(2, 1, -2, -1), 6, 6);
        painter->restore();
        return;
    }
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
            const QColor color = chosen ? t.accentText : buttonText(lookOf(widget), option->state);
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

QSize FrontdeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                       const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        result =
            QSize(size.width() + 2 * fieldPadding + arrowWidth, std::max(result.height(), controlHeight));
        break;
    case CT_PushButton:
        // Fusion's 80 px minimum is too much for a button of one word.
        result.setWidth(size.width() + (asks(widget, "quiet") ? 16 : 26));
        result.setHeight(std::max(result.height(), controlHeight));
        if (lookOf(widget) == ButtonLook::Primary)
            result.setWidth(result.width() + 6); // drawn semibold
        break;
    case CT_ToolButton:
        result = QSize(std::max(size.width() + 12, controlHeight), std::max(size.height(), controlHeight));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {result.width(), 9};
            result = QSize(result.width() + 24, std::max(30, result.height()));
        }
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 32));
        break;
    case CT_ProgressBar:
        result.setHeight(6);
        break;
    default:
        break;
    }
    return result;
}

QRect FrontdeskStyle::subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int padding = frame && frame->lineWidth > 0 ? fieldPadding - 2 : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect FrontdeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const {
    const QRect r = option->rect;
    const auto placed = [&](const QRect& rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return placed(QRect(r.right() - arrowWidth + 1, r.top(), arrowWidth, r.height()));
        if (part == SC_ComboBoxEditField)
            return placed(r.adjusted(fieldPadding, 2, -arrowWidth, -2));
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? 24 : 0;
        const int half = r.height() / 2;
        if (part == SC_SpinBoxUp)
            return buttons ? placed(QRect(r.right() - width, r.top() + 3, width, half - 3)) : QRect();
        if (part == SC_SpinBoxDown)
            return buttons ? placed(QRect(r.right() - width, r.top() + half, width, half - 3)) : QRect();
        if (part == SC_SpinBoxEditField)
            return placed(r.adjusted(fieldPadding - 2, 2, -width - (buttons ? 2 : fieldPadding - 2), -2));
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return {};
        const bool lying = bar->orientation == Qt::Horizontal;
        const int room = lying ? r.width() : r.height();
        const qint64 span = static_cast<qint64>(bar->maximum) - bar->minimum;
        const int length = span > 0 ? std::clamp(static_cast<int>(static_cast<qint64>(bar->pageStep) * room /
                                                                  std::max<qint64>(1, span + bar->pageStep)),
                                                 std::min(28, room), room)
                                    : room;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  room - length, bar->upsideDown);
        const auto strip = [&](int from, int size) {
            return placed(lying ? QRect(r.left() + from, r.top(), size, r.height())
                                : QRect(r.left(), r.top() + from, r.width(), size));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return strip(start, length);
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSubPage:
            return strip(0, start);
        case SC_ScrollBarAddPage:
            return strip(start + length, room - start - length);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int FrontdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 7;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_SplitterWidth:
        return 5;
    case PM_DefaultFrameWidth:
        // Keeps a text's or list's square viewport within the rounded frame.
        return isFramedArea(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView*>(widget) ? 7 : 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FrontdeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace fd
