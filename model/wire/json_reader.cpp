#include "model/wire/json_reader.h"

#include <cmath>
#include <limits>

namespace fd::wire {

QString Path::text() const {
    if (isRoot())
        return QStringLiteral("$");
    if (m_index >= 0)
        return QStringLiteral("%1[%2]").arg(m_parent->text()).arg(m_index);
    return m_parent->isRoot() ? m_key.toString() : m_parent->text() + QLatin1Char('.') + m_key.toString();
}

bool JsonReader::fail(const Path& at, const QString& why) {
    m_errors.push_back({at.text(), why});
    return false;
}

bool JsonReader::read(const QJsonValue& json, const Path& at, QString& value) {
    if (!json.isString())
        return fail(at, reason::Invalid);
    value = json.toString();
    return true;
}

bool JsonReader::read(const QJsonValue& json, const Path& at, bool& value) {
    if (!json.isBool())
        return fail(at, reason::Invalid);
    value = json.toBool();
    return true;
}

bool JsonReader::read(const QJsonValue& json, const Path& at, double& value) {
    if (!json.isDouble())
        return fail(at, reason::Invalid);
    value = json.toDouble();
    return true;
}

bool JsonReader::read(const QJsonValue& json, const Path& at, qint32& value) {
    using Limits = std::numeric_limits<qint32>;
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::trunc(number) || number < Limits::min() || number > Limits::max())
        return fail(at, reason::Invalid);
    value = static_cast<qint32>(number);
    return true;
}

bool JsonReader::read(const QJsonValue& json, const Path& at, Instant& value) {
    const auto instant = parseRfc3339(json.toString());
    if (!instant)
        return fail(at, reason::Invalid);
    value = *instant;
    return true;
}

bool JsonReader::read(const QJsonValue& json, const Path& at, CommandTime& value) {
    if (!read(json, at, value.at))
        return false;
    if (const QString written = json.toString(); written != toRfc3339(value.at))
        value.written = written;
    return true;
}

void ObjectReader::timeRange(const char* startKey, CommandTime& start, const char* endKey, CommandTime& end) {
    const bool hasStart = required(startKey, start);
    const bool hasEnd = required(endKey, end);
    if (hasStart && hasEnd && !TimeRange::make(start.at, end.at))
        m_reader.fail(Path(m_at, QLatin1StringView(endKey)), reason::InvalidTimeRange);
}

QJsonValue ObjectReader::take(const char* key) {
    const QLatin1StringView name(key);
    QJsonValue json = m_object.value(name);
    if (!json.isUndefined())
        m_taken.append(name);
    return json;
}

QJsonObject ObjectReader::rest() const {
    QJsonObject unknown;
    if (m_taken.size() == m_object.size())
        return unknown;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const QString key = it.key();
        if (!m_taken.contains(key))
            unknown.insert(key, it.value());
    }
    return unknown;
}

} // namespace fd::wire
