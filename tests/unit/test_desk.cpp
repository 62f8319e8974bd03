// The desk across its thread: answers, events, order, and eight at once.
#include "model/desk.h"

#include "clinic_fixture.h"

#include <QSignalSpy>
#include <latch>
#include <thread>

using namespace fd;
using namespace fd::test;

namespace {

const QDate tuesday(2026, 11, 24);
const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const Instant now = at("2026-11-20T00:00:00Z");

/// A desk on the fixture's clinic; the fixture's own connection is closed.
struct Open {
    test::Clinic clinic;
    std::unique_ptr<Desk> desk;

    Open() {
        clinic.store.reset();
        reopen();
    }
    void reopen() {
        desk.reset();
        auto opened = Desk::open(clinic.path, [] { return now; });
        if (!opened)
            qFatal("the desk does not open");
        desk = std::move(opened).value();
    }
};

template <class T>
T valueOf(const Desk::Answer<T>& answer) {
    return answer.result().value();
}

template <class Event>
int told(const QSignalSpy& spy) {
    int count = 0;
    for (const QList<QVariant>& arguments : spy)
        count += std::holds_alternative<Event>(arguments.front().value<DeskEvent>()) ? 1 : 0;
    return count;
}

} // namespace

class TestDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesNotOpen() {
        const test::Clinic clinic; // has it open
        const auto desk = Desk::open(clinic.path);
        QVERIFY(!desk.ok());
        QCOMPARE(desk.error().code, StoreError::Code::OpenElsewhere);
    }

    void aBooking() {
        Open open;
        QSignalSpy spy(open.desk.get(), &Desk::changed);
        Draft draft = test::draft(11, ten);
        const qint64 number = valueOf(open.desk->saveDraft({0, draft}));
        QVERIFY(number > 0);
        draft.memo = QStringLiteral("메모");
        QCOMPARE(valueOf(open.desk->saveDraft({number, draft})), number);
        QCOMPARE(valueOf(open.desk->drafts()), (std::vector<SavedDraft>{{number, draft}}));

        const auto submitted = open.desk->submit({number, draft});
        const auto asked = open.desk->day(tuesday); // asked afterwards: shows it
        const Submission outcome = valueOf(submitted);
        QVERIFY(std::holds_alternative<Accepted>(outcome));
        const DaySchedule day = valueOf(asked);
        QCOMPARE(day.bookings.size(), size_t(1));
        QCOMPARE(day.bookings[0].memo, draft.memo);
        QCOMPARE(day.slotsOf(idOf<GroupId>(7)).front().reservationCount, 1);
        QVERIFY(day.slotsOf(idOf<GroupId>(8)).empty());
        // Zone 1 offers 16 slots of 2.
        QCOMPARE(day.loads, (std::vector<ZoneLoad>{{idOf<ZoneId>(1), 1, 3}, {idOf<ZoneId>(2), 0, 0}}));
        QVERIFY(valueOf(open.desk->drafts()).empty());
        // A late autosave does not bring the draft back.
        valueOf(open.desk->saveDraft({number, draft}));
        QVERIFY(valueOf(open.desk->drafts()).empty());

        const auto id = std::get<Accepted>(outcome).reservationId;
        const auto opened = valueOf(open.desk->reservation(id));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->reservation.command, commandOf(draft).value());
        QCOMPARE(opened->visitor.id, idOf<VisitorId>(11));
        const Change cancelled = valueOf(open.desk->cancel(id, CancelReason::NoShow));
        QCOMPARE(std::get<BookingChanged>(cancelled).step.after.status, ReservationStatus::NoShow);
        const auto card = valueOf(open.desk->visitorCard(idOf<VisitorId>(11)));
        QCOMPARE(card->noShows, 1);
        QCOMPARE(valueOf(open.desk->day(tuesday)).loads[0].bookings, 0);

        QTRY_COMPARE(told<ReservationsChanged>(spy), 2);
        QTRY_COMPARE(told<DraftSaved>(spy), 3);
        QCOMPARE(told<DraftNotSaved>(spy), 0);
    }

    /// By what the bookings are for, tickets and options alike; not by those that were called off.
    void aCardTellsWhatTheVisitorHadAndWillHave() {
        Open open;
        const auto bookingOf = [&](const char* service, int days) {
            const TimeRange range = TimeRange::make(ten.start() + std::chrono::hours(24 * days),
                                                    ten.end() + std::chrono::hours(24 * days))
                                        .value();
            Draft draft = test::draft(11, range);
            RequestedProcedure option;
            option.type = ProcedureType::Option;
            option.option.emplace().medicalService.emplace().id = QString::fromLatin1(service);
            RequestedProcedure ticket;
            ticket.type = ProcedureType::Ticket;
            ticket.ticket.emplace().medicalService.emplace().id = QStringLiteral("by ticket");
            draft.procedures = {option, option, ticket};
            return std::get<Accepted>(valueOf(open.desk->submit({0, draft}))).reservationId;
        };
        const ReservationId past = bookingOf("a", -20);
        const ReservationId missed = bookingOf("a", -10);
        const ReservationId coming = bookingOf("b", 10);
        valueOf(open.desk->cancel(missed, CancelReason::NoShow));
        const auto card = valueOf(open.desk->visitorCard(idOf<VisitorId>(11)));
        QSet<QString> told;
        for (const Treatment& each : card->treatments) {
            QVERIFY(each.booking == past || each.booking == coming);
            told << each.medicalServiceId + (each.booking == past ? u'-' : u'+');
        }
        QCOMPARE(told, (QSet<QString>{QStringLiteral("a-"), QStringLiteral("by ticket-"),
                                      QStringLiteral("b+"), QStringLiteral("by ticket+")}));
        QCOMPARE(card->treatments.size(), size_t(4)); // each once for a booking
        QCOMPARE(card->treatments.front().start, ten.start() - std::chrono::hours(24 * 20));
    }

    void whatIsRefusedKeepsItsDraft() {
        Open open;
        const qint64 number = valueOf(open.desk->saveDraft({0, Draft()}));
        const Submission outcome = valueOf(open.desk->submit({number, Draft()}));
        QCOMPARE(std::get<Rejected>(outcome).errors.front(),
                 (FieldError{QStringLiteral("visitorId"), reason::Required}));
        QCOMPARE(valueOf(open.desk->drafts()).size(), size_t(1));
        valueOf(open.desk->discardDraft(number));
        QVERIFY(valueOf(open.desk->drafts()).empty());
    }

    void aDraftThatCannotBeKept() {
        Open open;
        QSignalSpy spy(open.desk.get(), &Desk::changed);
        Draft draft;
        draft.memo = QString(307'200, QLatin1Char('x'));
        QVERIFY(!open.desk->saveDraft({0, draft}).result().ok());
        QTRY_COMPARE(told<DraftNotSaved>(spy), 1);
    }

    void eventsArriveOnTheDesksThread() {
        Open open;
        QThread* heardOn = nullptr;
        connect(
            open.desk.get(), &Desk::changed, this, [&] { heardOn = QThread::currentThread(); },
            Qt::DirectConnection);
        valueOf(open.desk->submit({0, test::draft(11, ten)}));
        QTRY_COMPARE(heardOn, QThread::currentThread());
    }

    void endingFinishesWhatWasAsked() {
        Open open;
        std::vector<Desk::Answer<qint64>> answers;
        answers.reserve(20);
        for (int i = 0; i < 20; ++i)
            answers.push_back(open.desk->saveDraft({0, test::draft(11, ten)}));
        open.reopen();
        for (const auto& answer : answers)
            QVERIFY(answer.isFinished() && answer.result().ok());
        QCOMPARE(valueOf(open.desk->drafts()).size(), size_t(20));
    }

    void eightAtOnce() {
        Open open;
        const SavedDraft draft{0, test::draft(11, ten)};
        std::vector<Desk::Answer<Submission>> answers(8);
        {
            std::latch start(8);
            std::vector<std::jthread> threads;
            threads.reserve(answers.size());
            for (auto& answer : answers)
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    answer = open.desk->submit(draft);
                });
        }
        int accepted = 0;
        const Submission taken = Rejected{{{QStringLiteral("startDateTime"), reason::NotAvailable}}};
        for (auto& answer : answers) {
            const Submission outcome = valueOf(answer);
            if (std::holds_alternative<Accepted>(outcome))
                ++accepted;
            else
                QCOMPARE(outcome, taken);
        }
        QCOMPARE(accepted, 1);
        open.desk.reset();
        open.clinic.open();
        QCOMPARE(open.clinic.store->reservations.count(), 1);
        QCOMPARE(open.clinic.store->check(), QStringList());
    }

    void searching() {
        Open open;
        QCOMPARE(valueOf(open.desk->searchVisitors(QStringLiteral("ㄱㅁㅅ"), 3)).size(), size_t(3));
        QVERIFY(valueOf(open.desk->searchVisitors(QStringLiteral("없는사람"), 3)).empty());
    }

    /// More than are read at once; and one of them was merged into another.
    void searchingManyThatWereThere() {
        Open open;
        open.desk.reset();
        open.clinic.open();
        Transaction transaction(open.clinic.store->database);
        for (int number = 1'000; number < 9'500; ++number)
            open.clinic.store->visitors.put(visitor(number, QStringLiteral("손님%1").arg(number)));
        for (int number = 9'500; number < 9'502; ++number)
            open.clinic.store->visitors.put(visitor(number, QStringLiteral("겹친이름")));
        open.clinic.store->database.execute(
            QStringLiteral("UPDATE visitors SET merged_into = '%1' WHERE id = '%2'")
                .arg(idOf<VisitorId>(9'501).text(), idOf<VisitorId>(9'500).text()));
        transaction.commit();
        open.clinic.store.reset();
        open.reopen();
        for (const int number : {1'000, 4'999, 5'000, 9'499})
            QCOMPARE(valueOf(open.desk->searchVisitors(QStringLiteral("손님%1").arg(number), 10)),
                     std::vector<Visitor>{visitor(number, QStringLiteral("손님%1").arg(number))});
        QCOMPARE(valueOf(open.desk->searchVisitors(QStringLiteral("ㄱㅊㅇㄹ"), 1)),
                 std::vector<Visitor>{visitor(9'501, QStringLiteral("겹친이름"))});
    }

    void demo() {
        const QTemporaryDir folder;
        const auto desk = Desk::open(folder.filePath(QStringLiteral("demo")), [] { return now; });
        QVERIFY(desk.ok());
        QVERIFY(valueOf((*desk)->searchVisitors({}, 10)).empty());
        QVERIFY(valueOf((*desk)->fillWithDemo(1)));
        QVERIFY(!valueOf((*desk)->fillWithDemo(1)));
        const fd::Clinic clinic = valueOf((*desk)->clinic());
        QVERIFY(clinic.visitorCount > 0);
        QVERIFY(clinic.defaultGroup() && clinic.zone(clinic.zones.front().id));
        QVERIFY(!clinic.zone(ZoneId()) && !clinic.group(GroupId()));
        QVERIFY(!valueOf((*desk)->searchVisitors({}, 10)).empty()); // the search has noticed
        QVERIFY(!valueOf((*desk)->catalogue()).empty());
    }

    void commandText() {
        QCOMPARE(Desk::commandText(Draft()), QString());
        const QString text = Desk::commandText(test::draft(11, ten));
        QVERIFY(text.contains(QLatin1String("\"startDateTimeUtc\": \"2026-11-24T01:00:00Z\"")));
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "test_desk.moc"
