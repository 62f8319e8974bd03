// What the calendar does for a pointer that rests, a wheel that turns, and where a column is all zones.
#include "calendar_fixture.h"

#include "ui/calendar/calendar_text.h"
#include "ui/calendar/hover_card.h"
#include "ui/theme/theme.h"

using namespace fd;
using namespace fd::test;

namespace {

struct Pointed : ShownDay {
    HoverCard& card = *view.findChild<HoverCard*>();

    Pointed() { card.setDelay(0); }
    void point(const QPoint& to, Qt::MouseButtons held = Qt::NoButton) {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, held, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] QString said() const {
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            if (!label->isHidden())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    void turn(const QPoint& by, Qt::KeyboardModifiers keys = {}) {
        const QPoint at = view.viewport()->rect().center();
        QWheelEvent wheel(QPointF(at), view.viewport()->mapToGlobal(QPointF(at)), {}, by, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &wheel);
    }
    /// The whole week, all zones; on Tuesday these bookings and blocked times.
    void showWeek(const std::vector<Booking>& bookings, const std::vector<BlockedTime>& blocked) {
        show(bookings);
        std::vector<DaySchedule> week;
        for (int i = 0; i < 7; ++i) {
            DaySchedule one;
            one.date = tuesday.addDays(i - 1);
            for (const TimeRange& time : slotTimes(clinic.groups.front(), one.date, seoul)) {
                for (const ZoneCapacity& capacity : clinic.groups.front().capacities)
                    one.slotsByGroup.empty()
                        ? void(one.slotsByGroup.push_back(
                              {clinic.groups.front().id, {{capacity.zoneId, time, capacity.capacity, 0}}}))
                        : one.slotsByGroup.front().second.push_back(
                              {capacity.zoneId, time, capacity.capacity, 0});
            }
            if (i == 1) {
                one.bookings = bookings;
                one.blocked = blocked;
            }
            week.push_back(one);
        }
        view.setWeek(week, std::nullopt, tuesday);
    }
};

BlockedTime blockedTime(const ZoneId& zone) {
    BlockedTime blocked;
    blocked.id = 7;
    blocked.zone = zone;
    blocked.reason = QStringLiteral("machine check");
    blocked.date = tuesday;
    blocked.span = {840, 900};
    return blocked;
}

} // namespace

class TestPointer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void aCardSaysWhatTheBlockHasNoRoomFor() {
        Pointed desk;
        desk.show({ShownDay::booking(desk.zone(0), range(600, 660), QStringLiteral("Kim <i>Minseo"))});
        const QPoint block = desk.view.viewportRectOfBlock(0).center();
        desk.point(block);
        QTRY_VERIFY(desk.card.isVisible());
        // All of it as it was written: nothing is markup.
        for (const char* text : {"Kim <i>Minseo", "10:00–11:00", "Zone 1", "Pico toning", "Sedation",
                                 "010-0000-4821", "<b>window</b> seat"})
            QVERIFY2(desk.said().contains(QString::fromUtf8(text)), text);
        for (const QLabel* label : desk.card.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(desk.view.rect().contains(desk.card.geometry()));
        QVERIFY(!desk.card.geometry().contains(block));
        QVERIFY(desk.view.hasFocus());
        QSignalSpy taken(&desk.view, &CalendarView::slotTaken);
        // It is no obstacle: what lies beneath it is clicked.
        QCOMPARE(desk.view.childAt(desk.card.geometry().center()), desk.view.viewport());
        desk.point(desk.view.viewportRectOf(desk.zone(0), range(720, 750)).center());
        QVERIFY(!desk.card.isVisible());
        desk.point(block);
        QTRY_VERIFY(desk.card.isVisible());
        desk.key(Qt::Key_Down);
        QVERIFY(!desk.card.isVisible());
    }

    void itWaitsUntilThePointerRests() {
        Pointed desk;
        desk.card.setDelay(60'000);
        desk.show({ShownDay::booking(desk.zone(0), range(600, 660), QStringLiteral("Kim"))});
        desk.point(desk.view.viewportRectOfBlock(0).center());
        QCoreApplication::processEvents();
        QVERIFY(!desk.card.isVisible());
        QCOMPARE(HoverCard(&desk.view).delay(), 400);
    }

    void thereIsNoneDuringADrag() {
        Pointed desk;
        desk.show({ShownDay::booking(desk.zone(0), range(600, 660), QStringLiteral("Kim")),
                   ShownDay::booking(desk.zone(0), range(720, 780), QStringLiteral("Lee"))});
        const QPoint from = desk.view.viewportRectOfBlock(0).center();
        desk.point(from);
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, {}, from);
        desk.point(desk.view.viewportRectOfBlock(1).center(), Qt::LeftButton);
        QVERIFY(desk.view.scene().pulled);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(!desk.card.isVisible());
        desk.key(Qt::Key_Escape);
    }

    void theWheelGoesSmoothlyWhereTheStyleDoes_data() {
        QTest::addColumn<int>("duration");
        QTest::newRow("animated") << 60;
        QTest::newRow("not") << 0;
    }
    void theWheelGoesSmoothlyWhereTheStyleDoes() {
        QFETCH(int, duration);
        Animated style(duration);
        Pointed desk;
        desk.view.resize(900, 400);
        desk.show({});
        desk.view.setStyle(&style);
        const QScrollBar* bar = desk.view.verticalScrollBar();
        const int before = bar->value();
        const int notch = QApplication::wheelScrollLines() * bar->singleStep();
        desk.turn({0, -120});
        desk.turn({0, -120}); // a turn adds to the one that is still being made
        QCOMPARE(bar->value() == before + 2 * notch, duration == 0);
        QTRY_COMPARE(bar->value(), before + 2 * notch);
        desk.turn({0, 120});
        QTRY_COMPARE(bar->value(), before + notch);
    }

    void keysBringTheCursorIntoViewSmoothly() {
        Animated style(60);
        Pointed desk;
        desk.view.resize(900, 400);
        desk.show({});
        desk.view.setStyle(&style);
        desk.view.setCursor(desk.zone(0), at(600));
        desk.key(Qt::Key_End);
        QVERIFY(desk.view.viewportRectOf(desk.zone(0), range(1110, 1140)).bottom() > 400);
        QTRY_VERIFY(
            desk.view.viewport()->rect().contains(desk.view.viewportRectOf(desk.zone(0), range(1110, 1140))));
    }

    void manyZonesKeepTheHoursInPlace() {
        Pointed desk;
        while (desk.clinic.zones.size() < 40) {
            Zone zone;
            zone.id = ZoneId::generate();
            zone.title.english = QStringLiteral("Zone %1").arg(desk.clinic.zones.size() + 1);
            desk.clinic.zones.push_back(zone);
            desk.clinic.groups[0].capacities.push_back({zone.id, 1, true});
        }
        desk.view.setClinic(desk.clinic);
        desk.show({});
        const QRect hours(0, 60, 50, 400);
        const QImage before = desk.view.viewport()->grab(hours).toImage();
        const int left = desk.view.viewportRectOf(desk.zone(5), range(600, 630)).left();
        desk.turn({0, -120}, Qt::ShiftModifier);
        QVERIFY(desk.view.horizontalScrollBar()->value() > 0);
        QCOMPARE(desk.view.viewportRectOf(desk.zone(5), range(600, 630)).left(),
                 left - desk.view.horizontalScrollBar()->value());
        QCOMPARE(desk.view.viewport()->grab(hours).toImage(), before);
    }

    void inAWeekOfAllZonesOneZonesBlockedTimeIsABand() {
        Pointed desk;
        desk.showWeek({ShownDay::booking(desk.zone(1), range(840, 900), QStringLiteral("Kim"))},
                      {blockedTime(desk.zone(3))});
        const QRect block = desk.view.viewportRectOfBlock(0);
        const QRect column = desk.view.viewportRectOf(desk.zone(0), range(840, 900));
        const QPoint band(block.right() + 5, block.center().y());
        QVERIFY(column.contains(band));
        desk.point(band);
        QTRY_VERIFY(desk.card.isVisible());
        for (const char* text : {"machine check", "Zone 4", "14:00–15:00"})
            QVERIFY2(desk.said().contains(QString::fromUtf8(text)), text);
        std::vector<qint64> asked;
        connect(&desk.view, &CalendarView::groundMenuRequested, this,
                [&asked](const ZoneId&, const TimeRange&, qint64 blocked) { asked.push_back(blocked); });
        const auto menuAt = [&desk](const QPoint& at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, desk.view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(desk.view.viewport(), &event);
        };
        menuAt(band);
        menuAt(band + QPoint(0, 2 * block.height()));
        QCOMPARE(asked, (std::vector<qint64>{7, 0}));
        // The other zones are free then: a click beside the band books there.
        QSignalSpy taken(&desk.view, &CalendarView::slotTaken);
        desk.click({column.left() + 2, column.center().y()});
        QCOMPARE(taken.count(), 1);
    }

    void inAWeekOfAllZonesASlotKeepsTheZoneThatIsWritten() {
        Pointed desk;
        desk.showWeek({}, {});
        std::vector<ZoneId> taken;
        connect(&desk.view, &CalendarView::slotTaken, this,
                [&taken](const ZoneId& zone, const TimeRange&) { taken.push_back(zone); });
        const QPoint free = desk.view.viewportRectOf(desk.zone(0), range(840, 870)).center();
        desk.click(free);
        desk.view.setDraft(
            DraftBlock{desk.zone(3), range(600, 630), QStringLiteral("Kim"), {}, false, true, {}});
        desk.click(free);
        QCOMPARE(taken, (std::vector<ZoneId>{desk.zone(0), desk.zone(3)}));
    }

    void whatIsAwaitedOrWentWrongStandsOverTheGrid() {
        Pointed desk;
        desk.show({});
        const QImage plain = desk.view.grab().toImage();
        desk.view.setProblem(QStringLiteral("The file cannot be read."));
        QVERIFY(desk.view.grab().toImage() != plain);
        desk.show({}); // the next day that can be read
        QCOMPARE(desk.view.grab().toImage(), plain);
        desk.view.expectDay();
        QTRY_COMPARE(desk.view.scene().message, CalendarText::reading());
        desk.show({});
        QVERIFY(desk.view.scene().message.isEmpty());
    }
};

QTEST_MAIN(TestPointer)
#include "test_pointer.moc"
