#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace fd::test {

struct FieldSpec;

/// What the contract says of one value.
struct CommandSpec {
    enum class Kind { Text, Flag, Number, Int32, ObjectId, DateTime, OneOf, List, Map, Record };
    Kind kind = Kind::Text;
    QStringList names = {};                              ///< OneOf
    std::shared_ptr<const CommandSpec> item = {};        ///< List, Map
    std::shared_ptr<std::vector<FieldSpec>> fields = {}; ///< Record
};

struct FieldSpec {
    QString key;
    CommandSpec spec;
    bool required = false;
    QString requiredForType = {}; ///< required when the record's `type` says so
};

/// The contract's command, written down a second time for the tests: nothing here comes from the codec.
[[nodiscard]] const CommandSpec& commandSpec();
/// Whether `object`, a record, is wrong without the field.
[[nodiscard]] bool isRequired(const FieldSpec& field, const QJsonObject& object);

} // namespace fd::test
