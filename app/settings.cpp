#include "app/settings.h"

#include "app/option_names.h"
#include "translations/translations.h"

namespace fd {

namespace {
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString windowKey = QStringLiteral("window");
} // namespace

Language Settings::language() const {
    return languageFrom(m_settings.value(languageKey).toString()).value_or(systemLanguage());
}

void Settings::setLanguage(Language language) {
    m_settings.setValue(languageKey, nameOf(language));
}

ThemeChoice Settings::theme() const {
    return themeFrom(m_settings.value(themeKey).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme) {
    m_settings.setValue(themeKey, nameOf(theme));
}

QByteArray Settings::windowState() const {
    return m_settings.value(windowKey).toByteArray();
}

void Settings::setWindowState(const QByteArray& state) {
    m_settings.setValue(windowKey, state);
}

} // namespace fd
