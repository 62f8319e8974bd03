#include "model/directory/json_elements.h"

#include "model/directory/text_source.h"

#include <QIODevice>

namespace fd {

std::optional<QByteArray> JsonElements::next() {
    if (m_ended || !m_failure.isEmpty())
        return std::nullopt;
    const bool isFirst = m_number++ == 0;
    if (isFirst && !begin())
        return std::nullopt;
    skipSpace();
    const int c = peek();
    if (c == ']') {
        ++m_pos;
        skipSpace();
        m_ended = true;
        if (peek() >= 0)
            fail(reason::NotJson);
        return std::nullopt;
    }
    if (!isFirst) {
        if (c != ',') {
            fail(reason::NotJson);
            return std::nullopt;
        }
        ++m_pos;
        skipSpace();
    }
    QByteArray element;
    return readElement(element) ? std::optional(element) : std::nullopt;
}

bool JsonElements::begin() {
    static const QByteArray mark("\xEF\xBB\xBF");
    if (peek() >= 0 && m_block.startsWith(mark))
        m_pos = mark.size();
    skipSpace();
    const int c = peek();
    if (c < 0)
        return fail(reason::Empty);
    if (c == '\0')
        return fail(reason::NotText);
    if (c != '[')
        return fail(c == '{' ? reason::NotAnArray : reason::NotJson);
    ++m_pos;
    return true;
}

bool JsonElements::readElement(QByteArray& element) {
    int depth = 1; // the array itself
    bool inString = false;
    bool escaped = false;
    for (int c = peek(); c >= 0; c = peek()) {
        if (c == '\0')
            return fail(reason::NotText);
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (depth == 1 && (c == ',' || c == ']')) {
            return !element.trimmed().isEmpty() || fail(reason::NotJson);
        } else {
            inString = c == '"';
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth > deepest)
                return fail(reason::TooDeep);
        }
        element += static_cast<char>(c);
        ++m_pos;
        if (element.size() > longestElement)
            return fail(reason::TooLong);
    }
    return fail(reason::NotJson); // cut short
}

int JsonElements::peek() {
    if (m_pos == m_block.size()) {
        m_pos = 0;
        m_block = m_device.read(fileBlockSize);
        if (m_block.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_block[m_pos]);
}

void JsonElements::skipSpace() {
    for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek())
        ++m_pos;
}

bool JsonElements::fail(const QString& reason) {
    m_failure = reason;
    return false;
}

} // namespace fd
