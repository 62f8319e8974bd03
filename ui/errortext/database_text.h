#pragma once

#include "model/desk_values.h"

#include <QString>

namespace fd {

// The words for a clinic's database; all of it in the language in use when it is called.

[[nodiscard]] QString databaseFaultText(DatabaseFault fault);
/// What trying it out has shown, or why the line to it is refused.
[[nodiscard]] QString databaseStateText(DatabaseState state);
/// `Offline since 10:31`: how this desk's copy stands to it; empty when there is none.
[[nodiscard]] QString linkSentence(const DatabaseLink& link, const QTimeZone& zone);
/// The same in a word or two, for the top of the window; empty when all is well.
[[nodiscard]] QString linkHeadline(const DatabaseLink& link);

} // namespace fd
