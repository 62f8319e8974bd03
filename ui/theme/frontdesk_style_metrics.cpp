#include "ui/theme/frontdesk_style.h"

#include <QtWidgets>

// FrontdeskStyle's sizes and places.

namespace fd {

namespace {

constexpr int controlHeight = 34;
constexpr int fieldPadding = 9;
constexpr int arrowWidth = 28;
constexpr int scrollBarWidth = 12;

} // namespace

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
        if (asks(widget, "primary"))
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
    case PM_HeaderMargin: // over the text of the cells
        return 8;
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
