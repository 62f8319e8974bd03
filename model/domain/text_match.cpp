#include "model/domain/text_match.h"

#include "model/domain/hangul.h"

#include <QRegularExpression>
#include <algorithm>

namespace fd {

namespace {

/// Letters that are no plain letter with an accent, but stand for one where names are written without.
struct Respelled {
    char16_t letter;
    QStringView as;
};
constexpr std::array<Respelled, 9> respelled{{{u'đ', u"d"},
                                              {u'ø', u"o"},
                                              {u'ł', u"l"},
                                              {u'ı', u"i"},
                                              {u'ß', u"ss"},
                                              {u'æ', u"ae"},
                                              {u'œ', u"oe"},
                                              {u'ð', u"d"},
                                              {u'þ', u"th"}}};

constexpr bool isPlain(QChar c) {
    return hangul::isSyllable(c.unicode()) || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isBetweenWords(QChar c) {
    return c.isSpace() || (c.isPunct() && c != u'\'' && c.unicode() != 0x2019);
}

bool isJamo(char16_t c) {
    return !hangul::isSyllable(c) && hangul::leadOf(c) >= 0;
}

/// An input method writes ㄱ and ㅅ as ㄳ. Apart before normalising, which would take it for a final
/// consonant.
QString withJamoApart(QStringView text) {
    QString apart;
    for (const QChar c : text) {
        if (c.unicode() >= 0x3131 && c.unicode() <= 0x314E)
            apart += hangul::keysOf(c.unicode());
        else
            apart += c;
    }
    return apart;
}

} // namespace

QString foldForSearch(QStringView text) {
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toString();
    QString folded;
    const QString decomposed = withJamoApart(text).normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isLetterOrNumber())
            continue;
        const QChar lower = c.toCaseFolded();
        const auto* other = std::find_if(respelled.begin(), respelled.end(),
                                         [lower](const Respelled& r) { return r.letter == lower.unicode(); });
        if (other != respelled.end())
            folded += other->as;
        else
            folded += lower;
    }
    QString composed = folded.normalized(QString::NormalizationForm_C);
    // KD turns a typed ㄱ into a conjoining jamo, which C does not turn back.
    for (QChar& c : composed) {
        if (c.unicode() >= 0x1100 && c.unicode() < 0x1113)
            c = QChar(hangul::leadJamo(c.unicode() - 0x1100));
    }
    return composed;
}

FoldedName foldName(QStringView name) {
    FoldedName folded;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i < name.size() && !isBetweenWords(name[i]))
            continue;
        const QString word = foldForSearch(name.sliced(from, i - from));
        if (!word.isEmpty() && folded.text.size() < 32)
            folded.wordStarts |= 1u << folded.text.size();
        folded.text += word;
        from = i + 1;
    }
    return folded;
}

QString writtenDateDigits(QStringView written) {
    static const QRegularExpression form(QStringLiteral(
        "^\\s*(\\d{4}|\\d{2})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?\\s*$"));
    const auto match = form.match(written.toString());
    if (!match.hasMatch())
        return {};
    return match.captured(1) + match.captured(2).rightJustified(2, u'0') +
           match.captured(3).rightJustified(2, u'0');
}

TermPattern::TermPattern(const QString& foldedTerm)
    : m_term(foldedTerm)
    , m_hasInitials(std::any_of(m_term.begin(), m_term.end(), [](QChar c) { return isJamo(c.unicode()); })) {
    if (!m_term.isEmpty() && hangul::isSyllable(m_term.back().unicode()))
        readLastSyllable(m_term.back().unicode());
}

void TermPattern::readLastSyllable(char16_t last) {
    m_composing = true;
    const hangul::Parts parts = hangul::partsOf(last);
    if (parts.final == 0) {
        // ㅗ may become ㅘㅙㅚ, ㅜ ㅝㅞㅟ, ㅡ ㅢ: they stand side by side.
        const int more = parts.vowel == 8 || parts.vowel == 13 ? 3 : parts.vowel == 18 ? 1 : 0;
        m_completions[0] = {last, hangul::syllableOf({parts.lead, parts.vowel + more, 27})};
        return;
    }
    // ㄴ may become ㄵㄶ, ㄹ ㄺ…ㅀ, ㅂ ㅄ, and ㄱ ㄳ, which stands apart from it.
    const int more = parts.final == 4 ? 2 : parts.final == 8 ? 7 : parts.final == 17 ? 1 : 0;
    m_completions[0] = {last, static_cast<char16_t>(last + more)};
    if (parts.final == 1)
        m_completions[1] = {static_cast<char16_t>(last + 2), static_cast<char16_t>(last + 2)};
    const hangul::FinalKeys keys = hangul::finalKeys(parts.final);
    m_shortened = hangul::syllableOf({parts.lead, parts.vowel, keys.rest});
    m_nextLead = keys.lead;
}

/// `at(i)` is the i-th letter of a text of `room` letters.
template <class At>
bool TermPattern::fits(qsizetype room, At at) const {
    const qsizetype size = m_term.size();
    if (size > room)
        return false;
    for (qsizetype i = 0; i + (m_composing ? 1 : 0) < size; ++i) {
        const char16_t c = m_term[i].unicode();
        const char16_t there = at(i);
        if (c != there &&
            !(isJamo(c) && hangul::isSyllable(there) && hangul::leadOf(there) == hangul::leadOf(c)))
            return false;
    }
    if (!m_composing)
        return true;
    const char16_t last = at(size - 1);
    if (m_completions[0].has(last) || m_completions[1].has(last))
        return true;
    return m_shortened != 0 && last == m_shortened && size < room && hangul::leadOf(at(size)) == m_nextLead;
}

MatchQuality TermPattern::match(QStringView text, quint32 wordStarts) const {
    const qsizetype size = m_term.size();
    const qsizetype length = text.size();
    if (size == 0 || size > length)
        return MatchQuality::None;
    if (text.startsWith(m_term))
        return size == length ? MatchQuality::Exact : MatchQuality::Prefix;
    const bool loose = m_hasInitials || m_composing;
    const QChar* letters = text.data();
    if (loose && fits(length, [&](qsizetype i) { return letters[i].unicode(); }))
        return m_hasInitials ? MatchQuality::Initials : MatchQuality::Composing;
    MatchQuality best = MatchQuality::None;
    for (qsizetype from = 1; from < length; ++from) {
        const bool word = from < 32 && (wordStarts >> from & 1u) != 0;
        const auto round = [&](qsizetype i) {
            return letters[from + i < length ? from + i : from + i - length].unicode();
        };
        if (size > (word ? length : length - from))
            continue;
        qsizetype same = 0;
        while (same < size && m_term[same].unicode() == round(same))
            ++same;
        if (same == size && word)
            return MatchQuality::WordStart;
        if (same == size)
            best = std::max(best, MatchQuality::Inside);
        else if (loose && best == MatchQuality::None && fits(word ? length : length - from, round))
            best = MatchQuality::Loose;
    }
    return best;
}

MatchQuality matchTerm(QStringView foldedTerm, QStringView foldedText) {
    return TermPattern(foldedTerm.toString()).match(foldedText);
}

} // namespace fd
