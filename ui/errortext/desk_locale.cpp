#include "ui/errortext/desk_locale.h"

#include "translations/translations.h"

namespace fd {

QLocale deskLocale(Language language) {
    return localeOf(language);
}

} // namespace fd
