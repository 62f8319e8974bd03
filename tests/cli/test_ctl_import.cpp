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
    void koreanFiles();
    void aClinicComesBackFromItsFiles();
    void exportSaysWhatItTakes();

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

void TestCtlImport::koreanFiles() {
    const QByteArray korean = "name\n\xB1\xE8\xB9\xCE\xBC\xAD\n"; // 김민서 in CP949
    QCOMPARE(import("visitors"_t, "a.csv"_t, korean).exitCode, 0);
    QCOMPARE(import("visitors"_t, "b.csv"_t, korean, {"--encoding"_t, "cp949"_t}).exitCode, 0);
    const CtlResult wrong = import("visitors"_t, "c.csv"_t, korean, {"--encoding"_t, "utf-8"_t});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.object()["rejected"_t][0]["line"_t].toInt(), 2);
    QCOMPARE(wrong.object()["rejected"_t][0]["reason"_t].toString(), "NotUtf8"_t);
    QCOMPARE(import("visitors"_t, "d.csv"_t, korean, {"--encoding"_t, "latin"_t}).exitCode, 2);
    QCOMPARE(runCtl({"search"_t, "김민서"_t, "--json"_t, "--store"_t, store()}).array().size(), 2);
}

void TestCtlImport::aClinicComesBackFromItsFiles() {
    QCOMPARE(runCtl({"demo"_t, "--date"_t, "2026-11-24"_t, "--store"_t, store()}).exitCode, 0);
    const QString other = m_dir->filePath("other.frontdesk"_t);
    const auto file = [this](const char* name) { return m_dir->filePath(QString::fromLatin1(name)); };
    const auto content = [&file](const char* name) {
        QFile device(file(name));
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray("missing");
    };
    // Zones and groups of the demo clinic, for the other one.
    QFile zones(QStringLiteral(SOURCE_FOLDER "/resources/demo/zones.json"));
    QFile groups(QStringLiteral(SOURCE_FOLDER "/resources/demo/groups.json"));
    for (const auto& [kind, path] :
         {std::pair("zones"_t, zones.fileName()), std::pair("groups"_t, groups.fileName())})
        QCOMPARE(runCtl({"import"_t, kind, path, "--store"_t, other}).exitCode, 0);
    for (const QString& kind : {"visitors"_t, "reservations"_t}) {
        const QString ending = kind == "visitors"_t ? "csv"_t : "json"_t;
        const QString first = file("first.") + ending;
        const QString second = file("second.") + ending;
        const CtlResult written = runCtl({"export"_t, kind, first, "--json"_t, "--store"_t, store()});
        QVERIFY2(written.exitCode == 0, written.err);
        const int count = written.object()["count"_t].toInt();
        QVERIFY(count > 10);
        const CtlResult read = runCtl({"import"_t, kind, first, "--json"_t, "--store"_t, other});
        QVERIFY2(read.exitCode == 0, read.out);
        QCOMPARE(read.object()["added"_t].toInt(), count);
        QCOMPARE(runCtl({"export"_t, kind, second, "--store"_t, other}).exitCode, 0);
        QFile a(first);
        QFile b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(b.readAll(), a.readAll());
    }
    QCOMPARE(runCtl({"check"_t, "--store"_t, other}).exitCode, 0);
    const CtlResult calendar =
        runCtl({"export"_t, "reservations"_t, file("a.ics"), "--from"_t, "2026-11-24T00:00:00+09:00"_t,
                "--to"_t, "2026-11-25T00:00:00+09:00"_t, "--json"_t, "--store"_t, store()});
    QCOMPARE(calendar.exitCode, 0);
    QCOMPARE(content("a.ics").count("BEGIN:VEVENT"), calendar.object()["count"_t].toInt());
    QVERIFY(content("a.ics").contains("DTSTART;TZID=Asia/Seoul:20261124T"));
}

void TestCtlImport::exportSaysWhatItTakes() {
    QCOMPARE(import("visitors"_t, "a.csv"_t, "name\na\n").exitCode, 0);
    const auto exportTo = [this](const QString& kind, const char* name, const QString& from) {
        return runCtl({"export"_t, kind, m_dir->filePath(QString::fromLatin1(name)), "--store"_t, from})
            .exitCode;
    };
    QCOMPARE(exportTo("visitors"_t, "v.json", store()), 0);
    QCOMPARE(exportTo("visitors"_t, "v.ics", store()), 2);
    QCOMPARE(exportTo("zones"_t, "v.csv", store()), 2);
    QCOMPARE(exportTo("visitors"_t, "no/folder/v.csv", store()), 2);
    QCOMPARE(exportTo("visitors"_t, "v.csv", m_dir->filePath("missing"_t)), 5);
    QVERIFY(!QFile::exists(m_dir->filePath("missing"_t)));
}

QTEST_GUILESS_MAIN(TestCtlImport)
#include "test_ctl_import.moc"
