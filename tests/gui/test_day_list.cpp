// The day as a list and on paper.
#include "calendar_fixture.h"

#include "ui/daylist/day_list.h"
#include "ui/print/day_sheet.h"
#include "ui/print/sheet_pages.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QTextTable>
#include <QTreeView>

using namespace fd;
using namespace fd::test;

namespace {

struct Listed : ShownDay {
    DayList list{[] { return at(700); }};
    std::vector<Booking> bookings;

    Listed() {
        const auto add = [this](const char* name, int from, ReservationStatus status, VisitStage stage,
                                int since = 0) {
            Booking made =
                booking(zone(bookings.size() % 4), range(from, from + 30), QString::fromUtf8(name));
            made.status = status;
            made.stage = stage;
            made.stageSince = since == 0 ? Instant{} : at(since);
            bookings.push_back(made);
        };
        add("김민서", 900, ReservationStatus::Reserved, VisitStage::Reserved);
        add("박서준", 690, ReservationStatus::InProgress, VisitStage::ProcedureWaiting, 685);
        add("이서연", 660, ReservationStatus::InProgress, VisitStage::Procedure, 662);
        add("최은지", 720, ReservationStatus::Reserved, VisitStage::Reserved);
        add("한지민", 600, ReservationStatus::Completed, VisitStage::Completed);
        add("Zoë Martin", 630, ReservationStatus::Canceled, VisitStage::Reserved);
        list.setClinic(clinic);
        list.setLanguage(Language::English);
        update();
        list.resize(1000, 600);
        list.show();
    }
    void update() {
        DaySchedule day;
        day.date = tuesday;
        day.bookings = bookings;
        list.setDay(day);
    }
    [[nodiscard]] QTreeView& table() const { return *list.findChild<QTreeView*>(); }
    [[nodiscard]] QStringList names() const {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found << table().model()->index(row, DayListModel::Name).data().toString();
        return found;
    }
    void part(const char* name) const {
        QTest::mouseClick(list.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    DaySheet sheet() const {
        DaySheet made{clinic, tuesday, {}, at(700), Language::Korean};
        made.clinic.name = {QStringLiteral("데모 의원"), QStringLiteral("Demo clinic")};
        for (const Booking& one : bookings)
            made.lines.push_back({one, QStringLiteral("C-1"), QStringLiteral("땅콩 <알레르기>"), QDate()});
        return made;
    }
};

} // namespace

class TestDayList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void byTimeWithoutWhatWasCancelled() {
        Listed desk;
        QCOMPARE(desk.names(),
                 QStringList({QStringLiteral("한지민"), QStringLiteral("이서연"), QStringLiteral("박서준"),
                              QStringLiteral("최은지"), QStringLiteral("김민서")}));
        QCOMPARE(desk.list.findChild<QLabel*>(QStringLiteral("nextVisitor"))->text(),
                 QStringLiteral("Next: 12:00 최은지   ·   Waits longest: 박서준, 15 min"));
    }

    void thePartsOfTheDay() {
        Listed desk;
        desk.part("partHere");
        QCOMPARE(desk.names(), QStringList({QStringLiteral("이서연"), QStringLiteral("박서준")}));
        desk.part("partOver");
        QCOMPARE(desk.names(), QStringList({QStringLiteral("한지민"), QStringLiteral("Zoë Martin")}));
        desk.part("partComing");
        QCOMPARE(desk.names(), QStringList({QStringLiteral("최은지"), QStringLiteral("김민서")}));
        QCOMPARE(desk.list.findChild<QPushButton*>(QStringLiteral("partComing"))->text(),
                 QStringLiteral("To come 2"));
    }

    void wordsNarrowIt_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("initials") << QStringLiteral("ㄱㅁㅅ") << QStringList{QStringLiteral("김민서")};
        QTest::newRow("zone") << QStringLiteral("zone2") << QStringList{QStringLiteral("박서준")};
        QTest::newRow("two words") << QStringLiteral("ㅂ pico") << QStringList{QStringLiteral("박서준")};
        QTest::newRow("nobody") << QStringLiteral("xyz") << QStringList();
    }
    void wordsNarrowIt() {
        QFETCH(QString, words);
        Listed desk;
        desk.list.findChild<QLineEdit*>(QStringLiteral("dayListFilter"))->setText(words);
        QTEST(desk.names(), "names");
    }

    void sortedByWhoWaitsLongest() {
        Listed desk;
        desk.table().sortByColumn(DayListModel::Since, Qt::AscendingOrder);
        QCOMPARE(desk.names().mid(0, 2), QStringList({QStringLiteral("이서연"), QStringLiteral("박서준")}));
    }

    void theCurrentRowStaysWithItsBooking() {
        Listed desk;
        desk.list.select(desk.bookings[3].id);
        QCOMPARE(desk.list.selected()->visitorName, QStringLiteral("최은지"));
        Booking early = desk.bookings[0];
        early.id = ReservationId::generate();
        early.range = range(540, 570);
        desk.bookings.insert(desk.bookings.begin(), early);
        desk.bookings[4].range = range(750, 780);
        desk.update();
        QCOMPARE(desk.list.selected()->visitorName, QStringLiteral("최은지"));
        QSignalSpy opened(&desk.list, &DayList::bookingOpened);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void onPaperStandsWhatAPersonNeeds() {
        Listed desk;
        const QString byZone = sheetHtml(desk.sheet(), SheetOrder::ByZone);
        for (const char* text : {"김민서", "010-0000-4821", "땅콩 &lt;알레르기&gt;", "Pico toning",
                                 "15:00–15:30", "C-1", "영역 1", "&lt;b&gt;window"})
            QVERIFY2(byZone.contains(QString::fromUtf8(text)), text);
        QVERIFY(!byZone.contains(QStringLiteral("<b>window")));
        QVERIFY(!byZone.contains(QStringLiteral("영역 5"))); // nobody is there
        const QString byTime = sheetHtml(desk.sheet(), SheetOrder::ByTime);
        QCOMPARE(byTime.count(QStringLiteral("<table")), 1);
    }

    /// A page ends between two bookings; what goes on is headed anew.
    void noRowIsCutByTheEndOfAPage_data() {
        QTest::addColumn<SheetOrder>("order");
        QTest::newRow("by time") << SheetOrder::ByTime;
        QTest::newRow("by zone") << SheetOrder::ByZone;
    }
    void noRowIsCutByTheEndOfAPage() {
        QFETCH(SheetOrder, order);
        Listed desk;
        DaySheet sheet = desk.sheet();
        const std::vector<SheetLine> five(sheet.lines.begin(), sheet.lines.begin() + 5);
        for (int i = 0; i < 20; ++i) {
            sheet.lines.insert(sheet.lines.end(), five.begin(), five.end());
            sheet.lines.back().booking.memo = QStringLiteral("메모 ").repeated(4 * i);
        }
        sheet.lines[7].booking.memo = QStringLiteral("아주 긴 메모 ").repeated(900); // more than a page
        QTextDocument document;
        document.setHtml(sheetHtml(sheet, order));
        document.setTextWidth(600);
        constexpr double height = 800;
        const auto pages = sheetPages(document, height);
        QVERIFY(pages.size() > 4);
        QCOMPARE(pages.front().top, 0.0);
        QCOMPARE(pages.back().bottom, document.documentLayout()->documentSize().height());
        for (size_t i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].bottom > pages[i].top);
            QVERIFY(pages[i].bottom - pages[i].top + pages[i].head.height() <= height + 0.01);
            if (i > 0)
                QCOMPARE(pages[i].top, pages[i - 1].bottom);
        }
        int rowsCut = 0;
        for (QTextFrame* frame : document.rootFrame()->childFrames()) {
            auto* table = qobject_cast<QTextTable*>(frame);
            QVERIFY(table);
            for (int row = 0; row < table->rows(); ++row) {
                double top = 1e9;
                double bottom = 0;
                for (int column = 0; column < table->columns(); ++column) {
                    const QTextBlock block = table->cellAt(row, column).firstCursorPosition().block();
                    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
                    top = std::min(top, rect.top());
                    bottom = std::max(bottom, rect.bottom());
                }
                const bool isCut = std::any_of(pages.begin(), pages.end(), [&](const SheetPage& page) {
                    return page.top > top + 0.01 && page.top < bottom - 0.01;
                });
                rowsCut += isCut ? 1 : 0;
                QVERIFY(!isCut || bottom - top > height - pages[1].head.height());
            }
        }
        QCOMPARE(rowsCut, 1); // the one that is higher than a page
        // No line of text is cut, wherever a page ends.
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QRectF line = block.layout()->lineAt(i).rect().translated(0, top);
                for (const SheetPage& page : pages)
                    QVERIFY(page.top <= line.top() + 0.01 || page.top >= line.bottom() - 0.01);
            }
        }
    }

    void thePdfIsVectorWithItsFontInIt() {
        Listed desk;
        DaySheet sheet = desk.sheet();
        const std::vector<SheetLine> six(sheet.lines.begin(), sheet.lines.begin() + 6);
        for (int i = 0; i < 8; ++i)
            sheet.lines.insert(sheet.lines.end(), six.begin(), six.end());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("day.pdf"));
        QVERIFY(writeSheetPdf(sheet, SheetOrder::ByTime, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.count("/Type /Page\n") >= 2);
        QVERIFY(!writeSheetPdf(sheet, SheetOrder::ByTime, folder.filePath(QStringLiteral("no/where.pdf"))));
    }
};

QTEST_MAIN(TestDayList)
#include "test_day_list.moc"
