// Where there is room: for one block or several, for who waits; and the tray for what is off the grid.
#include "clinic_fixture.h"

#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "model/engine/find_places.h"
#include "model/engine/schedule.h"

using namespace fd;
using namespace fd::test;

namespace {

const QTimeZone seoul("Asia/Seoul");
const QDate tuesday(2026, 11, 24);
const Instant morning = at("2026-11-24T00:30:00Z"); // 09:30

Instant clock(int hour, int minute = 0, const QDate& date = tuesday) {
    return wallTime(date, hour * 60 + minute, seoul);
}
TimeRange clockRange(int from, int to) { // minutes of the day
    return TimeRange::make(wallTime(tuesday, from, seoul), wallTime(tuesday, to, seoul)).value();
}

PlaceWish wishFor(std::vector<WantedBlock> blocks) {
    PlaceWish wish;
    wish.blocks = std::move(blocks);
    wish.first = tuesday;
    wish.last = tuesday.addDays(30);
    return wish;
}
WantedBlock block(int minutes, std::optional<ZoneId> zone = {}) {
    return {idOf<GroupId>(7), zone, minutes};
}
/// Takes up both places of zone 1 and the one of zone 2.
void fill(Store& store, const TimeRange& range, bool bothZones = true) {
    for (int visitor = 17; visitor <= (bothZones ? 19 : 18); ++visitor) {
        const Reservation one{ReservationId::generate(), command(visitor, range, visitor == 19 ? 2 : 1),
                              ReservationStatus::Reserved, morning};
        QVERIFY(store.reservations.insert(one));
    }
}

} // namespace

class TestFindPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongBlockNeedsAllItsSlots() {
        test::Clinic clinic;
        fill(*clinic.store, clockRange(630, 660)); // 10:30
        const auto places = findPlaces(*clinic.store, wishFor({block(60)}), morning, 2);
        QCOMPARE(places.size(), size_t(2));
        QCOMPARE(places[0].front().range, clockRange(660, 720)); // 10:00 would meet what stands at 10:30
        QCOMPARE(places[1].front().range, clockRange(690, 750));
        const auto half = findPlaces(*clinic.store, wishFor({block(30)}), morning, 1);
        QCOMPARE(half.front().front().range.start(), clock(10));
    }

    void breaksAreNotBridged() {
        test::Clinic clinic;
        auto wish = wishFor({block(60)});
        wish.within = {12 * 60, 24 * 60};
        const auto places = findPlaces(*clinic.store, wish, morning, 2);
        QCOMPARE(places[0].front().range.start(), clock(12)); // ends as the break begins
        QVERIFY(places[1].front().range.start() >= clock(13, 45));
    }

    void severalBlocksFollowEachOther() {
        test::Clinic clinic;
        fill(*clinic.store, clockRange(630, 660), false); // zone 1 only
        const auto wish = wishFor({block(30, idOf<ZoneId>(2)), block(60, idOf<ZoneId>(1))});
        const auto places = findPlaces(*clinic.store, wish, morning, 1);
        QCOMPARE(places.front().size(), size_t(2));
        // From 10:00 on, zone 1 is free again at 11:00: a pause of half an hour is allowed.
        QCOMPARE(places.front()[0].range, clockRange(600, 630));
        QCOMPARE(places.front()[1].range, clockRange(660, 720));
        auto strict = wish;
        strict.longestPause = 0;
        QCOMPARE(findPlaces(*clinic.store, strict, morning, 1).front()[0].range, clockRange(630, 660));
    }

    void theVisitorsOwnBookingsAreInTheWay() {
        test::Clinic clinic;
        const Reservation own{ReservationId::generate(), command(11, clockRange(600, 690), 2),
                              ReservationStatus::Reserved, morning};
        QVERIFY(clinic.store->reservations.insert(own));
        auto wish = wishFor({block(30, idOf<ZoneId>(1))});
        QCOMPARE(findPlaces(*clinic.store, wish, morning, 1).front().front().range.start(), clock(10));
        wish.visitor = idOf<VisitorId>(11);
        QCOMPARE(findPlaces(*clinic.store, wish, morning, 1).front().front().range.start(), clock(11, 30));
    }

    void whatIsPastOrBlockedOrTooLateIsNotOffered() {
        test::Clinic clinic;
        BlockedTime meeting;
        meeting.date = tuesday;
        meeting.span = {600, 720};
        meeting.reason = QStringLiteral("회의");
        QVERIFY(clinic.store->blocked.add(meeting) > 0);
        QCOMPARE(findPlaces(*clinic.store, wishFor({block(30)}), morning, 1).front().front().range.start(),
                 clock(12));
        QCOMPARE(
            findPlaces(*clinic.store, wishFor({block(30)}), clock(17, 40), 1).front().front().range.start(),
            clock(18)); // 17:30 has begun
        auto yesterday = wishFor({block(30)});
        yesterday.first = tuesday.addDays(-3);
        yesterday.last = tuesday.addDays(-1);
        QVERIFY(findPlaces(*clinic.store, yesterday, morning, 1).empty());
    }

    /// Against a slow, obvious search: every start of the day, every zone, slot by slot.
    void findsWhatASlowSearchFinds() {
        QRandomGenerator random(7);
        for (int round = 0; round < 40; ++round) {
            test::Clinic clinic;
            for (int i = 0; i < 30; ++i) {
                const int from = 600 + 15 * static_cast<int>(random.bounded(34));
                const Reservation one{
                    ReservationId::generate(),
                    command(11 + static_cast<int>(random.bounded(9)),
                            clockRange(from, from + 15 * (1 + static_cast<int>(random.bounded(6)))),
                            1 + static_cast<int>(random.bounded(2))),
                    ReservationStatus::Reserved, morning};
                (void)clinic.store->reservations.insert(one);
            }
            const int length = 15 * (1 + static_cast<int>(random.bounded(8)));
            auto wish = wishFor({block(length)});
            wish.last = tuesday;
            const auto places = findPlaces(*clinic.store, wish, morning, 1000);
            const auto group = *clinic.store->clinic.group(idOf<GroupId>(7));
            const auto slots = slotsOfDay(*clinic.store, group);
            std::vector<Instant> expected;
            for (const TimeRange& time : slotTimes(group, tuesday, seoul)) {
                const auto wanted = TimeRange::make(time.start(), time.start() + minutes(length)).value();
                for (const int zone : {1, 2}) {
                    milliseconds covered(0);
                    for (const Slot& slot : slots) {
                        if (slot.zoneId == idOf<ZoneId>(zone) && !slot.isFull() &&
                            slot.range.overlaps(wanted))
                            covered += std::min(slot.range.end(), wanted.end()) -
                                       std::max(slot.range.start(), wanted.start());
                    }
                    if (covered == wanted.length()) {
                        expected.push_back(time.start());
                        break;
                    }
                }
            }
            QCOMPARE(places.size(), expected.size());
            for (size_t i = 0; i < places.size(); ++i)
                QCOMPARE(places[i].front().range.start(), expected[i]);
        }
    }

    void theTraySurvivesARestartAndEmptiesItself() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clinic"));
        ReservationId id;
        {
            auto desk = Desk::open(path, [] { return morning; }).value();
            desk->fillWithDemo(1).waitForFinished();
            id = coming(*desk);
            QVERIFY(desk->putInTray(id).result().value());
            QVERIFY(desk->putInTray(id).result().value());
        }
        auto desk = Desk::open(path, [] { return morning; }).value();
        const auto tray = desk->tray().result().value();
        QCOMPARE(tray.size(), size_t(1));
        QCOMPARE(tray.front().id, id);
        const TimeRange later = TimeRange::make(tray.front().range.start() + std::chrono::hours(24 * 40),
                                                tray.front().range.end() + std::chrono::hours(24 * 40))
                                    .value();
        desk->moveBooking(id, tray.front().zoneId, later).waitForFinished();
        QVERIFY(desk->tray().result().value().empty());
        QVERIFY(desk->putInTray(id).result().value());
        desk->cancel(id, CancelReason::Canceled).waitForFinished();
        QVERIFY(desk->tray().result().value().empty());
        QVERIFY(!desk->putInTray(id).result().value());
    }

    void whoWaitsHearsOfAFreedSlot() {
        const QTemporaryDir folder;
        auto desk = Desk::open(folder.filePath(QStringLiteral("clinic")), [] { return morning; }).value();
        {
            auto store =
                Store::open(folder.filePath(QStringLiteral("other")), Database::Mode::CreateIfMissing);
            QVERIFY(store);
        }
        desk->fillWithDemo(1).waitForFinished();
        const auto clinic = desk->clinic().result().value();
        WaitingWish wish;
        wish.visitorId = desk->searchVisitors(QStringLiteral("김"), 1).result().value().front().id;
        wish.groupId = clinic.defaultGroup()->id;
        wish.first = tuesday;
        wish.last = tuesday;
        wish.minutes = 30;
        const qint64 number = desk->addToWaitingList(wish).result().value();
        QVERIFY(number > 0);
        auto entries = desk->waitingList().result().value();
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().wish.since, morning);
        QVERIFY(entries.front().fit);
        // Nothing fits any more once the day is blocked, and again when it is not.
        BlockedTime all;
        all.date = tuesday;
        all.span = {0, 1440};
        const qint64 blocked = desk->blockTime(all).result().value().after->id;
        QVERIFY(!desk->waitingList().result().value().front().fit);
        desk->unblockTime(blocked, tuesday).waitForFinished();
        QVERIFY(desk->waitingList().result().value().front().fit);
        desk->removeFromWaitingList(number).waitForFinished();
        QVERIFY(desk->waitingList().result().value().empty());
    }

    void aReservationIsEditedAndUndone() {
        const QTemporaryDir folder;
        auto desk = Desk::open(folder.filePath(QStringLiteral("clinic")), [] { return morning; }).value();
        desk->fillWithDemo(1).waitForFinished();
        const ReservationId id = coming(*desk);
        const auto before = desk->reservation(id).result().value()->reservation;
        SavedDraft draft = desk->editBooking(id).result().value().value();
        QCOMPARE(draft.draft, draftToEdit(id, before.command));
        // Where it stands now is no overlap with itself.
        for (const DraftWarning& warning : desk->review(draft.draft).result().value())
            QVERIFY(!warning.blocks());
        draft.draft.memo = QStringLiteral("창가 자리");
        draft.id = desk->saveDraft(draft).result().value();
        QCOMPARE(desk->editBooking(id).result().value()->id, draft.id); // goes on with what was begun
        const Change change = desk->saveEdit(draft).result().value();
        const auto* changed = std::get_if<BookingChanged>(&change);
        QVERIFY(changed != nullptr);
        const auto after = desk->reservation(id).result().value()->reservation;
        QCOMPARE(after.command.reservationMemo, QStringLiteral("창가 자리"));
        auto expected = before.command;
        expected.reservationMemo = after.command.reservationMemo;
        QCOMPARE(after.command, expected); // and nothing else
        QVERIFY(desk->drafts().result().value().empty());
        QCOMPARE(kindOf(changed->step.before, changed->step.after), ChangeKind::Edited);
        desk->apply(changed->step.reversed()).waitForFinished();
        QCOMPARE(desk->reservation(id).result().value()->reservation.command, before.command);
    }

    void anEditOfWhatWasChangedMeanwhileIsRefused() {
        const QTemporaryDir folder;
        auto desk = Desk::open(folder.filePath(QStringLiteral("clinic")), [] { return morning; }).value();
        desk->fillWithDemo(1).waitForFinished();
        const ReservationId id = coming(*desk);
        SavedDraft draft = desk->editBooking(id).result().value().value();
        draft.draft.memo = QStringLiteral("늦음");
        draft.id = desk->saveDraft(draft).result().value();
        const auto stands = desk->reservation(id).result().value()->reservation.command;
        const auto later = TimeRange::make(stands.start.at + std::chrono::hours(24 * 40),
                                           stands.end.at + std::chrono::hours(24 * 40));
        desk->moveBooking(id, stands.zoneId, *later).waitForFinished();
        const Change change = desk->saveEdit(draft).result().value();
        QCOMPARE(std::get<Rejected>(change).errors.front(),
                 (FieldError{QStringLiteral("reservationId"), reason::NotAvailable}));
        QCOMPARE(desk->drafts().result().value().size(), size_t(1)); // what was typed is still there
        QVERIFY(!desk->reservation(id).result().value()->reservation.command.reservationMemo ||
                desk->reservation(id).result().value()->reservation.command.reservationMemo !=
                    QStringLiteral("늦음"));
    }

private:
    static std::vector<Slot> slotsOfDay(Store& store, const ReservationGroup& group) {
        return slotsBetween(store, group, startOfDay(tuesday, seoul), startOfDay(tuesday.addDays(1), seoul));
    }
    static ReservationId coming(Desk& desk) {
        for (const Booking& one : desk.day(tuesday).result().value().bookings) {
            if (one.status == ReservationStatus::Reserved && one.range.start() > clock(14))
                return one.id;
        }
        qFatal("no booking in the afternoon");
    }
};

QTEST_GUILESS_MAIN(TestFindPlaces)
#include "test_find_places.moc"
