#include "model/directory/import_fields.h"

#include <cmath>

namespace fd::importing {

Fields::Fields(QJsonObject object, QString path, int line, ImportReport& report)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_line(line)
    , m_report(&report) {}

Fields::Fields(const QStringList& columns, QStringList cells, int line, ImportReport& report)
    : m_columns(&columns)
    , m_cells(std::move(cells))
    , m_line(line)
    , m_report(&report) {}

bool Fields::has(const QString& key) const {
    return m_columns != nullptr ? m_columns->contains(key) : m_object.contains(key);
}

QString Fields::pathOf(const QString& key) const {
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void Fields::refuse(const QString& key, const QString& reason) {
    m_report->refuse({m_line, pathOf(key), reason});
}

QJsonValue Fields::value(const QString& key) {
    if (m_columns != nullptr) {
        const qsizetype at = m_columns->indexOf(key);
        return at < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_cells[at]);
    }
    m_known.insert(key);
    return m_object.value(key);
}

QJsonValue Fields::take(const QString& key, Need need) {
    const QJsonValue found = value(key);
    const bool blank =
        found.isUndefined() || found.isNull() || (found.isString() && found.toString().trimmed().isEmpty());
    if (blank && need == Need::Required)
        refuse(key, reason::Required);
    return blank ? QJsonValue(QJsonValue::Undefined) : found;
}

QString Fields::text(const QString& key, Need need) {
    const QString written = wholeText(key).trimmed();
    if (written.isEmpty() && need == Need::Required)
        (void)take(key, need);
    return written;
}

QString Fields::wholeText(const QString& key) {
    if (m_columns != nullptr) { // the short way of a million lines
        const qsizetype at = m_columns->indexOf(key);
        return at < 0 ? QString() : m_cells[at];
    }
    const QJsonValue found = value(key);
    const QString written = found.toString();
    const bool absent = found.isUndefined() || found.isNull();
    if ((!absent && !found.isString()) || written.contains(QChar(u'\0'))) {
        refuse(key, reason::Invalid);
        return {};
    }
    return written;
}

std::optional<int> Fields::wholeNumber(const QJsonValue& found) const {
    if (found.isString()) { // all that a CSV file has
        bool ok = false;
        const int number = found.toString().trimmed().toInt(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    const double number = found.toDouble(0.5);
    if (number != std::floor(number) || std::abs(number) > 2147483647.0)
        return std::nullopt;
    return static_cast<int>(number);
}

int Fields::integer(const QString& key, int low, int high, int fallback) {
    const QJsonValue found = take(key, Need::Optional);
    if (found.isUndefined())
        return fallback;
    const auto number = wholeNumber(found);
    if (!number || *number < low || *number > high) {
        refuse(key, reason::Invalid);
        return fallback;
    }
    return *number;
}

int Fields::integer(const QString& key, int low, int high) {
    const bool present = !take(key, Need::Required).isUndefined();
    return present ? integer(key, low, high, low) : low;
}

bool Fields::boolean(const QString& key, bool fallback) {
    const QJsonValue found = take(key, Need::Optional);
    if (m_columns != nullptr && found.isString()) {
        const QString written = found.toString().trimmed();
        if (written == QLatin1String("true") || written == QLatin1String("false"))
            return written == QLatin1String("true");
    }
    if (!found.isUndefined() && !found.isBool())
        refuse(key, reason::Invalid);
    return found.toBool(fallback);
}

QDate Fields::date(const QString& key) {
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    // Digit by digit: Qt also reads those of other scripts and single ones, which ISO 8601 does not.
    const auto number = [&written](qsizetype from, qsizetype count) {
        int value = 0;
        for (const QChar c : QStringView(written).sliced(from, count))
            value = c >= u'0' && c <= u'9' && value >= 0 ? value * 10 + (c.unicode() - u'0') : -1;
        return value;
    };
    if (written.size() == 10 && written[4] == u'-' && written[7] == u'-') {
        const QDate date(number(0, 4), number(5, 2), number(8, 2));
        if (date.isValid())
            return date;
    }
    refuse(key, reason::Invalid);
    return {};
}

std::optional<QJsonArray> Fields::array(const QString& key, Need need) {
    const QJsonValue found = take(key, need);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isArray()) {
        refuse(key, reason::Invalid);
        return std::nullopt;
    }
    return found.toArray();
}

std::optional<Fields> Fields::object(const QString& key, Need need) {
    const QJsonValue found = take(key, need);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isObject()) {
        refuse(key, reason::Invalid);
        return std::nullopt;
    }
    return Fields(found.toObject(), pathOf(key), m_line, *m_report);
}

std::vector<Fields> Fields::objects(const QString& key, Need need) {
    std::vector<Fields> elements;
    const QJsonArray found = array(key, need).value_or(QJsonArray());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QString element = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (found.at(i).isObject())
            elements.emplace_back(found.at(i).toObject(), pathOf(element), m_line, *m_report);
        else
            refuse(element, reason::Invalid);
    }
    return elements;
}

void Fields::refuseUnknown(bool ignored) {
    if (ignored)
        return;
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_known.contains(key))
            refuse(key, reason::UnknownColumn);
    }
}

} // namespace fd::importing
