#pragma once

#include "model/domain/field_error.h"
#include "model/domain/reserve_command.h"
#include "model/wire/names.h"

#include <QAnyStringView>
#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>
#include <type_traits>

namespace fd::wire {

/// Where a value stands in its document: `requestedProcedures[0].type`, the root is `$`. A chain through the
/// callers' frames, so that a path becomes text only when there is an error to report.
class Path {
public:
    Path() = default;
    Path(const Path& parent, QAnyStringView key)
        : m_parent(&parent)
        , m_key(key) {}
    Path(const Path& parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index) {}
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] bool isRoot() const { return m_parent == nullptr; }

    const Path* m_parent = nullptr;
    QAnyStringView m_key;
    qsizetype m_index = -1;
};

/// Reads values and collects every error. Each read() is true when it found nothing wrong.
class JsonReader {
public:
    [[nodiscard]] const FieldErrors& errors() const { return m_errors; }
    bool fail(const Path& at, const QString& why);

    bool read(const QJsonValue& json, const Path& at, QString& value);
    bool read(const QJsonValue& json, const Path& at, bool& value);
    bool read(const QJsonValue& json, const Path& at, double& value);
    /// Any spelling of a whole number: 1, 1.0, 1e2.
    bool read(const QJsonValue& json, const Path& at, qint32& value);
    bool read(const QJsonValue& json, const Path& at, Instant& value);
    bool read(const QJsonValue& json, const Path& at, CommandTime& value);

    template <class Tag>
    bool read(const QJsonValue& json, const Path& at, ObjectId<Tag>& value) {
        const auto id = ObjectId<Tag>::parse(json.toString());
        return id ? (value = *id, true) : fail(at, reason::Invalid);
    }

    bool read(const QJsonValue& json, const Path& at, ReservationId& value) {
        const auto id = ReservationId::parse(json.toString());
        return id ? (value = *id, true) : fail(at, reason::Invalid);
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    bool read(const QJsonValue& json, const Path& at, Enum& value) {
        const auto named = json.isString() ? fromName<Enum>(json.toString()) : std::nullopt;
        return named ? (value = *named, true) : fail(at, reason::Invalid);
    }

    template <class T>
    bool read(const QJsonValue& json, const Path& at, std::vector<T>& value) {
        if (!json.isArray())
            return fail(at, reason::Invalid);
        const QJsonArray array = json.toArray();
        value.assign(static_cast<size_t>(array.size()), T());
        bool good = true;
        for (qsizetype i = 0; i < array.size(); ++i)
            good &= read(array.at(i), Path(at, i), value[static_cast<size_t>(i)]);
        return good;
    }

    template <class T>
    bool read(const QJsonValue& json, const Path& at, QMap<QString, T>& value) {
        if (!json.isObject())
            return fail(at, reason::Invalid);
        const QJsonObject object = json.toObject();
        bool good = true;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            good &= read(it.value(), Path(at, key), value[key]);
        }
        return good;
    }

    /// A struct, by its fields().
    template <class T>
    requires std::is_class_v<T>
    bool read(const QJsonValue& json, const Path& at, T& value);

private:
    FieldErrors m_errors;
};

/// The reading Io of fields.h, for one JSON object.
class ObjectReader {
public:
    ObjectReader(JsonReader& reader, const Path& at, const QJsonObject& object)
        : m_reader(reader)
        , m_at(at)
        , m_object(object) {}

    template <class T>
    bool required(const char* key, T& value) {
        const QJsonValue json = take(key);
        const Path here(m_at, QLatin1StringView(key));
        return json.isUndefined() ? m_reader.fail(here, reason::Required) : m_reader.read(json, here, value);
    }

    template <class T>
    void optional(const char* key, std::optional<T>& value) {
        requiredIf(false, key, value);
    }

    template <class T>
    void requiredIf(bool condition, const char* key, std::optional<T>& value) {
        const QJsonValue json = take(key);
        const Path here(m_at, QLatin1StringView(key));
        if (!json.isUndefined())
            m_reader.read(json, here, value.emplace());
        else if (condition)
            m_reader.fail(here, reason::Required);
    }

    /// Absent is the same as the default value.
    template <class T>
    void orDefault(const char* key, T& value) {
        const QJsonValue json = take(key);
        if (!json.isUndefined())
            m_reader.read(json, Path(m_at, QLatin1StringView(key)), value);
    }

    /// Two required times, the second one after the first.
    void timeRange(const char* startKey, CommandTime& start, const char* endKey, CommandTime& end);

    /// The fields that nobody asked for.
    [[nodiscard]] QJsonObject rest() const;

private:
    [[nodiscard]] QJsonValue take(const char* key);

    JsonReader& m_reader;
    const Path& m_at;
    const QJsonObject& m_object;
    QVarLengthArray<QLatin1StringView, 16> m_taken; ///< those present
};

template <class T>
requires std::is_class_v<T>
bool JsonReader::read(const QJsonValue& json, const Path& at, T& value) {
    if (!json.isObject())
        return fail(at, reason::Invalid);
    const QJsonObject object = json.toObject();
    const size_t before = m_errors.size();
    ObjectReader io(*this, at, object);
    fields(io, value);
    if constexpr (requires { value.unknown; })
        value.unknown = io.rest();
    return m_errors.size() == before;
}

} // namespace fd::wire
