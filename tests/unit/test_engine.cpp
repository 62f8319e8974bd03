// The rules of booking, the same on a file and on a shared database.
#include "clinic_fixture.h"

#include "tests/support/both_stores.h"

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const Instant now = at("2026-11-20T00:00:00Z");

struct Desk : test::Clinic {
    Desk()
        : Clinic(anyStore()) {}
    ReservationEngine engine{*store, [] { return now; }};

    /// The refusal's `key/reason`, or empty when it was accepted.
    QString reserve(const ReserveCommand& command) {
        const Outcome outcome = engine.reserve(command);
        if (const auto* accepted = std::get_if<Accepted>(&outcome)) {
            last = accepted->reservationId;
            return {};
        }
        return textOf(std::get<Rejected>(outcome));
    }
    QString cancel(const ReservationId& id, CancelReason reason = CancelReason::Canceled) {
        const auto cancelled = engine.cancel(id, reason);
        return cancelled ? QString() : textOf(cancelled.error());
    }
    static QString textOf(const Rejected& rejected) {
        QStringList all;
        for (const FieldError& error : rejected.errors)
            all << error.key + QLatin1Char('/') + error.reason;
        return all.join(QLatin1Char(' '));
    }
    ReservationId last;
};

const QString notAvailable = QStringLiteral("startDateTime/NotAvailable");

} // namespace

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { onBothStores(); }

    void accepts() {
        Desk desk;
        ReserveCommand command = test::command(11, ten);
        command.reservationMemo = QStringLiteral("메모");
        QCOMPARE(desk.reserve(command), QString());
        const Reservation expected{desk.last, command, ReservationStatus::Reserved, now};
        QCOMPARE(desk.store->reservations.find(desk.last), expected);
    }

    void onlyTheVisitorsOverlapRefuses() {
        Desk desk;
        QCOMPARE(desk.reserve(command(11, ten)), QString());
        QCOMPARE(desk.reserve(command(11, ten)), notAvailable);
        QCOMPARE(desk.reserve(command(11, ten, 2)), notAvailable); // another zone is no excuse
        QCOMPARE(desk.reserve(command(11, between("2026-11-24T01:29:59.999Z", "2026-11-24T03:00:00Z"))),
                 notAvailable);
        QCOMPARE(desk.reserve(command(11, between("2026-11-24T00:30:00Z", "2026-11-24T01:00:00Z"))),
                 QString());
        QCOMPARE(desk.reserve(command(11, between("2026-11-24T01:30:00Z", "2026-11-24T02:00:00Z"))),
                 QString());
        // A full slot (zone 1 takes two), the night and the past are no errors.
        for (int visitor = 12; visitor <= 15; ++visitor)
            QCOMPARE(desk.reserve(command(visitor, ten)), QString());
        QCOMPARE(desk.reserve(command(16, between("2020-01-01T18:00:00Z", "2020-01-01T18:01:00Z"))),
                 QString());
        QCOMPARE(desk.store->reservations.count(), 8);
        QCOMPARE(desk.store->check(), QStringList());
    }

    void whatIsCancelledIsFree() {
        for (const auto reason : {CancelReason::Canceled, CancelReason::NoShow}) {
            Desk desk;
            QCOMPARE(desk.reserve(command(11, ten)), QString());
            QCOMPARE(desk.cancel(desk.last, reason), QString());
            QCOMPARE(desk.reserve(command(11, ten)), QString());
            QCOMPARE(desk.reserve(command(11, ten)), notAvailable);
        }
    }

    void unknownThingsInOrder() {
        Desk desk;
        QCOMPARE(desk.reserve(command(11, ten)), QString());
        ReserveCommand wrong = command(99, ten, 9);
        wrong.reservationGroupId = idOf<GroupId>(99);
        QCOMPARE(desk.reserve(wrong), QStringLiteral("visitorId/NotFound"));
        wrong.visitorId = idOf<VisitorId>(11); // who is busy then: told last
        QCOMPARE(desk.reserve(wrong), QStringLiteral("reservationGroupId/NotFound"));
        wrong.reservationGroupId = idOf<GroupId>(7);
        QCOMPARE(desk.reserve(wrong), QStringLiteral("zoneId/NotFound"));
        wrong.zoneId = idOf<ZoneId>(1);
        QCOMPARE(desk.reserve(wrong), notAvailable);
        QCOMPARE(desk.store->reservations.count(), 1);
    }

    void idsCompareWithoutCase() {
        Desk desk;
        desk.store->visitors.put(test::visitor(0xabc));
        const auto lower = command(0xabc, ten);
        ReserveCommand upper = lower;
        upper.visitorId = VisitorId::parse(lower.visitorId.text().toUpper()).value();
        QCOMPARE(desk.reserve(upper), QString());
        QCOMPARE(desk.reserve(lower), notAvailable);
    }

    void cancelling() {
        Desk desk;
        QCOMPARE(desk.cancel(ReservationId::generate()), QStringLiteral("reservationId/NotFound"));
        QCOMPARE(desk.reserve(command(11, ten)), QString());
        QCOMPARE(desk.cancel(desk.last, CancelReason::NoShow), QString());
        QCOMPARE(desk.store->reservations.find(desk.last)->status, ReservationStatus::NoShow);
        QCOMPARE(desk.cancel(desk.last), QStringLiteral("status/NotAvailable"));
        QCOMPARE(desk.store->reservations.find(desk.last)->status, ReservationStatus::NoShow);
        QCOMPARE(desk.reserve(command(12, ten)), QString());
        desk.store->reservations.setStatus(desk.last, ReservationStatus::InProgress, now);
        QCOMPARE(desk.cancel(desk.last), QStringLiteral("status/NotAvailable"));
    }

    /// Whoever does not know what became of a booking asks by the same call.
    void theSameIdIsTheSameBooking() {
        Desk desk;
        const auto id = ReservationId::generate();
        const ReserveCommand asked = command(11, ten);
        const Outcome accepted = Accepted{id};
        QCOMPARE(desk.engine.reserve(asked, id), accepted);
        QCOMPARE(desk.engine.reserve(asked, id), accepted);
        QCOMPARE(desk.store->reservations.count(), 1);
        // Whatever became of it since.
        BookingStep step{id, desk.store->reservations.find(id)->state(), {}};
        step.after = step.before;
        step.after.command.reservationMemo = QStringLiteral("창가");
        QVERIFY(desk.engine.change(step));
        QCOMPARE(desk.engine.reserve(asked, id), accepted);
        QCOMPARE(desk.cancel(id), QString());
        QCOMPARE(desk.engine.reserve(asked, id), accepted);
        QCOMPARE(desk.store->reservations.find(id)->status, ReservationStatus::Canceled);
        // Another command under it is none of ours.
        const Outcome other = desk.engine.reserve(command(12, ten), id);
        QCOMPARE(Desk::textOf(std::get<Rejected>(other)), QStringLiteral("reservationId/NotAvailable"));
        QCOMPARE(desk.store->reservations.count(), 1);
    }

    void aRefusalLeavesTheOthersOfItsTransaction() {
        Desk desk;
        Transaction group(desk.store->database);
        QCOMPARE(desk.reserve(command(11, ten)), QString());
        QCOMPARE(desk.reserve(command(11, ten)), notAvailable);
        QCOMPARE(desk.reserve(command(99, ten)), QStringLiteral("visitorId/NotFound"));
        QCOMPARE(desk.reserve(command(12, ten)), QString());
        group.commit();
        QCOMPARE(desk.store->reservations.count(), 2);
    }

    /// Characters of every kind come back as they were; a command keeps even U+0000.
    void textsComeBack() {
        Desk desk;
        ReserveCommand command = test::command(11, ten);
        const QString odd = QStringLiteral("it's \\ \"김\" ?1 $1 :a 😀\n\t%1");
        command.reservationMemo = odd + QChar(u'\0');
        QCOMPARE(desk.reserve(command), QString());
        QCOMPARE(desk.store->reservations.find(desk.last)->command, command);
        Visitor visitor = test::visitor(50, odd);
        visitor.memo = odd;
        desk.store->visitors.put(visitor);
        QCOMPARE(desk.store->visitors.find(visitor.id), visitor);
    }

    void anOuterTransactionDecides() {
        Desk desk;
        {
            const Transaction outer(desk.store->database);
            QCOMPARE(desk.reserve(command(11, ten)), QString());
        }
        QCOMPARE(desk.store->reservations.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
