#include "ui/calendar/drawn_text.h"

namespace fd {

namespace {
/// A day has some hundreds of texts; beyond this the oldest days are forgotten, all at once.
constexpr qsizetype mostTexts = 8'192;

template <class Hash>
void limit(Hash& kept) {
    if (kept.size() >= mostTexts)
        kept.clear();
}
} // namespace

double DrawnText::width(const QString& text) {
    const auto known = m_widths.constFind(text);
    if (known != m_widths.cend())
        return *known;
    limit(m_widths);
    return *m_widths.insert(text, m_metrics.horizontalAdvance(text));
}

QString DrawnText::elided(const QString& text, double width) {
    if (this->width(text) <= width)
        return text;
    const std::pair<QString, int> key(text, static_cast<int>(width)); // whole pixels: never wider than asked
    const auto known = m_elided.constFind(key);
    if (known != m_elided.cend())
        return *known;
    limit(m_elided);
    return *m_elided.insert(key, m_metrics.elidedText(text, Qt::ElideRight, key.second));
}

QString DrawnText::cut(const QString& text, double width) {
    const std::pair<QString, int> key(text, static_cast<int>(width));
    const auto known = m_cut.constFind(key);
    if (known != m_cut.cend())
        return *known;
    limit(m_cut);
    QString shown = text;
    while (shown.size() > 1 && m_metrics.horizontalAdvance(shown) > key.second)
        shown.chop(shown.back().isLowSurrogate() ? 2 : 1);
    return *m_cut.insert(key, shown);
}

void DrawnText::draw(QPainter& painter, const QPointF& baseline, const QString& text) {
    auto shaped = m_shaped.find(text);
    if (shaped == m_shaped.end()) {
        limit(m_shaped);
        QStaticText made(text);
        made.setTextFormat(Qt::PlainText);
        made.setPerformanceHint(QStaticText::AggressiveCaching);
        made.prepare(QTransform(), m_font);
        shaped = m_shaped.insert(text, made);
    }
    painter.setFont(m_font);
    painter.drawStaticText(QPointF(baseline.x(), baseline.y() - m_metrics.ascent()), *shaped);
}

} // namespace fd
