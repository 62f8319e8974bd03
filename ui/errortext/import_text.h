#pragma once

#include "model/domain/import_report.h"

namespace fd {

// Words for what is brought in from files.

[[nodiscard]] QString importKindText(ImportKind kind);
/// What a column of a file holds; a name that is none, such as the path of a JSON field, is given back as it
/// is.
[[nodiscard]] QString importColumnText(const QString& column);
/// What is wrong with a field, a line or a file, by its reason; an unknown one is given back as it is.
[[nodiscard]] QString importReasonText(const QString& reason);

} // namespace fd
