// Files and the desk at once: a million lines do not keep a booking waiting.
#include "model/desk.h"
#include "model/domain/export_request.h"
#include "model/domain/file_progress.h"
#include "model/domain/import_report.h"
#include "tests/unit/clinic_fixture.h"

using namespace fd;
using test::at;

namespace {

QByteArray visitorLines(int count) {
    QByteArray text = "name,chartNumber,memo\n";
    for (int i = 0; i < count; ++i)
        text += "김민서,A" + QByteArray::number(i) + ",메모\n";
    return text;
}

} // namespace

class TestDeskFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk.reset();
        m_clinic = std::make_unique<test::Clinic>();
        m_clinic->store.reset();
        m_desk = std::move(Desk::open(m_clinic->path, [] { return at("2026-11-24T00:00:00Z"); })).value();
    }
    void booksWhileAFileIsLookedThrough();
    void whatIsBroughtInIsFound();
    void closingTheDeskCancels();
    void previewSaysWhatColumnsMean();
    void aFileThatIsNotThere();
    void writesAFile();

private:
    [[nodiscard]] ImportFile file(const QByteArray& content, ImportKind kind = ImportKind::Visitors) const {
        ImportFile made;
        made.path = m_clinic->folder.filePath(QStringLiteral("file.csv"));
        made.kind = kind;
        QFile device(made.path);
        if (!device.open(QIODevice::WriteOnly) || device.write(content) != content.size())
            qFatal("a test cannot write its file");
        return made;
    }
    std::unique_ptr<test::Clinic> m_clinic;
    std::unique_ptr<Desk> m_desk;
};

void TestDeskFiles::booksWhileAFileIsLookedThrough() {
    const auto progress = std::make_shared<FileProgress>();
    auto answer = m_desk->importFile(file(visitorLines(20'000)), true, progress);
    QTRY_VERIFY(progress->permille > 0);
    int booked = 0;
    while (!answer.isFinished() && booked < 200) {
        SavedDraft draft;
        draft.draft = test::draft(11, *TimeRange::make(at("2026-11-24T01:00:00Z") + minutes(30 * booked),
                                                       at("2026-11-24T01:30:00Z") + minutes(30 * booked)));
        const auto submission = m_desk->submit(draft).result();
        QVERIFY(std::holds_alternative<Accepted>(submission.value()));
        if (!answer.isFinished())
            ++booked;
    }
    QVERIFY2(booked >= 2, qPrintable(QString::number(booked))); // in between, not after
    QCOMPARE(answer.result().value().read, 20'000);
    QCOMPARE(answer.result().value().added, 20'000);
    QCOMPARE(m_desk->clinic().result().value().visitorCount, 9); // looked through only
}

void TestDeskFiles::whatIsBroughtInIsFound() {
    QVERIFY(m_desk->searchVisitors(QStringLiteral("A1999"), 5).result().value().empty());
    bool told = false;
    connect(m_desk.get(), &Desk::changed, this,
            [&told](const DeskEvent& event) { told = told || std::holds_alternative<ClinicChanged>(event); });
    const auto progress = std::make_shared<FileProgress>();
    const auto report = m_desk->importFile(file(visitorLines(2'000)), false, progress).result();
    QCOMPARE(report.value().added, 2'000);
    QCOMPARE(m_desk->searchVisitors(QStringLiteral("A1999"), 5).result().value().size(), size_t(1));
    QTRY_VERIFY(told);
    // The same once more changes them.
    QCOMPARE(m_desk->importFile(file(visitorLines(2'000)), false, progress).result().value().updated, 2'000);
}

void TestDeskFiles::closingTheDeskCancels() {
    const auto progress = std::make_shared<FileProgress>();
    auto answer = m_desk->importFile(file(visitorLines(50'000)), false, progress);
    QTRY_VERIFY(progress->permille > 0);
    m_desk.reset();
    QVERIFY(answer.result().value().cancelled);
    m_clinic->open();
    QCOMPARE(m_clinic->store->visitors.count(), 9);
}

void TestDeskFiles::previewSaysWhatColumnsMean() {
    // 이름, 연락처 and 키 in CP949.
    const auto preview = m_desk
                             ->previewImport(file("\xC0\xCC\xB8\xA7,\xBF\xAC\xB6\xF4\xC3\xB3,\xC5\xB0\n"
                                                  "\xB1\xE8\xB9\xCE\xBC\xAD,010-0000-0001,170\n"))
                             .result();
    QVERIFY(!preview.problem);
    QCOMPARE(preview.encoding, TextEncoding::Korean);
    QCOMPARE(preview.header,
             (QStringList{QStringLiteral("이름"), QStringLiteral("연락처"), QStringLiteral("키")}));
    QCOMPARE(preview.columns, (QStringList{QStringLiteral("name"), QStringLiteral("phone"), QString()}));
    QCOMPARE(preview.rows.size(), size_t(1));
    QCOMPARE(preview.rows.front().front(), QStringLiteral("김민서"));
    QVERIFY(preview.known.contains(QStringLiteral("chartNumber")));

    ImportFile asJson = file("[{\"name\":\"a\",\"memo\":\"b\"}]");
    asJson.format = ImportFormat::Json;
    QCOMPARE(m_desk->previewImport(asJson).result().header,
             (QStringList{QStringLiteral("memo"), QStringLiteral("name")}));
    QCOMPARE(m_desk->previewImport(file("")).result().problem->reason, reason::Empty);
    QCOMPARE(m_desk->previewImport(file("id", ImportKind::Groups)).result().problem->reason,
             reason::WrongFormat);
}

void TestDeskFiles::aFileThatIsNotThere() {
    ImportFile missing;
    missing.path = m_clinic->folder.filePath(QStringLiteral("missing.csv"));
    QCOMPARE(m_desk->previewImport(missing).result().problem->reason, reason::Unreadable);
    const auto report = m_desk->importFile(missing, false, std::make_shared<FileProgress>()).result();
    QCOMPARE(report.value().rejected.front().reason, reason::Unreadable);
}

void TestDeskFiles::writesAFile() {
    ExportRequest request;
    request.path = m_clinic->folder.filePath(QStringLiteral("visitors.csv"));
    request.byteOrderMark = true;
    const auto progress = std::make_shared<FileProgress>();
    QCOMPARE(m_desk->exportFile(request, progress).result().value().written, 9);
    QFile written(request.path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("\xEF\xBB\xBFid,name,phone"));
}

QTEST_GUILESS_MAIN(TestDeskFiles)
#include "test_desk_files.moc"
