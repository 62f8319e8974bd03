#pragma once

#include <QIcon>

namespace fd {

enum class IconTone { Text, Muted, Accent, OnAccent, Danger, Warning };

/// resources/icons/<name>.svg in a colour of the theme; it follows the theme by itself when it changes.
[[nodiscard]] QIcon themedIcon(const QString& name, IconTone tone = IconTone::Muted);

} // namespace fd
