#include "model/directory/import_fields.h"

#include <cmath>

namespace fd::importing {

Fields::Fields(QJsonObject object, QString path, int line, std::vector<ImportProblem>& problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_line(line)
    , m_problems(&problems) {}

QString Fields::pathOf(const QString& key) const {
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void Fields::refuse(const QString& key, const QString& reason) {
    m_problems->push_back({m_line, pathOf(key), reason});
}

QJsonValue Fields::value(const QString& key) {
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
    const QJsonValue found = take(key, need);
    if (!found.isUndefined() && !found.isString()) {
        refuse(key, reason::Invalid);
        return {};
    }
    return found.toString().trimmed();
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
    if (!found.isUndefined() && !found.isBool())
        refuse(key, reason::Invalid);
    return found.toBool(fallback);
}

QDate Fields::date(const QString& key) {
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDate date = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    // Qt also reads digits of other scripts and single ones; ISO does not.
    if (!date.isValid() || date.toString(Qt::ISODate) != written) {
        refuse(key, reason::Invalid);
        return {};
    }
    return date;
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
    return Fields(found.toObject(), pathOf(key), m_line, *m_problems);
}

std::vector<Fields> Fields::objects(const QString& key, Need need) {
    std::vector<Fields> elements;
    const QJsonArray found = array(key, need).value_or(QJsonArray());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QString element = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (found.at(i).isObject())
            elements.emplace_back(found.at(i).toObject(), pathOf(element), m_line, *m_problems);
        else
            refuse(element, reason::Invalid);
    }
    return elements;
}

void Fields::refuseUnknown(const ImportOptions& options) {
    if (options.ignoreUnknown)
        return;
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_known.contains(key))
            refuse(key, unknownColumn);
    }
}

} // namespace fd::importing
