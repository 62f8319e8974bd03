#pragma once

#include "model/domain/import_report.h"

namespace fd {

/// The columns that a CSV file of this kind may have; none for a kind that comes as JSON only.
[[nodiscard]] QStringList columnsOf(ImportKind kind);

/// Which of them a header probably means: its own name whatever the case, or a word that desks use for it.
/// Empty where nothing is near.
[[nodiscard]] QString guessColumn(ImportKind kind, const QString& header);

// A cell that begins like a formula is run by a spreadsheet (CSV injection). So an exported one gets an
// apostrophe in front, and an imported one loses just that again.
[[nodiscard]] QString formulaSafe(const QString& cell);
[[nodiscard]] QString withoutGuard(const QString& cell);
/// Somebody's cell that a spreadsheet would run when it is exported: one that begins with `=`, or that begins
/// with + - @ and calls a function or a program. (A memo may begin with a dash, a phone with a plus.)
[[nodiscard]] bool isFormula(const QString& cell);

} // namespace fd
