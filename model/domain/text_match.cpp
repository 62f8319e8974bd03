#include "model/domain/text_match.h"

#include <array>

namespace fd {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int vowelCount = 21;
constexpr int finalCount = 28; // 0 is "no final consonant"

constexpr std::array<char16_t, 19> leadJamo{u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ',
                                            u'ㅂ', u'ㅃ', u'ㅅ', u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ',
                                            u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};

bool isSyllable(QChar c) {
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

char16_t leadOf(QChar syllable) {
    return leadJamo[static_cast<size_t>((syllable.unicode() - firstSyllable) / (vowelCount * finalCount))];
}

int finalOf(QChar syllable) {
    return (syllable.unicode() - firstSyllable) % finalCount;
}

bool isLeadJamo(QChar c) {
    for (const char16_t jamo : leadJamo) {
        if (c.unicode() == jamo)
            return true;
    }
    return false;
}

bool fits(QChar term, QChar text, bool lastOfTerm) {
    if (term == text)
        return true;
    if (!isSyllable(text))
        return false;
    if (isLeadJamo(term))
        return leadOf(text) == term.unicode();
    // An open syllable at the end of the term is one being composed: any final consonant may follow.
    return lastOfTerm && isSyllable(term) && finalOf(term) == 0 &&
           text.unicode() - finalOf(text) == term.unicode();
}

bool fitsAt(QStringView term, QStringView text, qsizetype at) {
    for (qsizetype i = 0; i < term.size(); ++i) {
        if (!fits(term[i], text[at + i], i == term.size() - 1))
            return false;
    }
    return true;
}

} // namespace

QString foldForSearch(QStringView text) {
    QString folded;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            folded += c.toCaseFolded();
    }
    QString composed = folded.normalized(QString::NormalizationForm_C);
    // KD turns a typed ㄱ into a conjoining jamo, which C does not turn back.
    for (QChar& c : composed) {
        if (c.unicode() >= 0x1100 && c.unicode() < 0x1100 + leadJamo.size())
            c = leadJamo[c.unicode() - 0x1100];
    }
    return composed;
}

MatchQuality matchTerm(QStringView foldedTerm, QStringView foldedText) {
    if (foldedTerm.isEmpty() || foldedTerm.size() > foldedText.size())
        return MatchQuality::None;
    if (foldedTerm == foldedText)
        return MatchQuality::Exact;
    if (foldedText.startsWith(foldedTerm))
        return MatchQuality::Prefix;
    if (foldedText.contains(foldedTerm))
        return MatchQuality::Inside;
    for (qsizetype at = 0; at + foldedTerm.size() <= foldedText.size(); ++at) {
        if (fitsAt(foldedTerm, foldedText, at))
            return MatchQuality::Initials;
    }
    return MatchQuality::None;
}

} // namespace fd
