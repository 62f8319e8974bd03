#pragma once

#include <QString>
#include <QStringView>

namespace fd {

/// Lower case, without accents, punctuation and spaces; compatibility forms (full-width, half-width) folded;
/// Hangul syllables composed. What is compared when text is searched.
[[nodiscard]] QString foldForSearch(QStringView text);

/// How well one folded search term fits a folded text; higher is better, 0 is no match.
enum class MatchQuality { None = 0, Initials = 1, Inside = 2, Prefix = 3, Exact = 4 };

/// Matches syllable by syllable: a jamo in the term (ㄱ) fits any syllable that begins with it, and the last
/// syllable of the term, still being typed, fits any syllable it is the beginning of (`김미` fits 김민). Only
/// jamo match loosely.
[[nodiscard]] MatchQuality matchTerm(QStringView foldedTerm, QStringView foldedText);

} // namespace fd
