#pragma once

#include <QProxyStyle>

namespace fd {

/// Fusion with the desk's shapes. What a widget may ask for, by dynamic property:
///  - `primary` (bool) on a QPushButton: filled with the accent;
///  - `quiet` (bool) on a button: no frame until it is used; `danger` (bool): for what destroys;
///  - `segment` ("first", "middle", "last", "only") on a checkable QPushButton or QToolButton: part of a row;
///  - `warning` (bool) on a QProgressBar: drawn in the warning colour.
class FrontdeskStyle : public QProxyStyle {
    Q_OBJECT
public:
    FrontdeskStyle();

    /// A dynamic property of the widget that is set and true.
    [[nodiscard]] static bool asks(const QWidget* widget, const char* property);
    /// A text field, a list or a table: what has a rounded frame around a square viewport.
    [[nodiscard]] static bool isFramedArea(const QWidget* widget);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
};

} // namespace fd
