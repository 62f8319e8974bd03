#include "model/domain/hangul.h"

#include <algorithm>
#include <array>

namespace fd::hangul {

namespace {

constexpr std::u16string_view leads = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::u16string_view vowels = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

constexpr std::array<FinalKeys, 28> finals{{{0, -1}, {0, 0},  {0, 1},  {1, 9},  {0, 2},  {4, 12}, {4, 18},
                                            {0, 3},  {0, 5},  {8, 0},  {8, 6},  {8, 7},  {8, 9},  {8, 16},
                                            {8, 17}, {8, 18}, {0, 6},  {0, 7},  {17, 9}, {0, 9},  {0, 10},
                                            {0, 11}, {0, 12}, {0, 14}, {0, 15}, {0, 16}, {0, 17}, {0, 18}}};

/// What is typed with more than one key, outside of syllables.
struct Compound {
    char16_t jamo;
    std::u16string_view keys;
};
constexpr std::array<Compound, 18> compounds{{{u'ㄳ', u"ㄱㅅ"},
                                              {u'ㄵ', u"ㄴㅈ"},
                                              {u'ㄶ', u"ㄴㅎ"},
                                              {u'ㄺ', u"ㄹㄱ"},
                                              {u'ㄻ', u"ㄹㅁ"},
                                              {u'ㄼ', u"ㄹㅂ"},
                                              {u'ㄽ', u"ㄹㅅ"},
                                              {u'ㄾ', u"ㄹㅌ"},
                                              {u'ㄿ', u"ㄹㅍ"},
                                              {u'ㅀ', u"ㄹㅎ"},
                                              {u'ㅄ', u"ㅂㅅ"},
                                              {u'ㅘ', u"ㅗㅏ"},
                                              {u'ㅙ', u"ㅗㅐ"},
                                              {u'ㅚ', u"ㅗㅣ"},
                                              {u'ㅝ', u"ㅜㅓ"},
                                              {u'ㅞ', u"ㅜㅔ"},
                                              {u'ㅟ', u"ㅜㅣ"},
                                              {u'ㅢ', u"ㅡㅣ"}}};

int placeIn(std::u16string_view list, char16_t c) {
    const size_t at = list.find(c);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

QString keysOfJamo(char16_t jamo) {
    for (const Compound& compound : compounds) {
        if (compound.jamo == jamo)
            return QString::fromUtf16(compound.keys.data(), static_cast<qsizetype>(compound.keys.size()));
    }
    return QString(QChar(jamo));
}

/// The vowel that two keys make; -1 when they make none.
int joinedVowel(int first, int second) {
    for (const Compound& compound : compounds) {
        if (compound.keys[0] == vowels[static_cast<size_t>(first)] &&
            compound.keys[1] == vowels[static_cast<size_t>(second)])
            return placeIn(vowels, compound.jamo);
    }
    return -1;
}

/// The final that `lead` makes after the final `rest` (0 for none); -1 when it makes none.
int joinedFinal(int rest, int lead) {
    for (size_t final = 1; final < finals.size(); ++final) {
        if (finals[final].rest == rest && finals[final].lead == lead)
            return static_cast<int>(final);
    }
    return -1;
}

class Composer {
public:
    void addConsonant(int lead) {
        if (m_lead >= 0 && m_vowel >= 0) {
            if (const int final = joinedFinal(m_final, lead); final > 0) {
                m_final = final;
                return;
            }
        }
        flush();
        m_lead = lead;
    }
    void addVowel(int vowel) {
        if (m_vowel >= 0 && m_final == 0) {
            if (const int both = joinedVowel(m_vowel, vowel); both >= 0) {
                m_vowel = both;
                return;
            }
        }
        if (m_final > 0) { // its last key begins the next syllable
            const FinalKeys keys = finals[static_cast<size_t>(m_final)];
            m_final = keys.rest;
            flush();
            m_lead = keys.lead;
        } else if (m_vowel >= 0) {
            flush();
        }
        m_vowel = vowel;
    }
    void flush() {
        if (m_lead >= 0 && m_vowel >= 0)
            m_text += QChar(syllableOf({m_lead, m_vowel, m_final}));
        else if (m_lead >= 0)
            m_text += QChar(leadJamo(m_lead));
        else if (m_vowel >= 0)
            m_text += QChar(vowels[static_cast<size_t>(m_vowel)]);
        m_lead = m_vowel = -1;
        m_final = 0;
    }
    void addOther(QChar c) {
        flush();
        m_text += c;
    }
    [[nodiscard]] QString text() {
        flush();
        return m_text;
    }

private:
    QString m_text;
    int m_lead = -1;
    int m_vowel = -1;
    int m_final = 0;
};

} // namespace

int leadOf(char16_t c) {
    return isSyllable(c) ? partsOf(c).lead : c < 0x3131 || c > 0x314E ? -1 : placeIn(leads, c);
}

char16_t leadJamo(int lead) {
    return leads[static_cast<size_t>(lead)];
}

FinalKeys finalKeys(int final) {
    return finals[static_cast<size_t>(final)];
}

QString keysOf(char16_t c) {
    if (!isSyllable(c))
        return keysOfJamo(c);
    const Parts parts = partsOf(c);
    QString keys = QChar(leadJamo(parts.lead)) + keysOfJamo(vowels[static_cast<size_t>(parts.vowel)]);
    if (parts.final > 0) {
        const FinalKeys split = finalKeys(parts.final);
        if (split.rest > 0)
            keys += QChar(leadJamo(finalKeys(split.rest).lead));
        keys += QChar(leadJamo(split.lead));
    }
    return keys;
}

QString composed(QStringView keys) {
    Composer composer;
    for (const QChar c : keys) {
        if (const int lead = placeIn(leads, c.unicode()); lead >= 0)
            composer.addConsonant(lead);
        else if (const int vowel = placeIn(vowels, c.unicode()); vowel >= 0)
            composer.addVowel(vowel);
        else
            composer.addOther(c);
    }
    return composer.text();
}

} // namespace fd::hangul
