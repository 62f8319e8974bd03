#pragma once

#include "model/domain/field_error.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace fd::test {

/// The seed of a random test: FRONTDESK_SEED from the environment, else always the same one.
[[nodiscard]] quint32 seed();

/// A command with exactly one thing wrong, and the one error it must give.
struct BrokenCommand {
    enum class Fault {
        Missing,
        WrongType,
        BadId,
        BadDate,
        NotInt32,
        UnknownEnum,
        MissingConfiguration,
        ReversedRange
    };
    Fault fault = Fault::Missing;
    QJsonObject document;
    FieldError expected;
};

struct CommandSpec;

/// Random commands as JSON, from its own description of the contract: it shares nothing with the codec.
class CommandGenerator {
public:
    explicit CommandGenerator(quint32 seed)
        : m_random(seed) {}

    /// Any command that the contract allows: every field and enum value, unknown fields at every level, odd
    /// text, limits, all spellings of a date-time.
    [[nodiscard]] QJsonObject valid();
    [[nodiscard]] BrokenCommand broken();

private:
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    template <class List>
    [[nodiscard]] auto pick(const List& list) {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

    [[nodiscard]] QString text();
    [[nodiscard]] QString objectId();
    [[nodiscard]] QString timeText(qint64 utcMs);
    void putTimes(QJsonObject& command);
    [[nodiscard]] qint32 int32();
    [[nodiscard]] double number();
    [[nodiscard]] QJsonValue anything(int depth);
    [[nodiscard]] QJsonValue make(const CommandSpec& spec);
    [[nodiscard]] QJsonObject makeRecord(const CommandSpec& spec);

    [[nodiscard]] QJsonValue wrongType(const CommandSpec& spec);
    [[nodiscard]] QString badId();
    [[nodiscard]] QString badDate();
    [[nodiscard]] QJsonValue notInt32();
    [[nodiscard]] QString unknownName(const CommandSpec& spec);

    QRandomGenerator m_random;
};

} // namespace fd::test
