#include "model/wire/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUtf8StringView>
#include <algorithm>
#include <cstring>

namespace fd::wire {

namespace {

struct Scan {
    int nesting = 0;
    bool strict = true;             ///< nothing that Qt's parser would take though it is no JSON
    bool mayHoldSurrogates = false; ///< characters beyond U+FFFF, raw or as \u escapes
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Qt's parser takes control characters, unknown escapes, `.5` and `5.`, which JSON has not.
class Scanner {
public:
    explicit Scanner(const QByteArray& utf8)
        : m_text(utf8) {}

    Scan run() {
        for (; m_pos < m_text.size(); ++m_pos) {
            if (m_inString)
                inString(m_text.at(m_pos));
            else
                outside(m_text.at(m_pos));
        }
        return m_scan;
    }

private:
    /// NUL outside the text, which is no character of JSON.
    [[nodiscard]] char at(qsizetype pos) const {
        return pos >= 0 && pos < m_text.size() ? m_text.at(pos) : '\0';
    }

    void inString(char c) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"') {
            m_inString = false;
        } else if (c == '\\') {
            const char escaped = at(++m_pos);
            m_scan.strict &= escaped != '\0' && std::strchr("\"\\/bfnrtu", escaped) != nullptr;
            m_scan.mayHoldSurrogates |= escaped == 'u' && (at(m_pos + 1) == 'd' || at(m_pos + 1) == 'D');
        } else if (byte < 0x20) {
            m_scan.strict = false;
        } else if (byte >= 0xF0) {
            m_scan.mayHoldSurrogates = true;
        }
    }

    void outside(char c) {
        if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            m_scan.nesting = std::max(m_scan.nesting, ++m_open);
        } else if (c == '}' || c == ']') {
            --m_open;
        } else if (c == '.') {
            m_scan.strict &= isDigit(at(m_pos - 1)) && isDigit(at(m_pos + 1));
        }
    }

    const QByteArray& m_text;
    qsizetype m_pos = 0;
    int m_open = 0;
    bool m_inString = false;
    Scan m_scan;
};

/// Qt 6.4 sorts the keys of a parsed object as UTF-8, but searches and compares them as UTF-16; the orders
/// differ beyond U+FFFF, where equal objects then compare unequal. Inserting anew sorts as UTF-16.
QJsonValue sortedAnew(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray sorted;
        for (const auto& item : value.toArray())
            sorted.append(sortedAnew(item));
        return sorted;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject sorted;
    for (auto it = object.begin(); it != object.end(); ++it)
        sorted.insert(it.key(), sortedAnew(it.value()));
    return sorted;
}

} // namespace

Result<QJsonValue, Unreadable> parseDocument(const QByteArray& utf8) {
    if (utf8.size() > maxBodyBytes)
        return Unreadable::TooLarge;
    const Scan scan = Scanner(utf8).run();
    if (scan.nesting > maxNesting)
        return Unreadable::TooDeep;
    if (!QUtf8StringView(utf8).isValidUtf8())
        return Unreadable::NotUtf8;
    if (!scan.strict)
        return Unreadable::NotJson;

    // Qt 6.4 reads only objects and arrays, so the document goes into an array. One that would close the
    // array itself leaves garbage after it or more than one item in it.
    const bool hasMark = utf8.startsWith("\xEF\xBB\xBF");
    const QByteArray wrapped = '[' + (hasMark ? utf8.mid(3) : utf8) + ']';
    QJsonParseError error;
    const QJsonArray items = QJsonDocument::fromJson(wrapped, &error).array();
    if (error.error != QJsonParseError::NoError || items.size() != 1)
        return Unreadable::NotJson;
    const QJsonValue document = items.first();
    return scan.mayHoldSurrogates ? sortedAnew(document) : document;
}

} // namespace fd::wire
