#pragma once

#include "model/domain/field_error.h"
#include "model/domain/import_report.h"
#include "model/domain/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace fd {

class Store;

struct ImportOptions {
    bool dryRun = false;        ///< everything is checked, nothing is kept
    bool ignoreUnknown = false; ///< columns that nobody knows are skipped instead of refused
};

/// All or nothing, in one transaction. Columns and shapes are those of the README's import section. Throws
/// StoreException.
[[nodiscard]] Result<ImportReport, ImportFailure> importData(Store& store, ImportKind kind,
                                                             ImportFormat format, const QByteArray& content,
                                                             const ImportOptions& options);

} // namespace fd
