#include "model/store/store.h"
#include "tests/support/ctl_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace fd;
using namespace fd::test;

namespace {
const QByteArray overlapEnvelope =
    "{\"status\":400,\"message\":\"InvalidRequestException\",\"className\":\"InvalidRequestException\","
    "\"errorProperties\":[{\"key\":\"startDateTime\",\"reason\":\"NotAvailable\"}]}\n";

QByteArray envelope(const QByteArray& key, const QByteArray& reason) {
    return QByteArray(overlapEnvelope).replace("startDateTime", key).replace("NotAvailable", reason);
}

/// Every field of the contract.
QJsonObject everyField() {
    const char* json = R"({
      "visitorId": "65f0a1b2c3d4e5f60718293C", "reservationGroupId": "65f0a1b2c3d4e5f60718293b",
      "zoneId": "65f0a1b2c3d4e5f60718293a",
      "startDateTimeUtc": "2026-11-24T15:15:00+09:00", "endDateTimeUtc": "2026-11-24T07:00:00.000Z",
      "consultationRequired": true, "sedationRequired": false, "funnelDetail": "인스타그램 광고",
      "requestedProcedures": [
        {"type": "OPTION", "optionConfiguration": {
          "optionId": "o1", "optionTitle": "수분 관리 30분", "productTitle": "수분 관리",
          "promotionTitle": "겨울 프로모션",
          "price": {"amount": 59000, "currency": "KRW", "reason": {"type": "PROMOTION", "promotionId": "p1",
                    "visitorTypeId": "v1"}},
          "medicalService": {"id": "m1", "title": "수분 관리",
            "translsMap": {"title": {"translation": {"en": "Hydration care"}}},
            "status": "PUBLISHED", "deleted": false,
            "configuration": {"code": "C1",
              "procedure": {"id": "x", "name": "관리", "searchPhoneticName": "gwanri"},
              "machines": [{"id": "y", "name": "기계", "searchPhoneticName": "gigye"}],
              "medicines": [{"id": "z", "name": "앰플", "searchPhoneticName": "ampul"}],
              "unit": {"type": "MINUTE", "value": 30}, "healthcareReimbursement": "NON_REIMBURSABLE",
              "taxation": "TAXABLE"},
            "draftedDateTimeUtc": "2026-01-01T00:00:00Z", "updatedDateTimeUtc": "yesterday",
            "priceAmount": {"value": 90000, "currency": "KRW"}, "description": "설명", "caution": "주의",
            "recommendedInterval": 14, "contributionConstant": 3, "durationTime": 22.5}}},
        {"type": "TICKET", "ticketConfiguration": {"ticketId": "t1", "ticketTitle": "피코토닝 10회",
          "optionTitle": "피코토닝 1회", "medicalService": {"id": "m2"}}},
        {"type": "RESERVATION_REQUESTED_PROCEDURE_TYPE_UNSPECIFIED"}],
      "reservationMemo": "창가 자리 선호", "notInTheContract": {"kept": [1, null]}})";
    return QJsonDocument::fromJson(json).object();
}

QByteArray nested(int depth) {
    return QByteArray("{\"a\":") + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}
} // namespace

class TestCtlReserve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesTheCommandBack();
    void theSameAgainIsRefused();
    void touchingBookingsStand();
    void unknownVisitor();
    void cancelFreesTheTime();
    void cancelRefusals();
    void malformedFieldsAreNamed_data();
    void malformedFieldsAreNamed();
    void unreadableInput_data();
    void unreadableInput();
    void readsAFile();
    void saysTheIdToAPerson();
    void missingStore();
    void openElsewhere();
    void filters();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments, const QByteArray& input = {}) const {
        return runCtl(QStringList{"--store"_t, m_store, "--json"_t} + arguments, input);
    }
    [[nodiscard]] CtlResult reserve(const QJsonObject& command) const {
        return ctl({"reserve"_t, "-"_t}, QJsonDocument(command).toJson());
    }
    [[nodiscard]] QJsonObject at(const char* start, const char* end) const {
        QJsonObject command = everyField();
        command["startDateTimeUtc"_t] = QString::fromLatin1(start);
        command["endDateTimeUtc"_t] = QString::fromLatin1(end);
        return command;
    }
    [[nodiscard]] QJsonArray reservations(const QStringList& more = {}) const {
        return ctl(QStringList{"reservations"_t, "--from"_t, "2026-11-24T00:00:00Z"_t, "--to"_t,
                               "2026-11-25T00:00:00Z"_t} +
                   more)
            .array();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_store;
};

void TestCtlReserve::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = m_dir->filePath("c.frontdesk"_t);
    const auto store = Store::open(m_store, Database::Mode::CreateIfMissing);
    QVERIFY(store.ok());
    Zone zone;
    zone.id = ZoneId::parse(u"65f0a1b2c3d4e5f60718293a").value();
    zone.title.korean = "상담실"_t;
    (void)(*store)->clinic.putZone(zone);
    ReservationGroup group;
    group.id = GroupId::parse(u"65f0a1b2c3d4e5f60718293b").value();
    group.title.korean = "일반"_t;
    group.capacities.push_back({zone.id, 1, true});
    (void)(*store)->clinic.putGroup(group);
    for (const char16_t* id : {u"65f0a1b2c3d4e5f60718293c", u"65f0a1b2c3d4e5f60718293d"}) {
        Visitor visitor;
        visitor.id = VisitorId::parse(id).value();
        visitor.name = "김민서"_t;
        (void)(*store)->visitors.put(visitor);
    }
}

void TestCtlReserve::givesTheCommandBack() {
    const CtlResult reserved = reserve(everyField());
    QVERIFY2(reserved.exitCode == 0, reserved.out + reserved.err);
    const QString id = reserved.object()["reservationId"_t].toString();
    QVERIFY(!QUuid::fromString(id).isNull());
    QCOMPARE(reserved.out, "{\"reservationId\":\"" + id.toLatin1() + "\"}\n");
    const QJsonArray listed = reservations();
    QCOMPARE(listed.size(), 1);
    const QJsonObject reservation = listed.first().toObject();
    QCOMPARE(reservation.keys().size(), 9);
    QCOMPARE(reservation["reservationId"_t].toString(), id);
    QCOMPARE(reservation["startDateTimeUtc"_t].toString(), "2026-11-24T06:15:00Z"_t);
    QCOMPARE(reservation["endDateTimeUtc"_t].toString(), "2026-11-24T07:00:00Z"_t);
    QCOMPARE(reservation["status"_t].toString(), "RESERVED"_t);
    QCOMPARE(reservation["sync"_t].toString(), "confirmed"_t);
    QCOMPARE(reservation["visitorId"_t].toString(), "65f0a1b2c3d4e5f60718293C"_t);
    QCOMPARE(reservation["command"_t].toObject(), everyField());
}

void TestCtlReserve::theSameAgainIsRefused() {
    QCOMPARE(reserve(everyField()).exitCode, 0);
    const CtlResult again = reserve(everyField());
    QCOMPARE(again.exitCode, 3);
    QCOMPARE(again.out, overlapEnvelope);
    QCOMPARE(again.err, QByteArray());
    QCOMPARE(reservations().size(), 1);
    QJsonObject other = everyField();
    other["visitorId"_t] = "65f0a1b2c3d4e5f60718293d"_t;
    QCOMPARE(reserve(other).exitCode, 0); // a full slot is no error
}

void TestCtlReserve::touchingBookingsStand() {
    QCOMPARE(reserve(at("2026-11-24T02:00:00Z", "2026-11-24T03:00:00Z")).exitCode, 0);
    QCOMPARE(reserve(at("2026-11-24T03:00:00Z", "2026-11-24T04:00:00Z")).exitCode, 0);
    QCOMPARE(reserve(at("2026-11-24T01:00:00Z", "2026-11-24T02:00:00Z")).exitCode, 0);
    QCOMPARE(reserve(at("2026-11-24T02:59:59.999Z", "2026-11-24T03:00:00Z")).out, overlapEnvelope);
}

void TestCtlReserve::unknownVisitor() {
    QJsonObject command = everyField();
    command["visitorId"_t] = "ffffffffffffffffffffffff"_t;
    const CtlResult result = reserve(command);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.out, envelope("visitorId", "NotFound"));
    QCOMPARE(reservations().size(), 0);
}

void TestCtlReserve::cancelFreesTheTime() {
    const QString id = reserve(everyField()).object()["reservationId"_t].toString();
    const CtlResult cancelled = ctl({"cancel"_t, id, "--reason"_t, "NO_SHOW"_t});
    QCOMPARE(cancelled.exitCode, 0);
    QCOMPARE(cancelled.object()["status"_t].toString(), "NO_SHOW"_t);
    QCOMPARE(cancelled.object()["command"_t].toObject(), everyField());
    QCOMPARE(QJsonArray{cancelled.object()}, reservations());
    QCOMPARE(reserve(everyField()).exitCode, 0);
}

void TestCtlReserve::cancelRefusals() {
    const QString id = reserve(everyField()).object()["reservationId"_t].toString();
    QCOMPARE(ctl({"cancel"_t, id, "--reason"_t, "CANCELED"_t}).exitCode, 0);
    const CtlResult again = ctl({"cancel"_t, id, "--reason"_t, "CANCELED"_t});
    QCOMPARE(again.exitCode, 3);
    QCOMPARE(again.out, envelope("status", "NotAvailable"));
    const CtlResult unknown =
        ctl({"cancel"_t, "00000000-0000-4000-8000-000000000001"_t, "--reason"_t, "CANCELED"_t});
    QCOMPARE(unknown.exitCode, 3);
    QCOMPARE(unknown.out, envelope("reservationId", "NotFound"));
}

void TestCtlReserve::malformedFieldsAreNamed_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* field, const QJsonValue& value, const char* key, const char* reason) {
        QTest::addRow("%s %s", key, reason)
            << QString::fromLatin1(field) << value << QByteArray(key) << QByteArray(reason);
    };
    row("visitorId", QJsonValue(QJsonValue::Undefined), "visitorId", "Required");
    row("zoneId", "12"_t, "zoneId", "Invalid");
    row("startDateTimeUtc", "2026-11-24T15:15:00"_t, "startDateTimeUtc", "Invalid");
    row("endDateTimeUtc", "2026-11-24T00:00:00Z"_t, "endDateTimeUtc", "InvalidTimeRange");
    row("consultationRequired", 1, "consultationRequired", "Invalid");
    row("requestedProcedures", QJsonArray{QJsonObject{{"type"_t, "TICKET"_t}}},
        "requestedProcedures[0].ticketConfiguration", "Required");
    row("requestedProcedures", QJsonArray{QJsonObject{{"type"_t, "GIFT"_t}}}, "requestedProcedures[0].type",
        "Invalid");
}

void TestCtlReserve::malformedFieldsAreNamed() {
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, reason);
    QJsonObject command = everyField();
    command[field] = value;
    const CtlResult result = reserve(command);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.out, envelope(key, reason));
    QCOMPARE(reservations().size(), 0);
}

void TestCtlReserve::unreadableInput_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not json") << QByteArray("{visitorId}");
    QTest::newRow("not utf-8") << QByteArray("{\"visitorId\":\"\xFF\"}");
    QTest::newRow("33 deep") << nested(33);
    QTest::newRow("too large") << QByteArray("{\"funnelDetail\":\"") + QByteArray(256 * 1024, 'x') +
                                      QByteArray("\"}");
    QTest::newRow("far too large") << QByteArray(3 * 1024 * 1024, ' ');
}

void TestCtlReserve::unreadableInput() {
    QFETCH(QByteArray, input);
    const CtlResult result = ctl({"reserve"_t, "-"_t}, input);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(ctl({"reserve"_t, "-"_t}, nested(32)).exitCode, 3);
}

void TestCtlReserve::readsAFile() {
    const QString file = writeFile(m_dir->filePath("command.json"_t), QJsonDocument(everyField()).toJson());
    QCOMPARE(ctl({"reserve"_t, file, "--target"_t, "local"_t}).exitCode, 0);
}

void TestCtlReserve::saysTheIdToAPerson() {
    const CtlResult result =
        runCtl({"reserve"_t, "-"_t, "--store"_t, m_store}, QJsonDocument(everyField()).toJson());
    QCOMPARE(result.exitCode, 0);
    const QString id = reservations().first()["reservationId"_t].toString();
    QVERIFY(result.out.contains(id.toLatin1()));
    const CtlResult table = runCtl({"reservations"_t, "--from"_t, "2026-11-24T00:00:00Z"_t, "--to"_t,
                                    "2026-11-25T00:00:00Z"_t, "--store"_t, m_store});
    QVERIFY(table.out.contains(id.toLatin1()));
    QVERIFY(table.out.contains("2026-11-24 15:15"));
}

void TestCtlReserve::missingStore() {
    const QString missing = m_dir->filePath("missing.frontdesk"_t);
    const CtlResult result =
        runCtl({"reserve"_t, "-"_t, "--store"_t, missing}, QJsonDocument(everyField()).toJson());
    QCOMPARE(result.exitCode, 5);
    QVERIFY(!QFile::exists(missing));
}

void TestCtlReserve::openElsewhere() {
    {
        const auto held = Store::open(m_store, Database::Mode::MustExist);
        QVERIFY(held.ok());
        const CtlResult result = reserve(everyField());
        QCOMPARE(result.exitCode, 5);
        QVERIFY(result.err.contains("open in another Frontdesk"));
        QVERIFY(result.out.isEmpty());
    }
    QCOMPARE(reserve(everyField()).exitCode, 0);
}

void TestCtlReserve::filters() {
    QCOMPARE(reserve(everyField()).exitCode, 0);
    QCOMPARE(reservations({"--zone"_t, "65F0a1b2c3d4e5f60718293a"_t}).size(), 1);
    QCOMPARE(reservations({"--zone"_t, "65f0a1b2c3d4e5f60718293f"_t}).size(), 0);
    QCOMPARE(reservations({"--visitor"_t, "65f0a1b2c3d4e5f60718293c"_t}).size(), 1);
    QCOMPARE(reservations({"--visitor"_t, "65f0a1b2c3d4e5f60718293d"_t}).size(), 0);
    const auto inWindow = [this](const char* from, const char* to) {
        return ctl({"reservations"_t, "--from"_t, QString::fromLatin1(from), "--to"_t,
                    QString::fromLatin1(to)})
            .array()
            .size();
    };
    QCOMPARE(inWindow("2026-11-24T05:00:00Z", "2026-11-24T06:15:00Z"), 0);
    QCOMPARE(inWindow("2026-11-24T05:00:00Z", "2026-11-24T06:15:00.001Z"), 1);
    QCOMPARE(inWindow("2026-11-24T07:00:00Z", "2026-11-24T08:00:00Z"), 0);
}

QTEST_GUILESS_MAIN(TestCtlReserve)
#include "test_ctl_reserve.moc"
