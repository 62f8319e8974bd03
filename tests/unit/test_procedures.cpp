// Requested procedures as a person edits them: quantity, order, the price to propose, tickets, intervals.
#include "clinic_fixture.h"

#include "model/domain/procedure_list.h"
#include "model/domain/treatment.h"

#include <limits>

using namespace fd;
using namespace fd::test;

namespace {

const QDate day(2026, 11, 24);
const VisitorType vip{QStringLiteral("vip"), QStringLiteral("VIP")};

OptionPrice price(int amount, PriceReason reason = PriceReason::General) {
    OptionPrice made;
    made.amount = amount;
    made.reason = reason;
    return made;
}

CatalogueOption option(const char* id = "o1") {
    CatalogueOption made;
    made.id = QString::fromLatin1(id);
    made.title = QStringLiteral("보톡스 %1").arg(made.id);
    OptionPrice promotion = price(70'000, PriceReason::Promotion);
    promotion.promotionId = QStringLiteral("p1");
    promotion.promotionTitle = QStringLiteral("가을");
    promotion.startDate = day;
    promotion.endDate = day.addDays(6);
    OptionPrice forVip = price(60'000, PriceReason::VisitorType);
    forVip.visitorTypeId = vip.id;
    made.prices = {price(90'000), promotion, forVip};
    return made;
}

RequestedProcedure asked(const char* id, size_t which = 0) {
    return requestOption(option(id), option(id).prices[which]);
}

QStringList ids(const ProcedureList& procedures) {
    QStringList all;
    for (const RequestedProcedure& procedure : procedures)
        all << procedure.option->optionId;
    return all;
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

Ticket ticket(int left) {
    Ticket made;
    made.id = QStringLiteral("t1");
    made.ticketTitle = QStringLiteral("10회권");
    made.totalCount = 10;
    made.remainingCount = left;
    return made;
}

} // namespace

class TestProcedures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameInARowIsOneThing() {
        QVERIFY(runsOf({}).empty());
        const ProcedureList four{asked("a"), asked("a"), asked("b"), asked("a")};
        QCOMPARE(runsOf(four), (std::vector<ProcedureRun>{{0, 2}, {2, 1}, {3, 1}}));
        // Another price is another thing to pay.
        QCOMPARE(runsOf({asked("a"), asked("a", 1)}).size(), size_t(2));
    }

    void whatIsThereIsAskedForOnceMore() {
        const ProcedureList two{asked("a", 1), asked("b")};
        const ProcedureList three = withOneMore(two, asked("a"));
        QCOMPARE(ids(three), words("a a b"));
        QCOMPARE(three[1], asked("a", 1)); // at the price that was chosen for the first
        QCOMPARE(ids(withOneMore(two, asked("c"))), words("a b c"));
        const RequestedProcedure untyped;
        QCOMPARE(withOneMore({untyped}, untyped).size(), size_t(2));
    }

    void quantity() {
        const ProcedureList three{asked("a"), asked("b"), asked("b")};
        QCOMPARE(ids(withCount(three, 0, 3)), words("a a a b b"));
        QCOMPARE(ids(withCount(three, 1, 1)), words("a b"));
        QCOMPARE(ids(withCount(three, 1, 0)), words("a"));
        QCOMPARE(withCount(three, 2, 5), three); // there is no such thing
        QCOMPARE(withCount(three, -1, 5), three);
    }

    void order() {
        const ProcedureList five{asked("a"), asked("b"), asked("b"), asked("c"), asked("d")};
        QCOMPARE(ids(withRunAt(five, 1, 0)), words("b b a c d"));
        QCOMPARE(ids(withRunAt(five, 0, 1)), words("b b a c d"));
        QCOMPARE(ids(withRunAt(five, 1, 3)), words("a c d b b"));
        QCOMPARE(ids(withRunAt(five, 3, 0)), words("d a b b c"));
        QCOMPARE(withRunAt(five, 3, 4), five);
        QCOMPARE(withRunAt(five, 0, -1), five);
    }

    void fits() {
        const auto prices = option().prices;
        QCOMPARE(fitOf(prices[0], std::nullopt, day), PriceFit::Applies);
        QCOMPARE(fitOf(prices[1], std::nullopt, day), PriceFit::Applies);
        QCOMPARE(fitOf(prices[1], std::nullopt, day.addDays(6)), PriceFit::Applies);
        QCOMPARE(fitOf(prices[1], std::nullopt, day.addDays(-1)), PriceFit::NotYet);
        QCOMPARE(fitOf(prices[1], vip, day.addDays(7)), PriceFit::Over);
        QCOMPARE(fitOf(prices[2], vip, day), PriceFit::Applies);
        QCOMPARE(fitOf(prices[2], std::nullopt, day), PriceFit::OtherVisitorType);
    }

    void proposalsFollowTheVisitorAndTheDay() {
        const Catalogue catalogue{option("a"), option("b")};
        const PriceOccasion anybody{std::nullopt, day};
        const PriceOccasion later{std::nullopt, day.addDays(30)};
        const PriceOccasion forVip{vip, day};
        // a has the proposed price, b has one that somebody chose.
        const ProcedureList asked{::asked("a", 1), ::asked("b", 0)};
        QCOMPARE(repriced(asked, catalogue, anybody, later),
                 (ProcedureList{::asked("a", 0), ::asked("b", 0)}));
        QCOMPARE(repriced(asked, catalogue, anybody, forVip),
                 (ProcedureList{::asked("a", 2), ::asked("b", 0)}));
        QCOMPARE(repriced(asked, {}, anybody, later), asked);
    }

    void anotherPriceKeepsWhatElseIsSaid() {
        RequestedProcedure kept = asked("a", 1);
        kept.unknown.insert(QStringLiteral("x"), 1);
        kept.option->unknown.insert(QStringLiteral("y"), 2);
        kept.option->price.reason->unknown.insert(QStringLiteral("z"), 3);
        kept.option->medicalService.emplace().unknown.insert(QStringLiteral("w"), 4);
        const RequestedProcedure other = withPrice(kept, option("a").prices[2]);
        QCOMPARE(other.option->price.amount, 60'000);
        QCOMPARE(other.option->price.reason->visitorTypeId, vip.id);
        QVERIFY(!other.option->price.reason->promotionId);
        QVERIFY(!other.option->promotionTitle);
        QCOMPARE(withPrice(other, option("a").prices[1]), kept);
    }

    void aDurationThatOnlyTheOptionSaysIsSent() {
        CatalogueOption timed = option();
        timed.durationMinutes = 40;
        QCOMPARE(durationMinutesOf(requestOption(timed, timed.prices[0])), 40);
        timed.medicalService.emplace().durationTime = 25;
        QCOMPARE(durationMinutesOf(requestOption(timed, timed.prices[0])), 25);
        QVERIFY(!requestOption(option(), option().prices[0]).option->medicalService);
        Ticket timedTicket = ticket(1);
        timedTicket.durationMinutes = 15;
        QCOMPARE(durationMinutesOf(requestTicket(timedTicket)), 15);
        QCOMPARE(totalMinutesOf({requestTicket(timedTicket), requestTicket(timedTicket)}), 30);
    }

    void sumsAreWholeAndApart() {
        const int most = std::numeric_limits<qint32>::max();
        CatalogueOption dear = option();
        dear.prices = {price(most), price(-1), price(most)};
        dear.prices[2].currency = QStringLiteral("USD");
        ProcedureList many(3, requestOption(dear, dear.prices[0]));
        many.push_back(requestOption(dear, dear.prices[1]));
        many.push_back(requestOption(dear, dear.prices[2]));
        many.push_back(requestTicket(ticket(1)));
        many.back().option = many.front().option; // accepted on the wire; a ticket is paid already
        const QMap<QString, qint64> expected{{QStringLiteral("KRW"), 3LL * most - 1},
                                             {QStringLiteral("USD"), most}};
        QCOMPARE(totalsOf(many), expected);
        QCOMPARE(totalsOf({}), (QMap<QString, qint64>{{QStringLiteral("KRW"), 0}}));
    }

    void ticketsThatRunOutOrEnd() {
        Ticket two = ticket(2);
        const QHash<QString, int> onePlanned{{two.id, 1}};
        const RequestedProcedure use = requestTicket(two);
        QVERIFY(ticketWarnings({use}, {two}, onePlanned, day).empty());
        QCOMPARE(ticketWarnings({use, use}, {two}, onePlanned, day),
                 (std::vector<DraftWarning>{{WarningKind::TicketUsedUp, two.ticketTitle, two.id}}));
        two.expiresOn = day;
        QVERIFY(ticketWarnings({use}, {two}, {}, day).empty()); // its last day
        QCOMPARE(ticketWarnings({use}, {two}, {}, day.addDays(1)),
                 (std::vector<DraftWarning>{{WarningKind::TicketExpired, two.ticketTitle, two.id}}));
        QVERIFY(ticketWarnings({}, {two}, {}, day.addDays(1)).empty()); // nobody asks for it
    }

    void treatmentsBeforeAndAfter() {
        const QTimeZone seoul("Asia/Seoul");
        const auto on = [&](int days, const char* service = "m") {
            return Treatment{QString::fromLatin1(service), ReservationId::generate(),
                             wallTime(day.addDays(days), 600, seoul)};
        };
        const std::vector<Treatment> had{on(-30), on(-9), on(-2, "other"), on(5), on(20)};
        const QString service = QStringLiteral("m");
        QCOMPARE(treatmentsAround(had, service, day, seoul),
                 (TreatmentsAround{day.addDays(-9), day.addDays(5)}));
        QCOMPARE(treatmentsAround(had, service, day.addDays(5), seoul),
                 (TreatmentsAround{day.addDays(5), day.addDays(20)}));
        QCOMPARE(treatmentsAround(had, service, day, seoul, had[1].booking).before, day.addDays(-30));
        QCOMPARE(treatmentsAround({}, service, day, seoul), TreatmentsAround());
    }

    void aTicketInUseIsSpokenFor() {
        test::Clinic clinic;
        Ticket one = ticket(1);
        one.visitorId = idOf<VisitorId>(11);
        clinic.store->catalogue.putTicket(one);
        ReserveCommand command = test::command(11, between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z"));
        command.requestedProcedures = {requestTicket(one)};
        Reservation here;
        here.id = ReservationId::generate();
        here.command = command;
        here.status = ReservationStatus::InProgress;
        here.stage = VisitStage::Procedure;
        QVERIFY(clinic.store->reservations.insert(here));
        // It is taken from the ticket when the visit is completed.
        const Instant later = at("2026-11-24T01:10:00Z");
        QCOMPARE(clinic.store->reservations.plannedTickets(command.visitorId, later).value(one.id), 1);
        QCOMPARE(clinic.store->reservations.plannedTickets(command.visitorId, later, here.id).value(one.id),
                 0);
    }

    void pricesNameTheTypeTheyAreFor() {
        test::Clinic clinic;
        Visitor someone = visitor(12);
        someone.type = vip;
        clinic.store->visitors.put(someone);
        clinic.store->catalogue.putOption(option());
        const Catalogue read = clinic.store->catalogue.options();
        QCOMPARE(read.front().prices[2].visitorTypeName, vip.name);
        QVERIFY(read.front().prices[0].visitorTypeName.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProcedures)
#include "test_procedures.moc"
