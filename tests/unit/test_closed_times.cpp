// Holidays and blocked time: what they do to slots, to the next free one and to a draft.
#include "clinic_fixture.h"

#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "model/engine/schedule.h"

using namespace fd;
using namespace fd::test;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate tuesday(2026, 11, 24);
const Instant morning = at("2026-11-24T00:30:00Z"); // 09:30

BlockedTime meeting(std::optional<ZoneId> zone = idOf<ZoneId>(1)) {
    BlockedTime blocked;
    blocked.zone = zone;
    blocked.reason = QStringLiteral("회의");
    blocked.date = tuesday;
    blocked.span = {600, 660};
    return blocked;
}

std::vector<Slot> slotsOn(Store& store, const QDate& day) {
    return slotsBetween(store, *store.clinic.group(idOf<GroupId>(7)), startOfDay(day, seoul),
                        startOfDay(day.addDays(1), seoul));
}

int withoutRoom(Store& store, const QDate& day) {
    const auto all = slotsOn(store, day);
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Slot& slot) { return slot.capacity == 0; }));
}

std::vector<WarningKind> kinds(Store& store, const TimeRange& range) {
    std::vector<WarningKind> found;
    for (const DraftWarning& warning : reviewDraft(store, test::draft(11, range), morning))
        found.push_back(warning.kind);
    return found;
}

} // namespace

class TestClosedTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blockedTimeTakesNoBookingsOfItsZone() {
        test::Clinic clinic;
        QCOMPARE(withoutRoom(*clinic.store, tuesday), 0);
        QVERIFY(clinic.store->blocked.add(meeting()) > 0);
        QCOMPARE(withoutRoom(*clinic.store, tuesday), 2);
        QCOMPARE(withoutRoom(*clinic.store, tuesday.addDays(7)), 0);
        const auto group = *clinic.store->clinic.group(idOf<GroupId>(7));
        const auto next = nextFreeSlot(*clinic.store, group, idOf<ZoneId>(1), morning);
        QCOMPARE(next->range.start(), wallTime(tuesday, 660, seoul));
        QCOMPARE(nextFreeSlot(*clinic.store, group, std::nullopt, morning)->zoneId, idOf<ZoneId>(2));
        // It warns and says why; it does not keep anybody from booking.
        const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
        const auto warnings = reviewDraft(*clinic.store, test::draft(11, ten), morning);
        QCOMPARE(warnings, (std::vector<DraftWarning>{{WarningKind::Blocked, QStringLiteral("회의")}}));
        QVERIFY(!warnings.front().blocks());
        QCOMPARE(kinds(*clinic.store, between("2026-11-24T02:00:00Z", "2026-11-24T02:30:00Z")),
                 std::vector<WarningKind>());
    }

    void everyWeekUntilItEnds() {
        test::Clinic clinic;
        BlockedTime weekly = meeting(std::nullopt);
        weekly.weekly = true;
        const qint64 id = clinic.store->blocked.add(weekly);
        QCOMPARE(withoutRoom(*clinic.store, tuesday), 4); // two zones
        QCOMPARE(withoutRoom(*clinic.store, tuesday.addDays(7)), 4);
        QCOMPARE(withoutRoom(*clinic.store, tuesday.addDays(8)), 0);
        QCOMPARE(withoutRoom(*clinic.store, tuesday.addDays(-7)), 0);
        BlockedTime ended = clinic.store->blocked.find(id).value();
        ended.until = tuesday.addDays(6);
        clinic.store->blocked.put(id, ended);
        QCOMPARE(withoutRoom(*clinic.store, tuesday), 4);
        QCOMPARE(withoutRoom(*clinic.store, tuesday.addDays(7)), 0);
        clinic.open(); // and it is on disk
        QCOMPARE(clinic.store->blocked.find(id)->until, tuesday.addDays(6));
    }

    void aHolidayClosesItsGroup() {
        test::Clinic clinic;
        clinic.store->clinic.setHolidays(idOf<GroupId>(7), {{tuesday, QStringLiteral("개원 기념일")}});
        QVERIFY(slotsOn(*clinic.store, tuesday).empty());
        QCOMPARE(slotsOn(*clinic.store, tuesday.addDays(1)).size(), size_t(32));
        QCOMPARE(kinds(*clinic.store, between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z")),
                 std::vector<WarningKind>{WarningKind::Closed});
        // An import of groups, which knows no holidays, leaves them.
        clinic.store->clinic.putGroup(dayGroup());
        QCOMPARE(clinic.store->clinic.group(idOf<GroupId>(7))->holidays.size(), size_t(1));
    }

    void theDeskTellsOfIt() {
        test::Clinic clinic;
        clinic.store.reset();
        auto opened = Desk::open(clinic.path, [] { return morning; });
        QVERIFY(opened.ok());
        fd::Desk& desk = **opened;
        BlockedTime weekly = meeting();
        weekly.weekly = true;
        const qint64 id = desk.blockTime(weekly).result().value().after->id;
        QCOMPARE(desk.day(tuesday).result().value().blocked.size(), size_t(1));
        desk.unblockTime(id, tuesday.addDays(7)).waitForFinished();
        QCOMPARE(desk.day(tuesday).result().value().blocked.size(), size_t(1));
        QVERIFY(desk.day(tuesday.addDays(7)).result().value().blocked.empty());
        desk.unblockTime(id, tuesday).waitForFinished();
        QVERIFY(desk.day(tuesday).result().value().blocked.empty());
        ReservationGroup group = dayGroup();
        group.weekday[1].reset(); // Tuesdays
        group.holidays = {{tuesday.addDays(1), {}}};
        desk.saveGroups({group}).waitForFinished();
        const auto days = desk.days(tuesday, 3).result().value();
        QVERIFY(days[0].slotsOf(group.id).empty());
        QVERIFY(days[1].slotsOf(group.id).empty());
        QVERIFY(!days[2].slotsOf(group.id).empty());
        QCOMPARE(desk.clinic().result().value().groups.front(), group);
    }
};

QTEST_GUILESS_MAIN(TestClosedTimes)
#include "test_closed_times.moc"
