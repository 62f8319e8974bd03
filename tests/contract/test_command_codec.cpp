#include "model/wire/command_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <tuple>
#include <vector>

using namespace fd;
using wire::Unreadable;

namespace {

QJsonObject parse(const QByteArray& utf8) {
    const auto document = wire::parseDocument(utf8);
    return document ? document->toObject() : QJsonObject();
}

/// Every field of the contract, and an unknown one at every level.
const QByteArray& fullText() {
    static const QByteArray text = R"({
    "visitorId":"64f0c0de64F0C0DE64f0c0de", "reservationGroupId":"000000000000000000000000",
    "zoneId":"ABCDEF0123456789abcdef01", "startDateTimeUtc":"2026-11-24t10:00:00.5+09:00",
    "endDateTimeUtc":"2026-11-24T01:30:00Z", "consultationRequired":true, "sedationRequired":false,
    "funnelDetail":"", "reservationMemo":"메모\n💉", "x":{"big":9223372036854775807,"d":0.1,"n":null},
    "requestedProcedures":[
      {"type":"OPTION","x":[],
       "optionConfiguration":{"optionId":"","optionTitle":"보톡스","productTitle":"P","promotionTitle":"Q","x":1,
         "price":{"amount":-2147483648,"currency":"KRW","x":2,
           "reason":{"type":"VISITOR_TYPE","promotionId":"p","visitorTypeId":"","x":3}},
         "medicalService":{"id":"m","title":"t","status":"PUBLISHED","deleted":false,"x":4,
           "translsMap":{"title":{"translation":{"en":"Botox","":""},"x":5},"empty":{}},
           "configuration":{"code":"c","x":6,"procedure":{"id":"1","name":"n","searchPhoneticName":"s","x":7},
             "machines":[{},{"id":"2","x":8}],"medicines":[],"unit":{"type":"CC","value":2147483647,"x":9},
             "healthcareReimbursement":"NON_REIMBURSABLE","taxation":"TAX_FREE"},
           "draftedDateTimeUtc":"yesterday","updatedDateTimeUtc":"","priceAmount":{"value":0,"currency":"","x":10},
           "description":"d","caution":"c","recommendedInterval":30,"contributionConstant":-1,"durationTime":12.5}}},
      {"type":"TICKET","ticketConfiguration":{"ticketId":"","ticketTitle":"tt","optionTitle":"ot","x":11,
         "medicalService":{"durationTime":1e17}}},
      {"type":"RESERVATION_REQUESTED_PROCEDURE_TYPE_UNSPECIFIED",
       "optionConfiguration":{"optionId":"a","optionTitle":"b","price":{}},
       "ticketConfiguration":{"ticketId":"a","ticketTitle":"b","optionTitle":"c"}}]})";
    return text;
}

const QByteArray& smallText() {
    static const QByteArray text =
        R"({"visitorId":"64f0c0de64f0c0de64f0c0de","reservationGroupId":"64f0c0de64f0c0de64f0c0df",)"
        R"("zoneId":"64f0c0de64f0c0de64f0c0d0","startDateTimeUtc":"2026-11-24T01:00:00Z",)"
        R"("endDateTimeUtc":"2026-11-24T01:30:00Z"})";
    return text;
}

/// The full document with the first `from` turned into `to`.
QByteArray fullWith(const QByteArray& from, const QByteArray& to) {
    QByteArray text = fullText();
    const qsizetype at = text.indexOf(from);
    Q_ASSERT(at >= 0);
    return text.replace(at, from.size(), to);
}

/// `key=reason` for each error, in order; `read` when there is none.
QString errorsOf(const QByteArray& utf8) {
    const auto decoded = wire::decodeCommand(utf8);
    if (decoded)
        return QStringLiteral("read");
    const auto* errors = std::get_if<FieldErrors>(&decoded.error());
    if (errors == nullptr)
        return QStringLiteral("unreadable");
    QStringList texts;
    for (const FieldError& error : *errors)
        texts += error.key + QLatin1Char('=') + error.reason;
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestCommandCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldGoesBothWays() {
        const auto command = wire::decodeCommand(fullText());
        QVERIFY2(command.ok(), qPrintable(errorsOf(fullText())));
        QCOMPARE(wire::encodeCommand(*command), parse(fullText()));
        QCOMPARE(parse(wire::encodeCommandBytes(*command)), parse(fullText()));
        QVERIFY(wire::decodeCommand(wire::encodeCommandBytes(*command)) == command);
    }

    void valuesArriveWhereTheyBelong() {
        const ReserveCommand command = wire::decodeCommand(fullText()).value();
        QCOMPARE(command.visitorId.text(), QStringLiteral("64f0c0de64F0C0DE64f0c0de"));
        QVERIFY(command.reservationGroupId.isNil());
        QCOMPARE(toRfc3339(command.start.at), QStringLiteral("2026-11-24T01:00:00.500Z"));
        QCOMPARE(command.start.written, QStringLiteral("2026-11-24t10:00:00.5+09:00"));
        QCOMPARE(command.end.written, QString()); // as it would be written anyway
        QCOMPARE(command.consultationRequired, std::optional(true));
        QCOMPARE(command.sedationRequired, std::optional(false));
        QCOMPARE(command.funnelDetail, std::optional(QString()));
        const auto& procedures = command.requestedProcedures.value();
        QCOMPARE(procedures.size(), size_t(3));
        QVERIFY(procedures[0].type == ProcedureType::Option && !procedures[0].ticket);
        const OptionConfiguration& option = procedures[0].option.value();
        QCOMPARE(option.price.amount, std::optional<qint32>(std::numeric_limits<qint32>::min()));
        QVERIFY(option.price.reason.value().type == PriceReason::VisitorType);
        const MedicalService& service = option.medicalService.value();
        QCOMPARE(
            service.translsMap.value()[QStringLiteral("title")].translation.value()[QStringLiteral("en")],
            QStringLiteral("Botox"));
        QCOMPARE(service.configuration.value().machines.value().size(), size_t(2));
        QVERIFY(service.configuration.value().unit.value().type == UnitType::Cc);
        QCOMPARE(service.durationTime, std::optional(12.5));
        QVERIFY(procedures[1].type == ProcedureType::Ticket && procedures[1].ticket);
        QVERIFY(procedures[2].option && procedures[2].ticket);
    }

    void absentIsNotEmpty() {
        const auto command = wire::decodeCommand(smallText());
        QVERIFY(command.ok());
        QVERIFY(!command->requestedProcedures && !command->funnelDetail && !command->consultationRequired);
        QCOMPARE(wire::encodeCommandBytes(*command),
                 QJsonDocument(parse(smallText())).toJson(QJsonDocument::Compact));
        QByteArray withList = smallText();
        withList.insert(1, R"("requestedProcedures":[],)");
        QVERIFY(wire::decodeCommand(withList).value().requestedProcedures.value().empty());
    }

    void errors_data() {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char* name, const QByteArray& utf8, const char* errors) {
            QTest::newRow(name) << utf8 << QString::fromLatin1(errors);
        };
        const auto full = [&row](const char* name, const char* from, const char* to, const char* errors) {
            row(name, fullWith(from, to), errors);
        };
        row("an empty object", "{}",
            "visitorId=Required reservationGroupId=Required zoneId=Required startDateTimeUtc=Required "
            "endDateTimeUtc=Required");
        for (const char* root : {"null", "[]", "5", "true", "\"x\""})
            QTest::addRow("root %s", root) << QByteArray(root) << QStringLiteral("$=Invalid");
        full("null visitor", "\"64f0c0de64F0C0DE64f0c0de\"", "null", "visitorId=Invalid");
        full("short id", "64f0c0de64F0C0DE64f0c0de", "64f0c0de64F0C0DE64f0c0d", "visitorId=Invalid");
        full("long id", "64f0c0de64F0C0DE64f0c0de", "64f0c0de64F0C0DE64f0c0de0", "visitorId=Invalid");
        full("id with g", "64f0c0de64F0C0DE64f0c0de", "64f0c0de64F0C0DE64f0c0dg", "visitorId=Invalid");
        full("id as a number", "\"000000000000000000000000\"", "0", "reservationGroupId=Invalid");
        full("missing zone", "\"zoneId\"", "\"ZoneId\"", "zoneId=Required");
        full("missing start", "\"startDateTimeUtc\"", "\"start\"", "startDateTimeUtc=Required");
        full("end equals start", "01:30:00Z", "01:00:00.500Z", "endDateTimeUtc=InvalidTimeRange");
        full("end equals start to the millisecond", "01:30:00Z", "01:00:00.5009Z",
             "endDateTimeUtc=InvalidTimeRange");
        full("end before start", "01:30:00Z", "00:30:00Z", "endDateTimeUtc=InvalidTimeRange");
        full("later by the clock, earlier in time", "01:30:00Z", "11:30:00+23:00",
             "endDateTimeUtc=InvalidTimeRange");
        full("a bad end has no order", "01:30:00Z", "00:30:00", "endDateTimeUtc=Invalid");
        full("a bad start has no order", "10:00:00.5+09:00", "99:00:00Z", "startDateTimeUtc=Invalid");
        full("flag as text", "\"consultationRequired\":true", "\"consultationRequired\":\"true\"",
             "consultationRequired=Invalid");
        full("flag as number", "\"sedationRequired\":false", "\"sedationRequired\":0",
             "sedationRequired=Invalid");
        full("flag null", "\"sedationRequired\":false", "\"sedationRequired\":null",
             "sedationRequired=Invalid");
        full("text as number", "\"funnelDetail\":\"\"", "\"funnelDetail\":1", "funnelDetail=Invalid");
        full("memo null", "\"reservationMemo\":\"", "\"reservationMemo\":null,\"y\":\"",
             "reservationMemo=Invalid");
        full("procedures as object", "\"requestedProcedures\":[", "\"requestedProcedures\":{},\"y\":[",
             "requestedProcedures=Invalid");
        full("procedure null", "{\"type\":\"TICKET\"", "null,{\"type\":\"TICKET\"",
             "requestedProcedures[1]=Invalid");
        full("no type", "\"type\":\"OPTION\",", "", "requestedProcedures[0].type=Required");
        full("unknown type", "\"OPTION\"", "\"GIFT\"", "requestedProcedures[0].type=Invalid");
        full("type in lower case", "\"OPTION\"", "\"option\"", "requestedProcedures[0].type=Invalid");
        full("type null", "\"OPTION\"", "null", "requestedProcedures[0].type=Invalid");
        full("option without configuration", "\"optionConfiguration\"", "\"y\"",
             "requestedProcedures[0].optionConfiguration=Required");
        full("ticket without configuration", "\"ticketConfiguration\"", "\"y\"",
             "requestedProcedures[1].ticketConfiguration=Required");
        full("configuration null", "\"optionConfiguration\":{", "\"optionConfiguration\":null,\"y\":{",
             "requestedProcedures[0].optionConfiguration=Invalid");
        full("a ticket with the option's configuration only", "\"OPTION\"", "\"TICKET\"",
             "requestedProcedures[0].ticketConfiguration=Required");
        full("no option id", "\"optionId\"", "\"y\"",
             "requestedProcedures[0].optionConfiguration.optionId=Required");
        full("no option title", "\"optionTitle\"", "\"y\"",
             "requestedProcedures[0].optionConfiguration.optionTitle=Required");
        full("no price", "\"price\":", "\"y\":", "requestedProcedures[0].optionConfiguration.price=Required");
        full("price as number", "\"price\":{", "\"price\":1,\"y\":{",
             "requestedProcedures[0].optionConfiguration.price=Invalid");
        full("product title", "\"productTitle\":\"P\"", "\"productTitle\":[]",
             "requestedProcedures[0].optionConfiguration.productTitle=Invalid");
        full("amount as text", "-2147483648", "\"1\"",
             "requestedProcedures[0].optionConfiguration.price.amount=Invalid");
        full("amount under int32", "-2147483648", "-2147483649",
             "requestedProcedures[0].optionConfiguration.price.amount=Invalid");
        full("amount over int32", "-2147483648", "2147483648",
             "requestedProcedures[0].optionConfiguration.price.amount=Invalid");
        full("amount over int64", "-2147483648", "1e30",
             "requestedProcedures[0].optionConfiguration.price.amount=Invalid");
        full("amount with a fraction", "-2147483648", "1.5",
             "requestedProcedures[0].optionConfiguration.price.amount=Invalid");
        full("currency", "\"currency\":\"KRW\"", "\"currency\":82",
             "requestedProcedures[0].optionConfiguration.price.currency=Invalid");
        full("price reason", "\"VISITOR_TYPE\"", "\"visitor_type\"",
             "requestedProcedures[0].optionConfiguration.price.reason.type=Invalid");
        full("promotion id", "\"promotionId\":\"p\"", "\"promotionId\":null",
             "requestedProcedures[0].optionConfiguration.price.reason.promotionId=Invalid");
        full("no ticket id", "\"ticketId\"", "\"y\"",
             "requestedProcedures[1].ticketConfiguration.ticketId=Required");
        full("no ticket title", "\"ticketTitle\"", "\"y\"",
             "requestedProcedures[1].ticketConfiguration.ticketTitle=Required");
        full("configuration that is not of the type", "\"price\":{}}", "\"y\":{}}",
             "requestedProcedures[2].optionConfiguration.price=Required");
        full("service as list", "\"medicalService\":{\"id\"", "\"medicalService\":[],\"y\":{\"id\"",
             "requestedProcedures[0].optionConfiguration.medicalService=Invalid");
        full("translsMap as list", "\"translsMap\":{", "\"translsMap\":[],\"y\":{",
             "requestedProcedures[0].optionConfiguration.medicalService.translsMap=Invalid");
        full("translsMap entry", "\"title\":{\"translation\"", "\"title\":\"\",\"y\":{\"translation\"",
             "requestedProcedures[0].optionConfiguration.medicalService.translsMap.title=Invalid");
        full("translation", "\"Botox\"", "null",
             "requestedProcedures[0].optionConfiguration.medicalService.translsMap.title.translation.en="
             "Invalid");
        full("translation of no language", "\"\":\"\"", "\"\":1",
             "requestedProcedures[0].optionConfiguration.medicalService.translsMap.title.translation.="
             "Invalid");
        full("service status", "\"PUBLISHED\"", "\"DELETED\"",
             "requestedProcedures[0].optionConfiguration.medicalService.status=Invalid");
        full("deleted", "\"deleted\":false", "\"deleted\":1",
             "requestedProcedures[0].optionConfiguration.medicalService.deleted=Invalid");
        full("machine", "\"machines\":[{},", "\"machines\":[{},1,",
             "requestedProcedures[0].optionConfiguration.medicalService.configuration.machines[1]=Invalid");
        full(
            "machine id", "\"id\":\"2\"", "\"id\":2",
            "requestedProcedures[0].optionConfiguration.medicalService.configuration.machines[1].id=Invalid");
        full("medicines", "\"medicines\":[]", "\"medicines\":{}",
             "requestedProcedures[0].optionConfiguration.medicalService.configuration.medicines=Invalid");
        full(
            "procedure name", "\"name\":\"n\"", "\"name\":1",
            "requestedProcedures[0].optionConfiguration.medicalService.configuration.procedure.name=Invalid");
        full("unit type", "\"CC\"", "\"cc\"",
             "requestedProcedures[0].optionConfiguration.medicalService.configuration.unit.type=Invalid");
        full("unit value", "2147483647", "2147483648",
             "requestedProcedures[0].optionConfiguration.medicalService.configuration.unit.value=Invalid");
        full("reimbursement", "\"NON_REIMBURSABLE\"", "\"\"",
             "requestedProcedures[0].optionConfiguration.medicalService.configuration."
             "healthcareReimbursement=Invalid");
        full("taxation", "\"TAX_FREE\"", "\"TAX_FREE \"",
             "requestedProcedures[0].optionConfiguration.medicalService.configuration.taxation=Invalid");
        full("price amount", "\"priceAmount\":{\"value\":0", "\"priceAmount\":{\"value\":0.5",
             "requestedProcedures[0].optionConfiguration.medicalService.priceAmount.value=Invalid");
        full("interval", "\"recommendedInterval\":30", "\"recommendedInterval\":true",
             "requestedProcedures[0].optionConfiguration.medicalService.recommendedInterval=Invalid");
        full("duration", "12.5", "\"12.5\"",
             "requestedProcedures[0].optionConfiguration.medicalService.durationTime=Invalid");
        full("whole numbers in other spellings", "-2147483648", "1.0", "read");
        full("an exponent", "-2147483648", "3.3e5", "read");
        full("minus zero", "-2147483648", "-0", "read");
        full("of a duplicate key the last, good", "\"zoneId\":", "\"zoneId\":5,\"zoneId\":", "read");
        full("of a duplicate key the last, bad",
             "\"endDateTimeUtc\":", "\"zoneId\":5,\"endDateTimeUtc\":", "zoneId=Invalid");
        full("a key in escapes", "\"zoneId\":", "\"\\u007aoneId\":", "read");
        row("all errors, in the contract's order",
            R"({"requestedProcedures":[{"ticketConfiguration":{},"type":"TICKET"},7,{"type":"OPTION"}],)"
            R"("reservationMemo":1,"zoneId":"","endDateTimeUtc":"2026-11-24","sedationRequired":"",)"
            R"("visitorId":[],"startDateTimeUtc":"2026-11-24T01:00:00Z"})",
            "visitorId=Invalid reservationGroupId=Required zoneId=Invalid endDateTimeUtc=Invalid "
            "sedationRequired=Invalid requestedProcedures[0].ticketConfiguration.ticketId=Required "
            "requestedProcedures[0].ticketConfiguration.ticketTitle=Required "
            "requestedProcedures[0].ticketConfiguration.optionTitle=Required requestedProcedures[1]=Invalid "
            "requestedProcedures[2].optionConfiguration=Required reservationMemo=Invalid");
    }
    void errors() {
        QFETCH(QByteArray, utf8);
        QFETCH(QString, errors);
        QCOMPARE(errorsOf(utf8), errors);
    }
};

QTEST_GUILESS_MAIN(TestCommandCodec)
#include "test_command_codec.moc"
