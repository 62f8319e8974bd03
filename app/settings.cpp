#include "app/settings.h"

#include "app/option_names.h"
#include "translations/translations.h"

#include <QDir>

namespace fd {

namespace {
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("textSize");
const QString personKey = QStringLiteral("person");
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

int Settings::textSize() const {
    return m_settings.value(textSizeKey, 100).toInt();
}

void Settings::setTextSize(int percent) {
    m_settings.setValue(textSizeKey, percent);
}

QString Settings::person() const {
    const QString user = QDir::home().dirName();
    return m_settings.value(personKey, user).toString();
}

void Settings::setPerson(const QString& name) {
    m_settings.setValue(personKey, name);
}

QByteArray Settings::windowState() const {
    return m_settings.value(windowKey).toByteArray();
}

void Settings::setWindowState(const QByteArray& state) {
    m_settings.setValue(windowKey, state);
}

} // namespace fd
