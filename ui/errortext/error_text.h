#pragma once

#include "model/domain/draft_warning.h"
#include "model/domain/field_error.h"
#include "model/domain/store_error.h"

#include <QString>

namespace fd {

// The only place where codes become sentences; all of it in the language in use when it is called.

/// The parts of the booking form, as the keys of a command name them.
enum class DraftField {
    Visitor,
    Group,
    Zone,
    Start,
    End,
    Consultation,
    Sedation,
    Funnel,
    Procedures,
    Memo,
    Other
};

/// `startDateTime` and `startDateTimeUtc` are one field; so is all that begins with `requestedProcedures`.
[[nodiscard]] DraftField fieldOf(const QString& key);
/// The n of `requestedProcedures[n]…`, or -1.
[[nodiscard]] int procedureIndexOf(const QString& key);
/// What the form calls the field.
[[nodiscard]] QString fieldName(DraftField field);

/// What a receptionist needs to know, in a sentence.
[[nodiscard]] QString sentenceFor(const FieldError& error);
/// For support, in small type: `startDateTime · NotAvailable`.
[[nodiscard]] QString technicalLine(const FieldError& error);
[[nodiscard]] QString warningText(const DraftWarning& warning);
/// The field under which a warning stands.
[[nodiscard]] DraftField fieldOf(const DraftWarning& warning);
[[nodiscard]] QString storeErrorText(const StoreError& error);

} // namespace fd
