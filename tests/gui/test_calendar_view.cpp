#include "calendar_fixture.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

using namespace fd;
using namespace fd::test;

Q_DECLARE_METATYPE(fd::TimeRange)

class TestCalendarView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void aClickTakesAFreeSlot() {
        ShownDay desk;
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
        ShownDay desk;
        const Booking one = ShownDay::booking(desk.zone(0), range(600, 660), QStringLiteral("Kim Minseo"));
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
        ShownDay desk;
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
        ShownDay desk;
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
        ShownDay desk;
        desk.view.setNow(at(700));
        desk.show({});
        QTRY_VERIFY(desk.view.cursor());
        QCOMPARE(desk.view.cursor()->range, range(720, 750));
        QCOMPARE(desk.view.cursor()->zone, desk.zone(0));
    }

    void enterTakesAFreeSlotAndOpensABooking() {
        ShownDay desk;
        const Booking one = ShownDay::booking(desk.zone(0), range(600, 660), QStringLiteral("A"));
        const Booking two = ShownDay::booking(desk.zone(4), range(600, 630), QStringLiteral("B"));
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
        ShownDay desk;
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
        ShownDay desk;
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
        ShownDay desk;
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
        ShownDay desk;
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
        ShownDay desk;
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
        ShownDay desk;
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
        ShownDay desk;
        Booking gone = ShownDay::booking(desk.zone(0), range(600, 660), QStringLiteral("A"));
        gone.status = ReservationStatus::Canceled;
        desk.show({gone});
        QVERIFY(desk.view.scene().bookingOf.empty());
        desk.view.setShowCanceled(true);
        QCOMPARE(desk.view.scene().bookingOf.size(), size_t{1});
    }

    void aNoShowIsStruckOut() {
        const auto longestLine = [](ReservationStatus status) {
            ShownDay desk;
            Booking one = ShownDay::booking(desk.zone(0), range(600, 660), QStringLiteral("김민서"));
            one.status = status;
            desk.show({one});
            desk.view.setShowCanceled(true);
            const QRect block = desk.view.viewportRectOfBlock(0);
            const QImage drawn = desk.view.viewport()->grab(block).toImage();
            const QRgb ink = tokens().muted.rgb();
            int longest = 0;
            for (int y = 4; y < 24; ++y) { // where the name stands
                int run = 0;
                for (int x = 0; x < drawn.width(); ++x) {
                    run = drawn.pixel(x, y) == ink ? run + 1 : 0;
                    longest = std::max(longest, run);
                }
            }
            return longest;
        };
        const int name = QFontMetrics(semibold(textFont(13))).horizontalAdvance(QStringLiteral("김민서"));
        QVERIFY(longestLine(ReservationStatus::NoShow) >= name - 2);
        QVERIFY(longestLine(ReservationStatus::Completed) < name / 2);
    }

    void bookingsAreReadAsSentences() {
        ShownDay desk;
        const Booking one = ShownDay::booking(desk.zone(1), range(600, 660), QStringLiteral("Kim %1 Minseo"));
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
            DaySchedule nothing;
            nothing.date = tuesday;
            bare.setDay(nothing);
            QVERIFY(!bare.grab().isNull()); // no zones
            ShownDay desk;
            std::vector<Booking> bookings;
            for (const auto status :
                 {ReservationStatus::Reserved, ReservationStatus::InProgress, ReservationStatus::Completed,
                  ReservationStatus::Canceled, ReservationStatus::NoShow}) {
                bookings.push_back(ShownDay::booking(desk.zone(0), range(600, 640), QString(60, u'가')));
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
