#pragma once

#include "model/domain/language.h"
#include "ui/theme/theme.h"

#include <QString>
#include <optional>

namespace fd {

// How languages and themes are written on the command line and in the settings.
[[nodiscard]] QString nameOf(Language language); ///< `ko`, `en`
[[nodiscard]] QString nameOf(ThemeChoice theme); ///< `light`, `dark`, `system`
[[nodiscard]] std::optional<Language> languageFrom(const QString& name);
[[nodiscard]] std::optional<ThemeChoice> themeFrom(const QString& name);

} // namespace fd
