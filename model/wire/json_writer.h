#pragma once

#include "model/domain/reserve_command.h"
#include "model/wire/names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>
#include <type_traits>

namespace fd::wire {

inline QJsonValue toJson(const QString& value) {
    return value;
}
inline QJsonValue toJson(bool value) {
    return value;
}
inline QJsonValue toJson(qint32 value) {
    return value;
}
/// Qt's parser makes an integer of every whole number that fits one, and compares it unequal to a double when
/// both stand in an object; so do it the same way.
inline QJsonValue toJson(double value) {
    constexpr double limit = 9223372036854775808.0; // 2^63
    if (value >= -limit && value < limit && value == std::trunc(value))
        return static_cast<qint64>(value);
    return value;
}
inline QJsonValue toJson(const Instant& value) {
    return toRfc3339(value);
}
inline QJsonValue toJson(const CommandTime& value) {
    return value.written.isEmpty() ? toRfc3339(value.at) : value.written;
}
inline QJsonValue toJson(const ReservationId& value) {
    return value.text();
}
template <class Tag>
QJsonValue toJson(const ObjectId<Tag>& value) {
    return value.text();
}
template <class Enum>
requires std::is_enum_v<Enum> QJsonValue toJson(Enum value) {
    return nameOf(value);
}
template <class T>
QJsonValue toJson(const std::vector<T>& values);
template <class T>
QJsonValue toJson(const QMap<QString, T>& values);
template <class T>
requires std::is_class_v<T> QJsonValue toJson(const T& value);

/// The writing Io of fields.h, for one JSON object.
class ObjectWriter {
public:
    explicit ObjectWriter(const QJsonObject& unknown)
        : m_object(unknown) {}
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

    template <class T>
    void required(const char* key, const T& value) {
        m_object.insert(QLatin1StringView(key), toJson(value));
    }
    template <class T>
    void optional(const char* key, const std::optional<T>& value) {
        if (value)
            required(key, *value);
    }
    template <class T>
    void requiredIf(bool, const char* key, const std::optional<T>& value) {
        optional(key, value);
    }
    template <class T>
    void orDefault(const char* key, const T& value) {
        required(key, value);
    }
    void timeRange(const char* startKey, const CommandTime& start, const char* endKey,
                   const CommandTime& end) {
        required(startKey, start);
        required(endKey, end);
    }

private:
    QJsonObject m_object;
};

/// A struct, by its fields().
template <class T>
QJsonObject structToJson(const T& value) {
    QJsonObject unknown;
    if constexpr (requires { value.unknown; })
        unknown = value.unknown;
    ObjectWriter io(unknown);
    fields(io, value);
    return io.object();
}

template <class T>
QJsonValue toJson(const std::vector<T>& values) {
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

template <class T>
QJsonValue toJson(const QMap<QString, T>& values) {
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), toJson(it.value()));
    return object;
}

template <class T>
requires std::is_class_v<T> QJsonValue toJson(const T& value) {
    return structToJson(value);
}

} // namespace fd::wire
