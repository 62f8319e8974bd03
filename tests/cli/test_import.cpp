#include "model/directory/import.h"
#include "model/store/store.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fd;

namespace {
const QString zone1 = QStringLiteral("65f0a1b2c3d4e5f60718293a");
const QString visitor1 = QStringLiteral("65f0a1b2c3d4e5f6071829aa");

QString problemsOf(const ImportReport& report) {
    QStringList problems;
    for (const ImportProblem& problem : report.rejected)
        problems += QStringLiteral("%1 %2 %3").arg(problem.line).arg(problem.key, problem.reason);
    return problems.join(u'\n');
}

ImportOptions lookOnly() {
    ImportOptions options;
    options.dryRun = true;
    return options;
}

ImportOptions skipUnknown() {
    ImportOptions options;
    options.ignoreUnknown = true;
    return options;
}
} // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesWholeFiles_data();
    void refusesWholeFiles();
    void namesEveryBadLine_data();
    void namesEveryBadLine();
    void visitorsAreAddedAndUpdated();
    void aMissingColumnLeavesTheRestAlone();
    void dryRunKeepsNothing();
    void oneBadLineKeepsEverythingOut();
    void zonesAndGroups();
    void catalogueAndTickets();
    void unknownColumnsMayBeIgnored();
    void koreanFilesAsWindowsWritesThem();
    void columnsMayBeNamedByAPerson();
    void aMillionBadLinesAreCounted();
    void manyLinesAreKeptWholeOrNotAtAll();
    void cancelledKeepsNothing();
    void reservationsObeyTheRules_data();
    void reservationsObeyTheRules();

private:
    [[nodiscard]] ImportReport import(ImportKind kind, const char* content, ImportOptions options = {}) {
        const QByteArray bytes(content);
        const auto format = bytes.startsWith('[') ? ImportFormat::Json : ImportFormat::Csv;
        return importData(*m_store, kind, format, bytes, options);
    }
    void importZone() {
        const QByteArray zone = "[{\"id\":\"" + zone1.toLatin1() + "\",\"title\":\"상담실\"}]";
        QCOMPARE(import(ImportKind::Zones, zone.constData()).added, 1);
    }
    void importVisitor() {
        const QByteArray visitor = "id,name\n" + visitor1.toLatin1() + ",김민서\n";
        QCOMPARE(import(ImportKind::Visitors, visitor.constData()).added, 1);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestImport::init() {
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_dir->filePath(QStringLiteral("c.frontdesk")), Database::Mode::CreateIfMissing);
    QVERIFY(store.ok());
    m_store = std::move(store).value();
}

void TestImport::refusesWholeFiles_data() {
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, ImportFormat format, const QByteArray& content, const char* problem,
                        ImportKind kind = ImportKind::Visitors) {
        QTest::newRow(name) << kind << format << content << QString::fromLatin1(problem);
    };
    using F = ImportFormat;
    row("empty", F::Csv, "", "1  Empty");
    row("blank", F::Csv, " \r\n\n", "1  Empty");
    row("only a mark", F::Csv, "\xEF\xBB\xBF", "1  Empty");
    row("no header", F::Csv, "김민서,010\n", "1  NoHeader");
    row("latin", F::Csv, "name\n\xC0\xFF\n", "2  NotUtf8");
    row("damaged UTF-8", F::Csv, "name\n김민서\n이서\xFF연\n박지우\n", "3  NotUtf8");
    row("cut within a letter", F::Csv, "name\n김\n\xEA\xB9", "3  NotUtf8");
    row("cut within a record", F::Csv, "name,memo\na,b\nc", "3  FieldCount");
    row("nul", F::Csv, QByteArray("name\na\nb\0c\n", 11), "3  NotText");
    row("binary", F::Csv,
        QByteArray("\x7F"
                   "ELF\2\1\0\0\0\n",
                   10),
        "1  NotText");
    row("10,000 columns", F::Csv, "name" + QByteArray(10'000, ',') + "\n", "1  TooManyColumns");
    row("a line without end", F::Csv, "name\na\n" + QByteArray(3'000'000, 'x'), "3  TooLong");
    row("not json", F::Json, "[{", "1  NotJson");
    row("json that is cut short", F::Json, R"([{"name":"a"},{"name":"b")", "2  NotJson");
    row("json of another encoding", F::Json, "[{\"name\":\"\xB1\xE8\"}]", "1  NotUtf8");
    row("empty json", F::Json, "", "1  Empty");
    row("object", F::Json, "{}", "1  NotAnArray");
    row("groups as csv", F::Csv, "id\n", "1  WrongFormat", ImportKind::Groups);
}

void TestImport::refusesWholeFiles() {
    QFETCH(ImportKind, kind);
    QFETCH(ImportFormat, format);
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    QCOMPARE(problemsOf(importData(*m_store, kind, format, content, {})), problem);
    QCOMPARE(m_store->visitors.count(), 0);
}

void TestImport::namesEveryBadLine_data() {
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, ImportKind kind, const char* content, const char* problems) {
        QTest::newRow(name) << kind << QByteArray(content) << QString::fromUtf8(problems);
    };
    using K = ImportKind;
    row("visitors", K::Visitors,
        "id,name,phone,dateOfBirth,gender,nationality\n"
        "x,,,,,\n"
        ",a,12,1994-02-30,other,KOR\n"
        "65f0a1b2c3d4e5f60718293a,b,,1700-01-01,male,kr\n"
        "65F0A1B2C3D4E5F60718293A,c,,2999-01-01,,\n"
        ",d\n",
        "2 id Invalid\n2 name Required\n3 phone Invalid\n3 dateOfBirth Invalid\n3 gender Invalid\n"
        "3 nationality Invalid\n4 dateOfBirth Invalid\n5 dateOfBirth Invalid\n5 id Duplicate\n6  FieldCount");
    row("line of a record after a long one", K::Visitors, "name,memo\na,\"1\n2\n3\"\n,x\n",
        "5 name Required");
    row("bad quoting", K::Visitors, "name\na\n\"b\n", "3  Quotes");
    row("formulas", K::Visitors, "name,memo\n=1+1,\na,@SUM(A1)\n-b,'=1\n", "2 name Formula\n3 memo Formula");
    row("header", K::Visitors, "name,nick,name\na,b,c\n", "1 nick UnknownColumn\n1 name Duplicate");
    row("same chart twice", K::Visitors, "name,chartNumber\na,7\nb,7\n", "3 chartNumber Duplicate");
    row("type without id", K::Visitors, "name,visitorTypeName\na,VIP\n", "2 visitorTypeId Required");
    row("json visitors", K::Visitors, R"([{"name":"a","phone":5,"nick":1}, 7, {"name":null}])",
        "1 phone Invalid\n1 nick UnknownColumn\n2 $ Invalid\n3 name Required");
    row("zones", K::Zones,
        "id,title,color,order\n,a,,\n65f0a1b2c3d4e5f60718293a,,#12345,x\n65f0a1b2c3d4e5f60718293a,b,red,1."
        "5\n",
        "2 id Required\n3 title Required\n3 color Invalid\n3 order Invalid\n4 color Invalid\n"
        "4 order Invalid\n4 id Duplicate");
    row("tickets", K::Tickets,
        "ticketId,visitorId,ticketTitle,totalCount,remainingCount,expiresOn\n"
        "t1,65f0a1b2c3d4e5f60718293a,T,5,6,2026-13-01\n"
        "t1,zz,T,-1,1.5,\n",
        "2 visitorId NotFound\n2 remainingCount Invalid\n2 expiresOn Invalid\n"
        "3 visitorId Invalid\n3 totalCount Invalid\n3 remainingCount Invalid\n3 ticketId Duplicate");
    row("groups", K::Groups,
        R"([{"id":"65f0a1b2c3d4e5f60718293b","title":"g","intervalMinutes":4,
            "intervalCapacities":[{"zoneId":"65f0a1b2c3d4e5f60718293a","intervalCapacity":-1},3],
            "operationTimetable":{"monday":{"startTime":"10:00","endTime":"24:00"},
              "tuesday":{"startTime":"24:00","endTime":"9:00"},
              "wednesday":{"startTime":"19:00","endTime":"10:00"},
              "thursday":{"startTime":"10:00","endTime":"19:00","breakStartTime":"09:00","breakEndTime":"11:00"},
              "friday":{"startTime":"10:00","endTime":"19:00","breakStartTime":"13:00"},
              "saturday":{"enabled":false},"someday":{}}}])",
        "1 intervalMinutes Invalid\n1 intervalCapacities[1] Invalid\n"
        "1 intervalCapacities[0].zoneId NotFound\n1 intervalCapacities[0].intervalCapacity Invalid\n"
        "1 operationTimetable.tuesday.startTime Invalid\n1 operationTimetable.tuesday.endTime Invalid\n"
        "1 operationTimetable.wednesday.endTime InvalidTimeRange\n"
        "1 operationTimetable.thursday.breakStartTime InvalidTimeRange\n"
        "1 operationTimetable.friday.breakEndTime Required\n"
        "1 operationTimetable.someday UnknownColumn");
    row("catalogue", K::ProductCatalogue,
        R"([{"productTitle":"P","options":[{"optionId":"o","optionTitle":"","prices":[
             {"amount":2147483648,"reason":"CHEAP","currency":"won"},
             {"amount":1,"reason":"PROMOTION","startDate":"2026-02-02","endDate":"2026-02-01"},
             {"amount":1,"reason":"VISITOR_TYPE"}],
             "medicalService":{"configuration":{"unit":{"type":"ELEPHANT"}},"extra":1},"durationMinutes":-1},
            {"optionId":"o","optionTitle":"x"}]},{"productTitle":"Q"}])",
        "1 options[0].optionTitle Required\n1 options[0].prices[0].amount Invalid\n"
        "1 options[0].prices[0].currency Invalid\n1 options[0].prices[0].reason Invalid\n"
        "1 options[0].prices[1].promotionId Required\n1 options[0].prices[1].endDate InvalidTimeRange\n"
        "1 options[0].prices[2].visitorTypeId Required\n"
        "1 options[0].medicalService.configuration.unit.type Invalid\n"
        "1 options[0].durationMinutes Invalid\n1 options[1].optionId Duplicate\n2 options Required");
}

void TestImport::namesEveryBadLine() {
    QFETCH(ImportKind, kind);
    QFETCH(QByteArray, content);
    QFETCH(QString, problems);
    const ImportReport report = import(kind, content.constData());
    QCOMPARE(problemsOf(report), problems);
    QCOMPARE(report.added, 0);
    QCOMPARE(report.updated, 0);
    QCOMPARE(size_t(report.rejectedInAll), report.rejected.size());
}

void TestImport::visitorsAreAddedAndUpdated() {
    const char* file =
        "\xEF\xBB\xBFid;name;phone;dateOfBirth;gender;chartNumber;visitorTypeId;visitorTypeName;"
        "nationality;cautions;memo\r\n"
        ";김민서;+82 10 0000 4821;1994-03-02;female;20418;v;VIP;kr;리도카인 주의;\"a;\"\"b\"\"\"\r\n";
    const ImportReport first = import(ImportKind::Visitors, file);
    QCOMPARE(problemsOf(first), QString());
    QCOMPARE(first.added, 1);
    const ImportReport second = import(ImportKind::Visitors, file);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.updated, 1);
    const std::vector<Visitor> all = m_store->visitors.all();
    QCOMPARE(all.size(), size_t(1));
    const Visitor& visitor = all.front();
    QCOMPARE(visitor.name, QStringLiteral("김민서"));
    QCOMPARE(visitor.phone.value().display(), QStringLiteral("010-0000-4821"));
    QCOMPARE(visitor.dateOfBirth, QDate(1994, 3, 2));
    QCOMPARE(visitor.gender, Gender::Female);
    QCOMPARE(visitor.type.value(), (VisitorType{QStringLiteral("v"), QStringLiteral("VIP")}));
    QCOMPARE(visitor.nationality, QStringLiteral("KR"));
    QCOMPARE(visitor.memo, QStringLiteral("a;\"b\""));
}

void TestImport::aMissingColumnLeavesTheRestAlone() {
    QCOMPARE(import(ImportKind::Visitors, "name,chartNumber,memo\na,7,old\n").added, 1);
    QCOMPARE(import(ImportKind::Visitors, "name,chartNumber\nb,7\n").updated, 1);
    QCOMPARE(m_store->visitors.all().front().name, QStringLiteral("b"));
    QCOMPARE(m_store->visitors.all().front().memo, QStringLiteral("old"));
}

void TestImport::dryRunKeepsNothing() {
    const ImportReport report = import(ImportKind::Visitors, "name\na\nb\n", lookOnly());
    QCOMPARE(report.added, 2);
    QCOMPARE(m_store->visitors.count(), 0);
}

void TestImport::oneBadLineKeepsEverythingOut() {
    const ImportReport report = import(ImportKind::Visitors, "name\na\n\"\"\nb\n");
    QCOMPARE(report.read, 3);
    QCOMPARE(problemsOf(report), QStringLiteral("3 name Required"));
    QCOMPARE(m_store->visitors.count(), 0);
}

void TestImport::zonesAndGroups() {
    importZone();
    const char* groups =
        R"([{"id":"65f0a1b2c3d4e5f60718293b","title":"일반 시술","titleEn":"General","memo":"",
        "startDate":"2026-01-01","intervalMinutes":30,"isDefault":true,"order":0,"sameDayCloseBufferMinutes":0,
        "intervalCapacities":[{"zoneId":"65F0a1b2c3d4e5f60718293a","intervalCapacity":3,"enabled":true}],
        "operationTimetable":{"monday":{"enabled":true,"startTime":"10:00","endTime":"24:00",
                              "breakStartTime":"13:00","breakEndTime":"13:45"}}}])";
    const ImportReport report = import(ImportKind::Groups, groups);
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.added, 1);
    const ReservationGroup group = m_store->clinic.groups().front();
    QCOMPARE(group.capacityIn(ZoneId::parse(zone1).value()), std::optional<int>(3));
    const DayHours monday = group.weekday[0].value();
    QCOMPARE(monday.open, (MinuteSpan{600, 1440}));
    QCOMPARE(monday.breakTime.value(), (MinuteSpan{780, 825}));
    QVERIFY(!group.weekday[1]);
}

void TestImport::catalogueAndTickets() {
    importVisitor();
    const char* catalogue = R"([{"productTitle":"LDM","options":[{"optionId":"o1","optionTitle":"LDM 12분",
        "prices":[{"amount":69000,"currency":"KRW","reason":"GENERAL"}],
        "medicalService":{"id":"m1","title":"LDM","durationTime":30},"durationMinutes":30}]}])";
    const ImportReport report = import(ImportKind::ProductCatalogue, catalogue);
    QCOMPARE(problemsOf(report), QString());
    QCOMPARE(report.read, 1);
    const CatalogueOption option = m_store->catalogue.options().front();
    QCOMPARE(option.productTitle, QStringLiteral("LDM"));
    QCOMPARE(option.prices.front().amount, 69000);
    QCOMPARE(option.medicalService.value().durationTime, std::optional<double>(30));

    const QByteArray tickets =
        "ticketId,visitorId,ticketTitle,optionTitle,totalCount,remainingCount,expiresOn,medicalServiceId\n"
        "t1," +
        visitor1.toLatin1() + ",LDM 5회,LDM 12분,5,1,2026-12-31,m1\n";
    QCOMPARE(import(ImportKind::Tickets, tickets.constData()).added, 1);
    const Ticket ticket = m_store->catalogue.ticket(QStringLiteral("t1")).value();
    QCOMPARE(ticket.remainingCount, 1);
    QCOMPARE(ticket.expiresOn, QDate(2026, 12, 31));
    QVERIFY(ticket.medicalService.has_value());
}

void TestImport::unknownColumnsMayBeIgnored() {
    const ImportReport csv = import(ImportKind::Visitors, "name,nick\na,b\n", skipUnknown());
    QCOMPARE(csv.added, 1);
    const ImportReport json = import(ImportKind::Visitors, R"([{"name":"c","nick":"d"}])", skipUnknown());
    QCOMPARE(json.added, 1);
}

void TestImport::koreanFilesAsWindowsWritesThem() {
    // 이름 김민서, 메모 똠, in CP949.
    const char* file = "name,memo\r\n\xB1\xE8\xB9\xCE\xBC\xAD,\x8C\x63\r\n";
    QCOMPARE(import(ImportKind::Visitors, file).added, 1);
    QCOMPARE(m_store->visitors.all().front().name, QStringLiteral("김민서"));
    QCOMPARE(m_store->visitors.all().front().memo, QStringLiteral("똠"));
}

void TestImport::columnsMayBeNamedByAPerson() {
    ImportOptions options;
    options.columns = {QStringLiteral("chartNumber"), QString(), QStringLiteral("name")};
    QCOMPARE(import(ImportKind::Visitors, "번호,키,성함\n7,170,김민서\n", options).added, 1);
    QCOMPARE(m_store->visitors.all().front().name, QStringLiteral("김민서"));
    QCOMPARE(m_store->visitors.all().front().chartNumber, QStringLiteral("7"));
    options.columns = {QStringLiteral("name"), QString(), QStringLiteral("name")};
    QCOMPARE(problemsOf(import(ImportKind::Visitors, "a,b,c\nd,e,f\n", options)),
             QStringLiteral("1 name Duplicate"));
    options.columns = {QStringLiteral("name")};
    QCOMPARE(problemsOf(import(ImportKind::Visitors, "a,b,c\nd,e,f\n", options)),
             QStringLiteral("1  FieldCount"));
}

void TestImport::aMillionBadLinesAreCounted() {
    QByteArray file = "name,phone\n";
    for (int i = 0; i < 3'000; ++i)
        file += ",x\n";
    const ImportReport report = import(ImportKind::Visitors, file.constData());
    QCOMPARE(report.rejectedInAll, 6'000);
    QCOMPARE(report.rejected.size(), size_t(ImportReport::mostListed));
    QCOMPARE(report.rejected.back(), (ImportProblem{501, QStringLiteral("phone"), reason::Invalid}));
}

void TestImport::manyLinesAreKeptWholeOrNotAtAll() {
    QByteArray file = "name,chartNumber\n";
    for (int i = 0; i < 1'000; ++i)
        file += "김민서,A" + QByteArray::number(i) + '\n';
    QCOMPARE(problemsOf(import(ImportKind::Visitors, QByteArray(file + "박지우,A500\n").constData())),
             QStringLiteral("1002 chartNumber Duplicate"));
    QCOMPARE(m_store->visitors.count(), 0);
    QCOMPARE(import(ImportKind::Visitors, file.constData()).added, 1'000);
    QCOMPARE(import(ImportKind::Visitors, file.constData()).updated, 1'000);
    QCOMPARE(m_store->visitors.count(), 1'000);
}

void TestImport::cancelledKeepsNothing() {
    QByteArray file = "name\n";
    for (int i = 0; i < 1'000; ++i)
        file += "김민서\n";
    for (const bool atTheEnd : {false, true}) { // while it is looked through; while it is kept
        FileProgress progress;
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        const auto onStore = [&](const std::function<void(Store&)>& work) {
            progress.cancelled = progress.cancelled || progress.keeping || !atTheEnd;
            work(*m_store);
        };
        const ImportReport report =
            importData(onStore, ImportKind::Visitors, ImportFormat::Csv, buffer, {}, progress);
        QCOMPARE(progress.keeping.load(), atTheEnd);
        QVERIFY(report.cancelled);
        QCOMPARE(report.added, 0);
        QCOMPARE(m_store->visitors.count(), 0);
    }
}

void TestImport::reservationsObeyTheRules_data() {
    QTest::addColumn<QByteArray>("lines"); // number, visitor, hours, status, stage, sync
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* lines, const char* problems) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(problems);
    };
    row("fine", "1 aa 01-02 RESERVED RESERVED confirmed|2 aa 02-03 COMPLETED COMPLETED confirmed", "");
    row("overlap in the file",
        "1 aa 01-03 RESERVED RESERVED confirmed|2 aa 02-04 RESERVED RESERVED confirmed",
        "2 startDateTimeUtc NotAvailable");
    row("a cancelled one overlaps nobody",
        "1 aa 01-03 RESERVED RESERVED confirmed|2 aa 02-04 CANCELED RESERVED confirmed", "");
    row("overlap in the store", "1 aa 10-12 RESERVED RESERVED confirmed", "1 startDateTimeUtc NotAvailable");
    row("twice", "1 aa 01-02 RESERVED RESERVED confirmed|1 aa 03-04 RESERVED RESERVED confirmed",
        "2 reservationId Duplicate");
    row("unknown visitor", "1 bb 01-02 RESERVED RESERVED confirmed", "1 visitorId NotFound");
    row("a stage of another status", "1 aa 01-02 RESERVED COMPLETED confirmed", "1 stage Invalid");
    row("on its way elsewhere", "1 aa 01-02 RESERVED RESERVED queued", "1 sync Unsettled");
    row("a state nobody knows", "1 aa 01-02 BOOKED RESERVED sent", "1 status Invalid\n1 sync Invalid");
    row("the end first", "1 aa 05-04 RESERVED RESERVED confirmed",
        "1 command.endDateTimeUtc InvalidTimeRange");
    row("here already, and otherwise", "9 aa 01-02 RESERVED RESERVED confirmed", "1 reservationId Exists");
}

void TestImport::reservationsObeyTheRules() {
    QFETCH(QByteArray, lines);
    QFETCH(QString, problems);
    importZone();
    importVisitor();
    QCOMPARE(import(ImportKind::Groups, R"([{"id":"65f0a1b2c3d4e5f60718293b","title":"g","intervalMinutes":30,
        "intervalCapacities":[{"zoneId":"65f0a1b2c3d4e5f60718293a","intervalCapacity":1}],
        "operationTimetable":{}}])")
                 .added,
             1);
    const auto objects = [](const QByteArray& list) {
        QByteArrayList made;
        for (const QByteArray& line : list.split('|')) {
            const QByteArrayList part = line.split(' ');
            const QByteArray from = part[2].left(2);
            const QByteArray to = part[2].right(2);
            made += R"({"reservationId":"00000000-0000-4000-8000-00000000000)" + part[0] +
                    R"(","createdAt":"2026-11-01T00:00:00Z","status":")" + part[3] + R"(","stage":")" +
                    part[4] + R"(","sync":")" + part[5] +
                    R"(","command":{"visitorId":"65f0a1b2c3d4e5f6071829)" + part[1] +
                    R"(","reservationGroupId":"65f0a1b2c3d4e5f60718293b","zoneId":"65f0a1b2c3d4e5f60718293a",
                    "startDateTimeUtc":"2026-11-24T)" +
                    from + R"(:00:00Z","endDateTimeUtc":"2026-11-24T)" + to + R"(:00:00Z"}})";
        }
        return '[' + made.join(',') + ']';
    };
    QCOMPARE(
        import(ImportKind::Reservations, objects("9 aa 10-11 RESERVED RESERVED confirmed").constData()).added,
        1);
    const ImportReport report = import(ImportKind::Reservations, objects(lines).constData());
    QCOMPARE(problemsOf(report), problems);
    QCOMPARE(m_store->reservations.count(), 1 + (problems.isEmpty() ? lines.count('|') + 1 : 0));
    QVERIFY(m_store->outbox.all().empty());
    QCOMPARE(m_store->check(), QStringList());
    // Once more is no change.
    if (problems.isEmpty())
        QCOMPARE(import(ImportKind::Reservations, objects(lines).constData()).updated, 2);
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
