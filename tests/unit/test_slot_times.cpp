#include "clinic_fixture.h"

using namespace fd;
using namespace fd::test;

namespace {

const QTimeZone seoul(QByteArrayLiteral("Asia/Seoul"));
const QTimeZone newYork(QByteArrayLiteral("America/New_York"));

ReservationGroup openFrom(int start, int end, int interval) {
    ReservationGroup group = dayGroup();
    group.intervalMinutes = interval;
    for (auto& day : group.weekday)
        day = DayHours{{start, end}, std::nullopt};
    return group;
}

} // namespace

class TestSlotTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayInSeoul() {
        const auto times = slotTimes(dayGroup(), QDate(2026, 11, 24), seoul);
        // 10:00…13:00 is six; 13:00 and 13:30 touch the break; 14:00…19:00 is ten.
        QCOMPARE(times.size(), size_t(16));
        QCOMPARE(toRfc3339(times.front().start()), QStringLiteral("2026-11-24T01:00:00Z"));
        QCOMPARE(toRfc3339(times[5].end()), QStringLiteral("2026-11-24T04:00:00Z"));
        QCOMPARE(toRfc3339(times[6].start()), QStringLiteral("2026-11-24T05:00:00Z"));
        QCOMPARE(toRfc3339(times.back().end()), QStringLiteral("2026-11-24T10:00:00Z"));
    }

    void onlyWholeIntervals() {
        QCOMPARE(slotTimes(openFrom(600, 689, 30), QDate(2026, 11, 24), seoul).size(), size_t(2));
        QCOMPARE(slotTimes(openFrom(0, 1440, 60), QDate(2026, 11, 24), seoul).size(), size_t(24));
    }

    void closedDays() {
        ReservationGroup group = dayGroup();
        group.weekday[6] = std::nullopt;
        QVERIFY(slotTimes(group, QDate(2026, 11, 29), seoul).empty());
        group.startDate = QDate(2026, 12, 1);
        QVERIFY(slotTimes(group, QDate(2026, 11, 30), seoul).empty());
        QVERIFY(!slotTimes(group, QDate(2026, 12, 1), seoul).empty());
    }

    void springForward() { // 2026-03-08, 02:00 does not exist
        const auto times = slotTimes(openFrom(0, 300, 30), QDate(2026, 3, 8), newYork);
        milliseconds total(0);
        for (size_t i = 0; i < times.size(); ++i) {
            total += times[i].length();
            QVERIFY(i == 0 || times[i - 1].end() <= times[i].start());
        }
        QCOMPARE(total, milliseconds(std::chrono::hours(4)));
        QCOMPARE(toRfc3339(times.back().end()), QStringLiteral("2026-03-08T09:00:00Z"));
    }

    void fallBack() { // 2026-11-01, 01:00 comes twice
        const auto times = slotTimes(openFrom(0, 300, 60), QDate(2026, 11, 1), newYork);
        QCOMPARE(toRfc3339(times.front().start()), QStringLiteral("2026-11-01T04:00:00Z"));
        QCOMPARE(toRfc3339(times.back().end()), QStringLiteral("2026-11-01T10:00:00Z"));
        for (size_t i = 1; i < times.size(); ++i)
            QVERIFY(!times[i - 1].overlaps(times[i]));
    }

    void daysOfAChange() {
        QCOMPARE(startOfDay(QDate(2026, 3, 9), newYork) - startOfDay(QDate(2026, 3, 8), newYork),
                 milliseconds(std::chrono::hours(23)));
        QCOMPARE(startOfDay(QDate(2026, 11, 25), seoul) - startOfDay(QDate(2026, 11, 24), seoul),
                 milliseconds(std::chrono::hours(24)));
    }
};

QTEST_GUILESS_MAIN(TestSlotTimes)
#include "test_slot_times.moc"
