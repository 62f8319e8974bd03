#pragma once

#include "translations/translations.h"

namespace fd {

/// Books one reservation on a scratch demo clinic through the real widgets, by keys alone; prints `booked
/// <id>` and where the picture of it was saved. 0 when it was booked and is in the calendar; 1 otherwise,
/// with the reason on stderr.
int bookDemo(const QString& picture, Language language, LanguagePack& languagePack);

} // namespace fd
