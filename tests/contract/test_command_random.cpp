#include "model/wire/command_codec.h"
#include "tests/contract/contract_schema.h"
#include "tests/support/command_generator.h"

#include <QJsonDocument>
#include <QTest>

using namespace fd;
using test::BrokenCommand;

namespace {

constexpr int rounds = 10'000;

QByteArray compact(const QJsonObject& document) {
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QString textOf(const FieldErrors& errors) {
    QString text;
    for (const FieldError& error : errors)
        text += QStringLiteral("%1=%2 ").arg(error.key, error.reason);
    return text;
}

/// Why a valid command did not go through both ways; empty when it did.
QString faultOfValid(const QJsonObject& document) {
    const auto fromValue = wire::decodeCommand(QJsonValue(document));
    if (!fromValue)
        return QStringLiteral("refused: ") + textOf(fromValue.error());
    if (wire::encodeCommand(*fromValue) != document)
        return QStringLiteral("encoded differently: ") +
               QString::fromUtf8(wire::encodeCommandBytes(*fromValue));
    if (wire::decodeCommand(QJsonValue(wire::encodeCommand(*fromValue))) != fromValue)
        return QStringLiteral("not the same when read back");

    const auto fromBytes = wire::decodeCommand(compact(document));
    if (!fromBytes)
        return QStringLiteral("refused as bytes");
    if (*fromBytes != *fromValue || wire::encodeCommand(*fromBytes) != document)
        return QStringLiteral("different when read from bytes");
    if (wire::decodeCommand(wire::encodeCommandBytes(*fromBytes)) != fromBytes)
        return QStringLiteral("not the same when read back from bytes");
    return {};
}

/// Whether a JSON Schema can see the fault at all.
bool isSeenBySchema(BrokenCommand::Fault fault) {
    using Fault = BrokenCommand::Fault;
    return fault != Fault::BadDate && fault != Fault::MissingConfiguration && fault != Fault::ReversedRange;
}

} // namespace

class TestCommandRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_seed = test::seed(); }

    void validCommandsGoBothWays() {
        const test::ContractSchema schema(QStringLiteral("reserve-by-visitor-id.request.schema.json"));
        test::CommandGenerator generator(m_seed);
        for (int round = 0; round < rounds; ++round) {
            const QJsonObject document = generator.valid();
            QString fault = schema.faultOf(document);
            if (fault.isEmpty())
                fault = faultOfValid(document);
            if (!fault.isEmpty())
                QFAIL(report(round, document, fault).constData());
        }
    }

    void brokenCommandsGiveTheirOneError() {
        const test::ContractSchema schema(QStringLiteral("reserve-by-visitor-id.request.schema.json"));
        test::CommandGenerator generator(m_seed);
        std::array<int, 8> seen{};
        for (int round = 0; round < rounds; ++round) {
            const BrokenCommand broken = generator.broken();
            ++seen.at(static_cast<size_t>(broken.fault));
            const auto decoded = wire::decodeCommand(QJsonValue(broken.document));
            QString fault;
            if (decoded)
                fault = QStringLiteral("taken, not refused");
            else if (decoded.error() != FieldErrors{broken.expected})
                fault = QStringLiteral("got ") + textOf(decoded.error());
            else if (isSeenBySchema(broken.fault) && schema.faultOf(broken.document).isEmpty())
                fault = QStringLiteral("the schema takes it");
            if (!fault.isEmpty())
                QFAIL(report(round, broken.document,
                             textOf({broken.expected}) + QStringLiteral("wanted, ") + fault)
                          .constData());
        }
        for (const int count : seen)
            QVERIFY(count > rounds / 50);
    }

private:
    [[nodiscard]] QByteArray report(int round, const QJsonObject& document, const QString& fault) const {
        return QStringLiteral("FRONTDESK_SEED=%1, round %2: %3\n%4")
            .arg(m_seed)
            .arg(round)
            .arg(fault, QString::fromUtf8(compact(document)))
            .toUtf8();
    }

    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestCommandRandom)
#include "test_command_random.moc"
