#pragma once

#include "model/directory/text_source.h"

#include <QStringList>
#include <optional>

namespace fd {

/// One record of a CSV file. A quoted field may hold line breaks, so a record may span lines.
struct CsvRecord {
    int line = 0; ///< the line it starts on, the first being 1
    QStringList fields;
    bool operator==(const CsvRecord&) const = default;
};

/// RFC 4180, with LF as good as CRLF, one record at a time. The separator is the comma, or the semicolon when
/// the first line has more of those. Blank lines are skipped; the header is the first record.
class CsvReader {
public:
    explicit CsvReader(TextSource& text)
        : m_text(text) {}

    // Nobody's data has more; a file beyond it is refused before it fills the memory.
    static constexpr qsizetype longestField = 1024 * 1024;
    static constexpr qsizetype longestRecord = 4 * longestField;
    static constexpr qsizetype mostColumns = 1'000;

    /// nullopt at the end, and where the file is no CSV: failure() then says where and why.
    [[nodiscard]] std::optional<CsvRecord> next();
    [[nodiscard]] const std::optional<ImportProblem>& failure() const { return m_failure; }

private:
    [[nodiscard]] bool atEnd();
    [[nodiscard]] bool skip(QChar c);
    [[nodiscard]] bool skipLineEnd();
    [[nodiscard]] bool readField(QString& field, bool& quoted);
    [[nodiscard]] bool readQuoted(QString& field);
    template <class Stop>
    [[nodiscard]] bool takeUntil(QString& field, Stop stop);
    bool fail(int line, const QString& reason);

    TextSource& m_text;
    QString m_block;
    qsizetype m_pos = 0;
    QChar m_separator;
    int m_line = 1;
    std::optional<ImportProblem> m_failure;
};

} // namespace fd
