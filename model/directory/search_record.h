#pragma once

#include "model/domain/instant.h"
#include "model/domain/text_match.h"
#include "model/domain/visitor.h"

#include <QStringView>

namespace fd {

/// Up to 15 digits, the last one lowest, four bits each.
struct Digits {
    quint64 value = 0;
    int count = 0;

    void append(int digit) {
        value = value << 4 | static_cast<quint64>(digit);
        ++count;
    }
    [[nodiscard]] Digits last(int wanted) const { return {value & mask(wanted), wanted}; }
    [[nodiscard]] bool endsWith(const Digits& end) const {
        return end.count <= count && (value & mask(end.count)) == end.value;
    }
    [[nodiscard]] bool contains(const Digits& part) const {
        for (int above = count - part.count; above >= 0; --above) {
            if ((value >> 4 * above & mask(part.count)) == part.value)
                return true;
        }
        return false;
    }
    bool operator==(const Digits&) const = default;

    [[nodiscard]] static quint64 mask(int digits) { return (quint64{1} << 4 * digits) - 1; }
};

/// A telephone number in eight bytes; 0 is none.
class PackedPhone {
public:
    PackedPhone() = default;
    explicit PackedPhone(quint64 bits)
        : m_bits(bits) {}
    /// Of `+821000004821`.
    static PackedPhone ofE164(QStringView text);

    [[nodiscard]] bool isNull() const { return m_bits == 0; }
    [[nodiscard]] quint64 bits() const { return m_bits; }
    [[nodiscard]] Digits abroad() const; ///< with the country code
    [[nodiscard]] Digits atHome() const; ///< without it; a Korean number with its leading zero

private:
    quint64 m_bits = 0; // the digits below a mark of 12 + the length of the country code
};

/// What a visitor is found by. The texts are the holder's.
struct SearchRecord {
    QStringView name; ///< folded
    quint32 wordStarts = 0;
    PackedPhone phone;
    quint32 birth = 0; ///< 0x19940302; 0 is not known
    QStringView chart; ///< folded
    quint32 visit = 0; ///< the latest booking's start, minutes since 1970; 0 is none
};

/// The same with texts of its own, and whose it is.
struct SearchEntry {
    ObjectIdValue id;
    FoldedName name;
    PackedPhone phone;
    quint32 birth = 0;
    QString chart;
    quint32 visit = 0;

    [[nodiscard]] SearchRecord record() const {
        return {name.text, name.wordStarts, phone, birth, chart, visit};
    }
};

inline size_t qHash(const ObjectIdValue& id, size_t seed = 0) {
    return qHashMulti(seed, id.high, id.low);
}

[[nodiscard]] SearchEntry searchEntryOf(const Visitor& visitor, quint32 visit);
[[nodiscard]] quint32 birthDigits(QStringView isoDate); ///< 0 for anything but yyyy-MM-dd
[[nodiscard]] quint32 visitMinutes(Instant start);
[[nodiscard]] VisitorId visitorIdOf(const ObjectIdValue& value);

} // namespace fd
