#include "tests/contract/contract_schema.h"

#include <QFile>
#include <QJsonDocument>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace fd::test {

struct ContractSchema::Compiled {
    valijson::Schema schema;
    valijson::Validator validator{valijson::Validator::kStrongTypes}; ///< keeps the patterns it has compiled
};

ContractSchema::ContractSchema(const QString& fileName)
    : m_compiled(std::make_unique<Compiled>()) {
    QFile file(QStringLiteral(CONTRACT_DIR "/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema %s", qUtf8Printable(file.fileName()));
    m_json = QJsonDocument::fromJson(file.readAll()).object();
    if (m_json.isEmpty())
        qFatal("no JSON in %s", qUtf8Printable(file.fileName()));
    const QJsonValue root = m_json;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(root), m_compiled->schema);
}

ContractSchema::~ContractSchema() = default;

QString ContractSchema::faultOf(const QJsonValue& document) const {
    valijson::ValidationResults results;
    if (m_compiled->validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(document),
                                       &results))
        return {};
    QString fault;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const auto& step : error.context)
            fault += QString::fromStdString(step);
        fault += QStringLiteral(": %1\n").arg(QString::fromStdString(error.description));
    }
    return fault;
}

} // namespace fd::test
