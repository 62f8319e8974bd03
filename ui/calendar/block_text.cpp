#include "ui/calendar/block_text.h"

#include "ui/calendar/calendar_text.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <optional>

namespace fd {

namespace {

constexpr qsizetype mostTimesKept = 4'096;

/// Made once for each text size: the fonts are the same in every theme and language.
template <class MakeFont>
DrawnText& keptText(MakeFont makeFont) {
    static std::optional<DrawnText> text;
    static int madeFor = 0;
    if (madeFor != textScale()) {
        madeFor = textScale();
        text.emplace(makeFont());
    }
    return *text;
}

/// Few times recur in many blocks, and to find the wall time of an instant takes longer than to draw it.
const QString& timesOf(const TimeRange& range, const QTimeZone& zone) {
    static QHash<std::pair<qint64, qint64>, QString> kept;
    static QTimeZone keptFor;
    if (keptFor != zone || kept.size() >= mostTimesKept)
        kept.clear();
    keptFor = zone;
    const std::pair<qint64, qint64> key(toMs(range.start()), toMs(range.end()));
    const auto known = kept.constFind(key);
    return known != kept.cend() ? *known : *kept.insert(key, CalendarText::times(range, zone));
}

/// The larger of the two that a name from top to bottom is set in, where it fits.
DrawnText& uprightText(const QString& name, double width) {
    return strongDetail().width(name.left(1)) <= width ? strongDetail() : badgeText();
}

} // namespace

DrawnText& nameText() {
    return keptText([] { return semibold(textFont(13)); });
}

DrawnText& badgeText() {
    return keptText([] { return semibold(textFont(10)); });
}

DrawnText& detailText() {
    return keptText([] { return textFont(11); });
}

DrawnText& strongDetail() {
    return keptText([] { return semibold(textFont(11)); });
}

double drawLine(QPainter& painter, double x, double baseline, double width, DrawnText& text,
                const QColor& color, const QString& line) {
    if (width < 8)
        return x;
    const QString shown = text.width(line) <= width     ? line
                          : width < scaled(narrowBlock) ? text.cut(line, width)
                                                        : text.elided(line, width);
    painter.setPen(color);
    text.draw(painter, {x, baseline}, shown);
    return x + text.width(shown);
}

void drawWhen(QPainter& painter, const QPointF& at, double width, const QColor& color, const TimeRange& range,
              const QString& more, const QTimeZone& zone) {
    DrawnText& text = detailText();
    const QString& times = timesOf(range, zone);
    const QString whole = more.isEmpty() ? times : QStringLiteral("%1 · %2").arg(times, more);
    if (text.width(times) + 24 <= width || text.width(whole) <= width)
        drawLine(painter, at.x(), at.y(), width, text, color, whole);
    else if (text.width(times) <= width)
        drawLine(painter, at.x(), at.y(), width + 1, text, color, times);
    else if (const QString start = times.left(times.indexOf(u'–')); text.width(start) <= width)
        drawLine(painter, at.x(), at.y(), width + 1, text, color, start);
}

bool isUprightBetter(const QString& name, double width, double height) {
    constexpr qsizetype longest = 4;
    const auto isSyllable = [](QChar c) {
        return c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Han;
    };
    if (name.size() < 2 || name.size() > longest || nameText().width(name) <= width ||
        !std::all_of(name.begin(), name.end(), isSyllable))
        return false;
    DrawnText& text = uprightText(name, width);
    return text.width(name.left(1)) <= width &&
           static_cast<double>(name.size()) * text.font().pixelSize() + 2 <= height;
}

void drawUpright(QPainter& painter, const QRectF& area, const QColor& color, const QString& name) {
    painter.setPen(color);
    DrawnText& text = uprightText(name, area.width());
    const double line = text.font().pixelSize();
    double baseline =
        area.top() + std::min(scaled(4), (area.height() - line * static_cast<double>(name.size())) / 2);
    for (const QChar c : name) {
        baseline += line;
        const QString syllable(c);
        text.draw(painter, {area.left() + (area.width() - text.width(syllable)) / 2, baseline - 1.5},
                  syllable);
    }
}

} // namespace fd
