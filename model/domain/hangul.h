#pragma once

#include <QChar>
#include <QString>
#include <optional>

// How Hangul syllables are made of jamo, and in which keystrokes they are typed on a two-set (Dubeolsik)
// keyboard.
namespace fd::hangul {

/// By their numbers in Unicode; `final` 0 is "no final consonant".
struct Parts {
    int lead = 0;
    int vowel = 0;
    int final = 0;
};

[[nodiscard]] constexpr bool isSyllable(char16_t c) {
    return c >= 0xAC00 && c <= 0xD7A3;
}
[[nodiscard]] constexpr Parts partsOf(char16_t syllable) {
    const int number = syllable - 0xAC00;
    return {number / 588, number % 588 / 28, number % 28};
}
[[nodiscard]] constexpr char16_t syllableOf(const Parts& parts) {
    return static_cast<char16_t>(0xAC00 + (parts.lead * 21 + parts.vowel) * 28 + parts.final);
}

/// The number of the consonant that a syllable begins with, or that a jamo (ㄱ) is; -1 for anything else.
[[nodiscard]] int leadOf(char16_t c);
[[nodiscard]] char16_t leadJamo(int lead);

/// A final consonant as it is typed: what stays of it when its last key becomes the lead of the next
/// syllable.
struct FinalKeys {
    int rest = 0; ///< another final, or 0
    int lead = 0; ///< the last key
};
[[nodiscard]] FinalKeys finalKeys(int final); ///< 1…27

/// The keys of a syllable or of a jamo, as jamo: 값 → ㄱㅏㅂㅅ, ㄳ → ㄱㅅ; anything else is itself.
[[nodiscard]] QString keysOf(char16_t c);
/// What the keys make, as an input method composes them: ㄱㅣㅁㅁㅣㄴ → 김민.
[[nodiscard]] QString composed(QStringView keys);

} // namespace fd::hangul
