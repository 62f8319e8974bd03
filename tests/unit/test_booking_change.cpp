// What happens to a booking after it was made: legal steps, both ways, with a journal.
#include "clinic_fixture.h"

#include <QRandomGenerator>

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const auto eleven = between("2026-11-24T02:00:00Z", "2026-11-24T02:30:00Z");

struct Desk : test::Clinic {
    Instant now = at("2026-11-24T00:00:00Z");
    ReservationEngine engine{*store, [this] { return now; }};

    Desk() { engine.setPerson(QStringLiteral("박실장")); }

    ReservationId book(const ReserveCommand& command) {
        return std::get<Accepted>(engine.reserve(command)).reservationId;
    }
    BookingState state(const ReservationId& id) { return store->reservations.find(id)->state(); }
    BookingStep to(const ReservationId& id, VisitStage stage) {
        BookingStep step{id, state(id), state(id)};
        step.after.stage = stage;
        step.after.status = statusOf(stage);
        step.after.since = now;
        return step;
    }
    BookingStep move(const ReservationId& id, const TimeRange& range, int zone = 1) {
        BookingStep step{id, state(id), state(id)};
        step.after.command = atAnotherTime(step.before.command, idOf<ZoneId>(zone), range);
        return step;
    }
    /// `key/reason`, or empty when it was made.
    QString change(const BookingStep& step) {
        const auto made = engine.change(step);
        if (made)
            return {};
        return made.error().errors.front().key + u'/' + made.error().errors.front().reason;
    }
    int left(const QString& ticket) {
        for (const Ticket& one : store->catalogue.ticketsOf(idOf<VisitorId>(11))) {
            if (one.id == ticket)
                return one.remainingCount;
        }
        return -1;
    }
};

RequestedProcedure use(const QString& ticket) {
    RequestedProcedure procedure;
    procedure.type = ProcedureType::Ticket;
    procedure.ticket = TicketConfiguration();
    procedure.ticket->ticketId = ticket;
    return procedure;
}

} // namespace

class TestBookingChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMoveKeepsWhatWasSubmitted() {
        Desk desk;
        const ReserveCommand submitted = command(11, ten);
        const ReservationId id = desk.book(submitted);
        QCOMPARE(desk.change(desk.move(id, eleven, 2)), QString());
        const Reservation moved = *desk.store->reservations.find(id);
        QCOMPARE(moved.command.range(), eleven);
        QCOMPARE(moved.command.zoneId, idOf<ZoneId>(2));
        QCOMPARE(moved.submitted(), submitted);
        QCOMPARE(desk.store->reservations.rows(eleven).front().zoneId, idOf<ZoneId>(2));
        QVERIFY(desk.store->reservations.rows(ten).empty());
        QCOMPARE(desk.store->check(), QStringList());
        // What it was moved away from is free again, what it was moved to is not.
        QVERIFY(std::holds_alternative<Accepted>(desk.engine.reserve(command(11, ten))));
        QVERIFY(std::holds_alternative<Rejected>(desk.engine.reserve(command(11, eleven))));
    }

    void theSameVisitorIsNotInTwoPlaces() {
        Desk desk;
        desk.book(command(11, eleven));
        const ReservationId id = desk.book(command(11, ten));
        const BookingState before = desk.state(id);
        QCOMPARE(desk.change(desk.move(id, eleven)), QStringLiteral("startDateTime/NotAvailable"));
        QCOMPARE(desk.state(id), before);
        QVERIFY(desk.store->changes.of(id).empty());
    }

    void whatChangedMeanwhileIsNotOverwritten() {
        Desk desk;
        const ReservationId id = desk.book(command(11, ten));
        const BookingStep mine = desk.move(id, eleven);
        QCOMPARE(desk.change(desk.to(id, VisitStage::Reception)), QString());
        QCOMPARE(desk.change(mine), QStringLiteral("reservationId/NotAvailable"));
        QCOMPARE(desk.change({ReservationId::generate(), mine.before, mine.after}),
                 QStringLiteral("reservationId/NotFound"));
    }

    void aVisitGoesForwardOnly() {
        Desk desk;
        const ReservationId id = desk.book(command(11, ten));
        QCOMPARE(desk.change(desk.to(id, VisitStage::Procedure)), QStringLiteral("status/NotAvailable"));
        for (const VisitStage stage :
             {VisitStage::Reception, VisitStage::ProcedureWaiting, VisitStage::Procedure,
              VisitStage::ProcedureDone, VisitStage::Completed}) {
            desk.now += minutes(10);
            QCOMPARE(desk.change(desk.to(id, stage)), QString());
            QCOMPARE(desk.state(id).stage, stage);
            QCOMPARE(desk.state(id).status, statusOf(stage));
            QCOMPARE(desk.state(id).since, desk.now);
        }
        // What is over is neither moved nor cancelled.
        QCOMPARE(desk.change(desk.move(id, eleven)), QStringLiteral("status/NotAvailable"));
        QVERIFY(!desk.engine.cancel(id, CancelReason::Canceled).ok());
    }

    void everyStageLeadsToTheEnd() {
        for (int i = 0; i <= static_cast<int>(VisitStage::Completed); ++i) {
            VisitStage stage = static_cast<VisitStage>(i);
            int steps = 0;
            for (; stage != VisitStage::Completed && steps < 10; ++steps)
                stage = nextStages(stage, false).front();
            QCOMPARE(stage, VisitStage::Completed);
        }
        QCOMPARE(nextStages(VisitStage::Reception, true).front(), VisitStage::ConsultationWaiting);
        QVERIFY(nextStages(VisitStage::Completed, true).empty());
    }

    void completingUsesTicketsUpAndUndoReturnsThem() {
        Desk desk;
        const VisitorId visitor = idOf<VisitorId>(11);
        Ticket many;
        many.id = QStringLiteral("many");
        many.visitorId = visitor;
        many.totalCount = 10;
        many.remainingCount = 7;
        Ticket last = many;
        last.id = QStringLiteral("last");
        last.totalCount = 5;
        last.remainingCount = 1;
        desk.store->catalogue.putTicket(many);
        desk.store->catalogue.putTicket(last);
        ReserveCommand wish = command(11, ten);
        wish.requestedProcedures = {use(many.id), use(many.id), use(last.id), use(last.id),
                                    use(QStringLiteral("gone"))};
        const ReservationId id = desk.book(wish);
        for (const VisitStage stage : {VisitStage::Reception, VisitStage::Procedure})
            QCOMPARE(desk.change(desk.to(id, stage)), QString());
        QCOMPARE(desk.left(many.id), 7);
        const BookingStep completed = desk.to(id, VisitStage::Completed);
        QCOMPARE(desk.change(completed), QString());
        QCOMPARE(desk.left(many.id), 5);
        QCOMPARE(desk.left(last.id), 0); // it had no more
        QCOMPARE(desk.change(completed.reversed()), QString());
        QCOMPARE(desk.left(many.id), 7);
        QCOMPARE(desk.left(last.id), 1);
        QCOMPARE(desk.change(completed), QString());
        QCOMPARE(desk.left(many.id), 5);
        QCOMPARE(desk.store->check(), QStringList());
    }

    void aCancellationIsTakenBackUnlessTheTimeIsGone() {
        Desk desk;
        const ReservationId id = desk.book(command(11, ten));
        const BookingState before = desk.state(id);
        QVERIFY(desk.engine.cancel(id, CancelReason::NoShow).ok());
        const BookingStep back{id, desk.state(id), before};
        const ReservationId other = desk.book(command(11, ten));
        QCOMPARE(desk.change(back), QStringLiteral("startDateTime/NotAvailable"));
        QVERIFY(desk.engine.cancel(other, CancelReason::Canceled).ok());
        QCOMPARE(desk.change(back), QString());
        QCOMPARE(desk.state(id), before);
    }

    void theJournalSaysWhoAndWhat() {
        Desk desk;
        const ReservationId id = desk.book(command(11, ten));
        const BookingStep moved = desk.move(id, eleven);
        QCOMPARE(desk.change(moved), QString());
        desk.now += minutes(5);
        QVERIFY(desk.engine.cancel(id, CancelReason::Canceled).ok());
        const auto changes = desk.store->changes.of(id);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].by, QStringLiteral("박실장"));
        QCOMPARE(changes[0].before, moved.before);
        QCOMPARE(changes[0].after, moved.after);
        QCOMPARE(kindOf(changes[0].before, changes[0].after), ChangeKind::Moved);
        QCOMPARE(changes[1].at, desk.now);
        QCOMPARE(kindOf(changes[1].before, changes[1].after), ChangeKind::Cancelled);
        QCOMPARE(kindOf(changes[1].after, changes[1].before), ChangeKind::Restored);
        // It cannot be rewritten.
        QVERIFY_THROWS_EXCEPTION(
            StoreException, desk.store->database.execute(QStringLiteral("DELETE FROM reservation_changes")));
    }

    void anyChainOfChangesUnwinds() {
        for (quint32 seed = 0; seed < 20; ++seed) {
            Desk desk;
            QRandomGenerator random(seed);
            std::vector<ReservationId> ids;
            for (int visitor = 11; visitor < 14; ++visitor)
                ids.push_back(desk.book(command(visitor, ten)));
            std::vector<BookingState> first;
            for (const ReservationId& id : ids)
                first.push_back(desk.state(id));
            std::vector<BookingStep> done;
            while (done.size() < 20) {
                const ReservationId& id = ids[random.bounded(3U)];
                desk.now += minutes(1);
                BookingStep step =
                    desk.move(id,
                              *TimeRange::make(ten.start() + minutes(30 * random.bounded(8)),
                                               ten.start() + minutes(30 * (8 + random.bounded(4)))),
                              1 + random.bounded(2));
                const auto next = nextStages(step.before.stage, true);
                if (random.bounded(2) == 0 && !next.empty())
                    step = desk.to(id, next[random.bounded(static_cast<quint32>(next.size()))]);
                if (step.before != step.after && desk.change(step).isEmpty())
                    done.push_back(step);
                else if (std::all_of(ids.begin(), ids.end(), [&](const ReservationId& one) {
                             return desk.state(one).status == ReservationStatus::Completed;
                         }))
                    break;
            }
            for (auto step = done.rbegin(); step != done.rend(); ++step)
                QCOMPARE(desk.change(step->reversed()), QString());
            for (size_t i = 0; i < ids.size(); ++i)
                QCOMPARE(desk.state(ids[i]), first[i]);
            QCOMPARE(desk.store->check(), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestBookingChange)
#include "test_booking_change.moc"
