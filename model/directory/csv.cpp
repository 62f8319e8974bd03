#include "model/directory/csv.h"

namespace fd {

namespace {

QChar separatorOf(QStringView text) {
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        commas += c == u',' ? 1 : 0;
        semicolons += c == u';' ? 1 : 0;
    }
    return semicolons > commas ? u';' : u',';
}

class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
        , m_separator(separatorOf(text)) {}

    Result<std::vector<CsvRecord>, CsvError> read() {
        std::vector<CsvRecord> records;
        while (m_pos < m_text.size()) {
            CsvRecord record;
            record.line = m_line;
            bool quoted = false;
            do {
                QString field;
                if (!readField(field, quoted))
                    return CsvError{m_line};
                record.fields += field;
            } while (skip(m_separator));
            if (m_pos < m_text.size() && !skipLineEnd())
                return CsvError{m_line};
            const bool blank = record.fields.size() == 1 && record.fields.first().isEmpty() && !quoted;
            if (!blank)
                records.push_back(record);
        }
        return records;
    }

private:
    bool readField(QString& field, bool& quoted) {
        if (skip(u'"')) {
            quoted = true;
            return readQuoted(field);
        }
        while (m_pos < m_text.size()) {
            const QChar c = m_text[m_pos];
            if (c == m_separator || c == u'\n' || c == u'\r')
                break;
            if (c == u'"')
                return false; // a quote may only stand in a quoted field
            field += c;
            ++m_pos;
        }
        return true;
    }

    bool readQuoted(QString& field) {
        const int firstLine = m_line;
        while (m_pos < m_text.size()) {
            if (skip(u'"')) {
                if (!skip(u'"'))
                    return true;
                field += u'"';
            } else if (skipLineEnd()) {
                field += u'\n';
            } else {
                field += m_text[m_pos++];
            }
        }
        m_line = firstLine; // the quote that is never closed, not the end of the file
        return false;
    }

    bool skip(QChar c) {
        if (m_pos >= m_text.size() || m_text[m_pos] != c)
            return false;
        ++m_pos;
        return true;
    }

    bool skipLineEnd() {
        const bool carriageReturn = skip(u'\r');
        const bool lineFeed = skip(u'\n');
        if (!carriageReturn && !lineFeed)
            return false;
        ++m_line;
        return true;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_pos = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRecord>, CsvError> readCsv(const QString& text) {
    return Reader(text).read();
}

} // namespace fd
