// Prices, drafts and commands, and the warnings a draft deserves.
#include "clinic_fixture.h"

using namespace fd;
using namespace fd::test;

namespace {

const QDate day(2026, 11, 24);
const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z"); // 10:00 in Seoul

CatalogueOption option() {
    CatalogueOption made;
    made.id = QStringLiteral("o1");
    made.title = QStringLiteral("보톡스");
    made.productTitle = QStringLiteral("이마");
    OptionPrice list;
    list.amount = 90'000;
    OptionPrice promotion;
    promotion.amount = 70'000;
    promotion.reason = PriceReason::Promotion;
    promotion.promotionId = QStringLiteral("p1");
    promotion.promotionTitle = QStringLiteral("가을");
    promotion.startDate = QDate(2026, 11, 1);
    promotion.endDate = day;
    OptionPrice vip;
    vip.amount = 80'000;
    vip.reason = PriceReason::VisitorType;
    vip.visitorTypeId = QStringLiteral("vip");
    made.prices = {list, promotion, vip};
    return made;
}

std::vector<int> amounts(const std::vector<OptionPrice>& prices) {
    std::vector<int> all;
    all.reserve(prices.size());
    for (const OptionPrice& price : prices)
        all.push_back(price.amount);
    return all;
}

DraftFacts facts() {
    DraftFacts made;
    made.now = at("2026-11-23T00:00:00Z");
    made.timeZone = QTimeZone(QByteArrayLiteral("Asia/Seoul"));
    made.group = dayGroup();
    return made;
}

std::vector<WarningKind> kinds(const Draft& draft, const DraftFacts& facts) {
    std::vector<WarningKind> all;
    for (const DraftWarning& warning : warningsFor(draft, facts))
        all.push_back(warning.kind);
    return all;
}

using Kinds = std::vector<WarningKind>;

} // namespace

class TestDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prices() {
        const VisitorType vip{QStringLiteral("vip"), QStringLiteral("VIP")};
        QCOMPARE(amounts(pricesFor(option(), std::nullopt, day)), (std::vector<int>{70'000, 90'000}));
        QCOMPARE(amounts(pricesFor(option(), vip, day)), (std::vector<int>{80'000, 70'000, 90'000}));
        QCOMPARE(amounts(pricesFor(option(), std::nullopt, day.addDays(1))), std::vector<int>{90'000});
    }

    void requestedOption() {
        const auto procedure = requestOption(option(), option().prices[1]);
        QCOMPARE(procedure.type, ProcedureType::Option);
        QVERIFY(procedure.option && !procedure.ticket);
        QCOMPARE(procedure.option->price.amount, 70'000);
        QCOMPARE(procedure.option->price.reason->promotionId, QStringLiteral("p1"));
        QVERIFY(!procedure.option->price.reason->visitorTypeId);
        QCOMPARE(titleOf(procedure), QStringLiteral("보톡스"));
    }

    void missingFields() {
        const auto none = commandOf(Draft());
        QVERIFY(!none.ok());
        QStringList keys;
        for (const FieldError& error : none.error()) {
            QCOMPARE(error.reason, reason::Required);
            keys << error.key;
        }
        QCOMPARE(keys, QStringList({QStringLiteral("visitorId"), QStringLiteral("reservationGroupId"),
                                    QStringLiteral("zoneId"), QStringLiteral("startDateTimeUtc"),
                                    QStringLiteral("endDateTimeUtc")}));
        Draft reversed = test::draft(11, ten);
        reversed.end = reversed.start;
        const FieldErrors expected{{QStringLiteral("endDateTimeUtc"), reason::InvalidTimeRange}};
        QCOMPARE(commandOf(reversed).error(), expected);
    }

    void thereAndBack() {
        Draft draft = test::draft(11, ten);
        draft.memo = QStringLiteral("첫 방문\n\"조용히\"");
        draft.sedationRequired = true;
        draft.procedures = {requestOption(option(), option().prices[0])};
        const auto command = commandOf(draft);
        QVERIFY(command.ok());
        QCOMPARE(draftOf(*command), draft);
        QVERIFY(!command->funnelDetail);
        QCOMPARE(command->consultationRequired, false);
    }

    void ends() {
        QCOMPARE(proposedEnd(ten.start(), {}, 30) - ten.start(), milliseconds(minutes(30)));
        CatalogueOption timed = option();
        timed.medicalService = MedicalService();
        timed.medicalService->durationTime = 21.5;
        const auto procedure = requestOption(timed, timed.prices[0]);
        QCOMPARE(proposedEnd(ten.start(), {procedure, procedure}, 30) - ten.start(),
                 milliseconds(minutes(45)));
    }

    void noWarning() {
        QCOMPARE(kinds(test::draft(11, ten), facts()), Kinds());
        QCOMPARE(kinds(Draft(), facts()), Kinds());
    }

    void warnings() {
        DraftFacts busy = facts();
        busy.visitorBusy = {ten};
        busy.slots = {{idOf<ZoneId>(1), ten, 1, 1}};
        QCOMPARE(kinds(test::draft(11, ten), busy),
                 Kinds({WarningKind::VisitorOverlaps, WarningKind::SlotFull}));
        QVERIFY(warningsFor(test::draft(11, ten), busy).front().blocks());

        DraftFacts later = facts();
        later.now = at("2026-11-24T02:00:00Z");
        QCOMPARE(kinds(test::draft(11, ten), later), Kinds{WarningKind::InPast});

        DraftFacts soon = facts();
        soon.now = at("2026-11-24T00:45:00Z");
        soon.group->sameDayCloseBufferMinutes = 30;
        QCOMPARE(kinds(test::draft(11, ten), soon), Kinds{WarningKind::SameDayClosed});

        const auto lunch = between("2026-11-24T04:30:00Z", "2026-11-24T05:00:00Z");
        QCOMPARE(kinds(test::draft(11, lunch), facts()), Kinds{WarningKind::Closed});
        const auto night = between("2026-11-24T09:45:00Z", "2026-11-24T10:15:00Z");
        QCOMPARE(kinds(test::draft(11, night), facts()), Kinds{WarningKind::Closed});
        Draft elsewhere = test::draft(11, ten);
        elsewhere.zoneId = idOf<ZoneId>(3);
        QCOMPARE(kinds(elsewhere, facts()), Kinds{WarningKind::Closed});
    }

    void tickets() {
        Ticket ticket;
        ticket.id = QStringLiteral("t1");
        ticket.ticketTitle = QStringLiteral("10회권");
        ticket.totalCount = 10;
        ticket.remainingCount = 2;
        ticket.expiresOn = day;
        DraftFacts some = facts();
        some.tickets = {ticket};
        Draft draft = test::draft(11, ten);
        draft.procedures = {requestTicket(ticket), requestTicket(ticket)};
        QCOMPARE(kinds(draft, some), Kinds());
        some.plannedByTicket.insert(ticket.id, 1);
        QCOMPARE(
            warningsFor(draft, some),
            std::vector<DraftWarning>({{WarningKind::TicketUsedUp, QStringLiteral("10회권"), ticket.id}}));
        some.tickets[0].expiresOn = day.addDays(-1);
        QCOMPARE(kinds(draft, some), Kinds({WarningKind::TicketExpired, WarningKind::TicketUsedUp}));
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "test_draft.moc"
