#pragma once

#include "model/domain/import_report.h"

namespace fd {

// Words for what is brought in from files.

[[nodiscard]] QString importKindText(ImportKind kind);
/// Why a whole file is refused.
[[nodiscard]] QString importFailureText(ImportFailure failure);
/// What is wrong with a field, by its reason; an unknown one is given back as it is.
[[nodiscard]] QString importReasonText(const QString& reason);

} // namespace fd
