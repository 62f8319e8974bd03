// Bookings moved and resized in the calendar, by mouse and by keys.
#include "calendar_fixture.h"

#include "ui/theme/theme.h"

using namespace fd;
using namespace fd::test;

namespace {

struct Moved {
    ReservationId id;
    ZoneId zone;
    TimeRange range;
};

/// A day with one booking, and what was asked of it.
struct Held : ShownDay {
    Booking booking = ShownDay::booking(zone(0), range(600, 660), QStringLiteral("Kim Minseo"));
    std::vector<Moved> moves;

    explicit Held(std::vector<Booking> others = {}) {
        booking.groupId = clinic.groups.front().id;
        others.insert(others.begin(), booking);
        QObject::connect(&view, &CalendarView::bookingMoved, &view,
                         [this](const ReservationId& id, const ZoneId& to, const TimeRange& when) {
                             moves.push_back({id, to, when});
                         });
        show(std::move(others));
    }
    [[nodiscard]] QPoint middle() const { return view.viewportRectOfBlock(0).center(); }
    [[nodiscard]] QPoint lowerEdge() const {
        const QRect rect = view.viewportRectOfBlock(0);
        return {rect.center().x(), rect.bottom() - 2};
    }
    /// Where `minutes` later is drawn.
    [[nodiscard]] int down(int minutes) const {
        return view.viewportRectOf(zone(0), range(600, 600 + minutes)).height();
    }
    void press(const QPoint& from) { QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from); }
    void drag(const QPoint& to, Qt::KeyboardModifiers keys = {}) {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                          Qt::LeftButton, keys);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void release(const QPoint& at) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at); }
    void pull(const QPoint& from, const QPoint& by, Qt::KeyboardModifiers keys = {}) {
        press(from);
        drag(from + by / 2, keys);
        drag(from + by, keys);
        release(from + by);
    }
};

SnapGrid grid(const QDate& date, const char* zone, int step = 30) {
    return {date, QTimeZone(zone), 600, step};
}

} // namespace

class TestBlockDrag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void aBlockIsMovedInTime() {
        Held desk;
        desk.pull(desk.middle(), {0, desk.down(58)});
        QCOMPARE(desk.moves.size(), size_t(1));
        QCOMPARE(desk.moves[0].id, desk.booking.id);
        QCOMPARE(desk.moves[0].zone, desk.zone(0));
        QCOMPARE(desk.moves[0].range, range(660, 720));                               // snapped to the slots
        QCOMPARE(desk.view.scene().booking(desk.booking.id)->range, range(660, 720)); // at once
        QVERIFY(!desk.view.scene().pulled);
    }

    void aBlockIsMovedAcrossZones() {
        Held desk;
        const int column = desk.view.viewportRectOf(desk.zone(1), range(600, 630)).left() -
                           desk.view.viewportRectOf(desk.zone(0), range(600, 630)).left();
        desk.pull(desk.middle(), {column, 0});
        QCOMPARE(desk.moves.size(), size_t(1));
        QCOMPARE(desk.moves[0].zone, desk.zone(1));
        QCOMPARE(desk.moves[0].range, range(600, 660));
    }

    void theLowerEdgeResizes() {
        Held desk;
        desk.pull(desk.lowerEdge(), {0, desk.down(30)});
        QCOMPARE(desk.moves.size(), size_t(1));
        QCOMPARE(desk.moves[0].range, range(600, 690));
        // Never to nothing.
        desk.pull(desk.lowerEdge(), {0, -desk.down(200)});
        QCOMPARE(desk.moves.back().range, range(600, 630));
    }

    void theUpperEdgeMovesTheStart() {
        Held desk;
        const QRect rect = desk.view.viewportRectOfBlock(0);
        desk.pull({rect.center().x(), rect.top() + 2}, {0, desk.down(30)});
        QCOMPARE(desk.moves.size(), size_t(1));
        QCOMPARE(desk.moves[0].range, range(630, 660));
    }

    void shiftSnapsToFiveMinutes() {
        Held desk;
        desk.pull(desk.middle(), {0, desk.down(11)}, Qt::ShiftModifier);
        QCOMPARE(desk.moves.size(), size_t(1));
        QCOMPARE(desk.moves[0].range, range(610, 670));
    }

    void backToTheOriginIsNoChange() {
        Held desk;
        const QPoint from = desk.middle();
        desk.press(from);
        desk.drag(from + QPoint(0, desk.down(60)));
        QVERIFY(desk.view.scene().pulled);
        QCOMPARE(desk.view.scene().pulled->block.range, range(660, 720));
        desk.drag(from + QPoint(1, 1));
        desk.release(from + QPoint(1, 1));
        QVERIFY(desk.moves.empty());
    }

    void aClickIsNotADrag() {
        Held desk;
        QSignalSpy opened(&desk.view, &CalendarView::bookingOpened);
        const QPoint from = desk.middle();
        const int little = QApplication::startDragDistance() - 1;
        desk.press(from);
        desk.drag(from + QPoint(0, little));
        QVERIFY(!desk.view.scene().pulled);
        desk.release(from + QPoint(0, little));
        QVERIFY(desk.moves.empty());
        QCOMPARE(opened.count(), 1);
    }

    void escapePutsItBack() {
        Held desk;
        const QPoint from = desk.middle();
        desk.press(from);
        desk.drag(from + QPoint(0, desk.down(60)));
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.view.scene().pulled);
        desk.drag(from + QPoint(0, desk.down(90)));
        desk.release(from + QPoint(0, desk.down(90)));
        QVERIFY(desk.moves.empty());
        QCOMPARE(desk.view.scene().booking(desk.booking.id)->range, range(600, 660));
    }

    void whatIsWrongIsSaidWhileItIsHeld() {
        Booking other = ShownDay::booking(ZoneId::generate(), range(720, 780), QStringLiteral("Kim Minseo"));
        Held probe;
        other.visitorId = probe.booking.visitorId;
        Held desk;
        other.visitorId = desk.booking.visitorId;
        other.zoneId = desk.zone(1);
        desk.show({desk.booking, other});
        const QPoint from = desk.middle();
        desk.press(from);
        desk.drag(from + QPoint(0, desk.down(120)));
        QVERIFY(desk.view.scene().pulled);
        QVERIFY(desk.view.scene().pulled->block.blocked); // the same visitor, elsewhere, at that time
        QVERIFY(!desk.view.scene().pulled->block.warning.isEmpty());
        desk.drag(from + QPoint(0, desk.down(180))); // into the break: it warns, it does not block
        QVERIFY(!desk.view.scene().pulled->block.blocked);
        QVERIFY(!desk.view.scene().pulled->block.warning.isEmpty());
        desk.drag(from + QPoint(0, desk.down(60)));
        QVERIFY(desk.view.scene().pulled->block.warning.isEmpty());
    }

    void newsOfTheDayDoNotEndADragButWhatChangedIsNotOverwritten() {
        Held desk;
        const QPoint from = desk.middle();
        desk.press(from);
        desk.drag(from + QPoint(0, desk.down(60)));
        desk.show({desk.booking, ShownDay::booking(desk.zone(3), range(600, 630), QStringLiteral("Lee"))});
        QVERIFY(desk.view.scene().pulled);
        desk.release(from + QPoint(0, desk.down(60)));
        QCOMPARE(desk.moves.size(), size_t(1));

        Held again;
        again.press(again.middle());
        again.drag(from + QPoint(0, again.down(60)));
        Booking elsewhere = again.booking; // moved by somebody else meanwhile
        elsewhere.range = range(900, 960);
        again.show({elsewhere});
        again.release(from + QPoint(0, again.down(60)));
        QVERIFY(again.moves.empty());
    }

    void whatIsOverOrInDoubtStays_data() {
        QTest::addColumn<ReservationStatus>("status");
        QTest::addColumn<OutboxState>("sync");
        QTest::newRow("completed") << ReservationStatus::Completed << OutboxState::Confirmed;
        QTest::newRow("no-show") << ReservationStatus::NoShow << OutboxState::Confirmed;
        QTest::newRow("unknown") << ReservationStatus::Reserved << OutboxState::Unknown;
    }
    void whatIsOverOrInDoubtStays() {
        QFETCH(ReservationStatus, status);
        QFETCH(OutboxState, sync);
        Held desk;
        Booking fixed = desk.booking;
        fixed.status = status;
        fixed.sync = sync;
        desk.show({fixed});
        desk.pull(desk.middle(), {0, desk.down(60)});
        desk.view.select(fixed.id);
        desk.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(desk.moves.empty());
    }

    void theKeysMoveAndResize() {
        Held desk;
        desk.view.select(desk.booking.id);
        desk.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.moves.back().range, range(630, 690));
        desk.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.moves.back().range, range(630, 720));
        desk.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        desk.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.moves.back().range, range(600, 660));
        desk.key(Qt::Key_Left, Qt::AltModifier); // there is no zone further left
        QCOMPARE(desk.moves.size(), size_t(4));
        desk.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.moves.back().zone, desk.zone(1));
        QCOMPARE(desk.moves.back().range, range(600, 660));
    }

    void atTheEdgeTheViewScrolls() {
        Held desk;
        desk.view.resize(900, 400);
        desk.view.ensureVisible(range(600, 660), desk.zone(0));
        const QPoint from = desk.middle();
        const QPoint bottom(from.x(), desk.view.viewport()->height() - 3);
        const int before = desk.view.verticalScrollBar()->value();
        desk.press(from);
        desk.drag(bottom);
        QTRY_VERIFY(desk.view.verticalScrollBar()->value() > before + 100);
        desk.drag(from);
        const int stopped = desk.view.verticalScrollBar()->value();
        desk.key(Qt::Key_Escape);
        QTest::qWait(0);
        QCOMPARE(desk.view.verticalScrollBar()->value(), stopped);
    }

    /// A week of one zone, with the booking on Tuesday.
    void inAWeekItIsMovedToAnotherDay() {
        Held desk;
        std::vector<DaySchedule> week;
        for (int i = 0; i < 7; ++i) {
            DaySchedule day = desk.view.scene().day;
            day.date = tuesday.addDays(i - 1);
            if (i != 1)
                day.bookings.clear();
            week.push_back(day);
        }
        desk.view.setWeek(week, desk.zone(0), tuesday);
        const QPoint from = desk.middle();
        const int column =
            desk.view.viewportRectOf(desk.zone(0), range(600, 630, tuesday.addDays(1))).left() -
            desk.view.viewportRectOf(desk.zone(0), range(600, 630)).left();
        QVERIFY(column > 50);
        desk.pull(from, {2 * column, desk.down(30)});
        QCOMPARE(desk.moves.size(), size_t(1));
        QCOMPARE(desk.moves[0].zone, desk.zone(0));
        QCOMPARE(desk.moves[0].range, range(630, 690, tuesday.addDays(2)));
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.moves.back().range, range(630, 690, tuesday.addDays(1)));
    }

    void whatIsDroppedAtAWallTimeStandsThere_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << QDate(2026, 11, 24);
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 11, 24);
        QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 6, 1);
        QTest::newRow("New York, clocks go back") << QByteArray("America/New_York") << QDate(2026, 11, 1);
        QTest::newRow("New York, clocks go forward") << QByteArray("America/New_York") << QDate(2026, 3, 8);
    }
    void whatIsDroppedAtAWallTimeStandsThere() {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        const SnapGrid snap = grid(date, zone.constData());
        const auto wall = [&](int minute) { return wallTime(date, minute, snap.timeZone); };
        const auto block = TimeRange::make(wall(600), wall(600) + minutes(45)).value();
        for (int to = 0; to <= 23 * 60 + 30; to += 30) {
            const TimeRange dropped = pulledBy(block, BlockPart::Whole, to - 600, snap);
            QCOMPARE(dropped.length(), block.length());
            const QTime shown = toLocal(dropped.start(), snap.timeZone).time();
            // 02:00 to 03:00 is not there when the clocks go forward: then it is what comes after.
            const bool gap = toLocal(wall(to), snap.timeZone).time() != QTime(to / 60, to % 60);
            QCOMPARE(shown, gap ? toLocal(wall(to), snap.timeZone).time() : QTime(to / 60, to % 60));
            QCOMPARE(toLocal(dropped.start(), snap.timeZone).date(), date);
        }
        QCOMPARE(pulledBy(block, BlockPart::Whole, 14.9, snap), block);
        // What stands off the grid stays there until it is pulled by half a step.
        const auto odd = TimeRange::make(wall(610), wall(610) + minutes(40)).value();
        QCOMPARE(pulledBy(odd, BlockPart::Whole, 10, snap), odd);
        QCOMPARE(pulledBy(odd, BlockPart::Whole, 20, snap).start(), wall(630));
        QCOMPARE(pulledBy(block, BlockPart::End, 30, snap).end(), wall(690)); // 11:15 snaps to 11:30
        QCOMPARE(pulledBy(block, BlockPart::Whole, 5000, snap).start(), wall(23 * 60 + 30));
        QCOMPARE(pulledBy(block, BlockPart::Whole, -5000, snap).start(), wall(0));
    }
};

QTEST_MAIN(TestBlockDrag)
#include "test_block_drag.moc"
