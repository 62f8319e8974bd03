#include "tests/support/ctl_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace fd::test;

class TestCtlImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aClinicFromFiles();
    void badLinesAreNamedAndNothingChanges();
    void badFiles_data();
    void badFiles();
    void dryRunMakesNoStore();
    void saysSoToAPerson();

private:
    [[nodiscard]] CtlResult import(const QString& kind, const QString& name, const QByteArray& content,
                                   const QStringList& more = {}) const {
        const QString file = writeFile(m_dir->filePath(name), content);
        return runCtl(QStringList{"import"_t, kind, file, "--json"_t, "--store"_t, store()} + more);
    }
    [[nodiscard]] QString store() const { return m_dir->filePath("c.frontdesk"_t); }
    [[nodiscard]] qsizetype visitorCount() const {
        return runCtl({"search"_t, QString(), "--json"_t, "--store"_t, store()}).array().size();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCtlImport::aClinicFromFiles() {
    const auto accepted = [this](const char* kind, const char* name, const QByteArray& content) {
        const CtlResult result = import(QString::fromLatin1(kind), QString::fromLatin1(name), content);
        QVERIFY2(result.exitCode == 0, result.out + result.err);
        QCOMPARE(result.object()["added"_t].toInt(), 1);
        QCOMPARE(result.object()["kind"_t].toString(), QString::fromLatin1(kind));
    };
    accepted("zones", "z.csv",
             "id,title,titleEn,color,order\r\n"
             "65f0a1b2c3d4e5f60718293a,상담실,Consulting,#0B7A75,0\r\n");
    accepted("groups", "g.json",
             R"([{"id":"65f0a1b2c3d4e5f60718293b","title":"일반","intervalMinutes":30,
                  "intervalCapacities":[{"zoneId":"65f0a1b2c3d4e5f60718293a","intervalCapacity":2}],
                  "operationTimetable":{"tuesday":{"startTime":"10:00","endTime":"12:00"}}}])");
    accepted("visitors", "v.csv", "id,name\n65f0a1b2c3d4e5f60718293c,김민서\n");
    accepted("tickets", "t.JSON",
             R"([{"ticketId":"t","visitorId":"65f0a1b2c3d4e5f60718293c","ticketTitle":"T","optionTitle":"O",
                  "totalCount":5,"remainingCount":5}])");
    accepted("catalogue", "c.json",
             R"([{"productTitle":"P","options":[{"optionId":"o","optionTitle":"O","prices":[]}]}])");
    const QJsonArray found = runCtl({"slots"_t, "--group"_t, "65f0a1b2c3d4e5f60718293b"_t, "--from"_t,
                                     "2026-11-24T00:00:00+09:00"_t, "--to"_t, "2026-11-25T00:00:00+09:00"_t,
                                     "--json"_t, "--store"_t, store()})
                                 .array();
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.first().toObject(), (QJsonObject{{"zoneId"_t, "65f0a1b2c3d4e5f60718293a"_t},
                                                    {"startDateTimeUtc"_t, "2026-11-24T01:00:00Z"_t},
                                                    {"endDateTimeUtc"_t, "2026-11-24T01:30:00Z"_t},
                                                    {"capacity"_t, 2},
                                                    {"reservationCount"_t, 0}}));
}

void TestCtlImport::badLinesAreNamedAndNothingChanges() {
    QCOMPARE(import("visitors"_t, "a.csv"_t, "name\na\n").exitCode, 0);
    const CtlResult result = import("visitors"_t, "b.csv"_t, "name,phone\nb,\n,010-0000-0000\nc,x\n");
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out,
             QByteArray("{\"added\":0,\"kind\":\"visitors\",\"read\":3,\"rejected\":["
                        "{\"key\":\"name\",\"line\":3,\"reason\":\"Required\"},"
                        "{\"key\":\"phone\",\"line\":4,\"reason\":\"Invalid\"}],\"updated\":0}\n"));
    QVERIFY(!result.err.contains("010"));
    QCOMPARE(visitorCount(), 1);
}

void TestCtlImport::badFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty csv") << "a.csv"_t << QByteArray() << "Empty"_t;
    QTest::newRow("empty json") << "a.json"_t << QByteArray() << "Empty"_t;
    QTest::newRow("no header") << "a.csv"_t << QByteArray("x,y\n1,2\n") << "NoHeader"_t;
    QTest::newRow("no array") << "a.json"_t << QByteArray("{\"name\":\"a\"}") << "NotAnArray"_t;
    QTest::newRow("not json") << "a.json"_t << QByteArray("name\na") << "NotJson"_t;
    QTest::newRow("not utf-8") << "a.csv"_t << QByteArray("name\n\xFF\n") << "NotUtf8"_t;
}

void TestCtlImport::badFiles() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const CtlResult result = import("visitors"_t, name, content);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.object()["rejected"_t][0]["reason"_t].toString(), reason);
    QCOMPARE(visitorCount(), 0);
}

void TestCtlImport::dryRunMakesNoStore() {
    const CtlResult result = import("visitors"_t, "a.csv"_t, "name\na\n", {"--dry-run"_t});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.object()["added"_t].toInt(), 1);
    QVERIFY(!QFile::exists(store()));
    QCOMPARE(import("visitors"_t, "b.csv"_t, "name,x\na,1\n", {"--dry-run"_t}).exitCode, 2);
    QCOMPARE(import("visitors"_t, "c.csv"_t, "name,x\na,1\n", {"--ignore-unknown"_t}).exitCode, 0);
    QCOMPARE(import("visitors"_t, "a.csv"_t, "name\na\n", {"--dry-run"_t}).exitCode, 0);
    QCOMPARE(visitorCount(), 1);
}

void TestCtlImport::saysSoToAPerson() {
    const QString file = writeFile(m_dir->filePath("a.csv"_t), "name\n\"\"\n");
    const CtlResult result = runCtl({"import"_t, "visitors"_t, file, "--store"_t, store()});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.contains("Required"));
    QVERIFY(result.err.contains("Nothing was imported"));
}

QTEST_GUILESS_MAIN(TestCtlImport)
#include "test_ctl_import.moc"
