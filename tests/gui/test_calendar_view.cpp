#include "ui/calendar/calendar_text.h"
#include "ui/calendar/calendar_view.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

using namespace fd;

namespace {

const QDate tuesday(2026, 11, 24);
const QTimeZone seoul("Asia/Seoul");

Instant at(int minute, const QDate& date = tuesday) {
    return wallTime(date, minute, seoul);
}

TimeRange range(int from, int to, const QDate& date = tuesday) {
    return TimeRange::make(at(from, date), at(to, date)).value();
}

/// Five zones, of which the group does not use the third; 10:00 to 19:00 with a break from 13:00 to 13:30.
struct Desk {
    Clinic clinic;
    CalendarView view;

    Desk() {
        clinic.timeZone = seoul;
        ReservationGroup group;
        group.id = GroupId::generate();
        group.isDefault = true;
        for (auto& day : group.weekday)
            day = DayHours{{600, 1140}, MinuteSpan{780, 810}};
        for (int i = 0; i < 5; ++i) {
            Zone zone;
            zone.id = ZoneId::generate();
            zone.title = {QStringLiteral("영역 %1").arg(i + 1), QStringLiteral("Zone %1").arg(i + 1)};
            clinic.zones.push_back(zone);
            if (i != 2)
                group.capacities.push_back({zone.id, i == 4 ? 1 : 2, true});
        }
        clinic.groups.push_back(group);
        view.resize(900, 900);
        view.setLanguage(Language::English);
        view.setNow(at(0));
        view.setClinic(clinic);
    }

    [[nodiscard]] const ZoneId& zone(size_t index) const { return clinic.zones[index].id; }

    static Booking booking(const ZoneId& zone, const TimeRange& when, const QString& name) {
        return {ReservationId::generate(),
                VisitorId::generate(),
                name,
                PhoneNumber::parse(u"010-0000-4821"),
                zone,
                GroupId(),
                when,
                ReservationStatus::Reserved,
                false,
                true,
                {QStringLiteral("Pico toning")},
                QStringLiteral("<b>window</b> seat")};
    }

    void show(std::vector<Booking> bookings, const QDate& date = tuesday) {
        DaySchedule day;
        day.date = date;
        const ReservationGroup& group = clinic.groups.front();
        std::vector<Slot> slotList;
        for (const ZoneCapacity& capacity : group.capacities) {
            for (const TimeRange& time : slotTimes(group, date, seoul)) {
                Slot slot{capacity.zoneId, time, capacity.capacity, 0};
                for (const Booking& one : bookings)
                    slot.reservationCount += one.zoneId == slot.zoneId && one.range.overlaps(time) ? 1 : 0;
                slotList.push_back(slot);
            }
        }
        day.slotsByGroup.emplace_back(group.id, slotList);
        for (const Zone& one : clinic.zones)
            day.loads.push_back({one.id, 1, 10});
        day.bookings = std::move(bookings);
        view.setDay(day);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        view.ensureVisible(range(600, 630, date), zone(0));
    }

    void click(const QPoint& where) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where); }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, which, modifiers);
    }
};

} // namespace

Q_DECLARE_METATYPE(fd::TimeRange)

class TestCalendarView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void aClickTakesAFreeSlot() {
        Desk desk;
        desk.show({});
        std::vector<std::pair<ZoneId, TimeRange>> taken;
        connect(&desk.view, &CalendarView::slotTaken, this,
                [&](const ZoneId& zone, const TimeRange& when) { taken.emplace_back(zone, when); });
        desk.click(desk.view.viewportRectOf(desk.zone(1), range(660, 690)).center());
        QCOMPARE(taken.size(), size_t{1});
        QCOMPARE(taken[0].first, desk.zone(1));
        QCOMPARE(taken[0].second, range(660, 690));
        QCOMPARE(desk.view.cursor()->range, range(660, 690));
        // The break may be booked too: it warns, it does not block.
        desk.click(desk.view.viewportRectOf(desk.zone(1), range(780, 810)).center());
        QCOMPARE(taken.back().second, range(780, 810));
    }

    void aClickOnABookingOpensIt() {
        Desk desk;
        const Booking one = Desk::booking(desk.zone(0), range(600, 660), QStringLiteral("Kim Minseo"));
        desk.show({one});
        std::vector<ReservationId> opened;
        connect(&desk.view, &CalendarView::bookingOpened, this,
                [&](const ReservationId& id) { opened.push_back(id); });
        QSignalSpy taken(&desk.view, &CalendarView::slotTaken);
        desk.click(desk.view.viewportRectOfBlock(0).center());
        QCOMPARE(opened, std::vector<ReservationId>{one.id});
        QCOMPARE(taken.count(), 0);
    }

    void aDragTakesALongerRange() {
        Desk desk;
        desk.show({});
        std::vector<TimeRange> taken;
        connect(&desk.view, &CalendarView::slotTaken, this,
                [&](const ZoneId&, const TimeRange& when) { taken.push_back(when); });
        QWidget* viewport = desk.view.viewport();
        const QPoint from = desk.view.viewportRectOf(desk.zone(0), range(600, 630)).center();
        const QPoint to = desk.view.viewportRectOf(desk.zone(0), range(660, 690)).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QCOMPARE(taken, std::vector<TimeRange>{range(600, 690)});
        // Esc puts it back.
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, to);
        desk.key(Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QCOMPARE(taken.size(), size_t{1});
    }

    void arrowsWalkTheGroupsSlots() {
        Desk desk;
        desk.show({});
        desk.view.setCursor(desk.zone(1), at(600));
        const auto where = [&] { return desk.view.cursor().value(); };
        desk.key(Qt::Key_Up);
        QCOMPARE(where().range, range(600, 630));
        desk.key(Qt::Key_Down);
        QCOMPARE(where().range, range(630, 660));
        desk.key(Qt::Key_Right);
        QCOMPARE(where().zone, desk.zone(3)); // the third zone is not the group's
        QCOMPARE(where().range, range(630, 660));
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Right);
        QCOMPARE(where().zone, desk.zone(4));
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Left);
        QCOMPARE(where().zone, desk.zone(0));
        desk.key(Qt::Key_End);
        QCOMPARE(where().range, range(1110, 1140));
        desk.key(Qt::Key_Home);
        QCOMPARE(where().range, range(600, 630));
        // Over the break.
        desk.view.setCursor(desk.zone(0), at(750));
        desk.key(Qt::Key_Down);
        QCOMPARE(where().range, range(810, 840));
    }

    void theFocusSetsTheCursorToTheNextSlot() {
        Desk desk;
        desk.view.setNow(at(700));
        desk.show({});
        QTRY_VERIFY(desk.view.cursor());
        QCOMPARE(desk.view.cursor()->range, range(720, 750));
        QCOMPARE(desk.view.cursor()->zone, desk.zone(0));
    }

    void enterTakesAFreeSlotAndOpensABooking() {
        Desk desk;
        const Booking one = Desk::booking(desk.zone(0), range(600, 660), QStringLiteral("A"));
        const Booking two = Desk::booking(desk.zone(4), range(600, 630), QStringLiteral("B"));
        desk.show({one, two});
        QSignalSpy taken(&desk.view, &CalendarView::slotTaken);
        QSignalSpy opened(&desk.view, &CalendarView::bookingOpened);
        desk.view.setCursor(desk.zone(0), at(660));
        desk.key(Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        desk.view.setCursor(desk.zone(0), at(630));
        desk.key(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(opened.count(), 1);
        // While a booking is written the free half of a slot can be taken; a full one opens.
        desk.view.setShowLoads(true);
        desk.key(Qt::Key_Return);
        QCOMPARE(taken.count(), 2);
        desk.view.setCursor(desk.zone(4), at(600));
        desk.key(Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
    }

    void shiftArrowsChangeTheDraftsLength() {
        Desk desk;
        desk.show({});
        std::vector<TimeRange> taken;
        connect(&desk.view, &CalendarView::slotTaken, this, [&](const ZoneId& zone, const TimeRange& when) {
            taken.push_back(when);
            desk.view.setDraft(DraftBlock{zone, when, QStringLiteral("Kim"), {}, false, true});
        });
        desk.view.setCursor(desk.zone(0), at(600));
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(taken.empty());
        desk.view.setDraft(DraftBlock{desk.zone(0), range(600, 630), QStringLiteral("Kim"), {}, false, true});
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(taken.back(), range(600, 660));
        desk.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(taken.back(), range(600, 630));
        desk.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(taken.size(), size_t{2});
    }

    void aLetterStartsASearch() {
        Desk desk;
        desk.show({});
        QSignalSpy typed(&desk.view, &CalendarView::searchTyped);
        QTest::keyClick(&desk.view, 'k');
        QCOMPARE(typed.takeFirst().at(0).toString(), QStringLiteral("k"));
        QInputMethodEvent composing(QStringLiteral("ㄱ"), {});
        QApplication::sendEvent(&desk.view, &composing);
        QCOMPARE(typed.takeFirst().at(0).toString(), QStringLiteral("ㄱ"));
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("김"));
        QApplication::sendEvent(&desk.view, &done);
        QCOMPARE(typed.takeFirst().at(0).toString(), QStringLiteral("김"));
        QTest::keyClick(&desk.view, 'k', Qt::ControlModifier);
        desk.key(Qt::Key_Space);
        QCOMPARE(typed.count(), 0);
    }

    void keysOfTheWindowPassThrough() {
        Desk desk;
        desk.show({});
        for (const int key : {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Escape, Qt::Key_F1}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            event.accept();
            QApplication::sendEvent(&desk.view, &event);
            QVERIFY(!event.isAccepted());
        }
        QKeyEvent alt(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
        QApplication::sendEvent(&desk.view, &alt);
        QVERIFY(!alt.isAccepted());
    }

    void anotherDayKeepsTheCursorsTime() {
        Desk desk;
        desk.show({});
        desk.view.setCursor(desk.zone(1), at(690));
        desk.show({}, tuesday.addDays(1));
        QCOMPARE(desk.view.cursor()->range, range(690, 720, tuesday.addDays(1)));
        QCOMPARE(desk.view.cursor()->zone, desk.zone(1));
        // Sent to a day that comes later.
        desk.view.setCursor(desk.zone(3), at(840, tuesday.addDays(3)));
        QVERIFY(!desk.view.cursor());
        desk.show({}, tuesday.addDays(3));
        QCOMPARE(desk.view.cursor()->range, range(840, 870, tuesday.addDays(3)));
    }

    void zoomKeepsTheTimeUnderThePointer() {
        Desk desk;
        desk.view.resize(900, 400);
        desk.show({});
        const QPoint pointer = desk.view.viewportRectOf(desk.zone(1), range(720, 750)).center();
        const auto turn = [&](int by) {
            QWheelEvent wheel(QPointF(pointer), desk.view.viewport()->mapToGlobal(QPointF(pointer)), {},
                              QPoint(0, by), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(desk.view.viewport(), &wheel);
        };
        const int before = desk.view.viewportRectOf(desk.zone(1), range(720, 750)).height();
        turn(480);
        const QRect after = desk.view.viewportRectOf(desk.zone(1), range(720, 750));
        QVERIFY(after.height() > before);
        QVERIFY(qAbs(after.center().y() - pointer.y()) <= 3);
        turn(-1200);
        QVERIFY(desk.view.viewportRectOf(desk.zone(1), range(720, 750)).height() < before);
    }

    void manyZonesScrollSideways() {
        Desk desk;
        while (desk.clinic.zones.size() < 24) {
            Zone zone;
            zone.id = ZoneId::generate();
            zone.title.korean = QStringLiteral("영역");
            desk.clinic.zones.push_back(zone);
            desk.clinic.groups[0].capacities.push_back({zone.id, 1, true});
        }
        desk.view.setClinic(desk.clinic);
        desk.show({});
        QVERIFY(desk.view.horizontalScrollBar()->maximum() > 0);
        desk.view.setCursor(desk.zone(23), at(600));
        QVERIFY(desk.view.viewport()->rect().contains(
            desk.view.viewportRectOf(desk.zone(23), range(600, 630)).center()));
    }

    void cancelledOnesAreHidden() {
        Desk desk;
        Booking gone = Desk::booking(desk.zone(0), range(600, 660), QStringLiteral("A"));
        gone.status = ReservationStatus::Canceled;
        desk.show({gone});
        QVERIFY(desk.view.scene().bookingOf.empty());
        desk.view.setShowCanceled(true);
        QCOMPARE(desk.view.scene().bookingOf.size(), size_t{1});
    }

    void nothingInAToolTipIsMarkup() {
        const Booking one = Desk::booking(ZoneId(), range(600, 660), QStringLiteral("<img src=x>"));
        const QString tip = CalendarText::toolTip(one, seoul);
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;window")));
        QVERIFY(tip.contains(QStringLiteral("010-0000-4821")));
    }

    void bookingsAreReadAsSentences() {
        Desk desk;
        const Booking one = Desk::booking(desk.zone(1), range(600, 660), QStringLiteral("Kim %1 Minseo"));
        desk.show({one});
        desk.view.setCursor(desk.zone(3), at(660));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&desk.view);
        QVERIFY(face);
        QCOMPARE(face->childCount(), 2);
        QCOMPARE(face->child(0)->text(QAccessible::Name),
                 QStringLiteral("11:00 to 11:30, Zone 4. 0 of 2 booked."));
        QCOMPARE(face->child(1)->text(QAccessible::Name),
                 QStringLiteral("10:00 to 11:00, Kim %1 Minseo in Zone 2: Pico toning, Sedation. Reserved."));
        QCOMPARE(face->indexOfChild(face->child(1)), 1);
        QVERIFY(face->rect().intersects(face->child(1)->rect()));
        desk.show({});
        QCOMPARE(face->childCount(), 1);
    }

    void everyStateCanBePainted() {
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            Theme::instance().apply(theme);
            CalendarView bare;
            bare.resize(500, 400);
            QVERIFY(!bare.grab().isNull()); // loading
            bare.setDay(DaySchedule{tuesday, {}, {}, {}});
            QVERIFY(!bare.grab().isNull()); // no zones
            Desk desk;
            std::vector<Booking> bookings;
            for (const auto status :
                 {ReservationStatus::Reserved, ReservationStatus::InProgress, ReservationStatus::Completed,
                  ReservationStatus::Canceled, ReservationStatus::NoShow}) {
                bookings.push_back(Desk::booking(desk.zone(0), range(600, 640), QString(60, u'가')));
                bookings.back().status = status;
            }
            desk.show(bookings);
            desk.view.setShowCanceled(true);
            desk.view.setShowLoads(true);
            desk.view.setNow(at(630));
            desk.view.setDraft(DraftBlock{
                desk.zone(0), range(600, 630), {}, QStringLiteral("Overlaps another"), true, true});
            QVERIFY(!desk.view.grab().isNull());
            desk.clinic.groups[0].weekday.fill(std::nullopt);
            desk.view.setDraft(std::nullopt);
            desk.view.setClinic(desk.clinic);
            desk.show({});
            QVERIFY(!desk.view.grab().isNull()); // closed
        }
    }
};

QTEST_MAIN(TestCalendarView)
#include "test_calendar_view.moc"
