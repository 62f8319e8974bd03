#include "model/directory/csv.h"

#include <algorithm>

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

} // namespace

std::optional<CsvRecord> CsvReader::next() {
    while (!m_failure && !atEnd()) {
        CsvRecord record{m_line, {}};
        bool quoted = false;
        qsizetype length = 0;
        do {
            QString field;
            if (!readField(field, quoted))
                return std::nullopt;
            length += field.size();
            if (record.fields.size() == mostColumns || length > longestRecord) {
                fail(record.line, length > longestRecord ? reason::TooLong : reason::TooManyColumns);
                return std::nullopt;
            }
            record.fields += field;
        } while (skip(m_separator));
        if (!atEnd() && !skipLineEnd()) {
            fail(m_line, reason::Quotes);
            return std::nullopt;
        }
        if (!m_text.failure().isEmpty() && atEnd())
            break; // the record may be cut short
        const bool blank = record.fields.size() == 1 && record.fields.first().isEmpty() && !quoted;
        if (!blank)
            return record;
    }
    if (!m_failure && !m_text.failure().isEmpty())
        fail(m_line, m_text.failure());
    return std::nullopt;
}

bool CsvReader::readField(QString& field, bool& quoted) {
    if (skip(u'"')) {
        quoted = true;
        return readQuoted(field);
    }
    const QChar separator = m_separator;
    const auto ends = [separator](QChar c) {
        return c == separator || c == u'\n' || c == u'\r' || c == u'"';
    };
    if (!takeUntil(field, ends))
        return false;
    // A quote may only stand in a quoted field.
    return atEnd() || m_block[m_pos] != u'"' || fail(m_line, reason::Quotes);
}

bool CsvReader::readQuoted(QString& field) {
    const int firstLine = m_line;
    const auto ends = [](QChar c) { return c == u'"' || c == u'\n' || c == u'\r'; };
    while (!atEnd()) {
        if (!takeUntil(field, ends))
            return false;
        if (skip(u'"')) {
            if (!skip(u'"'))
                return true;
            field += u'"';
        } else if (skipLineEnd()) {
            field += u'\n';
        }
    }
    if (!m_text.failure().isEmpty())
        return fail(m_line, m_text.failure());
    return fail(firstLine, reason::Quotes); // the quote that is never closed, not the end of the file
}

template <class Stop>
bool CsvReader::takeUntil(QString& field, Stop stop) {
    while (!atEnd()) {
        const auto first = m_block.cbegin() + m_pos;
        const auto last = std::find_if(first, m_block.cend(), stop);
        field.append(&*first, last - first);
        m_pos = last - m_block.cbegin();
        if (field.size() > longestField)
            return fail(m_line, reason::TooLong);
        if (last != m_block.cend())
            break;
    }
    return true;
}

bool CsvReader::atEnd() {
    if (m_pos < m_block.size())
        return false;
    m_pos = 0;
    if (!m_text.next(m_block))
        return true;
    if (m_separator.isNull())
        m_separator = separatorOf(m_block);
    return false;
}

bool CsvReader::skip(QChar c) {
    if (atEnd() || m_block[m_pos] != c)
        return false;
    ++m_pos;
    return true;
}

bool CsvReader::skipLineEnd() {
    const bool carriageReturn = skip(u'\r');
    const bool lineFeed = skip(u'\n');
    if (!carriageReturn && !lineFeed)
        return false;
    ++m_line;
    return true;
}

bool CsvReader::fail(int line, const QString& reason) {
    m_failure = ImportProblem{line, QString(), reason};
    return false;
}

} // namespace fd
