#include "model/store/store.h"
#include "tests/support/ctl_process.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace fd;
using namespace fd::test;

/// demo, search, slots, check, and what every command does about a store that is not there or not usable.
class TestCtlDemo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsWhatItMade();
    void sameSeedSameIds();
    void otherSeedOtherIds();
    void refusesAStoreThatIsNotEmpty();
    void findsTheCast();
    void theCastHasItsPastAndNothingToday();
    void noSlotIsOverItsCapacity();
    void aboutAThirdOfADayIsBooked();
    void checksItself();
    void helps_data();
    void helps();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void missingStoreIsNotCreated_data();
    void missingStoreIsNotCreated();
    void storeOpenElsewhere();
    void fileOfSomethingElse();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const {
        return runCtl(QStringList{"--store"_t, m_store, "--json"_t} + arguments);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QJsonArray day(const QString& store) const {
        return runCtl({"--json"_t, "reservations"_t, "--from"_t, "2026-11-24T00:00:00+09:00"_t, "--to"_t,
                       "2026-11-25T00:00:00+09:00"_t, "--store"_t, store})
            .array();
    }
    static QString groupId(int index) {
        QFile file(":/demo/groups.json"_t);
        (void)file.open(QIODevice::ReadOnly);
        return QJsonDocument::fromJson(file.readAll()).array().at(index)["id"_t].toString();
    }
    [[nodiscard]] QJsonArray slotsOf(int group) const {
        return ctl({"slots"_t, "--group"_t, groupId(group), "--from"_t, "2026-11-23T00:00:00+09:00"_t,
                    "--to"_t, "2026-11-29T00:00:00+09:00"_t})
            .array();
    }
    QTemporaryDir m_dir;
    QString m_store;
    CtlResult m_demo;
};

void TestCtlDemo::initTestCase() {
    m_store = path("a.frontdesk"_t);
    QElapsedTimer timer;
    timer.start();
    m_demo = ctl({"demo"_t, "--date"_t, "2026-11-24"_t, "--seed"_t, "7"_t});
    QCOMPARE(m_demo.exitCode, 0);
    qInfo("demo took %lld ms", timer.elapsed());
}

void TestCtlDemo::countsWhatItMade() {
    const QJsonObject counts = m_demo.object();
    QCOMPARE(counts["zones"_t].toInt(), 5);
    QCOMPARE(counts["groups"_t].toInt(), 2);
    QCOMPARE(counts["visitors"_t].toInt(), 300);
    QCOMPARE(counts["options"_t].toInt(), 61);
    QCOMPARE(counts["tickets"_t].toInt(), 202);
    QCOMPARE(ctl({"search"_t, QString()}).array().size(), 300);
    const QJsonArray all =
        ctl({"reservations"_t, "--from"_t, "2026-01-01T00:00:00Z"_t, "--to"_t, "2027-01-01T00:00:00Z"_t})
            .array();
    QCOMPARE(all.size(), counts["reservations"_t].toInt());
}

void TestCtlDemo::sameSeedSameIds() {
    const QString other = path("b.frontdesk"_t);
    QCOMPARE(runCtl({"demo"_t, "--date=2026-11-24"_t, "--seed=7"_t, "--store="_t + other}).exitCode, 0);
    const QJsonArray here = day(m_store);
    QVERIFY(here.size() > 20);
    QCOMPARE(day(other), here);
}

void TestCtlDemo::otherSeedOtherIds() {
    const QString other = path("c.frontdesk"_t);
    QCOMPARE(runCtl({"demo"_t, "--date"_t, "2026-11-24"_t, "--seed"_t, "8"_t, "--store"_t, other}).exitCode,
             0);
    QVERIFY(day(other) != day(m_store));
}

void TestCtlDemo::refusesAStoreThatIsNotEmpty() {
    const QJsonArray before = day(m_store);
    const CtlResult again = ctl({"demo"_t});
    QCOMPARE(again.exitCode, 2);
    QVERIFY(again.err.contains("empty"));
    QCOMPARE(day(m_store), before);
}

void TestCtlDemo::findsTheCast() {
    QStringList names;
    const QJsonArray found = ctl({"search"_t, "ㄱㅁㅅ"_t}).array();
    for (const QJsonValue& visitor : found)
        names += visitor["name"_t].toString();
    QCOMPARE(names, (QStringList{"김민서"_t, "김무성"_t, "강민수"_t}));
    QCOMPARE(found.first()["phone"_t].toString(), "010-0000-4821"_t);
    QCOMPARE(found.first()["chartNumber"_t].toString(), "20418"_t);
    QCOMPARE(found.first()["dateOfBirth"_t].toString(), "1994-03-02"_t);
    QCOMPARE(ctl({"search"_t, "ㄱㅁㅅ 4821"_t}).array().size(), 1);
    QCOMPARE(ctl({"search"_t, "ㄱㅁㅅ"_t, "--limit"_t, "2"_t}).array().size(), 2);
    QCOMPARE(ctl({"search"_t, "ZOE martin"_t}).array().size(), 1);
    QVERIFY(runCtl({"search"_t, "4821"_t, "--store"_t, m_store}).out.contains("김민서"));
}

void TestCtlDemo::theCastHasItsPastAndNothingToday() {
    const QString id = ctl({"search"_t, "4821"_t}).array().first()["id"_t].toString();
    const QJsonArray visits = ctl({"reservations"_t, "--from"_t, "2026-10-01T00:00:00Z"_t, "--to"_t,
                                   "2027-01-01T00:00:00Z"_t, "--visitor"_t, id})
                                  .array();
    QStringList starts;
    for (const QJsonValue& visit : visits)
        starts += visit["startDateTimeUtc"_t].toString().left(10);
    QCOMPARE(starts, (QStringList{"2026-10-13"_t, "2026-10-27"_t, "2026-11-10"_t}));
}

void TestCtlDemo::noSlotIsOverItsCapacity() {
    for (const int group : {0, 1}) {
        const QJsonArray all = slotsOf(group);
        QVERIFY(all.size() > 100);
        for (const QJsonValue& slot : all)
            QVERIFY(slot["reservationCount"_t].toInt() <= slot["capacity"_t].toInt());
    }
}

void TestCtlDemo::aboutAThirdOfADayIsBooked() {
    int capacity = 0;
    int booked = 0;
    for (const QJsonValue& slot : slotsOf(0)) {
        capacity += slot["capacity"_t].toInt();
        booked += slot["reservationCount"_t].toInt();
    }
    const int percent = booked * 100 / capacity;
    QVERIFY2(percent > 18 && percent < 45, qPrintable(QString::number(percent)));
}

void TestCtlDemo::checksItself() {
    const CtlResult check = ctl({"check"_t});
    QCOMPARE(check.exitCode, 0);
    QCOMPARE(check.out, QByteArray("{\"ok\":true,\"problems\":[]}\n"));
}

void TestCtlDemo::helps_data() {
    QTest::addColumn<QString>("command");
    for (const char* name : {"demo", "import", "reserve", "reservations", "cancel", "search", "slots",
                             "check", "outbox", "sync", "serve"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCtlDemo::helps() {
    QFETCH(QString, command);
    const CtlResult help = runCtl({command, "--help"_t});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains(command.toLatin1()));
    QVERIFY(help.out.contains("--json"));
    QVERIFY(runCtl({"--help"_t}).out.contains(command.toLatin1()));
    QCOMPARE(runCtl({"--version"_t}).out, QByteArray("frontdeskctl " FRONTDESK_VERSION "\n"));
}

void TestCtlDemo::refusesWrongUse_data() {
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"",
          "dance",
          "demo --date 2026-02-30",
          "demo --seed x",
          "demo --nope",
          "search",
          "search a b",
          "search a --limit -1",
          "import people x.csv",
          "import visitors",
          "import visitors x.txt",
          "import visitors missing.csv",
          "reserve",
          "reserve missing.json",
          "reserve - --target http://x/",
          "reservations",
          "reservations --from 2026-11-24T00:00:00Z --to 2026-11-24T00:00:00Z",
          "reservations --from 2026-11-24T00:00:00 --to 2026-11-25T00:00:00Z",
          "reservations --from 2026-11-24T00:00:00Z --to 2026-11-25T00:00:00Z --zone 1",
          "cancel x --reason CANCELED",
          "cancel 00000000-0000-4000-8000-000000000001",
          "cancel 00000000-0000-4000-8000-000000000001 --reason LATE",
          "slots --from 2026-11-24T00:00:00Z --to 2026-11-25T00:00:00Z",
          "slots --group 65f0a1b2c3d4e5f60718293a --from 2020-11-24T00:00:00Z --to 2026-11-25T00:00:00Z"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCtlDemo::refusesWrongUse() {
    QFETCH(QString, line);
    const CtlResult result = ctl(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

void TestCtlDemo::missingStoreIsNotCreated_data() {
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"search a", "check", "cancel 00000000-0000-4000-8000-000000000001 --reason CANCELED",
          "reservations --from 2026-11-24T00:00:00Z --to 2026-11-25T00:00:00Z",
          "slots --group 65f0a1b2c3d4e5f60718293a --from 2026-11-24T00:00:00Z --to "
          "2026-11-25T00:00:00Z"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCtlDemo::missingStoreIsNotCreated() {
    QFETCH(QString, line);
    const QString missing = path("missing.frontdesk"_t);
    const CtlResult result = runCtl(QStringList{"--store"_t, missing} + line.split(u' '));
    QCOMPARE(result.exitCode, 5);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(!QFile::exists(missing));
}

void TestCtlDemo::storeOpenElsewhere() {
    const auto held = Store::open(m_store, Database::Mode::MustExist);
    QVERIFY(held.ok());
    const CtlResult result = ctl({"search"_t, QString()});
    QCOMPARE(result.exitCode, 5);
    QVERIFY(result.err.contains("open in another Frontdesk"));
}

void TestCtlDemo::fileOfSomethingElse() {
    const QString other = writeFile(path("notes.frontdesk"_t), QByteArray(5000, 'x'));
    QCOMPARE(runCtl({"check"_t, "--store"_t, other}).exitCode, 5);
    QCOMPARE(runCtl({"demo"_t, "--store"_t, other}).exitCode, 5);
    QCOMPARE(runCtl({"check"_t, "--store"_t, m_dir.path()}).exitCode, 5);
}

QTEST_GUILESS_MAIN(TestCtlDemo)
#include "test_ctl_demo.moc"
