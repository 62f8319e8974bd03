#pragma once

#include <QJsonObject>
#include <QString>
#include <memory>

namespace fd::test {

/// A JSON Schema of resources/contract.
class ContractSchema {
public:
    explicit ContractSchema(const QString& fileName);
    ~ContractSchema();
    ContractSchema(const ContractSchema&) = delete;
    ContractSchema& operator=(const ContractSchema&) = delete;

    [[nodiscard]] const QJsonObject& json() const { return m_json; }
    /// What is wrong with the document; empty when it is valid.
    [[nodiscard]] QString faultOf(const QJsonValue& document) const;

private:
    QJsonObject m_json;
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace fd::test
