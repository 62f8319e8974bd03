#include "clinic_fixture.h"

#include "model/engine/schedule.h"

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const Instant dayStart = at("2026-11-23T15:00:00Z"); // midnight in Seoul
const Instant dayEnd = at("2026-11-24T15:00:00Z");

struct Desk : test::Clinic {
    ReservationEngine engine{*store, systemClock()};
    ReservationGroup group = dayGroup();

    ReservationId book(int visitor, const TimeRange& range, int zone = 1) {
        const Outcome outcome = engine.reserve(command(visitor, range, zone));
        return std::get<Accepted>(outcome).reservationId;
    }
    Slot slotAt(const TimeRange& range, int zone = 1) {
        for (const Slot& slot : slotsBetween(*store, group, dayStart, dayEnd)) {
            if (slot.range == range && slot.zoneId == idOf<ZoneId>(zone))
                return slot;
        }
        qFatal("no such slot");
    }
};

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDay() {
        Desk desk;
        const auto slots = slotsBetween(*desk.store, desk.group, dayStart, dayEnd);
        QCOMPARE(slots.size(), size_t(32)); // 16 intervals, two zones
        QCOMPARE(slots[0], (Slot{idOf<ZoneId>(1), ten, 2, 0}));
        QCOMPARE(slots[1], (Slot{idOf<ZoneId>(2), ten, 1, 0}));
        for (size_t i = 2; i < slots.size(); ++i)
            QVERIFY(slots[i - 2].range.end() <= slots[i].range.start());
    }

    void theWindowIsHalfOpen() {
        Desk desk;
        const auto starts = [&](const char* from, const char* to) {
            return slotsBetween(*desk.store, desk.group, at(from), at(to)).size();
        };
        QCOMPARE(starts("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z"), size_t(2));
        QCOMPARE(starts("2026-11-24T01:00:00.001Z", "2026-11-24T01:30:00Z"), size_t(0));
        QCOMPARE(starts("2026-11-24T01:00:00.001Z", "2026-11-24T01:30:00.001Z"), size_t(2));
        QCOMPARE(starts("2026-11-24T01:00:00Z", "2026-11-24T01:00:00Z"), size_t(0));
        QCOMPARE(starts("2026-11-24T02:00:00Z", "2026-11-24T01:00:00Z"), size_t(0));
    }

    void counts() {
        Desk desk;
        QVERIFY(!desk.slotAt(ten).isFull());
        const ReservationId first = desk.book(11, ten);
        desk.book(12, between("2026-11-24T01:29:00Z", "2026-11-24T02:00:00Z"));
        QCOMPARE(desk.slotAt(ten).reservationCount, 2);
        QVERIFY(desk.slotAt(ten).isFull());
        QCOMPARE(desk.slotAt(ten, 2).reservationCount, 0);
        const auto half = between("2026-11-24T01:30:00Z", "2026-11-24T02:00:00Z");
        QCOMPARE(desk.slotAt(half).reservationCount, 1); // the first one only touches it
        QVERIFY(desk.engine.cancel(first, CancelReason::Canceled).ok());
        QCOMPARE(desk.slotAt(ten).reservationCount, 1);
        // One that began long before counts too, another group's does not.
        desk.book(13, between("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"));
        QCOMPARE(desk.slotAt(ten).reservationCount, 2);
        ReservationGroup other = dayGroup();
        other.id = idOf<GroupId>(8);
        desk.store->clinic.putGroup(other);
        desk.group = other;
        QCOMPARE(desk.slotAt(ten).reservationCount, 0);
    }

    void zonesThatTheGroupDoesNotUse() {
        Desk desk;
        desk.group.capacities = {{idOf<ZoneId>(2), 3, true}, {idOf<ZoneId>(1), 2, false}};
        const auto slots = slotsBetween(*desk.store, desk.group, dayStart, dayEnd);
        QCOMPARE(slots.size(), size_t(16));
        QCOMPARE(slots[0], (Slot{idOf<ZoneId>(2), ten, 3, 0}));
    }

    void nextFree() {
        Desk desk;
        const auto next = [&](const std::optional<ZoneId>& zone, const char* from) {
            const auto slot = nextFreeSlot(*desk.store, desk.group, zone, at(from));
            return slot ? toRfc3339(slot->range.start()) + QLatin1Char(' ') + slot->zoneId.text().right(1)
                        : QString();
        };
        QCOMPARE(next({}, "2026-11-24T01:00:00Z"), QStringLiteral("2026-11-24T01:00:00Z 1"));
        desk.book(11, ten);
        desk.book(12, ten);
        QCOMPARE(next({}, "2026-11-24T01:00:00Z"), QStringLiteral("2026-11-24T01:00:00Z 2"));
        QCOMPARE(next(idOf<ZoneId>(1), "2026-11-24T01:00:00Z"), QStringLiteral("2026-11-24T01:30:00Z 1"));
        QCOMPARE(next({}, "2026-11-24T09:31:00Z"), QStringLiteral("2026-11-25T01:00:00Z 1"));
        QCOMPARE(next(idOf<ZoneId>(9), "2026-11-24T01:00:00Z"), QString());
        desk.group.startDate = QDate(2026, 12, 24);
        QCOMPARE(next({}, "2026-11-24T01:00:00Z"), QStringLiteral("2026-12-24T01:00:00Z 1"));
        desk.group.startDate = QDate(2027, 12, 24); // beyond 60 days
        QCOMPARE(next({}, "2026-11-24T01:00:00Z"), QString());
    }

    void review() {
        Desk desk;
        desk.book(11, ten);
        desk.book(12, ten);
        const Instant now = at("2026-11-20T00:00:00Z");
        const std::vector<DraftWarning> both{{WarningKind::VisitorOverlaps, {}}, {WarningKind::SlotFull, {}}};
        QCOMPARE(reviewDraft(*desk.store, draft(11, ten), now), both);
        QCOMPARE(reviewDraft(*desk.store, draft(13, ten), now),
                 (std::vector<DraftWarning>{{WarningKind::SlotFull, {}}}));
        QCOMPARE(reviewDraft(*desk.store, Draft(), now), std::vector<DraftWarning>());
        const auto later = between("2026-11-24T02:00:00Z", "2026-11-24T02:30:00Z");
        QCOMPARE(reviewDraft(*desk.store, draft(11, later), now), std::vector<DraftWarning>());
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
