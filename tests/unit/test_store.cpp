// What is put into a store comes out of it again, after a reopening too.
#include "clinic_fixture.h"

#include "model/store/migrations.h"

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const auto theDay = between("2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z");

Visitor fullVisitor() {
    Visitor visitor = test::visitor(30, QStringLiteral("O'Brien; DROP TABLE visitors"));
    visitor.phone = PhoneNumber::parse(u"010-0000-4821");
    visitor.dateOfBirth = QDate(1990, 2, 28);
    visitor.gender = Gender::Female;
    visitor.chartNumber = QStringLiteral("C-30");
    visitor.type = VisitorType{QStringLiteral("vip"), QStringLiteral("VIP")};
    visitor.nationality = QStringLiteral("KR");
    visitor.cautions = QStringLiteral("리도카인 알레르기");
    visitor.memo = QStringLiteral("줄\n바꿈 😀");
    return visitor;
}

CatalogueOption fullOption() {
    CatalogueOption option;
    option.id = QStringLiteral("o1");
    option.title = QStringLiteral("보톡스");
    option.productTitle = QStringLiteral("이마");
    option.durationMinutes = 20;
    option.medicalService = MedicalService();
    option.medicalService->id = QStringLiteral("m1");
    option.medicalService->durationTime = 20;
    OptionPrice price;
    price.amount = -1;
    price.reason = PriceReason::Promotion;
    price.promotionId = QStringLiteral("p");
    price.startDate = QDate(2026, 1, 1);
    option.prices = {price, OptionPrice()};
    return option;
}

Ticket ticket(const char* id, const QDate& expires) {
    Ticket made;
    made.id = QString::fromLatin1(id);
    made.visitorId = idOf<VisitorId>(11);
    made.ticketTitle = QStringLiteral("10회권");
    made.totalCount = 10;
    made.remainingCount = 3;
    made.expiresOn = expires;
    made.medicalServiceId = QStringLiteral("m1");
    return made;
}

Reservation reservation(const ReserveCommand& command) {
    return {ReservationId::generate(), command, ReservationStatus::Reserved, at("2026-11-01T00:00:00Z")};
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyStore() {
        QTemporaryDir folder;
        const auto store =
            Store::open(folder.filePath(QStringLiteral("new/deep/clinic")), Database::Mode::CreateIfMissing);
        QVERIFY(store.ok());
        QCOMPARE((*store)->visitors.count(), 0);
        QCOMPARE((*store)->clinic.timeZone().id(), QByteArray("Asia/Seoul"));
        QCOMPARE((*store)->database.pragma(QStringLiteral("user_version")), qint64(newestVersion()));
        QVERIFY(newestVersion() >= 1);
        QCOMPARE((*store)->check(), QStringList());
    }

    void connectionIsAsPromised() {
        test::Clinic clinic;
        QCOMPARE(clinic.store->database.pragma(QStringLiteral("foreign_keys")), qint64(1));
        QCOMPARE(clinic.store->database.pragma(QStringLiteral("synchronous")), qint64(2));
        Statement mode = clinic.store->database.prepare(QStringLiteral("PRAGMA locking_mode"));
        QVERIFY(mode.run().next());
        QCOMPARE(mode.text(0), QStringLiteral("exclusive"));
    }

    void reopeningKeepsEverything() {
        test::Clinic clinic;
        Store* store = clinic.store.get();
        QVERIFY(store->visitors.put(fullVisitor()));
        QVERIFY(!store->visitors.put(fullVisitor()));
        QVERIFY(store->catalogue.putOption(fullOption()));
        QVERIFY(!store->catalogue.putOption(fullOption()));
        QVERIFY(store->catalogue.putTicket(ticket("t", QDate(2026, 12, 31))));
        ReserveCommand command = test::command(11, ten);
        command.reservationMemo = QStringLiteral("메모");
        command.unknown.insert(QStringLiteral("extra"), 1.5);
        const Reservation booked = reservation(command);
        QVERIFY(store->reservations.insert(booked));
        const Draft draft = test::draft(12, ten);
        const qint64 number = store->drafts.create(draft, at("2026-11-01T00:00:00Z"));
        store->clinic.setSetting(QStringLiteral("timeZone"), QStringLiteral("America/New_York"));

        clinic.open();
        store = clinic.store.get();
        QCOMPARE(store->visitors.find(fullVisitor().id), fullVisitor());
        QCOMPARE(store->visitors.findByChartNumber(QStringLiteral("C-30")), fullVisitor().id);
        QVERIFY(!store->visitors.findByChartNumber(QString()));
        QCOMPARE(store->catalogue.options(), Catalogue{fullOption()});
        const auto tickets = store->catalogue.ticketsOf(idOf<VisitorId>(11));
        QCOMPARE(tickets.size(), size_t(1));
        QCOMPARE(tickets[0].medicalService, fullOption().medicalService);
        QCOMPARE(store->reservations.find(booked.id), booked);
        QCOMPARE(store->drafts.all(), (std::vector<SavedDraft>{{number, draft}}));
        QCOMPARE(store->clinic.group(idOf<GroupId>(7)), dayGroup());
        QCOMPARE(store->clinic.groups().size(), size_t(1));
        QCOMPARE(store->clinic.zones().size(), size_t(2));
        QCOMPARE(store->clinic.timeZone().id(), QByteArray("America/New_York"));
        QCOMPARE(store->check(), QStringList());
    }

    void aGroupIsReplacedWhole() {
        test::Clinic clinic;
        ReservationGroup group = dayGroup();
        group.capacities = {{idOf<ZoneId>(2), 5, false}};
        group.weekday[2] = std::nullopt;
        group.weekday[3]->breakTime = std::nullopt;
        group.startDate = QDate(2026, 1, 1);
        QVERIFY(!clinic.store->clinic.putGroup(group));
        QCOMPARE(clinic.store->clinic.group(group.id), group);
    }

    void theCommandKeepsItsText() {
        test::Clinic clinic;
        ReserveCommand command = test::command(11, ten);
        command.zoneId = ZoneId::parse(u"00000000000000000000000A").value();
        clinic.store->clinic.putZone({command.zoneId, {QStringLiteral("A"), {}}, {}, 0});
        command.start.written = QStringLiteral("2026-11-24T10:00:00+09:00");
        const Reservation booked = reservation(command);
        QVERIFY(clinic.store->reservations.insert(booked));
        const auto found = clinic.store->reservations.find(booked.id);
        QCOMPARE(found->command.zoneId.text(), QStringLiteral("00000000000000000000000A"));
        QCOMPARE(found->command.start.written, command.start.written);
        QCOMPARE(clinic.store->reservations.rows(theDay).front().zoneId.text(), command.zoneId.key());
    }

    void windows() {
        test::Clinic clinic;
        auto& reservations = clinic.store->reservations;
        const auto year = between("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
        const auto before = between("2026-11-23T23:00:00Z", "2026-11-24T00:00:00Z");
        const auto across = between("2026-11-23T00:30:00Z", "2026-11-24T00:00:00.001Z");
        QVERIFY(reservations.insert(reservation(test::command(11, year))));
        QVERIFY(reservations.insert(reservation(test::command(12, before))));
        QVERIFY(reservations.insert(reservation(test::command(13, across))));
        QVERIFY(reservations.insert(reservation(test::command(14, ten, 2))));
        std::vector<TimeRange> found;
        for (const Reservation& each : reservations.list({theDay, {}, {}}))
            found.push_back(each.command.range());
        QCOMPARE(found, (std::vector<TimeRange>{year, across, ten}));
        QCOMPARE(reservations.rows(theDay).size(), size_t(3));
        QCOMPARE(reservations.list({theDay, idOf<ZoneId>(2), {}}).size(), size_t(1));
        QCOMPARE(reservations.list({theDay, {}, idOf<VisitorId>(12)}).size(), size_t(0));
        QCOMPARE(reservations.list({theDay, idOf<ZoneId>(1), idOf<VisitorId>(11)}).size(), size_t(1));
    }

    void windowsUseTheIndexes() {
        test::Clinic clinic;
        Statement plan = clinic.store->database.prepare(
            QStringLiteral("EXPLAIN QUERY PLAN SELECT number FROM reservations WHERE start_ms > ? - 86400000"
                           " AND start_ms < ? AND end_ms > ? UNION SELECT number FROM reservations"
                           " WHERE end_ms - start_ms > 86400000 AND start_ms < ? AND end_ms > ?"));
        plan.run({0, 1, 0, 1, 0});
        QString steps;
        while (plan.next())
            steps += plan.text(3) + QLatin1Char('\n');
        QVERIFY2(steps.contains(QLatin1String("reservations_by_start (start_ms>? AND start_ms<?)")),
                 qPrintable(steps));
        QVERIFY2(steps.contains(QLatin1String("reservations_long")), qPrintable(steps));
        QVERIFY2(!steps.contains(QLatin1String("SCAN reservations")), qPrintable(steps));
    }

    void rowsOfTheCalendar() {
        test::Clinic clinic;
        Visitor visitor = test::visitor(11);
        visitor.phone = PhoneNumber::parse(u"010-0000-4821");
        clinic.store->visitors.put(visitor);
        ReserveCommand command = test::command(11, ten);
        command.sedationRequired = true;
        command.reservationMemo = QStringLiteral("메모");
        CatalogueOption option = fullOption();
        option.title = QStringLiteral("두\n줄");
        command.requestedProcedures = {requestOption(fullOption(), fullOption().prices[0]),
                                       requestOption(option, option.prices[0])};
        const Reservation booked = reservation(command);
        QVERIFY(clinic.store->reservations.insert(booked));
        const ReservationRow expected{booked.id,
                                      visitor.id,
                                      visitor.name,
                                      QStringLiteral("+821000004821"),
                                      command.zoneId,
                                      command.reservationGroupId,
                                      ten,
                                      ReservationStatus::Reserved,
                                      false,
                                      true,
                                      {QStringLiteral("보톡스"), QStringLiteral("두 줄")},
                                      QStringLiteral("메모")};
        QCOMPARE(clinic.store->reservations.rows(theDay), std::vector<ReservationRow>{expected});
        QCOMPARE(clinic.store->reservations.rowsOf(visitor.id), std::vector<ReservationRow>{expected});
    }

    void ticketsEndingSoonestFirst() {
        test::Clinic clinic;
        auto& catalogue = clinic.store->catalogue;
        catalogue.putTicket(ticket("endless", QDate()));
        catalogue.putTicket(ticket("late", QDate(2027, 1, 1)));
        catalogue.putTicket(ticket("soon", QDate(2026, 12, 1)));
        QStringList order;
        for (const Ticket& each : catalogue.ticketsOf(idOf<VisitorId>(11)))
            order << each.id;
        QCOMPARE(order,
                 QStringList({QStringLiteral("soon"), QStringLiteral("late"), QStringLiteral("endless")}));
        QCOMPARE(catalogue.ticketCount(), 3);
        QVERIFY(!catalogue.ticket(QStringLiteral("soon"))->medicalService); // no such service here
    }

    void plannedTickets() {
        test::Clinic clinic;
        ReserveCommand command = test::command(11, ten);
        command.requestedProcedures = {requestTicket(ticket("t", {})), requestTicket(ticket("t", {}))};
        const Reservation booked = reservation(command);
        QVERIFY(clinic.store->reservations.insert(booked));
        const auto planned = [&](Instant from) {
            return clinic.store->reservations.plannedTickets(command.visitorId, from)
                .value(QStringLiteral("t"));
        };
        QCOMPARE(planned(ten.start()), 2);
        QCOMPARE(planned(ten.start() + milliseconds(1)), 0);
        clinic.store->reservations.setStatus(booked.id, ReservationStatus::Completed, ten.end());
        QCOMPARE(planned(ten.start()), 0);
    }

    void drafts() {
        test::Clinic clinic;
        auto& drafts = clinic.store->drafts;
        const qint64 first = drafts.create(Draft(), at("2026-11-01T00:00:00Z"));
        const qint64 second = drafts.create(Draft(), at("2026-11-01T00:00:01Z"));
        drafts.update({first, test::draft(11, ten)}, at("2026-11-01T00:00:02Z"));
        QCOMPARE(drafts.all().front().id, first);
        drafts.remove(second);
        drafts.update({second, test::draft(11, ten)}, at("2026-11-01T00:00:03Z")); // gone stays gone
        QCOMPARE(drafts.all().size(), size_t(1));
        QVERIFY(drafts.create(Draft(), at("2026-11-01T00:00:04Z")) > second);
        Draft huge;
        huge.memo = QString(307'200, QLatin1Char('x'));
        QVERIFY_THROWS_EXCEPTION(StoreException, drafts.update({first, huge}, at("2026-11-01T00:00:05Z")));
        QCOMPARE(drafts.all().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
