#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace fd {

/// One record of a CSV file. A quoted field may hold line breaks, so a record may span lines.
struct CsvRecord {
    int line = 0; ///< the line it starts on, the first being 1
    QStringList fields;
    bool operator==(const CsvRecord&) const = default;
};

/// Why a text is no CSV: `line` is where the quoting goes wrong.
struct CsvError {
    int line = 0;
    bool operator==(const CsvError&) const = default;
};

/// RFC 4180, with LF as good as CRLF. The separator is the comma, or the semicolon when the first line has
/// more of those. Blank lines are skipped; the header is the first record.
[[nodiscard]] Result<std::vector<CsvRecord>, CsvError> readCsv(const QString& text);

} // namespace fd
