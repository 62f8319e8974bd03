#include "ui/visitor/result_line.h"

#include "model/domain/keyboard_layout.h"
#include "model/domain/text_match.h"

#include <QRegularExpression>
#include <algorithm>

namespace fd {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isNumber(const QString& folded) {
    return !folded.isEmpty() && std::all_of(folded.begin(), folded.end(), isDigit);
}

/// Marks some of the digits of a text, and what separates them.
void markDigits(MarkedText& text, qsizetype first, qsizetype count) {
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < text.text().size(); ++i) {
        if (isDigit(text.text()[i]))
            places.push_back(i);
    }
    const qsizetype from = places[static_cast<size_t>(first)];
    text.mark(from, places[static_cast<size_t>(first + count - 1)] + 1 - from);
}

/// The shortest stretch of the name that fits, so that accents and spaces in it do no harm.
bool markName(MarkedText& name, const QString& folded) {
    const TermPattern pattern(folded);
    const QString& text = name.text();
    const auto fitsFromTheBeginning = [&](const QString& part) {
        const MatchQuality quality = pattern.match(part);
        return quality == MatchQuality::Initials || quality >= MatchQuality::Composing;
    };
    for (qsizetype first = 0; first < text.size(); ++first) {
        if (!text[first].isLetterOrNumber())
            continue;
        for (qsizetype length = 1; first + length <= text.size(); ++length) {
            const QString part = foldForSearch(QStringView(text).sliced(first, length));
            if (part.size() > folded.size() + 1) // 길 also begins 기라
                break;
            if (fitsFromTheBeginning(part)) {
                name.mark(first, length);
                return true;
            }
        }
    }
    const FoldedName whole = foldName(text);
    if (pattern.match(whole.text, whole.wordStarts) == MatchQuality::None)
        return false;
    name.mark(0, text.size()); // begun at a later word: `martinzoe`
    return true;
}

/// 19940302, 940302, 1994, and the same with separators.
bool markBirth(MarkedText& birth, const QString& written) {
    const QString date = foldForSearch(birth.text());
    QString digits = writtenDateDigits(written);
    if (digits.isEmpty())
        digits = foldForSearch(written);
    if (!isNumber(digits) || digits.size() < 4)
        return false;
    if (!date.isEmpty() && date.sliced(2) == digits)
        markDigits(birth, 2, 6);
    else if (date.startsWith(digits))
        markDigits(birth, 0, digits.size());
    else
        return false;
    return true;
}

/// Any two digits or more, the last ones rather than others.
bool markPhone(MarkedText& phone, const QString& folded) {
    if (!isNumber(folded) || folded.size() < 2)
        return false;
    const QString digits = foldForSearch(phone.text());
    QStringList ways{folded};
    if (folded.startsWith(QLatin1String("820")))
        ways << folded.sliced(2);
    else if (folded.startsWith(QLatin1String("82")))
        ways << u'0' + folded.sliced(2);
    if (folded.startsWith(QLatin1String("0082")))
        ways << u'0' + folded.sliced(4);
    else if (folded.startsWith(QLatin1String("00")))
        ways << folded.sliced(2);
    for (const QString& way : ways) {
        if (const qsizetype at = digits.lastIndexOf(way); at >= 0 && !way.isEmpty()) {
            markDigits(phone, at, way.size());
            return true;
        }
    }
    return false;
}

/// From its beginning; a single letter is all of it or nothing.
bool markChart(MarkedText& chart, const QString& folded) {
    for (qsizetype length = 1; length <= chart.text().size(); ++length) {
        if (foldForSearch(QStringView(chart.text()).first(length)) != folded)
            continue;
        if (folded.size() == 1 && foldForSearch(chart.text()) != folded)
            return false;
        chart.mark(0, length);
        return true;
    }
    return false;
}

/// All that is known, with what `words` mark in it; true when each of them marks something.
bool markAll(ResultLine& line, const QStringList& words) {
    bool all = !words.isEmpty();
    for (const QString& word : words) {
        const QString folded = foldForSearch(word);
        if (folded.isEmpty())
            continue;
        const bool marks[] = {markName(line.name, folded), markBirth(line.birth, word),
                              markChart(line.chart, folded), markPhone(line.phone, folded)};
        all = all && std::any_of(std::begin(marks), std::end(marks), [](bool marked) { return marked; });
    }
    return all;
}

ResultLine wholeLine(const Visitor& visitor) {
    return {MarkedText(visitor.name), MarkedText(visitor.dateOfBirth.toString(Qt::ISODate)),
            MarkedText(visitor.chartNumber),
            MarkedText(visitor.phone ? visitor.phone->display() : QString())};
}

ResultLine marked(const Visitor& visitor, const QString& searchText) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    for (const QString& text : {searchText, inOtherLayout(searchText)}) {
        for (const QStringList& words : {text.split(spaces, Qt::SkipEmptyParts), QStringList(text)}) {
            ResultLine line = wholeLine(visitor);
            if (markAll(line, words))
                return line;
        }
    }
    return wholeLine(visitor);
}

} // namespace

void MarkedText::mark(qsizetype first, qsizetype length) {
    const auto begin = m_marks.begin() + first;
    std::fill(begin, begin + length, true);
}

bool MarkedText::isMarkedBefore(qsizetype end) const {
    const auto last = m_marks.begin() + std::clamp<qsizetype>(end, 0, m_text.size());
    return std::find(m_marks.begin(), last, true) != last;
}

MarkedText MarkedText::from(qsizetype first, const QString& lead) const {
    MarkedText rest(lead + m_text.sliced(first));
    std::copy(m_marks.begin() + first, m_marks.end(), rest.m_marks.begin() + lead.size());
    return rest;
}

MarkedText MarkedText::first(qsizetype length) const {
    MarkedText part(m_text.first(length));
    std::copy_n(m_marks.begin(), length, part.m_marks.begin());
    return part;
}

std::vector<MarkedText::Stretch> MarkedText::stretches() const {
    std::vector<Stretch> all;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const bool marked = m_marks[static_cast<size_t>(i)];
        if (all.empty() || all.back().marked != marked)
            all.push_back({QString(), marked});
        all.back().text += m_text[i];
    }
    return all;
}

ResultLine resultLine(const Visitor& visitor, const QString& searchText) {
    constexpr qsizetype year = 4;
    ResultLine line = marked(visitor, searchText);
    const qsizetype dateSize = line.birth.text().size();
    if (dateSize > year && !line.birth.from(year).isMarked())
        line.birth = line.birth.first(year);
    line.chart = line.chart.isMarked() ? line.chart.from(0, QStringLiteral("#")) : MarkedText();
    if (const qsizetype hidden = line.phone.text().size() - 4;
        hidden > 0 && !line.phone.isMarkedBefore(hidden))
        line.phone = line.phone.from(hidden, QStringLiteral("···· "));
    return line;
}

} // namespace fd
