#pragma once

#include "model/domain/language.h"

#include <QLocale>

namespace fd {

/// localeOf() for files that also see the domain, where the name Translations means something else.
[[nodiscard]] QLocale deskLocale(Language language);

} // namespace fd
