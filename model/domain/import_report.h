#pragma once

#include <QString>
#include <vector>

namespace fd {

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

} // namespace fd
