#include "app/option_names.h"

namespace fd {

QString nameOf(Language language) {
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

QString nameOf(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

std::optional<Language> languageFrom(const QString& name) {
    for (const Language language : {Language::Korean, Language::English}) {
        if (name == nameOf(language))
            return language;
    }
    return std::nullopt;
}

std::optional<ThemeChoice> themeFrom(const QString& name) {
    for (const ThemeChoice theme :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast, ThemeChoice::System}) {
        if (name == nameOf(theme))
            return theme;
    }
    return std::nullopt;
}

} // namespace fd
