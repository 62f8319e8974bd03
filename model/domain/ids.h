#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>
#include <QUuid>
#include <compare>
#include <optional>

namespace fd {

/// True for 24 hexadecimal digits (contract: format object-id).
[[nodiscard]] bool isObjectIdText(QStringView text);
/// 24 lower-case hexadecimal digits from the system's random source.
[[nodiscard]] QString newObjectIdText();

/// What 24 hexadecimal digits stand for, whatever their case.
struct ObjectIdValue {
    quint64 high = 0; ///< the first 16 digits
    quint32 low = 0;
    auto operator<=>(const ObjectIdValue&) const = default;
};
[[nodiscard]] ObjectIdValue objectIdValue(QStringView text); ///< only of an isObjectIdText()

/// An object-id of one kind of thing. It keeps the text as it was written (a command is given back as it
/// was submitted), compares without case, and is stored by key(). The default is the nil id.
template <class Tag>
class ObjectId {
public:
    ObjectId() = default;

    [[nodiscard]] static std::optional<ObjectId> parse(QStringView text) {
        if (!isObjectIdText(text))
            return std::nullopt;
        ObjectId id;
        id.m_text = text.toString();
        id.m_value = objectIdValue(id.m_text);
        return id;
    }
    [[nodiscard]] static ObjectId generate() {
        ObjectId id;
        id.m_text = newObjectIdText();
        id.m_value = objectIdValue(id.m_text);
        return id;
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QString key() const { return m_text.toLower(); }
    [[nodiscard]] bool isNil() const { return m_text == nilText(); }

    bool operator==(const ObjectId& other) const { return m_value == other.m_value; }
    std::strong_ordering operator<=>(const ObjectId& other) const { return m_value <=> other.m_value; }
    friend size_t qHash(const ObjectId& id, size_t seed = 0) {
        return qHashMulti(seed, id.m_value.high, id.m_value.low);
    }

private:
    static QString nilText() { return QStringLiteral("000000000000000000000000"); }
    QString m_text = nilText();
    ObjectIdValue m_value; // compared instead of the text: a calendar does so a great many times
};

using VisitorId = ObjectId<struct VisitorTag>;
using ZoneId = ObjectId<struct ZoneTag>;
using GroupId = ObjectId<struct GroupTag>;

/// The number of a reservation (contract: format uuid), lower case without braces.
class ReservationId {
public:
    ReservationId() = default;
    [[nodiscard]] static std::optional<ReservationId> parse(QStringView text);
    [[nodiscard]] static ReservationId generate();
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const ReservationId&) const = default;
    friend size_t qHash(const ReservationId& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace fd
