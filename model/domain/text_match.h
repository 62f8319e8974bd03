#pragma once

#include <QString>
#include <QStringView>
#include <array>

namespace fd {

/// Lower case, without accents, punctuation and spaces; compatibility forms (full-width, half-width) folded;
/// Hangul syllables composed, and jamo that an input method ran together (ㄳ) apart again. What is compared
/// when text is searched.
[[nodiscard]] QString foldForSearch(QStringView text);

/// A name, folded, and where its words begin.
struct FoldedName {
    QString text;
    quint32 wordStarts = 0; ///< bit i: a word begins at i; the first 32 places only
};
[[nodiscard]] FoldedName foldName(QStringView name);

/// The digits of a date as people write it: 1994-3-2, 1994. 3. 2. and 1994년 3월 2일 are 19940302, 94.3.2 is
/// 940302; empty when this is none.
[[nodiscard]] QString writtenDateDigits(QStringView written);

/// How well one folded search term fits a folded text; higher is better, None is no match.
enum class MatchQuality {
    None,
    Loose,     ///< by initials, or by a syllable that is being composed, somewhere inside
    Initials,  ///< by initials, from the beginning
    Inside,    ///< as written, somewhere inside
    WordStart, ///< as written, at the beginning of another word than the first
    Composing, ///< from the beginning; the last syllable is not complete
    Prefix,    ///< as written, from the beginning
    Exact,
};

/// A folded search term, made ready to be compared many times. Only jamo match loosely: a jamo (ㄱ) fits any
/// syllable that begins with it, every other letter itself alone; but the last syllable of a term may still
/// be being composed, so it fits wherever the keys that made it may go on to make the text: `김미` and 김민,
/// `구` and 권, `길` and 기라 (the ㄹ may become the lead of the next syllable). A text of several words may
/// be written from each of them on, round to the word before (`martinzoe`).
class TermPattern {
public:
    explicit TermPattern(const QString& foldedTerm);

    [[nodiscard]] MatchQuality match(QStringView foldedText, quint32 wordStarts = 1) const;

    [[nodiscard]] const QString& term() const { return m_term; }
    [[nodiscard]] bool hasInitials() const { return m_hasInitials; }
    /// True when the last letter is a syllable.
    [[nodiscard]] bool mayBeComposing() const { return m_composing; }

    /// What the last syllable may become; inclusive.
    struct Range {
        char16_t first = 1;
        char16_t last = 0; ///< less than first: none
        [[nodiscard]] bool has(char16_t c) const { return c >= first && c <= last; }
    };
    [[nodiscard]] const std::array<Range, 2>& completions() const { return m_completions; }
    /// The last syllable without its last key, and the lead of the next syllable, which that key is then;
    /// 0 when the syllable has no final consonant.
    [[nodiscard]] char16_t shortened() const { return m_shortened; }
    [[nodiscard]] int nextLead() const { return m_nextLead; }

private:
    void readLastSyllable(char16_t last);
    template <class At>
    [[nodiscard]] bool fits(qsizetype room, At at) const;

    QString m_term;
    bool m_hasInitials = false;
    bool m_composing = false;
    std::array<Range, 2> m_completions;
    char16_t m_shortened = 0;
    int m_nextLead = -1;
};

[[nodiscard]] MatchQuality matchTerm(QStringView foldedTerm, QStringView foldedText);

} // namespace fd
