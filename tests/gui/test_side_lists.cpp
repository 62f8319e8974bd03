// The whole window over a demo clinic: a reservation rewritten, one parked and put elsewhere, somebody
// waiting, a free time found, and the clinic's own settings.
#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "model/on_answer.h"
#include "translations/translations.h"
#include "ui/calendar/calendar_view.h"
#include "ui/import/import_dialog.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace fd;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate day(2026, 11, 24);

#define SETTLED() QTRY_COMPARE_WITH_TIMEOUT(pendingAnswers(), 0, 20'000)

struct OpenDesk {
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    LanguagePack words;
    std::unique_ptr<MainWindow> window;

    explicit OpenDesk(bool demo = true) {
        words.use(Language::English);
        openStore();
        if (demo)
            desk->fillWithDemo(1).waitForFinished();
        openWindow();
    }
    void openStore() {
        auto opened = Desk::open(folder.filePath(QStringLiteral("clinic")),
                                 [] { return wallTime(day, 10 * 60 + 42, seoul); });
        if (!opened.ok())
            qFatal("no store");
        desk = std::move(opened).value();
    }
    void openWindow() {
        window = std::make_unique<MainWindow>(*desk);
        window->setLanguage(Language::English);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    void restart() {
        window.reset();
        desk.reset();
        openStore();
        openWindow();
    }
    [[nodiscard]] CalendarView& calendar() const { return *window->findChild<CalendarView*>(); }
    [[nodiscard]] Booking booking(const ReservationId& id) const {
        for (const QDate& date : {day, day.addDays(1)}) {
            for (const Booking& one : desk->day(date).result().value().bookings) {
                if (one.id == id)
                    return one;
            }
        }
        qFatal("no such booking");
    }
    [[nodiscard]] Booking coming() const {
        for (const Booking& one : desk->day(day).result().value().bookings) {
            const int start = toLocal(one.range.start(), seoul).time().hour();
            if (one.status == ReservationStatus::Reserved && start >= 14 && start <= 15 &&
                one.range.length() <= minutes(60))
                return one;
        }
        qFatal("the demo clinic has no reservation in the afternoon");
    }
    void key(int which, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(&calendar(), static_cast<Qt::Key>(which), modifiers);
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) const {
        auto* button = find<QAbstractButton>(name);
        if (button == nullptr || !button->isEnabled())
            qFatal("cannot be clicked: %s", name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString message() const { return find<QLabel>("messageLabel")->text(); }
};

} // namespace

class TestSideLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReservationIsRewrittenByKeys() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        open.calendar().setFocus();
        open.calendar().select(first.id);
        open.key(Qt::Key_F2);
        SETTLED();
        QCOMPARE(open.find<QPushButton>("reserveButton")->text(), QStringLiteral("Save the change"));
        auto* memo = open.find<QPlainTextEdit>("memoEdit");
        QCOMPARE(memo->toPlainText(), first.memo);
        // It stands once on the grid: the draft takes its place.
        const auto& shown = open.calendar().scene();
        QVERIFY(shown.draft && shown.draft->replaces == first.id);
        for (const size_t place : shown.bookingOf)
            QVERIFY(shown.day.bookings[place].id != first.id);
        memo->setPlainText(QStringLiteral("Window seat"));
        SETTLED();
        QTest::keyClick(memo, Qt::Key_Return, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.booking(first.id).memo, QStringLiteral("Window seat"));
        QVERIFY(open.desk->drafts().result().value().empty());
        QVERIFY(open.find<QLabel>("reservationHistory")->text().contains(QStringLiteral("Window seat")));
        open.key(Qt::Key_Z, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.booking(first.id), first);
    }

    void aBegunChangeSurvivesARestartAndMayBeLeft() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        Q_EMIT open.calendar().bookingOpened(first.id);
        SETTLED();
        open.click("editReservationButton");
        SETTLED();
        open.find<QPlainTextEdit>("memoEdit")->setPlainText(QStringLiteral("half a thought"));
        SETTLED();
        open.restart();
        SETTLED();
        QCOMPARE(open.find<QPlainTextEdit>("memoEdit")->toPlainText(), QStringLiteral("half a thought"));
        QVERIFY(open.find<QPushButton>("leaveEditButton")->isVisible());
        open.click("leaveEditButton");
        auto* box = open.window->findChild<QMessageBox*>(QStringLiteral("confirmDiscard"));
        QVERIFY(box != nullptr); // something typed would be lost
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        SETTLED();
        QVERIFY(open.desk->drafts().result().value().empty());
        QCOMPARE(open.booking(first.id), first);
    }

    void parkedByKeyAndPutOnTheNextDay() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        open.calendar().setFocus();
        open.calendar().select(first.id);
        open.key(Qt::Key_X, Qt::ControlModifier);
        SETTLED();
        QTRY_VERIFY(open.find<QWidget>("trayBar")->isVisible());
        QVERIFY(open.calendar().scene().lifted.contains(first.id));
        QCOMPARE(open.booking(first.id).range, first.range); // it stands where it stood
        open.restart();
        SETTLED();
        QTRY_VERIFY(open.find<QWidget>("trayBar")->isVisible());
        open.key(Qt::Key_PageDown);
        SETTLED();
        open.calendar().setFocus();
        open.calendar().setCursor(first.zoneId, wallTime(day.addDays(1), 17 * 60, seoul));
        open.key(Qt::Key_V, Qt::ControlModifier);
        SETTLED();
        const Booking moved = open.booking(first.id);
        QCOMPARE(moved.range.start(), wallTime(day.addDays(1), 17 * 60, seoul));
        QCOMPARE(moved.range.length(), first.range.length());
        QTRY_VERIFY(!open.find<QWidget>("trayBar")->isVisible());
        open.key(Qt::Key_Z, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.booking(first.id), first);
    }

    void carriedByMouseEscAndLeftWhereItStands() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        QVERIFY(open.desk->putInTray(first.id).result().value());
        QTRY_VERIFY(open.find<QPushButton>("trayBooking") != nullptr);
        SETTLED();
        open.click("trayBooking");
        QVERIFY(open.message().startsWith(QStringLiteral("Choose a place")));
        open.calendar().setFocus();
        open.key(Qt::Key_Escape);
        QCOMPARE(open.message(), QStringLiteral("It stays in the tray."));
        const auto& scene = open.calendar().scene();
        const auto& places = scene.layout.allSlots();
        const auto empty = std::find_if(places.begin(), places.end(), [&scene](const Slot& slot) {
            return !slot.isFull() && std::none_of(scene.day.bookings.begin(), scene.day.bookings.end(),
                                                  [&slot](const Booking& one) {
                                                      return one.zoneId == slot.zoneId &&
                                                             one.range.overlaps(slot.range);
                                                  });
        });
        QVERIFY(empty != places.end());
        open.calendar().setCursor(empty->zoneId, empty->range.start());
        open.key(Qt::Key_Return);
        SETTLED();
        QCOMPARE(open.booking(first.id).range, first.range); // Enter began a new booking instead
        QVERIFY(open.calendar().scene().draft);
        open.click("trayLeave");
        SETTLED();
        QTRY_VERIFY(open.desk->tray().result().value().empty());
        QCOMPARE(open.booking(first.id), first);
    }

    void somebodyWaitsAndIsBooked() {
        OpenDesk open;
        SETTLED();
        const Visitor visitor = open.desk->searchVisitors(QStringLiteral("김"), 1).result().value().front();
        const Clinic clinic = open.desk->clinic().result().value();
        BlockedTime all;
        all.date = day;
        all.span = {0, 1440};
        const qint64 blocked = open.desk->blockTime(all).result().value().after->id;
        WaitingWish wish;
        wish.visitorId = visitor.id;
        wish.groupId = clinic.defaultGroup()->id;
        wish.first = day;
        wish.last = day;
        open.desk->addToWaitingList(wish).waitForFinished();
        QCoreApplication::processEvents(); // the window hears of it
        SETTLED();
        QVERIFY(!open.find<QWidget>("noticeBar")->isVisible());
        open.desk->unblockTime(blocked, day).waitForFinished();
        QTRY_VERIFY(open.find<QWidget>("noticeBar")->isVisible());
        QVERIFY(open.find<QLabel>("noticeText")->text().contains(visitor.name));
        open.click("noticeOpen");
        SETTLED();
        QTRY_COMPARE(open.find<QTreeWidget>("waitingTable")->topLevelItemCount(), 1);
        open.click("bookWaiting");
        SETTLED();
        QVERIFY(open.calendar().scene().draft);
        QCOMPARE(open.calendar().scene().draft->title, visitor.name);
        open.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        QTest::keyClick(&open.calendar(), Qt::Key_Return, Qt::ControlModifier);
        SETTLED();
        QVERIFY(open.desk->waitingList().result().value().empty()); // booked: no longer waiting
    }

    void whoIsWrittenForCanBePutOnTheList() {
        OpenDesk open;
        SETTLED();
        open.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!open.find<QPushButton>("addWaiting")->isEnabled()); // nobody is chosen
        open.find<QDialog>("waitingDialog")->close();
        QTRY_VERIFY(open.find<QDialog>("waitingDialog") == nullptr);
        open.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        Q_EMIT open.calendar().searchTyped(QStringLiteral("김"));
        SETTLED();
        QTest::keyClick(open.find<QLineEdit>("visitorSearch"), Qt::Key_Return);
        SETTLED();
        open.key(Qt::Key_L, Qt::ControlModifier);
        SETTLED();
        open.find<QLineEdit>("waitingNote")->setText(QStringLiteral("call first"));
        open.find<QDateEdit>("placeLast")->setDate(day.addDays(-9));
        open.click("addWaiting");
        SETTLED();
        QVERIFY(open.desk->waitingList().result().value().empty()); // the dates are the wrong way round
        open.find<QDateEdit>("placeLast")->setDate(day.addDays(3));
        open.click("addWaiting");
        SETTLED();
        QCOMPARE(open.desk->waitingList().result().value().front().wish.note, QStringLiteral("call first"));
        QTRY_COMPARE(open.find<QTreeWidget>("waitingTable")->topLevelItemCount(), 1);
        open.click("removeWaiting");
        SETTLED();
        QTRY_COMPARE(open.find<QTreeWidget>("waitingTable")->topLevelItemCount(), 0);
    }

    void aFreeTimeForTwoBlocksIsFoundAndWritten() {
        OpenDesk open;
        SETTLED();
        open.key(Qt::Key_F, Qt::ControlModifier);
        SETTLED();
        open.click("moreBlocks");
        open.click("findPlaces");
        SETTLED();
        auto* results = open.find<QListWidget>("foundPlaces");
        QTRY_VERIFY(results->count() > 0);
        open.click("takePlace");
        SETTLED();
        const auto drafts = open.desk->drafts().result().value();
        QCOMPARE(drafts.size(), size_t(2)); // the one being written, and the next block
        const auto& written = open.calendar().scene().draft;
        QVERIFY(written);
        QVERIFY(std::any_of(drafts.begin(), drafts.end(), [&](const SavedDraft& saved) {
            return saved.draft.start >= written->range.end();
        }));
    }

    void theClinicsSettingsAreInForceAtOnce() {
        OpenDesk open;
        SETTLED();
        const size_t zones = open.calendar().scene().clinic.zones.size();
        auto* bar = open.find<QWidget>("topBar");
        QMetaObject::invokeMethod(bar, "clinicRequested");
        open.find<QLineEdit>("clinicNameEn")->setText(QStringLiteral("Moon Clinic"));
        open.find<QComboBox>("clinicTimeZone")->setCurrentText(QStringLiteral("Mars/Olympus"));
        open.click("saveClinic");
        SETTLED();
        QVERIFY(open.desk->clinic().result().value().name.english != QStringLiteral("Moon Clinic"));
        open.find<QComboBox>("clinicTimeZone")->setCurrentText(QStringLiteral("Asia/Tokyo"));
        open.click("saveClinic");
        SETTLED();
        QTRY_COMPARE(open.calendar().scene().clinic.name.english, QStringLiteral("Moon Clinic"));
        QCOMPARE(open.calendar().scene().clinic.timeZone, QTimeZone("Asia/Tokyo"));

        open.find<QTabWidget>("clinicTabs")->setCurrentIndex(1);
        auto* table = open.find<QTreeWidget>("zoneTable");
        open.click("addZone");
        table->topLevelItem(table->topLevelItemCount() - 1)->setText(0, QStringLiteral("상담실 9"));
        open.click("zoneUp");
        open.click("saveZones");
        SETTLED();
        QTRY_COMPARE(open.calendar().scene().clinic.zones.size(), zones + 1);
        QCOMPARE(open.calendar().scene().clinic.zones[zones - 1].title.korean, QStringLiteral("상담실 9"));
        table->setCurrentItem(table->topLevelItem(0));
        open.click("removeZone"); // bookings stand there
        SETTLED();
        QCOMPARE(open.desk->clinic().result().value().zones.size(), zones + 1);
        table->setCurrentItem(table->topLevelItem(static_cast<int>(zones) - 1));
        open.click("removeZone");
        SETTLED();
        QTRY_COMPARE(open.calendar().scene().clinic.zones.size(), zones);

        open.find<QTabWidget>("clinicTabs")->setCurrentIndex(2);
        open.find<QSpinBox>("groupInterval")->setValue(20);
        open.click("saveGroups");
        SETTLED();
        QTRY_COMPARE(open.calendar().scene().clinic.groups.front().intervalMinutes, 20);
    }

    void firstRunOffersThreeWays() {
        OpenDesk open(false);
        SETTLED();
        for (const char* way : {"demoButton", "firstImportButton", "beginEmptyButton"})
            QVERIFY2(open.find<QPushButton>(way)->isVisible(), way);
        open.click("beginEmptyButton");
        SETTLED();
        QTRY_VERIFY(open.find<QDialog>("clinicDialog") != nullptr);
        open.find<QDialog>("clinicDialog")->close();
        QTRY_COMPARE(open.calendar().scene().clinic.zones.size(), size_t(1));
        QVERIFY(open.calendar().isVisible());
        QVERIFY(!open.calendar().scene().day.slotsOf(open.calendar().scene().group).empty()); // a Tuesday
    }

    void aFileIsBroughtInWholeOrNotAtAll() {
        OpenDesk open(false);
        SETTLED();
        const auto write = [&open](const char* name, const QByteArray& text) {
            QFile file(open.folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write");
            return file.fileName();
        };
        const QString good = write("good.csv", "id,title\n0123456789abcdef01234567,Room\n");
        const QString bad = write("bad.csv", "id,title\n0123456789abcdef01234568,Room\nnonsense,\n");
        open.click("firstImportButton");
        auto* dialog = open.window->findChild<ImportDialog*>();
        open.find<QComboBox>("importKind")->setCurrentIndex(1);
        dialog->choose(bad);
        SETTLED();
        QVERIFY(!open.find<QPushButton>("importKeep")->isEnabled());
        auto* problems = open.find<QTreeWidget>("importProblems");
        QVERIFY(problems->topLevelItemCount() >= 1);
        QCOMPARE(problems->topLevelItem(0)->text(0), QStringLiteral("3"));
        dialog->choose(good);
        SETTLED();
        QVERIFY(open.desk->clinic().result().value().zones.empty()); // looked through only
        open.click("importKeep");
        SETTLED();
        QCOMPARE(open.desk->clinic().result().value().zones.size(), size_t(1));
    }
};

QTEST_MAIN(TestSideLists)
#include "test_side_lists.moc"
