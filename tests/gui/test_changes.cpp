// The whole window over a demo clinic: bookings are moved, visits go on, and all of it is taken back.
#include "model/desk.h"
#include "model/on_answer.h"
#include "translations/translations.h"
#include "ui/booking/booking_menu.h"
#include "ui/booking/repeat_dialog.h"
#include "ui/calendar/calendar_view.h"
#include "ui/errortext/change_text.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

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

    explicit OpenDesk(Language language = Language::English) {
        words.use(language);
        auto opened = Desk::open(folder.filePath(QStringLiteral("clinic")),
                                 [] { return wallTime(day, 10 * 60 + 42, seoul); });
        if (!opened.ok())
            qFatal("no store");
        desk = std::move(opened).value();
        desk->fillWithDemo(1).waitForFinished();
        desk->setPerson(QStringLiteral("박실장")).waitForFinished();
        window = std::make_unique<MainWindow>(*desk);
        window->setLanguage(language);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    [[nodiscard]] CalendarView& calendar() const { return *window->findChild<CalendarView*>(); }
    [[nodiscard]] std::vector<Booking> bookings() const { return desk->day(day).result().value().bookings; }
    [[nodiscard]] Booking booking(const ReservationId& id) const {
        for (const Booking& one : bookings()) {
            if (one.id == id)
                return one;
        }
        qFatal("no such booking");
    }
    /// A reservation still to come that may be pushed down by two hours without meeting its visitor again.
    [[nodiscard]] Booking coming() const {
        for (const Booking& one : bookings()) {
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
    [[nodiscard]] QString message() const {
        return window->findChild<QLabel*>(QStringLiteral("messageLabel"))->text();
    }
};

} // namespace

class TestChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twentyStepsAreTakenBackAndMadeAgain() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        open.calendar().setFocus();
        open.calendar().select(first.id);
        std::vector<TimeRange> stood{first.range};
        for (int i = 0; i < 20; ++i) {
            const bool resize = i % 2 == 1;
            const int which = i % 4 < 2 ? Qt::Key_Down : Qt::Key_Up;
            open.key(which, resize ? Qt::AltModifier | Qt::ShiftModifier : Qt::AltModifier);
            SETTLED();
            stood.push_back(open.booking(first.id).range);
            QVERIFY(stood[stood.size() - 2] != stood.back());
        }
        for (int i = 20; i > 0; --i) {
            open.key(Qt::Key_Z, Qt::ControlModifier);
            SETTLED();
            QCOMPARE(open.booking(first.id).range, stood[static_cast<size_t>(i - 1)]);
        }
        open.key(Qt::Key_Z, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.message(), QStringLiteral("There is nothing to undo."));
        // All at once: none may overtake another.
        for (int i = 0; i < 20; ++i)
            open.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        SETTLED();
        QCOMPARE(open.booking(first.id).range, stood.back());
        QCOMPARE(open.desk->history(first.id).result().value().size(), size_t(60));
        QCOMPARE(open.desk->history(first.id).result().value().front().by, QStringLiteral("박실장"));
    }

    void aVisitGoesOnByItsButtonsAndBack() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        Q_EMIT open.calendar().bookingOpened(first.id);
        SETTLED();
        const auto button = [&](VisitStage stage) {
            return open.window->findChild<QPushButton*>(
                QStringLiteral("stageButton%1").arg(static_cast<int>(stage)));
        };
        QVERIFY(button(VisitStage::Reception));
        QVERIFY(!button(VisitStage::Completed)); // not before anything was done
        for (const VisitStage stage : {VisitStage::Reception, VisitStage::Procedure, VisitStage::Completed}) {
            QVERIFY(button(stage));
            QTest::mouseClick(button(stage), Qt::LeftButton);
            SETTLED();
            QCOMPARE(open.booking(first.id).stage, stage);
        }
        QVERIFY(open.window->findChild<QLabel*>(QStringLiteral("reservationHistory"))
                    ->text()
                    .contains(QStringLiteral("박실장 · In the procedure")));
        for (int i = 0; i < 3; ++i)
            open.key(Qt::Key_Z, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.booking(first.id), first);
    }

    void theMenuOffersTheLegalNextStepsAlone() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        const auto menuOf = [&] {
            Q_EMIT open.calendar().menuRequested(first.id, QPoint(10, 10));
            QStringList texts;
            auto* menu = open.window->findChild<BookingMenu*>();
            for (const QAction* action : menu->actions()) {
                if (!action->isSeparator())
                    texts << action->text();
            }
            delete menu;
            return texts;
        };
        // Its time has not come: no no-show yet.
        QCOMPARE(menuOf(),
                 (QStringList{QStringLiteral("Open"), QStringLiteral("Has arrived"),
                              QStringLiteral("Change the reservation"), QStringLiteral("Into the tray"),
                              QStringLiteral("Repeat in weeks to come…"),
                              QStringLiteral("Cancel the reservation")}));
        open.desk->setStage(first.id, VisitStage::Reception).waitForFinished();
        SETTLED();
        QTRY_COMPARE(open.calendar().scene().booking(first.id)->stage, VisitStage::Reception);
        QStringList next{QStringLiteral("Open")};
        for (const VisitStage stage : nextStages(VisitStage::Reception, first.consultation))
            next << stageActionText(stage);
        next << QStringLiteral("Change the reservation") << QStringLiteral("Into the tray")
             << QStringLiteral("Repeat in weeks to come…");
        QCOMPARE(menuOf(), next); // who has arrived is not cancelled
    }

    void cancelledOnesAreShownWhenWanted() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        open.desk->cancel(first.id, CancelReason::Canceled).waitForFinished();
        const auto isShown = [&first](const MainWindow& window) {
            const CalendarScene& scene = window.findChild<CalendarView*>()->scene();
            for (size_t i = 0; i < scene.bookingOf.size(); ++i) {
                if (scene.bookingAt(i) != nullptr && scene.bookingAt(i)->id == first.id)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(!isShown(*open.window));
        // The menu runs until something in it is chosen.
        QTimer::singleShot(0, open.window.get(), [&open] {
            auto* menu = open.window->findChild<QMenu*>(QStringLiteral("settingsMenu"));
            for (QAction* action : menu->actions()) {
                if (action->text() == QStringLiteral("Show cancelled bookings"))
                    action->trigger();
            }
            menu->close();
        });
        open.window->findChild<QToolButton*>(QStringLiteral("menuButton"))->click();
        QTRY_VERIFY(isShown(*open.window));
        MainWindow another(*open.desk);
        another.restoreLayout(open.window->saveLayout());
        another.show();
        SETTLED();
        QTRY_VERIFY(isShown(another));
    }

    void aCancellationIsTakenBack_data() {
        QTest::addColumn<bool>("korean");
        QTest::newRow("Korean") << true;
        QTest::newRow("English") << false;
    }
    void aCancellationIsTakenBack() {
        QFETCH(bool, korean);
        OpenDesk open(korean ? Language::Korean : Language::English);
        SETTLED();
        const Booking first = open.coming();
        Q_EMIT open.calendar().menuRequested(first.id, QPoint(10, 10));
        auto* menu = open.window->findChild<BookingMenu*>();
        menu->actions().constLast()->trigger();
        menu->close();
        SETTLED();
        QTRY_COMPARE(open.booking(first.id).status, ReservationStatus::Canceled);
        QVERIFY(open.message().contains(korean ? QStringLiteral("취소") : QStringLiteral("Cancelled")));
        open.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        open.key(Qt::Key_Z, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.booking(first.id), first);
        QVERIFY(open.message().contains(korean ? QStringLiteral("되돌") : QStringLiteral("Undone")));
    }

    void aBookingIsRepeatedAndEachDateSaysWhatBecameOfIt() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        // In four weeks the visitor is here already, at that very time.
        Draft taken;
        taken.visitorId = first.visitorId;
        taken.groupId = first.groupId;
        taken.zoneId = first.zoneId;
        taken.start = first.range.start() + std::chrono::hours(24 * 28);
        taken.end = *taken.start + minutes(10);
        QVERIFY(std::holds_alternative<Accepted>(open.desk->submit({0, taken}).result().value()));
        SETTLED();
        Q_EMIT open.calendar().menuRequested(first.id, QPoint(10, 10));
        auto* menu = open.window->findChild<BookingMenu*>();
        menu->actions().at(menu->actions().size() - 2)->trigger();
        menu->close();
        auto* dialog = open.window->findChild<RepeatDialog*>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("repeatButton")), Qt::LeftButton);
        SETTLED();
        const QStringList lines =
            dialog->findChild<QLabel*>(QStringLiteral("repeatDates"))->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith(QStringLiteral("reserved")));
        QVERIFY(lines[1].contains(QStringLiteral("already has a reservation")));
        QVERIFY(lines[2].endsWith(QStringLiteral("reserved")));
        for (const int week : {2, 6}) {
            const auto bookings = open.desk->day(day.addDays(7 * week)).result().value().bookings;
            QVERIFY(std::any_of(bookings.begin(), bookings.end(), [&](const Booking& one) {
                return one.visitorId == first.visitorId && one.procedureTitles == first.procedureTitles &&
                       one.range.start() == first.range.start() + std::chrono::hours(24 * 7 * week);
            }));
        }
        const auto counts = open.desk->bookingCounts(day, 2).result().value();
        const auto today = open.bookings();
        QCOMPARE(counts[0],
                 static_cast<int>(std::count_if(today.begin(), today.end(), [](const Booking& one) {
                     return isLive(one.status, one.sync);
                 })));
    }

    void theZoomAndTheViewAreRemembered() {
        OpenDesk open;
        SETTLED();
        open.calendar().setZoom(2.5);
        open.key(Qt::Key_2, Qt::ControlModifier);
        SETTLED();
        const QByteArray layout = open.window->saveLayout();
        MainWindow another(*open.desk);
        another.restoreLayout(layout);
        another.show();
        SETTLED();
        QCOMPARE(another.findChild<CalendarView*>()->zoom(), 2.5);
        QTRY_VERIFY(another.findChild<CalendarView*>()->showsWeek());
        another.restoreLayout(QByteArray("nonsense"));
        QCOMPARE(another.findChild<CalendarView*>()->zoom(), 2.5);
    }

    void theWeekShowsEveryDayAndKeepsThePlace() {
        OpenDesk open;
        SETTLED();
        open.calendar().setFocus();
        open.key(Qt::Key_Home);
        const auto cursor = open.calendar().cursor();
        QVERIFY(cursor);
        open.key(Qt::Key_2, Qt::ControlModifier);
        SETTLED();
        QVERIFY(open.calendar().showsWeek());
        QCOMPARE(open.calendar().scene().dates.size(), size_t(7));
        QCOMPARE(open.calendar().scene().dates.front(), QDate(2026, 11, 23));
        size_t bookings = 0;
        for (int i = 0; i < 7; ++i) {
            for (const Booking& one :
                 open.desk->day(QDate(2026, 11, 23).addDays(i)).result().value().bookings)
                bookings += one.status == ReservationStatus::Canceled ? 0 : 1;
        }
        QCOMPARE(open.calendar().scene().bookingOf.size(), bookings);
        QCOMPARE(open.calendar().cursor()->range.start(), cursor->range.start());
        open.key(Qt::Key_Right); // tomorrow, the same time
        QCOMPARE(open.calendar().cursor()->range.start(), cursor->range.start() + std::chrono::hours(24));
        open.key(Qt::Key_PageDown, Qt::ControlModifier);
        SETTLED();
        QCOMPARE(open.calendar().scene().dates.front(), QDate(2026, 11, 30));
        open.key(Qt::Key_1, Qt::ControlModifier);
        SETTLED();
        QVERIFY(!open.calendar().showsWeek());
        QCOMPARE(open.calendar().scene().day.date, QDate(2026, 12, 1));
    }

    void aChangeElsewhereDuringADragLeavesItInHand() {
        OpenDesk open;
        SETTLED();
        const Booking held = open.coming();
        const auto all = open.bookings();
        const auto other = std::find_if(all.begin(), all.end(), [&](const Booking& one) {
            return one.status == ReservationStatus::Reserved && one.visitorId != held.visitorId;
        });
        QVERIFY(other != all.end());
        CalendarView& calendar = open.calendar();
        calendar.ensureVisible(held.range, held.zoneId);
        const auto& scene = calendar.scene();
        size_t block = 0;
        while (scene.bookingAt(block)->id != held.id)
            ++block;
        QWidget* viewport = calendar.viewport();
        const QPoint from = calendar.viewportRectOfBlock(block).center();
        const QPoint to = from + QPoint(0, static_cast<int>(30 * calendar.zoom()));
        const auto drag = [viewport](const QPoint& at) {
            QMouseEvent event(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                              {});
            QApplication::sendEvent(viewport, &event);
        };
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        drag(to);
        QVERIFY(scene.pulled);
        const TimeRange wanted = scene.pulled->block.range;
        QVERIFY(wanted.start() > held.range.start());
        open.desk->setStage(other->id, VisitStage::Reception).waitForFinished();
        QTRY_COMPARE(scene.booking(other->id)->stage, VisitStage::Reception); // the day was read anew
        QVERIFY(scene.pulled);
        drag(to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        SETTLED();
        QCOMPARE(open.booking(held.id).range, wanted);
    }

    void whatIsRefusedGoesBackToItsPlace() {
        OpenDesk open;
        SETTLED();
        const Booking first = open.coming();
        // The same visitor in another zone, just below.
        Draft draft;
        draft.visitorId = first.visitorId;
        draft.groupId = first.groupId;
        draft.zoneId = first.zoneId;
        draft.start = first.range.end();
        draft.end = first.range.end() + minutes(30);
        QVERIFY(std::holds_alternative<Accepted>(open.desk->submit({0, draft}).result().value()));
        SETTLED();
        open.calendar().setFocus();
        open.calendar().select(first.id);
        open.key(Qt::Key_Down, Qt::AltModifier);
        SETTLED();
        QCOMPARE(open.booking(first.id).range, first.range);
        QTRY_COMPARE(open.calendar().scene().booking(first.id)->range, first.range);
        QVERIFY(open.message().contains(QStringLiteral("already has a reservation")));
    }
};

QTEST_MAIN(TestChanges)
#include "test_changes.moc"
