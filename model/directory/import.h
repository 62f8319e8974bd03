#pragma once

#include "model/domain/field_error.h"
#include "model/domain/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace fd {

class Store;

enum class ImportKind { Visitors, Zones, Groups, ProductCatalogue, Tickets };
enum class ImportFormat { Csv, Json };

/// One line (CSV: the line its record starts on, the header being 1) or element (JSON: its number, from 1)
/// and what is wrong with it; `key` is the column or JSON path, `reason` as in the contract, or `Duplicate` /
/// `UnknownColumn`.
struct ImportProblem {
    int line = 0;
    QString key;
    QString reason;
    bool operator==(const ImportProblem&) const = default;
};

/// What an import did, or would have done: with any problem nothing was changed.
struct ImportReport {
    int read = 0;
    int added = 0;
    int updated = 0;
    std::vector<ImportProblem> rejected;
    bool operator==(const ImportReport&) const = default;
};

/// Why a file was not looked at line by line.
enum class ImportFailure { Empty, NoHeader, NotUtf8, NotJson, NotAnArray, WrongFormat };

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
