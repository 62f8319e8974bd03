// Visitors registered, changed and merged, through the desk and in the store.
#include "clinic_fixture.h"

#include "model/desk.h"
#include "model/store/visitor_merging.h"
#include "model/sync/remote_booking.h"

#include <QSignalSpy>

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const auto eleven = between("2026-11-24T02:00:00Z", "2026-11-24T02:30:00Z");
const auto twelve = between("2026-11-24T03:00:00Z", "2026-11-24T03:30:00Z");
const Instant now = at("2026-11-20T00:00:00Z");

/// A desk on the fixture's clinic; while it is open, the fixture's own connection is closed.
struct Open {
    test::Clinic clinic;
    std::unique_ptr<Desk> desk;

    Open() {
        clinic.store.reset();
        reopen();
    }
    void reopen() {
        desk.reset();
        clinic.store.reset();
        auto opened = Desk::open(clinic.path, [] { return now; });
        if (!opened)
            qFatal("the desk does not open");
        desk = std::move(opened).value();
        desk->setPerson(QStringLiteral("박실장")).waitForFinished();
    }
    /// The store itself, with the desk closed.
    Store& store() {
        desk.reset();
        if (!clinic.store)
            clinic.open();
        return *clinic.store;
    }
};

template <class T>
T valueOf(const Desk::Answer<T>& answer) {
    return answer.result().value();
}

VisitorForm form(const char* name) {
    VisitorForm written;
    written.name = QString::fromUtf8(name);
    written.phone = QStringLiteral("010-0000-4821");
    written.dateOfBirth = QStringLiteral("940302");
    written.chartNumber = QStringLiteral("1204");
    return written;
}

Visitor registered(Desk& desk, const VisitorForm& written) {
    return std::get<Visitor>(valueOf(desk.registerVisitor(written)));
}

VisitorCard cardOf(Desk& desk, const VisitorId& id) {
    return valueOf(desk.visitorCard(id)).value();
}

Rejected refused(const char16_t* key) {
    return refusal(key, reason::NotAvailable);
}

Ticket ticket(const char* id, int visitorNumber) {
    Ticket made;
    made.id = QString::fromLatin1(id);
    made.visitorId = idOf<VisitorId>(visitorNumber);
    made.ticketTitle = QStringLiteral("수분관리 10회");
    made.totalCount = 10;
    made.remainingCount = 4;
    return made;
}

/// 11 has a booking at ten and a ticket; 12 one at eleven, a cancelled one at ten, a ticket and a wish.
void giveBelongings(Store& store) {
    ReservationEngine engine(store, [] { return now; });
    QVERIFY(std::holds_alternative<Accepted>(engine.reserve(command(11, ten))));
    QVERIFY(std::holds_alternative<Accepted>(engine.reserve(command(12, eleven))));
    const auto cancelled = std::get<Accepted>(engine.reserve(command(12, ten))).reservationId;
    QVERIFY(engine.cancel(cancelled, CancelReason::NoShow).ok());
    store.catalogue.putTicket(ticket("t11", 11));
    store.catalogue.putTicket(ticket("t12", 12));
    WaitingWish wish;
    wish.visitorId = idOf<VisitorId>(12);
    wish.groupId = idOf<GroupId>(7);
    wish.first = wish.last = QDate(2026, 11, 25);
    wish.within = {600, 1140};
    wish.minutes = 30;
    store.waiting.add(wish);
}

/// Everything of two visitors, to be compared before and after.
struct Belongings {
    std::optional<Visitor> one;
    std::optional<Visitor> other;
    std::vector<Reservation> reservations;
    std::vector<Ticket> oneTickets;
    std::vector<Ticket> otherTickets;
    std::vector<VisitorId> waiting;
    bool operator==(const Belongings&) const = default;
};

Belongings belongings(Store& store) {
    Belongings all;
    all.one = store.visitors.find(idOf<VisitorId>(11));
    all.other = store.visitors.find(idOf<VisitorId>(12));
    all.reservations = store.reservations.list(
        {between("2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z"), std::nullopt, std::nullopt});
    all.oneTickets = store.catalogue.ticketsOf(idOf<VisitorId>(11));
    all.otherTickets = store.catalogue.ticketsOf(idOf<VisitorId>(12));
    for (const WaitingWish& wish : store.waiting.all())
        all.waiting.push_back(wish.visitorId);
    return all;
}

VisitorMerge mergeOf(Store& store) {
    VisitorMerge merge;
    merge.kept = store.visitors.find(idOf<VisitorId>(11)).value();
    merge.removed = store.visitors.find(idOf<VisitorId>(12)).value();
    merge.merged = merge.kept;
    return merge;
}

} // namespace

class TestVisitors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVisitorIsRegistered() {
        Open open;
        QSignalSpy spy(open.desk.get(), &Desk::changed);
        (void)valueOf(open.desk->searchVisitors(QStringLiteral("최"), 5)); // the index is there already
        open.desk->keepUnfinishedVisitor({std::nullopt, form("최유리")}).waitForFinished();
        QCOMPARE(valueOf(open.desk->leftOff()).registration, form("최유리"));
        const Visitor made = registered(*open.desk, form("최유리"));
        QVERIFY(made.madeHere && !made.remoteId());
        QCOMPARE(valueOf(open.desk->searchVisitors(QStringLiteral("ㅊㅇㄹ 4821"), 5)).front(), made);
        QVERIFY(!valueOf(open.desk->leftOff()).registration); // it is finished
        QCOMPARE(valueOf(open.desk->clinic()).visitorCount, 10);
        const auto records = open.store().visitorRecords.of(made.id);
        QCOMPARE(records.size(), size_t(1));
        QCOMPARE(records[0].what, VisitorRecord::What::Register);
        QCOMPARE(records[0].by, QStringLiteral("박실장"));
        QVERIFY(records[0].before.isEmpty() && records[0].after.contains(QStringLiteral("최유리")));
    }

    void whatIsWrongIsSaidByField() {
        Open open;
        VisitorForm wrong = form("");
        wrong.dateOfBirth = QStringLiteral("20261121"); // tomorrow
        const auto rejected = std::get<Rejected>(valueOf(open.desk->registerVisitor(wrong)));
        QCOMPARE(rejected.errors, (FieldErrors{{QStringLiteral("name"), reason::Required},
                                               {QStringLiteral("dateOfBirth"), reason::InFuture}}));
        VisitorForm taken = form("최유리");
        taken.mainSystemId = idOf<VisitorId>(12).text();
        QCOMPARE(std::get<Rejected>(valueOf(open.desk->registerVisitor(taken))), refused(u"mainSystemId"));
        QCOMPARE(valueOf(open.desk->clinic()).visitorCount, 9);
    }

    void similarVisitorsAreFound() {
        Open open;
        const Visitor made = registered(*open.desk, form("Anna Berg"));
        VisitorForm typed;
        typed.phone = QStringLiteral("+82 10 0000 4821");
        QCOMPARE(valueOf(open.desk->similarVisitors(typed, {})).samePhone, std::vector{made});
        typed = {};
        typed.name = QStringLiteral("anna  berg");
        typed.dateOfBirth = QStringLiteral("1994.3.2");
        QCOMPARE(valueOf(open.desk->similarVisitors(typed, {})).sameNameAndBirth, std::vector{made});
        typed.dateOfBirth = QStringLiteral("1994.3.3");
        QVERIFY(valueOf(open.desk->similarVisitors(typed, {})).sameNameAndBirth.empty());
        typed.chartNumber = QStringLiteral("1204");
        QCOMPARE(valueOf(open.desk->similarVisitors(typed, {})).sameChartNumber, std::vector{made});
        QCOMPARE(valueOf(open.desk->similarVisitors(form("Anna Berg"), made.id)), SimilarVisitors());
    }

    void chartNumbersAndTypesAreOffered() {
        Open open;
        QVERIFY(valueOf(open.desk->visitorFormChoices()).nextChartNumber.isEmpty());
        VisitorForm written = form("최유리");
        written.chartNumber = QStringLiteral("0099");
        written.type = VisitorType{QStringLiteral("vip"), QStringLiteral("VIP")};
        registered(*open.desk, written);
        written.chartNumber = QStringLiteral("2026-AB-123456");
        written.type = VisitorType{QStringLiteral("staff"), QStringLiteral("직원")};
        registered(*open.desk, written);
        registered(*open.desk, written);
        const VisitorFormChoices choices = valueOf(open.desk->visitorFormChoices());
        QCOMPARE(choices.nextChartNumber, QStringLiteral("0100"));
        QCOMPARE(choices.types, (std::vector<VisitorType>{{QStringLiteral("staff"), QStringLiteral("직원")},
                                                          {QStringLiteral("vip"), QStringLiteral("VIP")}}));
    }

    void aTypeIsNamedWithoutReadingEverybody() {
        test::Clinic clinic;
        Statement plan = clinic.store->database.prepare(
            QStringLiteral("EXPLAIN QUERY PLAN SELECT type_name FROM visitors WHERE type_id = ? LIMIT 1"));
        plan.run({QStringLiteral("vip")});
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(QLatin1String("visitors_by_type")), qPrintable(plan.text(3)));
    }

    void aChangeIsSavedAndOneMadeMeanwhileIsNotOverwritten() {
        Open open;
        const Visitor base = cardOf(*open.desk, idOf<VisitorId>(11)).visitor;
        VisitorForm written = formOf(base);
        written.memo = QStringLiteral("창가 자리");
        open.desk->keepUnfinishedVisitor({base, written}).waitForFinished();
        QVERIFY(cardOf(*open.desk, base.id).unfinished);
        const Visitor after = std::get<Visitor>(valueOf(open.desk->saveVisitor(base, written)));
        QCOMPARE(cardOf(*open.desk, base.id).visitor, after);
        QVERIFY(!cardOf(*open.desk, base.id).unfinished);

        written.memo = QStringLiteral("덮어쓴 메모");
        const VisitorSaving second = valueOf(open.desk->saveVisitor(base, written));
        QCOMPARE(std::get<VisitorChangedMeanwhile>(second).now, after);
        QCOMPARE(cardOf(*open.desk, base.id).visitor.memo, QStringLiteral("창가 자리"));
        QVERIFY(std::holds_alternative<Visitor>(valueOf(open.desk->saveVisitor(after, written))));
        const auto records = open.store().visitorRecords.of(base.id);
        QCOMPARE(records.size(), size_t(2));
        QVERIFY(records[1].before.contains(QStringLiteral("창가 자리")));
    }

    void theJournalIsNeverRewritten() {
        Open open;
        registered(*open.desk, form("최유리"));
        Store& store = open.store();
        QVERIFY_THROWS_EXCEPTION(
            StoreException, store.database.execute(QStringLiteral("UPDATE visitor_changes SET after = ''")));
        QVERIFY_THROWS_EXCEPTION(StoreException,
                                 store.database.execute(QStringLiteral("DELETE FROM visitor_changes")));
    }

    void whatIsUnfinishedOutlivesTheDesk() {
        Open open;
        VisitorForm written = form("최유리");
        written.memo = QStringLiteral("두 줄\n메모");
        written.type = VisitorType{QStringLiteral("vip"), QStringLiteral("VIP")};
        written.gender = Gender::Female;
        open.desk->keepUnfinishedVisitor({std::nullopt, written});
        const Visitor base = cardOf(*open.desk, idOf<VisitorId>(12)).visitor;
        open.desk->keepUnfinishedVisitor({base, written});
        open.reopen();
        QCOMPARE(valueOf(open.desk->leftOff()).registration, written);
        QCOMPARE(cardOf(*open.desk, base.id).unfinished, (UnfinishedVisitor{base, written}));
        open.desk->discardUnfinishedVisitor(std::nullopt);
        QVERIFY(!valueOf(open.desk->leftOff()).registration);
        QVERIFY(cardOf(*open.desk, base.id).unfinished);
    }

    void whoWasChosenLastComesFirst() {
        Open open;
        for (const int number : {11, 12, 13, 11})
            open.desk->rememberVisitor(idOf<VisitorId>(number));
        open.desk->rememberVisitor(idOf<VisitorId>(999)); // nobody
        open.reopen();
        std::vector<VisitorId> ids;
        for (const Visitor& visitor : valueOf(open.desk->leftOff()).recent)
            ids.push_back(visitor.id);
        QCOMPARE(ids, (std::vector{idOf<VisitorId>(11), idOf<VisitorId>(13), idOf<VisitorId>(12)}));
    }

    void aFamilyIsShownOnOneNumber() {
        Open open;
        const Visitor mother = registered(*open.desk, form("최유리"));
        VisitorForm written = form("김하나");
        written.chartNumber.clear();
        const Visitor child = registered(*open.desk, written);
        QCOMPARE(cardOf(*open.desk, mother.id).samePhone, std::vector{child});
        QCOMPARE(cardOf(*open.desk, child.id).samePhone, std::vector{mother});
    }

    void mergingMovesAllAndIsTakenBackExactly() {
        Open open;
        giveBelongings(open.store());
        const Belongings before = belongings(open.store());
        VisitorMerge merge = mergeOf(open.store());
        merge.merged.memo = QStringLiteral("합친 기록");
        QCOMPARE(mergeVisitors(open.store(), merge), std::nullopt);
        QCOMPARE(open.store().check(), QStringList());
        QVERIFY(!open.store().visitors.find(merge.removed.id));
        QCOMPARE(open.store().visitors.standsFor(merge.removed.id), merge.kept.id);
        QCOMPARE(open.store().visitors.count(), 8);
        const Belongings after = belongings(open.store());
        QCOMPARE(after.oneTickets.size(), size_t(2));
        QCOMPARE(after.waiting, std::vector{merge.kept.id});
        for (const Reservation& reservation : after.reservations)
            QCOMPARE(reservation.command.visitorId, merge.kept.id);
        QCOMPARE(merge.bookings.size(), size_t(2));

        QCOMPARE(unmergeVisitors(open.store(), merge), std::nullopt);
        QCOMPARE(open.store().check(), QStringList());
        QVERIFY(belongings(open.store()) == before);
    }

    void anOverlapOrAWaitingBookingForbidsAMerge() {
        Open open;
        Store& store = open.store();
        ReservationEngine engine(store, [] { return now; });
        QVERIFY(std::holds_alternative<Accepted>(engine.reserve(command(11, ten))));
        const auto id = std::get<Accepted>(engine.reserve(command(12, ten, 2))).reservationId;
        VisitorMerge merge = mergeOf(store);
        const Belongings before = belongings(store);
        QCOMPARE(mergeVisitors(store, merge), MergeFault::Overlap);
        QVERIFY(belongings(store) == before);
        QVERIFY(engine.cancel(id, CancelReason::Canceled).ok());

        const QString address = QStringLiteral("https://example.invalid/");
        const auto queued = bookRemotely(store, engine, command(12, twelve), address, now);
        QVERIFY(std::holds_alternative<Queued>(queued));
        merge = mergeOf(store);
        QCOMPARE(mergeVisitors(store, merge), MergeFault::Waits);
        OutboxRow row = std::get<Queued>(queued).row;
        row.state = OutboxState::Confirmed;
        store.outbox.keep(row);
        QCOMPARE(mergeVisitors(store, merge), std::nullopt);
        QCOMPARE(store.check(), QStringList());
    }

    void theIdInTheMainSystemGoesAlong() {
        Open open;
        Visitor made = visitor(11);
        made.madeHere = true;
        open.store().visitors.put(made);
        open.reopen();
        const Visitor known = cardOf(*open.desk, idOf<VisitorId>(12)).visitor;
        const VisitorForm together = filledFrom(formOf(made), formOf(known));
        const auto merged =
            std::get<VisitorsMerged>(valueOf(open.desk->mergeVisitors(made, known, together))).merge;
        QCOMPARE(cardOf(*open.desk, made.id).visitor.remoteId(), std::optional(known.id));
        QCOMPARE(cardOf(*open.desk, known.id).visitor.id, made.id); // the old id stands for the one who stays
        QVERIFY(std::holds_alternative<VisitorsMerged>(valueOf(open.desk->apply(merged.reversed()))));
        QCOMPARE(cardOf(*open.desk, made.id).visitor, made);
        QCOMPARE(cardOf(*open.desk, known.id).visitor, known);
        QVERIFY(std::holds_alternative<VisitorsMerged>(valueOf(open.desk->apply(merged)))); // and again
        const auto records = open.store().visitorRecords.of(known.id);
        QCOMPARE(records.size(), size_t(3));
        QCOMPARE(records[1].what, VisitorRecord::What::Unmerge);
        QCOMPARE(records[1].before, records[0].after);
    }

    void aMergeOfWhatWasChangedMeanwhileIsRefused() {
        Open open;
        const Visitor one = cardOf(*open.desk, idOf<VisitorId>(11)).visitor;
        const Visitor other = cardOf(*open.desk, idOf<VisitorId>(12)).visitor;
        VisitorForm changed = formOf(other);
        changed.memo = QStringLiteral("새 메모");
        QVERIFY(std::holds_alternative<Visitor>(valueOf(open.desk->saveVisitor(other, changed))));
        QCOMPARE(valueOf(open.desk->mergeVisitors(one, other, formOf(one))), Change(refused(u"visitors")));
        const Visitor fresh = cardOf(*open.desk, other.id).visitor;
        QCOMPARE(valueOf(open.desk->mergeVisitors(one, one, formOf(one))), Change(refused(u"visitors")));
        const auto merged = valueOf(open.desk->mergeVisitors(one, fresh, formOf(one)));
        QVERIFY(std::holds_alternative<VisitorsMerged>(merged));
        // What stands since then is not swept away by taking the merge back.
        changed = formOf(one);
        changed.memo = QStringLiteral("danach");
        QVERIFY(std::holds_alternative<Visitor>(valueOf(open.desk->saveVisitor(one, changed))));
        QCOMPARE(valueOf(open.desk->apply(std::get<VisitorsMerged>(merged).merge.reversed())),
                 Change(refused(u"visitors")));
    }

    void draftsOfTheOneWhoWentAreBookedForTheOneWhoStays() {
        Open open;
        ReservationId id;
        {
            ReservationEngine engine(open.store(), [] { return now; });
            id = std::get<Accepted>(engine.reserve(command(12, eleven))).reservationId;
        }
        open.reopen();
        const SavedDraft written{valueOf(open.desk->saveDraft({0, draft(12, twelve)})), draft(12, twelve)};
        SavedDraft edit = valueOf(open.desk->editBooking(id)).value();
        edit.draft.memo = QStringLiteral("늦을 수 있음");
        const Visitor one = cardOf(*open.desk, idOf<VisitorId>(11)).visitor;
        const Visitor other = cardOf(*open.desk, idOf<VisitorId>(12)).visitor;
        QVERIFY(std::holds_alternative<VisitorsMerged>(
            valueOf(open.desk->mergeVisitors(one, other, formOf(one)))));
        QVERIFY(std::holds_alternative<Accepted>(valueOf(open.desk->submit(written))));
        QVERIFY(std::holds_alternative<BookingChanged>(valueOf(open.desk->saveEdit(edit))));
        const VisitorCard card = cardOf(*open.desk, one.id);
        QCOMPARE(card.bookings.size(), size_t(2));
        QCOMPARE(card.bookings.back().memo, edit.draft.memo);
        QCOMPARE(open.store().check(), QStringList());
    }

    void ticketsOfTheOneWhoWentGoToTheOneWhoStays() {
        Open open;
        VisitorMerge merge = mergeOf(open.store());
        QCOMPARE(mergeVisitors(open.store(), merge), std::nullopt);
        open.store().catalogue.putTicket(ticket("t12", 12)); // an import that knows the old id
        QCOMPARE(open.store().catalogue.ticketsOf(idOf<VisitorId>(11)).size(), size_t(1));
        open.store().visitors.put(visitor(12, QStringLiteral("다시"))); // what was merged stays merged
        QVERIFY(!open.store().visitors.find(idOf<VisitorId>(12)));
        ReservationEngine engine(open.store(), [] { return now; });
        QCOMPARE(engine.reserve(command(12, ten)), Outcome(refusal(u"visitorId", reason::NotFound)));
        QCOMPARE(open.store().check(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestVisitors)
#include "test_visitors.moc"
