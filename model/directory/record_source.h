#pragma once

#include "model/directory/csv.h"
#include "model/directory/import.h"
#include "model/directory/import_scratch.h"
#include "model/directory/json_elements.h"

#include <QJsonObject>

namespace fd::importing {

/// The records of a file one after the other, whatever its format. What is wrong with a record as such is
/// added to the report, and the record is left out.
class RecordSource {
public:
    RecordSource(QIODevice& device, ImportKind kind, ImportFormat format, const ImportOptions& options,
                 ImportReport& report);

    /// nullopt after the last one, and not to be called again then.
    [[nodiscard]] std::optional<RawRecord> next();
    /// By position; empty for one that is skipped. Of a CSV file only.
    [[nodiscard]] const QStringList& columns() const { return m_columns; }

private:
    [[nodiscard]] bool readHeader();
    [[nodiscard]] std::optional<RawRecord> nextOfCsv();
    [[nodiscard]] std::optional<RawRecord> nextOfJson();
    [[nodiscard]] bool checkCells(CsvRecord& record);

    ImportKind m_kind;
    const ImportOptions& m_options;
    ImportReport& m_report;
    std::optional<TextSource> m_text; // of CSV; none: JSON
    std::optional<CsvReader> m_csv;
    std::optional<JsonElements> m_json;
    QStringList m_columns;
    bool m_begun = false;
};

/// A JSON element's reason to be refused as such, empty when it is an object, which is put into `object`.
[[nodiscard]] QString readObject(const QByteArray& element, QJsonObject& object);

} // namespace fd::importing
