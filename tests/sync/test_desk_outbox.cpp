// The desk with a remote target: what it keeps, what it sends, and what a person can do.
#include "remote_desk.h"

using namespace fd;
using namespace fd::test;
using namespace std::chrono_literals;

namespace {
const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const auto eleven = between("2026-11-24T02:00:00Z", "2026-11-24T02:30:00Z");
template <class T>
bool is(const Submission& submission) {
    return std::holds_alternative<T>(submission);
}

} // namespace

class TestDeskOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBookingIsSentAndConfirmed() {
        FaultServer server;
        server.script({Behaviour::book()});
        RemoteDesk open(server.url());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo(OutboxState::Confirmed));
        QCOMPARE(server.posts(), 1);
        const OutboxView view = open.outbox();
        QCOMPARE(view.confirmedToday.size(), size_t(1));
        const OutboxRow& row = view.confirmedToday.front().row;
        QCOMPARE(server.idsFor(row.payload), QList<QByteArray>{row.reservationId.toLatin1()});
        const auto stored = valueOf(open.desk->reservation(ReservationId::parse(row.reservationId).value()));
        QVERIFY(stored); // it is found by the number that was issued
        QCOMPARE(stored->reservation.sync, OutboxState::Confirmed);
        QVERIFY(valueOf(open.desk->drafts()).empty());
    }

    void offlineItWaitsInTheCalendarAndCounts() {
        RemoteDesk open(silentUrl());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo([](const OutboxView& view) { return view.pause == OutboxPause::Offline; }));
        QCOMPARE(open.outbox().inState(OutboxState::Queued), 1);
        QVERIFY(is<Rejected>(open.book(11, ten))); // the visitor is busy, by this desk's own word
        const DaySchedule day = valueOf(open.desk->day(QDate(2026, 11, 24)));
        QCOMPARE(day.bookings.size(), size_t(1));
        QCOMPARE(day.bookings.front().sync, OutboxState::Queued);
        const auto& slots = day.slotsOf(idOf<GroupId>(7));
        QCOMPARE(slots.front().reservationCount, 1);
    }

    void itComesThroughAfterARestart() {
        FaultServer server;
        server.script({Behaviour::book()});
        const QUrl url = server.url();
        RemoteDesk open(silentUrl());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo([](const OutboxView& view) { return view.pause == OutboxPause::Offline; }));
        const QByteArray payload = open.outbox().open.front().row.payload;
        open.reopen();
        open.aim(url);
        QVERIFY(open.comesTo(OutboxState::Confirmed));
        QCOMPARE(open.outbox().confirmedToday.front().row.payload, payload);
        QCOMPARE(server.posts(), 1);
    }

    void aRefusalFreesTheTimeAndCanBeMoved() {
        FaultServer server;
        server.script({Behaviour::answer(400, overlapAnswer), Behaviour::book()});
        RemoteDesk open(server.url());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo(OutboxState::Rejected));
        const qint64 row = open.outbox().open.front().row.id;
        QCOMPARE(
            valueOf(open.desk->day(QDate(2026, 11, 24))).slotsOf(idOf<GroupId>(7)).front().reservationCount,
            0);
        QVERIFY(is<OnItsWay>(valueOf(open.desk->moveQueued(row, idOf<ZoneId>(2), eleven))));
        QVERIFY(open.comesTo(OutboxState::Confirmed));
        const QueuedBooking moved = open.outbox().confirmedToday.front();
        QCOMPARE(moved.row.follows, row);
        QCOMPARE(moved.booking.range, eleven);
        QCOMPARE(moved.booking.zoneId, idOf<ZoneId>(2));
        QCOMPARE(valueOf(open.desk->day(QDate(2026, 11, 24))).bookings.size(), size_t(1));
    }

    void editingMakesADraftAgain() {
        RemoteDesk open(silentUrl());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo([](const OutboxView& view) { return view.pause == OutboxPause::Offline; }));
        const auto back = valueOf(open.desk->editQueued(open.outbox().open.front().row.id));
        QVERIFY(back);
        QCOMPARE(back->draft, draft(11, ten));
        QCOMPARE(valueOf(open.desk->drafts()), std::vector<SavedDraft>{*back});
        QVERIFY(open.outbox().open.empty());
        QVERIFY(valueOf(open.desk->day(QDate(2026, 11, 24))).bookings.empty());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
    }

    void discardingCanBeUndone() {
        RemoteDesk open(silentUrl());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo([](const OutboxView& view) { return view.pause == OutboxPause::Offline; }));
        const qint64 row = open.outbox().open.front().row.id;
        QVERIFY(valueOf(open.desk->discardQueued(row)));
        QVERIFY(open.outbox().open.empty());
        QVERIFY(is<OnItsWay>(open.book(11, ten))); // the time is free
        QVERIFY(!valueOf(open.desk->restoreDiscarded(row)));
        QVERIFY(valueOf(open.desk->discardQueued(open.outbox().open.front().row.id)));
        QVERIFY(valueOf(open.desk->restoreDiscarded(row)));
        QCOMPARE(open.outbox().open.front().row.id, row);
        QCOMPARE(open.outbox().inState(OutboxState::Queued), 1);
        QCOMPARE(open.outbox().open.front().booking.status, ReservationStatus::Reserved);
    }

    void aLostAnswerIsNeverGuessed() {
        FaultServer server;
        server.script({Behaviour::commitThenDrop(), Behaviour::answer(400, overlapAnswer)});
        RemoteDesk open(server.url());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo(OutboxState::Unknown));
        const QueuedBooking unknown = open.outbox().open.front();
        QVERIFY(!valueOf(open.desk->discardQueued(unknown.row.id)));
        QVERIFY(!valueOf(open.desk->editQueued(unknown.row.id)));
        const Change refused = Rejected{{{QStringLiteral("sync"), reason::NotAvailable}}};
        QCOMPARE(valueOf(open.desk->cancel(unknown.booking.id, CancelReason::Canceled)), refused);
        open.time.pass(61s); // quiet for a minute, then asked again: a conflict with its own booking
        QVERIFY(open.comesTo(OutboxState::Check));
        QVERIFY(!valueOf(open.desk->resolveQueued(unknown.row.id, StaffDecision::ItIsThere, {})));
        QVERIFY(valueOf(
            open.desk->resolveQueued(unknown.row.id, StaffDecision::ItIsThere, QStringLiteral("박실장"))));
        QVERIFY(open.comesTo(OutboxState::Confirmed));
        QCOMPARE(open.outbox().confirmedToday.front().row.resolvedBy, QStringLiteral("박실장"));
        QCOMPARE(server.posts(), 2);
    }

    void theSignInPausesUntilATokenComes() {
        FaultServer server;
        server.script({Behaviour::answer(401), Behaviour::book(), Behaviour::book()});
        RemoteDesk open(server.url());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo([](const OutboxView& view) { return view.pause == OutboxPause::SignIn; }));
        open.aim(server.url(), "a-token");
        QVERIFY(open.comesTo(OutboxState::Confirmed));
        QVERIFY(server.heads().constLast().contains("Authorization: Bearer a-token"));
        // The next run has no keychain here: nothing is sent before the token is entered again.
        open.reopen();
        QVERIFY(is<OnItsWay>(open.book(12, ten)));
        QVERIFY(open.comesTo([](const OutboxView& view) { return view.pause == OutboxPause::SignIn; }));
        (void)valueOf(open.desk->sendNow()); // and whatever a person asks for
        open.time.pass(10min);
        (void)valueOf(open.desk->sendNow());
        QCOMPARE(open.outbox().pause, OutboxPause::SignIn);
        QVERIFY(open.outbox().open.front().row.attempts.empty());
        QCOMPARE(server.posts(), 2);
        open.aim(server.url(), "a-token");
        QVERIFY(open.comesTo([](const OutboxView& view) { return view.confirmedToday.size() == 2; }));
    }

    void aVisitorOfThisDeskWaitsForTheirId() {
        FaultServer server;
        server.script({Behaviour::book()});
        RemoteDesk open(silentUrl());
        open.desk.reset();
        open.clinic.open();
        Visitor made = visitor(11);
        made.madeHere = true;
        open.clinic.store->visitors.put(made);
        open.clinic.store.reset();
        open.reopen();
        open.aim(server.url());
        const Submission held = open.book(11, ten);
        QVERIFY(is<OnItsWay>(held) && std::get<OnItsWay>(held).needsMainSystemId);
        const OutboxRow row = open.outbox().open.front().row;
        QCOMPARE(row.note, OutboxNote::VisitorNotThere);
        QVERIFY(!valueOf(open.desk->retryQueued(row.id)));
        const Outcome taken = Rejected{{{QStringLiteral("visitorId"), reason::NotAvailable}}};
        QCOMPARE(valueOf(open.desk->enterMainSystemId(idOf<VisitorId>(11), idOf<VisitorId>(12))), taken);
        QVERIFY(std::holds_alternative<Accepted>(
            valueOf(open.desk->enterMainSystemId(idOf<VisitorId>(11), idOf<VisitorId>(0xabc)))));
        QVERIFY(open.comesTo(OutboxState::Confirmed));
        const QueuedBooking sent = open.outbox().confirmedToday.front();
        QVERIFY(sent.row.payload.contains("000000000000000000000abc"));
        QCOMPARE(sent.row.follows, row.id);
        QCOMPARE(sent.booking.visitorId, idOf<VisitorId>(11));
    }

    void cancellingWhatIsConfirmedLeavesATask() {
        FaultServer server;
        server.script({Behaviour::book()});
        RemoteDesk open(server.url());
        QVERIFY(is<OnItsWay>(open.book(11, ten)));
        QVERIFY(open.comesTo(OutboxState::Confirmed));
        const ReservationId id = open.outbox().confirmedToday.front().booking.id;
        QVERIFY(std::holds_alternative<BookingChanged>(valueOf(open.desk->cancel(id, CancelReason::NoShow))));
        const OutboxView view = open.outbox();
        QCOMPARE(view.tasks.size(), size_t(1));
        QCOMPARE(view.tasks.front().task.what, TaskKind::NoShow);
        QVERIFY(valueOf(open.desk->tickTask(view.tasks.front().task.id, QStringLiteral("박실장"))));
        QVERIFY(!valueOf(open.desk->tickTask(view.tasks.front().task.id, QStringLiteral("박실장"))));
        QVERIFY(open.outbox().tasks.empty());
    }

    void anAddressThatCannotBeUsedIsRefused() {
        RemoteDesk open(silentUrl());
        BookingTarget target;
        target.kind = TargetKind::Endpoint;
        target.endpoint.base = QUrl(QStringLiteral("http://clinic.example"));
        QCOMPARE(valueOf(open.desk->setTarget(target, std::nullopt)).fault,
                 std::optional(TargetFault(EndpointFault::PlainHttp)));
        QVERIFY(valueOf(open.desk->target()).endpoint.base != target.endpoint.base);
    }

    void theConnectionTestBooksNothing() {
        FaultServer server;
        server.script({Behaviour::book()});
        RemoteDesk open(server.url());
        BookingTarget target;
        target.kind = TargetKind::Endpoint;
        target.endpoint.base = server.url();
        const auto state = open.desk->testConnection(target, QByteArray());
        QVERIFY(QTest::qWaitFor([&] { return state.isFinished(); }, 15'000));
        QCOMPARE(server.posts(), 0);
        target.endpoint.base = silentUrl();
        const auto unreachable = open.desk->testConnection(target, QByteArray());
        QVERIFY(QTest::qWaitFor([&] { return unreachable.isFinished(); }, 15'000));
        QCOMPARE(unreachable.result(), TargetState(ConnectionState::Unreachable));
    }

    void theStoreIsSoundAfterAllThat() {
        FaultServer server;
        server.script(
            {Behaviour::book(), Behaviour::answer(400, overlapAnswer), Behaviour::commitThenDrop()});
        RemoteDesk open(server.url());
        for (int visitorNumber = 11; visitorNumber < 14; ++visitorNumber)
            QVERIFY(is<OnItsWay>(open.book(visitorNumber, ten)));
        QVERIFY(open.comesTo([](const OutboxView& view) {
            return view.underWay() == 1 && view.inState(OutboxState::Unknown) == 1;
        }));
        open.desk.reset();
        open.clinic.open();
        QCOMPARE(open.clinic.store->check(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDeskOutbox)
#include "test_desk_outbox.moc"
