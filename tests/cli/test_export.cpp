// What is written to files, and that it comes back as it was.
#include "model/directory/export.h"
#include "model/directory/import.h"
#include "tests/unit/clinic_fixture.h"

using namespace fd;
using test::at;
using test::between;

namespace {

/// One property of an iCalendar file, unfolded: its name with parameters, and its value as written.
struct Property {
    QString name;
    QString value;
};

/// Reads the few rules of RFC 5545 that every calendar relies on; qFatal where one is broken.
std::vector<Property> parseCalendar(const QByteArray& bytes) {
    if (!bytes.endsWith("\r\n") || bytes.count('\n') != bytes.count("\r\n") ||
        bytes.count('\r') != bytes.count('\n'))
        qFatal("lines end with CRLF");
    std::vector<QByteArray> unfolded;
    const QByteArrayList lines = bytes.left(bytes.size() - 2).replace("\r\n", "\n").split('\n');
    for (const QByteArray& line : lines) {
        if (line.size() > 75)
            qFatal("a line of more than 75 octets");
        if (QString::fromUtf8(line).toUtf8() != line)
            qFatal("a letter is cut");
        if (line.startsWith(' '))
            unfolded.back() += line.mid(1);
        else
            unfolded.push_back(line);
    }
    std::vector<Property> properties;
    QStringList open;
    for (const QByteArray& line : unfolded) {
        const QString text = QString::fromUtf8(line);
        const Property property{text.section(u':', 0, 0), text.section(u':', 1)};
        if (property.name == QLatin1String("BEGIN"))
            open << property.value;
        else if (property.name == QLatin1String("END") &&
                 (open.isEmpty() || open.takeLast() != property.value))
            qFatal("what begins must end");
        properties.push_back(property);
    }
    if (!open.isEmpty())
        qFatal("something does not end");
    return properties;
}

/// All values of a property, in their order.
QStringList valuesOf(const std::vector<Property>& properties, const char* name) {
    QStringList values;
    for (const Property& property : properties) {
        if (property.name.section(u';', 0, 0) == QLatin1String(name))
            values << property.value;
    }
    return values;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clinic = std::make_unique<test::Clinic>(); }
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void aSpreadsheetRunsNothing();
    void onlyWhatStartsInTheWindow();
    void calendar();
    void calendarOfAZoneWithSummerTime();
    void cancelledLeavesNoFile();
    void aFileThatCannotBeWritten();

private:
    [[nodiscard]] Store& store() const { return *m_clinic->store; }
    [[nodiscard]] QString path(const char* name) const {
        return m_clinic->folder.filePath(QString::fromLatin1(name));
    }
    ExportReport write(Store& from, const QString& file, ExportKind kind, ExportFormat format,
                       const std::optional<TimeRange>& window = {}) {
        ExportRequest request{file, kind, format, window, false};
        return exportData([&from](const auto& work) { work(from); }, request, at("2026-11-24T00:00:00Z"),
                          m_progress);
    }
    [[nodiscard]] static QByteArray bytesOf(const QString& file) {
        QFile device(file);
        if (!device.open(QIODevice::ReadOnly))
            qFatal("no such file");
        return device.readAll();
    }
    [[nodiscard]] std::vector<Property> calendarOf(const std::optional<TimeRange>& window = {}) {
        (void)write(store(), path("a.ics"), ExportKind::Reservations, ExportFormat::Calendar, window);
        return parseCalendar(bytesOf(path("a.ics")));
    }
    void fill();
    Reservation book(int visitor, const TimeRange& range, const QString& memo = {}) {
        Reservation made;
        made.id = ReservationId::generate();
        made.command = test::command(visitor, range);
        if (!memo.isEmpty())
            made.command.reservationMemo = memo;
        made.createdAt = at("2026-11-01T00:00:00.123Z");
        if (!store().reservations.insert(made))
            qFatal("a reservation of the test overlaps");
        return made;
    }
    std::unique_ptr<test::Clinic> m_clinic;
    FileProgress m_progress;
};

/// Everything that might get lost on the way.
void TestExport::fill() {
    Visitor odd = test::visitor(11, QStringLiteral("=HYPERLINK(\"x\")"));
    odd.phone = PhoneNumber::parse(u"+81 90 0000 0001");
    odd.dateOfBirth = QDate(1994, 3, 2);
    odd.gender = Gender::Female;
    odd.chartNumber = QStringLiteral("-7");
    odd.type = VisitorType{QStringLiteral("v"), QStringLiteral("VIP")};
    odd.nationality = QStringLiteral("JP");
    odd.cautions = QStringLiteral("'=1, \"리도카인\"; 주의\n둘째 줄 ");
    odd.memo = QStringLiteral(" @a\n\tb");
    odd.madeHere = true;
    odd.mainSystemId = test::idOf<VisitorId>(99);
    store().visitors.put(odd);

    book(11, between("2026-11-24T01:00:00Z", "2026-11-24T02:00:00Z"), QStringLiteral("=1+1\r\n\"끝\""));
    Reservation moved = book(12, between("2026-11-24T02:00:00Z", "2026-11-24T03:00:00Z"));
    store().reservations.remove(moved.id);
    moved.changedFrom = moved.command;
    moved.command.start.written = QStringLiteral("2026-11-24T13:00:00+09:00");
    moved.command.start.at = at("2026-11-24T04:00:00Z");
    moved.command.end.at = at("2026-11-24T05:00:00Z");
    moved.issuedId = ReservationId::generate();
    moved.status = ReservationStatus::InProgress;
    moved.stage = VisitStage::ProcedureWaiting;
    moved.stageSince = at("2026-11-24T04:10:00Z");
    QVERIFY(store().reservations.insert(moved));
    Reservation refused = book(12, between("2026-11-24T06:00:00Z", "2026-11-24T07:00:00Z"));
    store().reservations.remove(refused.id);
    refused.sync = OutboxState::Rejected;
    QVERIFY(store().reservations.insert(refused));
    for (int i = 0; i < 450; ++i) // more than are read at a time, many of them at the same time
        book(13 + i % 7, *TimeRange::make(at("2027-01-01T00:00:00Z") + minutes(30 * (i / 7)),
                                          at("2027-01-01T00:30:00Z") + minutes(30 * (i / 7))));
}

void TestExport::comesBackByteForByte_data() {
    QTest::addColumn<bool>("asCsv");
    QTest::newRow("CSV") << true;
    QTest::newRow("JSON") << false;
}

void TestExport::comesBackByteForByte() {
    QFETCH(bool, asCsv);
    fill();
    const ExportFormat format = asCsv ? ExportFormat::Csv : ExportFormat::Json;
    const ImportFormat back = asCsv ? ImportFormat::Csv : ImportFormat::Json;
    const int visitors = store().visitors.count();
    const int bookings = store().reservations.count();
    QCOMPARE(write(store(), path("v1"), ExportKind::Visitors, format), (ExportReport{visitors, false, {}}));
    QCOMPARE(write(store(), path("r1"), ExportKind::Reservations, format),
             (ExportReport{bookings, false, {}}));

    auto opened = Store::open(path("other"), Database::Mode::CreateIfMissing);
    Store& other = **opened;
    for (const Zone& zone : store().clinic.zones())
        other.clinic.putZone(zone);
    other.clinic.putGroup(test::dayGroup());
    const ImportReport people = importData(other, ImportKind::Visitors, back, bytesOf(path("v1")), {});
    QCOMPARE(people.rejected, std::vector<ImportProblem>());
    QCOMPARE(people.added, visitors);
    const ImportReport booked = importData(other, ImportKind::Reservations, back, bytesOf(path("r1")), {});
    QCOMPARE(booked.rejected, std::vector<ImportProblem>());
    QCOMPARE(booked.added, bookings);
    QCOMPARE(other.check(), QStringList());
    QCOMPARE(other.visitors.find(test::idOf<VisitorId>(11)),
             store().visitors.find(test::idOf<VisitorId>(11)));

    (void)write(other, path("v2"), ExportKind::Visitors, format);
    (void)write(other, path("r2"), ExportKind::Reservations, format);
    QCOMPARE(bytesOf(path("v2")), bytesOf(path("v1")));
    QCOMPARE(bytesOf(path("r2")), bytesOf(path("r1")));
}

void TestExport::aSpreadsheetRunsNothing() {
    Visitor visitor = test::visitor(11, QStringLiteral("=cmd|' /C calc'!A0"));
    visitor.phone = PhoneNumber::parse(u"+82 10-0000-0001");
    visitor.memo = QStringLiteral("+1");
    store().visitors.put(visitor);
    (void)write(store(), path("v.csv"), ExportKind::Visitors, ExportFormat::Csv);
    const QByteArray csv = bytesOf(path("v.csv"));
    const QByteArray line = csv.split('\n').at(1);
    QCOMPARE(line, QByteArray("00000000000000000000000b,'=cmd|' /C calc'!A0,010-0000-0001,,,,,,,,'+1,,\r"));
}

void TestExport::onlyWhatStartsInTheWindow() {
    book(11, between("2026-11-23T14:30:00Z", "2026-11-23T15:30:00Z")); // runs into it
    book(12, between("2026-11-23T15:00:00Z", "2026-11-23T16:00:00Z"));
    book(13, between("2026-11-24T15:00:00Z", "2026-11-24T16:00:00Z")); // just after it
    const auto day = between("2026-11-23T15:00:00Z", "2026-11-24T15:00:00Z");
    QCOMPARE(write(store(), path("r.json"), ExportKind::Reservations, ExportFormat::Json, day).written, 1);
    const QJsonArray array = QJsonDocument::fromJson(bytesOf(path("r.json"))).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0][QStringLiteral("startDateTimeUtc")].toString(), QStringLiteral("2026-11-23T15:00:00Z"));
    QCOMPARE(write(store(), path("e.json"), ExportKind::Reservations, ExportFormat::Json,
                   between("2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z"))
                 .written,
             0);
    QCOMPARE(bytesOf(path("e.json")), QByteArray("[]\n"));
}

void TestExport::calendar() {
    Visitor visitor = test::visitor(
        11, QStringLiteral("김, 민서; \\ 아주아주 긴 이름을 가진 손님이라서 한 줄에 들어가지 않습니다"));
    store().visitors.put(visitor);
    const Reservation booked =
        book(11, between("2026-11-24T01:00:00Z", "2026-11-24T02:00:00Z"), QStringLiteral("첫째\n둘째"));
    Reservation cancelled = book(12, between("2026-11-24T03:00:00Z", "2026-11-24T04:00:00Z"));
    store().reservations.setStatus(cancelled.id, ReservationStatus::NoShow, at("2026-11-24T05:00:00Z"));

    const auto properties = calendarOf();
    QCOMPARE(valuesOf(properties, "VERSION"), QStringList{QStringLiteral("2.0")});
    QCOMPARE(valuesOf(properties, "PRODID").size(), 1);
    QCOMPARE(valuesOf(properties, "TZID"), QStringList{QStringLiteral("Asia/Seoul")});
    QCOMPARE(valuesOf(properties, "UID"), (QStringList{booked.id.text() + QStringLiteral("@frontdesk"),
                                                       cancelled.id.text() + QStringLiteral("@frontdesk")}));
    QCOMPARE(valuesOf(properties, "DTSTAMP"), QStringList(2, QStringLiteral("20261124T000000Z")));
    const auto hasStart = [](const Property& property) {
        return property.name == QLatin1String("DTSTART;TZID=Asia/Seoul") &&
               property.value == QLatin1String("20261124T100000");
    };
    QVERIFY(std::any_of(properties.begin(), properties.end(), hasStart));
    QCOMPARE(valuesOf(properties, "DTEND").first(), QStringLiteral("20261124T110000"));
    QCOMPARE(
        valuesOf(properties, "SUMMARY").first(),
        QStringLiteral("김\\, 민서\\; \\\\ 아주아주 긴 이름을 가진 손님이라서 한 줄에 들어가지 않습니다"));
    QCOMPARE(valuesOf(properties, "DESCRIPTION"), QStringList{QStringLiteral("첫째\\n둘째")});
    QCOMPARE(valuesOf(properties, "LOCATION").first(), QStringLiteral("레이저실"));
    QCOMPARE(valuesOf(properties, "STATUS"),
             (QStringList{QStringLiteral("CONFIRMED"), QStringLiteral("CANCELLED")}));
    // The last change of the clocks in Korea was in 1988; it has been nine hours ever since.
    QCOMPARE(valuesOf(properties, "TZOFFSETTO"), QStringList{QStringLiteral("+0900")});
    QVERIFY(valuesOf(properties, "DTSTART").first() < QStringLiteral("20261124T100000"));
}

void TestExport::calendarOfAZoneWithSummerTime() {
    store().clinic.setSetting(QStringLiteral("timeZone"), QStringLiteral("America/New_York"));
    book(11, between("2026-02-01T15:00:00Z", "2026-02-01T16:00:00Z"));
    book(12, between("2026-07-01T15:00:00Z", "2026-07-01T16:00:00Z"));
    book(13, between("2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z")); // 1:30 to 1:30: the clocks go back
    const auto properties = calendarOf();
    // What was in force at first, then both changes of the year. Then the events.
    QCOMPARE(valuesOf(properties, "DTSTART"),
             (QStringList{QStringLiteral("20251102T020000"), QStringLiteral("20260308T020000"),
                          QStringLiteral("20261101T020000"), QStringLiteral("20260201T100000"),
                          QStringLiteral("20260701T110000"), QStringLiteral("20261101T013000")}));
    QCOMPARE(valuesOf(properties, "TZOFFSETFROM"),
             (QStringList{QStringLiteral("-0400"), QStringLiteral("-0500"), QStringLiteral("-0400")}));
    QCOMPARE(valuesOf(properties, "TZOFFSETTO"),
             (QStringList{QStringLiteral("-0500"), QStringLiteral("-0400"), QStringLiteral("-0500")}));
    // 1:30 comes twice that night, and as a wall time it would be the first.
    QCOMPARE(valuesOf(properties, "DTEND").last(), QStringLiteral("20261101T063000Z"));
}

void TestExport::cancelledLeavesNoFile() {
    fill();
    m_progress.cancelled = true;
    const ExportReport report = write(store(), path("v.csv"), ExportKind::Visitors, ExportFormat::Csv);
    QVERIFY(report.cancelled);
    QVERIFY(!QFile::exists(path("v.csv")));
    m_progress.cancelled = false;
}

void TestExport::aFileThatCannotBeWritten() {
    const ExportReport report =
        write(store(), path("no/such/folder/v.csv"), ExportKind::Visitors, ExportFormat::Csv);
    QVERIFY(!report.fault.isEmpty());
}

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
