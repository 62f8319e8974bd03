#include "model/domain/keyboard_layout.h"

#include "model/domain/hangul.h"

#include <algorithm>

namespace fd {

namespace {

constexpr std::u16string_view latinKeys = u"qwertyuiopasdfghjklzxcvbnmQWERTOP";
constexpr std::u16string_view hangulKeys =
    u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
static_assert(latinKeys.size() == hangulKeys.size());

/// The key in the other list; anything else is itself.
char16_t mapped(char16_t c, std::u16string_view from, std::u16string_view to) {
    const size_t at = from.find(c);
    return at == std::u16string_view::npos ? c : to[at];
}

bool isLatinLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHangul(QChar c) {
    return hangul::isSyllable(c.unicode()) || (c.unicode() >= 0x3131 && c.unicode() <= 0x3163);
}

} // namespace

QString inOtherLayout(QStringView text) {
    const bool hasHangul = std::any_of(text.begin(), text.end(), isHangul);
    QString keys;
    if (hasHangul) {
        for (const QChar c : text) {
            for (const QChar key : hangul::keysOf(c.unicode()))
                keys += QChar(mapped(key.unicode(), hangulKeys, latinKeys));
        }
        return keys;
    }
    if (std::none_of(text.begin(), text.end(), isLatinLetter))
        return {};
    // One capital alone is a doubled consonant (R is ㄲ).
    const bool capsLock = std::count_if(text.begin(), text.end(), isLatinLetter) > 1 &&
                          std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    for (QChar c : text) {
        if (isLatinLetter(c) && (capsLock || latinKeys.find(c.unicode()) == std::u16string_view::npos))
            c = c.toLower();
        keys += QChar(mapped(c.unicode(), latinKeys, hangulKeys));
    }
    return hangul::composed(keys);
}

} // namespace fd
