// Desks that share a clinic's database: each with a store of its own, all against one PostgreSQL.
#include "tests/sync/shared_desks.h"

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const auto eleven = between("2026-11-24T02:00:00Z", "2026-11-24T02:30:00Z");
const auto noon = between("2026-11-24T03:00:00Z", "2026-11-24T03:30:00Z");
const QString park = QStringLiteral("박실장");
const QString lee = QStringLiteral("이코디");

template <class T, class... Of>
bool is(const std::variant<Of...>& one) {
    return std::holds_alternative<T>(one);
}

} // namespace

class TestClinicDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBookingOfOneDeskStandsInTheOthers() {
        SharedClinic clinic;
        SharedDesk one(clinic);
        SharedDesk other(clinic);
        QVERIFY(one.isLink(LinkState::Connected) && other.isLink(LinkState::Connected));
        QCOMPARE(valueOf(other.desk->clinic()).zones.size(), size_t(2));
        bool heard = false;
        QObject::connect(other.desk.get(), &Desk::changed, other.desk.get(),
                         [&heard](const DeskEvent& event) {
                             heard = heard || std::holds_alternative<ReservationsChanged>(event);
                         });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(is<OnItsWay>(one.book(11, ten)));
        QVERIFY(other.comesTo([&] { return heard; }));
        qInfo("from the click to the other desk: %lld ms", timer.elapsed());
        QVERIFY(other.confirmed(11).has_value());
        QVERIFY(one.comesTo([&] { return one.confirmed(11).has_value(); }));
        QCOMPARE(one.confirmed(11)->id, other.confirmed(11)->id);
        QCOMPARE(clinic.reservations(), 1);
    }

    void whoWasCutOffBooksOnAndAllIsSettled() {
        SharedClinic clinic;
        SharedDesk one(clinic);
        SharedDesk other(clinic);
        QVERIFY(one.isLink(LinkState::Connected) && other.isLink(LinkState::Connected));
        other.line.cut();
        QVERIFY(is<OnItsWay>(one.book(11, ten)));
        QVERIFY(one.comesTo([&] { return one.confirmed(11).has_value(); }));
        QVERIFY(is<OnItsWay>(other.book(11, ten)));
        QVERIFY(is<OnItsWay>(other.book(12, eleven)));
        QVERIFY(other.isLink(LinkState::Offline));
        QVERIFY(is<OnItsWay>(one.book(13, noon)));
        other.line.join();
        // The visitor whom both booked is the first desk's; the other is told so, and nothing is in doubt.
        QVERIFY(other.comesTo([&] {
            const OutboxView view = other.outbox();
            return view.open.size() == 1 && view.inState(OutboxState::Rejected) == 1;
        }));
        const OutboxRow refused = other.outbox().open.front().row;
        QCOMPARE(refused.errors.front().key, QStringLiteral("startDateTime"));
        for (SharedDesk* desk : {&one, &other}) {
            QVERIFY(desk->comesTo([&] {
                return desk->confirmed(11) && desk->confirmed(12) && desk->confirmed(13) &&
                       desk->day().size() == 3;
            }));
        }
        QCOMPARE(other.confirmed(11)->id, one.confirmed(11)->id);
        QCOMPARE(clinic.reservations(), 3);
    }

    void anAnswerThatIsLostIsAskedFor() {
        SharedClinic clinic;
        SharedDesk desk(clinic);
        QVERIFY(desk.isLink(LinkState::Connected));
        desk.line.loseTheAnswerTo("reservationGroupId");
        QVERIFY(is<OnItsWay>(desk.book(11, ten)));
        QVERIFY(desk.comesTo([&] { return desk.line.isBroken(); }));
        QVERIFY(desk.comesTo([&] { return desk.outbox().inState(OutboxState::Unknown) == 1; }));
        QCOMPARE(clinic.reservations(), 1); // it was booked, and this desk does not know
        desk.line.join();
        QVERIFY(desk.comesTo([&] { return desk.confirmed(11).has_value(); }));
        QCOMPARE(desk.outbox().open.size(), size_t(0));
        QCOMPARE(clinic.reservations(), 1);
    }

    void aVisitorWhomTheDatabaseDoesNotKnowComesAlong() {
        SharedClinic clinic;
        SharedDesk one(clinic);
        QVERIFY(one.isLink(LinkState::Connected));
        one.desk.reset();
        {
            auto store = Store::open(one.path, Database::Mode::MustExist);
            QVERIFY(store.ok());
            Visitor made = visitor(40, QStringLiteral("신소율"));
            made.madeHere = true;
            (*store)->visitors.put(made);
        }
        one.open();
        QVERIFY(one.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(one.book(40, ten)));
        QVERIFY(one.comesTo([&] { return one.confirmed(40).has_value(); }));
        SharedDesk other(clinic);
        QVERIFY(other.comesTo([&] { return other.confirmed(40).has_value(); }));
        QCOMPARE(other.confirmed(40)->visitorName, QStringLiteral("신소율"));
    }

    void whatIsChangedIsChangedForAll() {
        SharedClinic clinic;
        SharedDesk one(clinic, park);
        SharedDesk other(clinic, lee);
        QVERIFY(one.isLink(LinkState::Connected) && other.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(one.book(11, ten)));
        QVERIFY(other.comesTo([&] { return other.confirmed(11).has_value(); }));
        QVERIFY(one.comesTo([&] { return one.confirmed(11).has_value(); }));
        const ReservationId id = one.confirmed(11)->id;
        const auto moved = valueOf(one.desk->moveBooking(id, idOf<ZoneId>(2), eleven));
        QVERIFY(is<BookingChanged>(moved));
        QVERIFY(std::get<BookingChanged>(moved).undoable && !std::get<BookingChanged>(moved).leavesTask);
        QCOMPARE(one.confirmed(11)->range, eleven); // before the answer
        QVERIFY(other.comesTo([&] { return other.confirmed(11)->range == eleven; }));
        const auto history = valueOf(other.desk->history(id));
        QCOMPARE(history.size(), size_t(1));
        QCOMPARE(history.front().by, park);
        // Undone at the same desk.
        QVERIFY(
            is<BookingChanged>(valueOf(one.desk->apply(std::get<BookingChanged>(moved).step.reversed()))));
        QVERIFY(other.comesTo([&] { return other.confirmed(11)->range == ten; }));
        QVERIFY(is<BookingChanged>(valueOf(other.desk->cancel(id, CancelReason::NoShow))));
        QVERIFY(one.comesTo([&] { return one.day().empty(); }));
        QVERIFY(one.outbox().tasks.empty() && other.outbox().tasks.empty());
    }

    void whoSavesSecondHearsWhoWasFirst() {
        SharedClinic clinic;
        SharedDesk one(clinic, park);
        SharedDesk other(clinic, lee);
        QVERIFY(one.isLink(LinkState::Connected) && other.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(one.book(11, ten)));
        QVERIFY(other.comesTo([&] { return other.confirmed(11).has_value(); }));
        QVERIFY(one.comesTo([&] { return one.confirmed(11).has_value(); }));
        const ReservationId id = one.confirmed(11)->id;
        SavedDraft begun = valueOf(other.desk->editBooking(id)).value();
        begun.draft.memo = QStringLiteral("창가 자리");
        QVERIFY(is<BookingChanged>(valueOf(one.desk->moveBooking(id, idOf<ZoneId>(2), eleven))));
        QVERIFY(other.comesTo([&] { return other.confirmed(11)->range == eleven; }));
        const auto refused = valueOf(other.desk->saveEdit(begun));
        QVERIFY(is<Rejected>(refused));
        QCOMPARE(std::get<Rejected>(refused).errors.front().key, QStringLiteral("reservationId"));
        QCOMPARE(valueOf(other.desk->history(id)).back().by, park);
    }

    void whatWouldOverwriteAnUnseenChangeIsRefused() {
        SharedClinic clinic;
        SharedDesk desk(clinic);
        QVERIFY(desk.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(desk.book(11, ten)));
        QVERIFY(desk.comesTo([&] { return desk.confirmed(11).has_value(); }));
        const ReservationId id = desk.confirmed(11)->id;
        const BookingState seen = valueOf(desk.desk->reservation(id)).value().reservation.state();
        BookingStep cancelled{id, seen, seen};
        cancelled.after.status = ReservationStatus::Canceled;
        BookingStep arrived{id, seen, seen};
        arrived.after.stage = VisitStage::Reception;
        arrived.after.status = statusOf(VisitStage::Reception);
        QVERIFY(ReservationEngine(*clinic.store, desk.clock).change(arrived).ok());
        // Wanted before this desk had heard of that, and asked for afterwards.
        const auto refused = valueOf(desk.desk->apply(cancelled));
        QVERIFY(is<Rejected>(refused));
        QCOMPARE(desk.day().front().stage, VisitStage::Reception); // it sees now why
    }

    void withoutALineBookingsWorkAndNothingElse() {
        SharedClinic clinic;
        SharedDesk desk(clinic);
        QVERIFY(desk.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(desk.book(11, ten)));
        QVERIFY(desk.comesTo([&] { return desk.confirmed(11).has_value(); }));
        const ReservationId id = desk.confirmed(11)->id;
        desk.line.cut();
        QVERIFY(is<OnItsWay>(desk.book(12, eleven)));
        const auto moved = answerOf(desk.desk->moveBooking(id, idOf<ZoneId>(2), noon));
        QVERIFY(!moved.ok());
        QCOMPARE(moved.error().code, StoreError::Code::Unreachable);
        QCOMPARE(desk.confirmed(11)->range, ten);
        QCOMPARE(answerOf(desk.desk->blockTime({})).error().code, StoreError::Code::Unreachable);
        // What still waits here is changed here.
        const auto waiting = desk.outbox().open.front().booking.id;
        QVERIFY(is<OnItsWay>(valueOf(desk.desk->moveBooking(waiting, idOf<ZoneId>(2), noon))));
        desk.line.join();
        QVERIFY(desk.comesTo([&] { return desk.confirmed(12) && desk.confirmed(12)->range == noon; }));
        QCOMPARE(clinic.reservations(), 2);
    }

    void aChangeWhoseAnswerIsLostShowsHowItEnded() {
        SharedClinic clinic;
        SharedDesk desk(clinic);
        QVERIFY(desk.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(desk.book(11, ten)));
        QVERIFY(desk.comesTo([&] { return desk.confirmed(11).has_value(); }));
        desk.line.loseTheAnswerTo("INSERT INTO reservation_changes");
        const ReservationId id = desk.confirmed(11)->id;
        const auto lost = answerOf(desk.desk->moveBooking(id, idOf<ZoneId>(2), eleven));
        QCOMPARE(lost.error().code, StoreError::Code::Unreachable); // before the commit: nothing was done
        desk.line.join();
        QVERIFY(desk.isLink(LinkState::Connected));
        QCOMPARE(desk.confirmed(11)->range, ten);
        desk.line.loseTheAnswerTo("COMMIT");
        const auto unknown = answerOf(desk.desk->moveBooking(id, idOf<ZoneId>(2), eleven));
        QCOMPARE(unknown.error().code, StoreError::Code::OutcomeUnknown);
        desk.line.join();
        QVERIFY(desk.comesTo([&] { return desk.confirmed(11)->range == eleven; }));
    }

    void whatChangedPlacesWhileNobodyListenedIsTakenOver() {
        SharedClinic clinic;
        SharedDesk one(clinic);
        SharedDesk other(clinic);
        QVERIFY(one.isLink(LinkState::Connected) && other.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(one.book(11, ten)));
        QVERIFY(is<OnItsWay>(one.book(11, eleven)));
        QVERIFY(one.comesTo([&] { return one.outbox().open.empty(); }));
        QVERIFY(other.comesTo([&] { return other.day().size() == 2; }));
        const auto first = one.day().front().id;
        const auto second = one.day().back().id;
        other.line.cut();
        QVERIFY(other.isLink(LinkState::Offline));
        const ZoneId zone = idOf<ZoneId>(1);
        for (const auto& [id, range] :
             {std::pair(first, noon), std::pair(second, ten), std::pair(first, eleven)})
            QVERIFY(is<BookingChanged>(valueOf(one.desk->moveBooking(id, zone, range))));
        other.line.join();
        QVERIFY(other.comesTo([&] { return other.day().front().id == second; }));
        QCOMPARE(other.day().back().id, first);
        QCOMPARE(other.day().front().range, ten);
        QCOMPARE(other.day().back().range, eleven);
    }

    void theClinicItselfFollows() {
        SharedClinic clinic;
        SharedDesk one(clinic);
        SharedDesk other(clinic);
        QVERIFY(one.isLink(LinkState::Connected) && other.isLink(LinkState::Connected));
        const Zone added{idOf<ZoneId>(3), {QStringLiteral("상담실"), QStringLiteral("Talks")}, {}, 2};
        (void)valueOf(one.desk->saveZones({added}));
        QVERIFY(other.comesTo([&] { return valueOf(other.desk->clinic()).zones.size() == 3; }));
        BlockedTime blocked;
        blocked.zone = idOf<ZoneId>(2);
        blocked.date = QDate(2026, 11, 24);
        blocked.span = {600, 660};
        const qint64 number = valueOf(one.desk->blockTime(blocked));
        const auto blockedThere = [&] { return valueOf(other.desk->day(blocked.date)).blocked.size(); };
        QVERIFY(other.comesTo([&] { return blockedThere() == 1; }));
        (void)valueOf(other.desk->unblockTime(number, {}));
        QVERIFY(one.comesTo([&] { return valueOf(one.desk->day(blocked.date)).blocked.empty(); }));
        QVERIFY(valueOf(other.desk->removeZone(added.id)));
        QVERIFY(one.comesTo([&] { return valueOf(one.desk->clinic()).zones.size() == 2; }));
        WaitingWish wish;
        wish.visitorId = idOf<VisitorId>(12);
        wish.groupId = idOf<GroupId>(7);
        wish.first = wish.last = blocked.date;
        wish.within = {600, 720};
        wish.minutes = 30;
        (void)valueOf(one.desk->addToWaitingList(wish));
        QVERIFY(other.comesTo([&] { return valueOf(other.desk->waitingList()).size() == 1; }));
    }

    void whoWasAwayTooLongReadsEverythingAnew() {
        SharedClinic clinic;
        SharedDesk one(clinic);
        SharedDesk other(clinic);
        QVERIFY(one.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(one.book(11, ten)));
        QVERIFY(other.comesTo([&] { return other.confirmed(11).has_value(); }));
        other.desk.reset();
        QVERIFY(is<OnItsWay>(one.book(12, eleven)));
        QVERIFY(one.comesTo([&] { return one.confirmed(12).has_value(); }));
        (void)valueOf(one.desk->moveBooking(one.confirmed(11)->id, idOf<ZoneId>(2), noon));
        clinic.sql(QStringLiteral("DELETE FROM frontdesk.changes_feed WHERE clinic_id = {clinic}"));
        clinic.sql(
            QStringLiteral("INSERT INTO frontdesk.feed_horizon VALUES ({clinic}, pg_current_xact_id())"));
        other.open();
        QVERIFY(other.comesTo([&] { return other.confirmed(12) && other.confirmed(11)->range == noon; }));
        QCOMPARE(other.day().size(), size_t(2));
    }

    void whatWasOnThisPcIsKeptBeside() {
        SharedClinic clinic;
        SharedDesk desk(clinic);
        QVERIFY(desk.isLink(LinkState::Connected));
        QVERIFY(is<OnItsWay>(desk.book(11, ten)));
        QVERIFY(desk.comesTo([&] { return desk.confirmed(11).has_value(); }));
        // Back to this PC: it goes on with its copy, alone.
        QCOMPARE(valueOf(desk.desk->setTarget({}, std::nullopt)).waiting, 0);
        QVERIFY(is<Accepted>(desk.book(12, eleven)));
        QCOMPARE(clinic.reservations(), 1);
        // And once more to the database: what is only here is kept beside, and not shown.
        const QString beside = desk.aim().keptBeside;
        QVERIFY(beside.contains(QStringLiteral("2026-11-20")));
        QVERIFY(desk.comesTo([&] { return desk.day().size() == 1; }));
        auto kept = Store::open(beside, Database::Mode::MustExist);
        QVERIFY(kept.ok());
        QCOMPARE((*kept)->reservations.count(), 2);
        // While something waits, it stays where it is.
        desk.line.cut();
        QVERIFY(is<OnItsWay>(desk.book(13, noon)));
        QCOMPARE(valueOf(desk.desk->setTarget({}, std::nullopt)).waiting, 1);
        QVERIFY(valueOf(desk.desk->target()).isDatabase());
    }

    void theConnectionTestSaysWhatIsWrong() {
        SharedClinic clinic;
        SharedDesk desk(clinic);
        const auto tried = [&](const DatabaseSettings& settings) {
            BookingTarget target;
            target.kind = TargetKind::Database;
            target.database = settings;
            const auto state = desk.desk->testConnection(target, QByteArray());
            while (!state.isFinished())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            return std::get<DatabaseState>(state.result());
        };
        DatabaseSettings settings = clinic.settings;
        QCOMPARE(tried(settings), DatabaseState::Answers);
        settings.clinic = QStringLiteral("elsewhere");
        QCOMPARE(tried(settings), DatabaseState::NoClinic);
        settings.database = QStringLiteral("nothing_there");
        QCOMPARE(tried(settings), DatabaseState::NoDatabase);
        settings.port = 1;
        QCOMPARE(tried(settings), DatabaseState::Unreachable);
    }

    void whoIsOnAVisitorIsSeenWhileTheyAre() {
        SharedClinic clinic;
        SharedDesk one(clinic, park);
        SharedDesk other(clinic, lee);
        QVERIFY(one.isLink(LinkState::Connected) && other.isLink(LinkState::Connected));
        one.desk->lookAt(idOf<VisitorId>(11));
        const Presence there{idOf<VisitorId>(11), park};
        QVERIFY(other.comesTo([&] { return other.desk->present() == std::vector<Presence>{there}; }));
        QVERIFY(one.desk->present().empty()); // not of oneself
        one.desk->lookAt(std::nullopt);
        QVERIFY(other.comesTo([&] { return other.desk->present().empty(); }));
    }
};

QTEST_GUILESS_MAIN(TestClinicDatabase)
#include "test_clinic_database.moc"
