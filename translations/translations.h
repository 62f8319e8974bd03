#pragma once

#include "model/domain/language.h"

#include <QLocale>
#include <QTranslator>

namespace fd {

/// Puts the words of one language in front of the program, Qt's own dialogs included; may be called again at
/// any time.
class LanguagePack {
public:
    void use(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

/// How dates and numbers are written in a language.
[[nodiscard]] QLocale localeOf(Language language);
/// Korean when the system speaks Korean, else English.
[[nodiscard]] Language systemLanguage();

} // namespace fd
