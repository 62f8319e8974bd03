#pragma once

#include "translations/translations.h"

namespace fd {

/// Walks the main states on a scratch demo clinic, in both languages and both themes, and saves one PNG each.
/// 0 when every picture was saved.
int takeScreenshots(const QString& folder, LanguagePack& languagePack);

} // namespace fd
