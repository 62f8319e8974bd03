#include "ui/calendar/calendar_layout.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace fd;

namespace {

const QDate tuesday(2026, 11, 24);
const QTimeZone seoul("Asia/Seoul");
const QTimeZone newYork("America/New_York");

TimeRange range(const QDate& date, int from, int to, const QTimeZone& zone) {
    return TimeRange::make(wallTime(date, from, zone), wallTime(date, to, zone)).value();
}

std::vector<ZoneId> makeZones(int count) {
    std::vector<ZoneId> zones;
    for (int i = 0; i < count; ++i)
        zones.push_back(ZoneId::generate());
    return zones;
}

ReservationGroup makeGroup(const std::vector<ZoneId>& zones, int from = 600, int to = 1140) {
    ReservationGroup group;
    group.id = GroupId::generate();
    for (auto& day : group.weekday)
        day = DayHours{{from, to}, MinuteSpan{780, 825}};
    for (const ZoneId& zone : zones)
        group.capacities.push_back({zone, 2, true});
    return group;
}

LayoutInput inputOf(const std::vector<ZoneId>& zones, const ReservationGroup& group, const QDate& date,
                    const QTimeZone& zone) {
    LayoutInput in;
    in.timeZone = zone;
    const auto hours = group.hoursOn(date);
    for (const ZoneId& one : zones)
        in.columns.push_back({one, date, hours});
    if (hours)
        in.openings = {hours->open};
    in.intervalMinutes = group.intervalMinutes;
    in.availableWidth = 700;
    for (const ZoneId& one : zones) {
        for (const TimeRange& time : slotTimes(group, date, zone))
            in.slots.push_back({one, time, 2, 0});
    }
    return in;
}

} // namespace

class TestCalendarLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksShareAColumnFairly() {
        const auto zones = makeZones(2);
        for (quint32 seed = 0; seed < 10'000; ++seed) {
            QRandomGenerator random(seed);
            LayoutInput in;
            in.timeZone = seoul;
            for (const ZoneId& zone : zones)
                in.columns.push_back({zone, tuesday, std::nullopt});
            in.availableWidth = 400;
            const int count = random.bounded(1, 13);
            for (int i = 0; i < count; ++i) {
                const int start = random.bounded(540, 1080);
                const int length = random.bounded(5, 150);
                in.blocks.push_back({zones[random.bounded(2U)], range(tuesday, start, start + length, seoul),
                                     QString::number(i)});
            }
            const CalendarLayout layout(in);
            QCOMPARE(layout.blocks().size(), in.blocks.size());
            for (size_t i = 0; i < in.blocks.size(); ++i) {
                QVERIFY(layout.blocks()[i]);
                const QRectF& rect = *layout.blocks()[i];
                const QRectF area =
                    layout.blockArea(layout.columnOf(in.blocks[i].zone, in.blocks[i].range).value());
                QVERIFY(rect.left() >= area.left() - 0.01 && rect.right() <= area.right() + 0.01);
                QVERIFY(rect.width() >= area.width() / count - 0.01);
                for (size_t j = 0; j < i; ++j) {
                    const QRectF& other = *layout.blocks()[j];
                    if (in.blocks[i].zone != in.blocks[j].zone)
                        continue;
                    const bool apart =
                        rect.left() >= other.right() - 0.01 || other.left() >= rect.right() - 0.01;
                    if (in.blocks[i].range.overlaps(in.blocks[j].range))
                        QVERIFY2(apart, qPrintable(QStringLiteral("seed %1").arg(seed)));
                    // Nor may short ones, drawn higher than they last, cover each other.
                    const bool meet =
                        rect.top() < other.bottom() - 0.01 && other.top() < rect.bottom() - 0.01;
                    QVERIFY2(apart || !meet, qPrintable(QStringLiteral("seed %1").arg(seed)));
                }
            }
            // The order in which they were read changes nothing.
            LayoutInput turned = in;
            std::reverse(turned.blocks.begin(), turned.blocks.end());
            const CalendarLayout again(turned);
            for (size_t i = 0; i < in.blocks.size(); ++i)
                QCOMPARE(*again.blocks()[in.blocks.size() - 1 - i], *layout.blocks()[i]);
        }
    }

    void aWeekHasADayPerColumn_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("monday");
        QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << QDate(2026, 11, 23);
        QTest::newRow("New York, clocks back") << QByteArray("America/New_York") << QDate(2026, 10, 26);
        QTest::newRow("New York, clocks forward") << QByteArray("America/New_York") << QDate(2026, 3, 2);
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 11, 23);
    }
    /// What stands where is found there again: column, day and wall time, for any zone.
    void aWeekHasADayPerColumn() {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, monday);
        const QTimeZone timeZone(zone);
        const auto zones = makeZones(2);
        for (const bool allZones : {true, false}) {
            LayoutInput in;
            in.timeZone = timeZone;
            in.availableWidth = 900;
            in.anyZone = zones[0];
            for (int i = 0; i < 7; ++i) {
                const QDate date = monday.addDays(i);
                in.columns.push_back({allZones ? std::nullopt : std::optional(zones[0]), date,
                                      DayHours{{600, 1140}, std::nullopt}});
                in.blocks.push_back({zones[0], range(date, 630, 660, timeZone), {}});
                in.blocks.push_back({zones[1], range(date, 630, 690, timeZone), {}});
            }
            const CalendarLayout layout(in);
            for (size_t i = 0; i < 14; ++i) {
                const auto& rect = layout.blocks()[i];
                QCOMPARE(rect.has_value(), allZones || i % 2 == 0);
                if (!rect)
                    continue;
                QVERIFY(layout.column(i / 2).contains(*rect));
                QCOMPARE(rect->top(), layout.yOfMinute(630));
                const auto there = layout.rangeAt(rect->center());
                QVERIFY(there);
                QCOMPARE(toLocal(there->range.start(), timeZone).date(),
                         monday.addDays(static_cast<int>(i / 2)));
                QCOMPARE(there->zone, zones[0]);
            }
            if (allZones) // the longer one first, the other beside it
                QVERIFY(layout.blocks()[1]->right() <= layout.blocks()[0]->left() + 0.01);
        }
    }

    void theEarlierStandsToTheLeft() {
        const auto zones = makeZones(1);
        LayoutInput in = inputOf(zones, makeGroup(zones), tuesday, seoul);
        in.blocks = {{zones[0], range(tuesday, 630, 690, seoul), QStringLiteral("b")},
                     {zones[0], range(tuesday, 600, 660, seoul), QStringLiteral("c")},
                     {zones[0], range(tuesday, 630, 690, seoul), QStringLiteral("a")}};
        const CalendarLayout layout(in);
        QVERIFY(layout.blocks()[1]->left() < layout.blocks()[2]->left());
        QVERIFY(layout.blocks()[2]->left() < layout.blocks()[0]->left());
    }

    void aLoneBlockHasTheWholeColumn() {
        const auto zones = makeZones(1);
        LayoutInput in = inputOf(zones, makeGroup(zones), tuesday, seoul);
        in.blocks = {{zones[0], range(tuesday, 600, 660, seoul), {}},
                     {zones[0], range(tuesday, 660, 690, seoul), {}}};
        const CalendarLayout layout(in);
        QCOMPARE(layout.blocks()[0]->width(), layout.blockArea(0).width());
        QCOMPARE(layout.blocks()[1]->width(), layout.blockArea(0).width());
    }

    void slotAndRectAreInverse_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("Seoul") << tuesday << QByteArray("Asia/Seoul");
        QTest::newRow("New York, clocks forward") << QDate(2026, 3, 8) << QByteArray("America/New_York");
        QTest::newRow("New York, clocks back") << QDate(2026, 11, 1) << QByteArray("America/New_York");
    }
    void slotAndRectAreInverse() {
        QFETCH(QDate, date);
        QFETCH(QByteArray, zone);
        const auto zones = makeZones(4);
        const CalendarLayout layout(inputOf(zones, makeGroup(zones), date, QTimeZone(zone)));
        QVERIFY(!layout.allSlots().empty());
        for (size_t i = 0; i < layout.allSlots().size(); ++i) {
            const Slot& slot = layout.allSlots()[i];
            const QRectF rect = layout.rectOf(slot.zoneId, slot.range);
            for (const QPointF& point :
                 {rect.center(), rect.topLeft(), rect.bottomRight() - QPointF(0.5, 0.5)})
                QCOMPARE(layout.slotAt(point), std::optional(i));
            const auto taken = layout.rangeAt(rect.center());
            QVERIFY(taken && taken->zone == slot.zoneId && taken->range == slot.range);
        }
        QVERIFY(!layout.slotAt({-1, 10}));
        QVERIFY(!layout.slotAt({10, -1}));
    }

    void hoursFollowTheWallClockOverADstChange_data() {
        QTest::addColumn<QDate>("date");
        QTest::newRow("23 hours") << QDate(2026, 3, 8);
        QTest::newRow("25 hours") << QDate(2026, 11, 1);
        QTest::newRow("24 hours") << tuesday;
    }
    void hoursFollowTheWallClockOverADstChange() {
        QFETCH(QDate, date);
        const auto zones = makeZones(1);
        const CalendarLayout layout(inputOf(zones, makeGroup(zones), date, newYork));
        for (int hour = 10; hour < 19; ++hour)
            QCOMPARE(layout.yOf(wallTime(date, hour * 60, newYork), date), layout.yOfMinute(hour * 60));
        QCOMPARE(layout.minuteAt(layout.yOfMinute(615)), 615.0);
    }

    void aNightAcrossTheChangeIsDrawn() {
        const QDate back(2026, 11, 1);
        const auto zones = makeZones(1);
        LayoutInput in = inputOf(zones, makeGroup(zones, 0, 360), back, newYork);
        const Instant first = wallTime(back, 60, newYork);
        // 1:00 to 1:30 the first time, and again an hour later: never on top of each other.
        in.blocks = {{zones[0], TimeRange::make(first, first + minutes(30)).value(), QStringLiteral("a")},
                     {zones[0], TimeRange::make(first + minutes(60), first + minutes(90)).value(),
                      QStringLiteral("b")},
                     {zones[0], TimeRange::make(first + minutes(30), first + minutes(75)).value(),
                      QStringLiteral("c")}};
        const CalendarLayout layout(in);
        for (size_t i = 0; i < 3; ++i) {
            QVERIFY(layout.blocks()[i] && layout.blocks()[i]->height() > 0);
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!layout.blocks()[i]->intersects(*layout.blocks()[j]));
        }
    }

    void theDayReachesOverBookingsOutsideOpeningHours() {
        const auto zones = makeZones(1);
        LayoutInput in = inputOf(zones, makeGroup(zones), tuesday, seoul);
        in.blocks = {{zones[0], range(tuesday, 480, 500, seoul), {}},
                     {zones[0], range(tuesday.addDays(1), 480, 500, seoul), {}}};
        const CalendarLayout layout(in);
        QVERIFY(layout.firstMinute() <= 480);
        QVERIFY(layout.blocks()[0]);
        QVERIFY(!layout.blocks()[1]);
    }

    void closedAndBreakAreBands() {
        const auto zones = makeZones(2);
        LayoutInput in = inputOf(zones, makeGroup(zones), tuesday, seoul);
        const CalendarLayout open(in);
        QCOMPARE(open.bands().size(), size_t{3});
        QCOMPARE(open.bands()[1].kind, CalendarLayout::BandKind::Break);
        QCOMPARE(open.bands()[1].rect.top(), open.yOfMinute(780));
        QCOMPARE(open.bands()[1].rect.bottom(), open.yOfMinute(825));
        for (CalendarColumn& column : in.columns)
            column.hours.reset();
        in.openings.clear();
        in.slots.clear();
        const CalendarLayout closed(in);
        QCOMPARE(closed.bands().size(), size_t{1});
        QCOMPARE(closed.bands()[0].rect.height(), closed.size().height());
    }

    void manyZonesKeepAReadableWidth() {
        const auto zones = makeZones(22);
        const CalendarLayout layout(inputOf(zones, makeGroup(zones), tuesday, seoul));
        QVERIFY(layout.size().width() >= 22 * 120);
        QCOMPARE(layout.columnAt(layout.column(21).center().x()), std::optional<size_t>(21));
        QVERIFY(!layout.columnAt(layout.size().width() + 1));
    }

    void aClosedPlaceGivesOneInterval() {
        const auto zones = makeZones(1);
        const CalendarLayout layout(inputOf(zones, makeGroup(zones), tuesday, seoul));
        const auto taken = layout.rangeAt({10, layout.yOfMinute(795)});
        QVERIFY(taken);
        QCOMPARE(taken->range, range(tuesday, 780, 810, seoul));
    }
};

QTEST_APPLESS_MAIN(TestCalendarLayout)
#include "test_calendar_layout.moc"
