#include "model/wire/envelope.h"
#include "tests/contract/contract_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fd;

class TestEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContractsOwnExample() {
        QCOMPARE(wire::encodeEnvelope({{QStringLiteral("startDateTime"), reason::NotAvailable}}),
                 QByteArray(R"({"status":400,"message":"InvalidRequestException",)"
                            R"("className":"InvalidRequestException",)"
                            R"("errorProperties":[{"key":"startDateTime","reason":"NotAvailable"}]})"));
    }

    void severalErrorsKeepTheirOrder() {
        const QByteArray body = wire::encodeEnvelope(
            {{QStringLiteral("zoneId"), reason::NotFound}, {QStringLiteral("a"), reason::Required}});
        QVERIFY(body.endsWith(R"("errorProperties":[{"key":"zoneId","reason":"NotFound"},)"
                              R"({"key":"a","reason":"Required"}]})"));
    }

    void keysOfAnyTextAreEscaped() {
        const test::ContractSchema schema(QStringLiteral("error.schema.json"));
        const QString key =
            QStringLiteral("translsMap.\"\\\n한\U0001F489") + QChar(u'\0') + QChar(char16_t(0xD800));
        const auto body = QJsonDocument::fromJson(wire::encodeEnvelope({{key, reason::Invalid}})).object();
        QCOMPARE(schema.faultOf(body), QString());
        const auto first = body.value(QLatin1StringView("errorProperties")).toArray().at(0).toObject();
        QCOMPARE(first.value(QLatin1StringView("key")).toString(), key);
        QCOMPARE(first.value(QLatin1StringView("reason")).toString(), reason::Invalid);
    }

    void accepted() {
        const QString text = QStringLiteral("0b8ed7ba-5f42-4d8e-9b07-6a4b3e4f1d2c");
        QCOMPARE(wire::encodeAccepted(ReservationId::parse(text).value()),
                 QByteArray(R"({"reservationId":"0b8ed7ba-5f42-4d8e-9b07-6a4b3e4f1d2c"})"));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "test_envelope.moc"
