#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace fd {

/// Lines of text in one font, as a calendar draws them over and over: what was measured, elided or shaped
/// once is kept. For the window's thread.
class DrawnText {
public:
    explicit DrawnText(const QFont& font)
        : m_font(font)
        , m_metrics(font) {}

    [[nodiscard]] double width(const QString& text);
    /// As much of it as fits, an ellipsis at its end.
    [[nodiscard]] QString elided(const QString& text, double width);
    /// As many whole letters as fit, at least one: where an ellipsis would take the place of what can be
    /// read.
    [[nodiscard]] QString cut(const QString& text, double width);
    /// In the painter's pen.
    void draw(QPainter& painter, const QPointF& baseline, const QString& text);
    [[nodiscard]] const QFont& font() const { return m_font; }

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    QHash<QString, double> m_widths;
    QHash<std::pair<QString, int>, QString> m_elided;
    QHash<std::pair<QString, int>, QString> m_cut;
    QHash<QString, QStaticText> m_shaped;
};

} // namespace fd
