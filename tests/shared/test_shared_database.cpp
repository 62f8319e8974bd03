// What a clinic's shared database keeps, whoever its clients are: schema, roles, branches, versions, what
// others hear of a change, and what becomes of a transaction that another one is in the way of.
#include "model/store/change_feed.h"
#include "model/store/database_setup.h"
#include "model/store/migrations.h"
#include "model/store/postgres_url.h"
#include "model/store/shared_tables.h"
#include "tests/support/postgres_server.h"
#include "tests/unit/clinic_fixture.h"

#include <thread>

using namespace fd;
using namespace fd::test;
using Code = StoreError::Code;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
const QString deskRole = QStringLiteral("desk_one");

PostgresServer& server() {
    return PostgresServer::shared();
}

/// One line for each column of a store's tables: table, column, text or number, whether NULL is refused.
QStringList columnsOf(Store& store, const QStringList& tables) {
    QStringList lines;
    for (const QString& table : tables) {
        Statement row = store.database.prepare(
            store.isShared()
                ? QStringLiteral(
                      "SELECT column_name, CASE data_type WHEN 'bigint' THEN 'INTEGER' ELSE 'TEXT' END,"
                      " CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END FROM information_schema.columns"
                      " WHERE table_schema = 'frontdesk' AND table_name = ?"
                      " AND column_name NOT IN ('clinic_id', 'written_by')")
                : QStringLiteral("SELECT name, type, \"notnull\" OR pk > 0 FROM pragma_table_info(?)"));
        row.run({table});
        while (row.next())
            lines << QStringLiteral("%1.%2 %3 %4").arg(table, row.text(0), row.text(1)).arg(row.number(2));
    }
    lines.sort();
    return lines;
}

/// The URL of a login for a desk in the clinic that another URL names.
QString deskUrl(const QString& ownersUrl, const QString& role = deskRole) {
    const auto done = setUpDatabase({ownersUrl, {}, {}, role, {}});
    if (!done)
        qFatal("no desk: %s", qPrintable(done.error().detail));
    QString url = ownersUrl;
    return url.replace(QLatin1String("clinic_owner"), role);
}

Code codeOf(const QString& url, const QString& password = {}) {
    const auto opened = Store::open(url, Database::Mode::MustExist, password);
    return opened ? Code::Failed : opened.error().code;
}

/// What a statement is refused with; Failed when it is not.
Code refusalOf(Store& store, const char* sql) {
    try {
        Transaction transaction(store.database);
        store.database.execute(QString::fromLatin1(sql));
    } catch (const StoreException& failure) {
        return failure.error().code;
    }
    return Code::Failed;
}

/// Books a half hour on a ticket, and takes it through the visit to its end.
bool completeOne(Store& store, const Ticket& ticket, int number) {
    ReservationEngine engine(store, systemClock());
    const Instant start = at("2026-11-24T00:00:00Z") + minutes(30 * number);
    ReserveCommand asked = command(11, *TimeRange::make(start, start + minutes(30)));
    RequestedProcedure use;
    use.type = ProcedureType::Ticket;
    use.ticket = TicketConfiguration();
    use.ticket->ticketId = ticket.id;
    asked.requestedProcedures = {use};
    const auto id = ReservationId::generate();
    if (!std::holds_alternative<Accepted>(engine.reserve(asked, id)))
        return false;
    for (const VisitStage stage : {VisitStage::Reception, VisitStage::Procedure, VisitStage::Completed}) {
        BookingStep step{id, store.reservations.find(id)->state(), {}};
        step.after = step.before;
        step.after.stage = stage;
        step.after.status = statusOf(stage);
        if (!engine.change(step))
            return false;
    }
    return true;
}

} // namespace

class TestSharedDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void urls() {
        const auto parse = [](const char* text) { return PostgresUrl::parse(QString::fromLatin1(text)); };
        const auto plain = parse("postgresql://desk@db.clinic.example/frontdesk");
        QVERIFY(plain);
        QCOMPARE(plain->port, 5432);
        QCOMPARE(plain->clinic, QStringLiteral("main"));
        QCOMPARE(plain->sslMode, QStringLiteral("verify-full"));
        const auto full = parse("postgres://d%20k@127.0.0.1:5433/a?clinic=gangnam-2&sslmode=disable");
        QVERIFY(full);
        QCOMPARE(full->user, QStringLiteral("d k"));
        QCOMPARE(full->clinic, QStringLiteral("gangnam-2"));
        QCOMPARE(full->text(), QStringLiteral("postgresql://d%20k@127.0.0.1:5433/a"));
        for (const char* wrong :
             {"postgresql://desk:secret@h/d", "postgresql://h/d", "postgresql://d@h", "postgresql://d@h/a/b",
              "postgresql://d@h/a?sslmode=disable", "postgresql://d@h/a?sslmode=require",
              "postgresql://d@h/a?clinic=A", "postgresql://d@h/a?clinic=", "postgresql://d@h/a?what=1",
              "postgresql://d@h/a?sslrootcert=a;b", "mysql://d@h/a"})
            QVERIFY2(!parse(wrong), wrong);
    }

    /// A migration of one schema cannot be forgotten in the other.
    void theSchemasAgree() {
        Clinic file;
        Clinic shared(server().newClinic());
        QCOMPARE(columnsOf(*shared.store, sharedTables()), columnsOf(*file.store, sharedTables()));
        QStringList known = sharedTables() + localTables();
        known.sort();
        QStringList there;
        Statement row =
            file.store->database.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                        "AND name NOT LIKE 'sqlite_%' ORDER BY name"));
        row.run();
        while (row.next())
            there << row.text(0);
        QCOMPARE(there, known);
    }

    void settingUpAgainChangesNothing() {
        const QString url = server().url(QStringLiteral("clinic_owner"), server().createDatabase());
        QCOMPARE(codeOf(url), Code::Missing);
        const auto first = setUpDatabase({url, {}, QStringLiteral("본점"), {}, {}});
        QVERIFY(first);
        QCOMPARE(first->versionBefore, 0);
        QCOMPARE(first->version, newestSharedVersion());
        Clinic clinic(url);
        const auto again = setUpDatabase({url, {}, {}, {}, {}});
        QVERIFY(again);
        QCOMPARE(again->versionBefore, newestSharedVersion());
        QCOMPARE(clinic.store->visitors.count(), 9);
        QCOMPARE(clinic.store->check(), QStringList());
        Statement name = clinic.store->database.prepare(QStringLiteral("SELECT name FROM clinics"));
        QVERIFY(name.run().next());
        QCOMPARE(name.text(0), QStringLiteral("본점"));
    }

    void severalSetUpAtOnce() {
        const QString url = server().url(QStringLiteral("clinic_owner"), server().createDatabase());
        std::atomic<int> fresh = 0;
        std::atomic<int> failed = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                const auto done = setUpDatabase({url, {}, {}, {}, {}});
                failed += done ? 0 : 1;
                fresh += done && done->versionBefore == 0 ? 1 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(fresh.load(), 1);
    }

    void versions() {
        const QString name = server().createDatabase();
        const QString url = server().url(QStringLiteral("clinic_owner"), name);
        QVERIFY(setUpDatabase({url, {}, {}, {}, {}}));
        { const Clinic clinic(url); }
        const auto setVersion = [&name](int version) {
            server().sql(name,
                         QStringLiteral("UPDATE frontdesk.schema_version SET version = %1").arg(version));
        };
        setVersion(newestSharedVersion() - 1);
        QCOMPARE(codeOf(url), newestSharedVersion() > 1 ? Code::Older : Code::Missing);
        setVersion(newestSharedVersion() + 2);
        QCOMPARE(codeOf(url), Code::Newer);
        QCOMPARE(setUpDatabase({url, {}, {}, {}, {}}).error().code, Code::Newer);
        // One version newer: a desk reads on, and is told why it does not book.
        setVersion(newestSharedVersion() + 1);
        auto opened = Store::open(url, Database::Mode::MustExist);
        QVERIFY(opened);
        Store& store = **opened;
        QVERIFY(store.database.isBehind());
        QCOMPARE(store.visitors.count(), 9);
        ReservationEngine engine(store, systemClock());
        try {
            (void)engine.reserve(command(11, ten));
            QFAIL("it booked");
        } catch (const StoreException& refusal) {
            QCOMPARE(refusal.error().code, Code::Newer);
        }
    }

    void aDeskBooksAndReadsNoMore() {
        const QString ownersUrl = server().newClinic();
        Clinic owner(ownersUrl);
        Clinic desk(deskUrl(ownersUrl));
        QVERIFY(!desk.store->database.isBehind());
        ReservationEngine ownersEngine(*owner.store, systemClock());
        ReservationEngine engine(*desk.store, systemClock());
        const Outcome booked = engine.reserve(command(11, ten));
        QVERIFY(std::holds_alternative<Accepted>(booked));
        const ReservationId id = std::get<Accepted>(booked).reservationId;
        QVERIFY(engine.cancel(id, CancelReason::NoShow));
        QVERIFY(std::holds_alternative<Accepted>(ownersEngine.reserve(command(12, ten))));
        QCOMPARE(desk.store->reservations.count(), 2);
        // Its own changes it reads; those of others it does not; the owner reads all.
        const Outcome second = ownersEngine.reserve(command(13, ten));
        const ReservationId others = std::get<Accepted>(second).reservationId;
        QVERIFY(ownersEngine.cancel(others, CancelReason::Canceled));
        QCOMPARE(desk.store->changes.of(id).size(), size_t(1));
        QCOMPARE(desk.store->changes.of(others).size(), size_t(0));
        QCOMPARE(owner.store->changes.of(id).size(), size_t(1));
        QCOMPARE(owner.store->changes.of(others).size(), size_t(1));
        for (const char* sql :
             {"DELETE FROM reservations", "DELETE FROM visitors", "DROP TABLE settings", "TRUNCATE settings",
              "ALTER TABLE settings ADD COLUMN x text", "CREATE TABLE mine (x text)",
              "DROP TRIGGER reservations_tell ON reservations",
              "ALTER TABLE reservations DROP CONSTRAINT reservations_no_overlap",
              "UPDATE reservation_changes SET by_person = 'x'", "DELETE FROM reservation_changes",
              "INSERT INTO reservation_changes (reservation_id, at_ms, by_person, before, after, written_by)"
              " VALUES ('x', 1, 'x', 'x', 'x', 'clinic_owner')",
              "SELECT * FROM clinic_members", "INSERT INTO clinic_members VALUES ('main', 'desk_one')",
              "DELETE FROM changes_feed", "UPDATE schema_version SET version = 0", "SET ROLE clinic_owner"})
            QVERIFY2(refusalOf(*desk.store, sql) == Code::Forbidden, sql);
        QVERIFY(!desk.store->clinic.removeZone(idOf<ZoneId>(1))); // taken
        // Not even the owner rewrites the audit.
        QVERIFY_THROWS_EXCEPTION(ConstraintException, owner.store->database.execute(
                                                          QStringLiteral("DELETE FROM reservation_changes")));
    }

    void branchesDoNotSeeEachOther() {
        const QString first = server().newClinic();
        const QString second = server().newClinic();
        Clinic one(first);
        Clinic two(second);
        ReservationEngine engine(*one.store, systemClock());
        ReservationEngine other(*two.store, systemClock());
        const auto id = ReservationId::generate();
        one.store->clinic.setSetting(QStringLiteral("name"), QStringLiteral("하나"));
        QVERIFY(std::holds_alternative<Accepted>(engine.reserve(command(11, ten), id)));
        // The same visitor, time and even number: another clinic is none of theirs.
        QVERIFY(std::holds_alternative<Accepted>(other.reserve(command(11, ten), id)));
        QCOMPARE(two.store->clinic.setting(QStringLiteral("name")), QString());
        QCOMPARE(two.store->reservations.count(), 1);
        // A desk enters the clinic that it was let into, and no other, whatever it says.
        const QString url = deskUrl(first, QStringLiteral("desk_two"));
        auto desk = Store::open(url, Database::Mode::MustExist);
        QVERIFY(desk);
        const QString foreign = PostgresUrl::parse(second)->clinic;
        (*desk)->database.execute(QStringLiteral("SET frontdesk.clinic = '%1'").arg(foreign));
        QCOMPARE((*desk)->reservations.count(), 0);
        QCOMPARE((*desk)->visitors.count(), 0);
        QCOMPARE(refusalOf(**desk, "INSERT INTO settings (key, value) VALUES ('name', 'x')"),
                 Code::Forbidden);
        const QString there =
            server().url(QStringLiteral("desk_two"), PostgresUrl::parse(first)->database, foreign);
        QCOMPARE(codeOf(there), Code::Forbidden);
        QCOMPARE(codeOf(server().url(QStringLiteral("test_admin"), PostgresUrl::parse(first)->database)),
                 Code::Forbidden);
    }

    void passwords() {
        const QString url = server().newClinic();
        const QString role = QStringLiteral("desk_with_password");
        const QString password = QStringLiteral("매우 \"비밀' \\ ½");
        QVERIFY(setUpDatabase({url, {}, {}, role, password}));
        server().askPasswordOf(role);
        const auto parsed = PostgresUrl::parse(url);
        const QString desk = server().url(role, parsed->database, parsed->clinic);
        QTRY_COMPARE(codeOf(desk), Code::Forbidden);
        QCOMPARE(codeOf(desk, QStringLiteral("wrong")), Code::Forbidden);
        const auto opened = Store::open(desk, Database::Mode::MustExist, password);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        // A login of somebody else's is not taken over, nor its password.
        QCOMPARE(setUpDatabase({url, {}, {}, QStringLiteral("clinic_owner"), password}).error().code,
                 Code::Forbidden);
    }

    void nobodyThere() {
        QCOMPARE(codeOf(QStringLiteral("postgresql://a@127.0.0.1:1/b")), Code::Unreachable);
        QCOMPARE(codeOf(QStringLiteral("postgresql://a:b@127.0.0.1:1/b")), Code::Unreadable);
        QCOMPARE(codeOf(server().url(QStringLiteral("nobody_at_all"), QStringLiteral("postgres"))),
                 Code::Forbidden);
    }

    /// A change that commits late is not missed, though one that began later was read before.
    void theFeedMissesNothing() {
        const QString url = server().newClinic();
        Clinic early(url);
        Clinic late(url);
        Clinic reader(url);
        ChangeFeed feed(reader.store->database);
        FeedNews news = feed.since(feed.now());
        QVERIFY(!news.everything);
        QVERIFY(feed.since({}).everything);

        Transaction open(early.store->database);
        early.store->clinic.setSetting(QStringLiteral("a"), QStringLiteral("1"));
        late.store->clinic.setSetting(QStringLiteral("b"), QStringLiteral("1"));
        news = feed.since(news.position);
        const FeedEntry first{QStringLiteral("settings"), QStringLiteral("a"),
                              early.store->database.session()};
        const FeedEntry second{QStringLiteral("settings"), QStringLiteral("b"),
                               late.store->database.session()};
        QCOMPARE(news.entries, std::vector<FeedEntry>{second});
        open.commit();
        news = feed.since(news.position);
        QVERIFY(std::find(news.entries.begin(), news.entries.end(), first) != news.entries.end());
        news = feed.since(news.position);
        QCOMPARE(news.entries, std::vector<FeedEntry>());
        // A change of a part tells the whole; what stays as it is is no change.
        reader.store->clinic.setHolidays(idOf<GroupId>(7), {{QDate(2026, 12, 25), QStringLiteral("성탄절")}});
        late.store->clinic.setSetting(QStringLiteral("b"), QStringLiteral("1"));
        news = feed.since(news.position);
        QCOMPARE(news.entries.size(), size_t(1));
        QCOMPARE(news.entries[0].kind, QStringLiteral("reservation_groups"));
        QCOMPARE(news.entries[0].id, idOf<GroupId>(7).key());
    }

    void whoWasAwayTooLongReadsEverything() {
        const QString url = server().newClinic();
        Clinic clinic(url);
        ChangeFeed feed(clinic.store->database);
        const FeedPosition before = feed.now();
        clinic.store->clinic.setSetting(QStringLiteral("a"), QStringLiteral("1"));
        const FeedPosition after = feed.now();
        QCOMPARE(feed.prune(), qint64(0)); // young
        QVERIFY(!feed.since(before).everything);
        clinic.store->database.execute(
            QStringLiteral("UPDATE changes_feed SET at_time = now() - interval '25 hours'"));
        QVERIFY(feed.prune() > 0);
        QVERIFY(feed.since(before).everything);
        QVERIFY(!feed.since(after).everything);
        QVERIFY(feed.since({after.oldestOpen + 1'000'000}).everything); // from another server
    }

    void othersHearOfAChange() {
        const QString url = server().newClinic();
        Clinic writer(url);
        Clinic listener(url);
        Clinic stranger(server().newClinic());
        QStringList heard;
        listener.store->database.subscribe([&heard](const QString& session) { heard << session; });
        (void)ReservationEngine(*stranger.store, systemClock()).reserve(command(11, ten));
        (void)writer.store->reservations.count();
        QVERIFY(std::holds_alternative<Accepted>(
            ReservationEngine(*writer.store, systemClock()).reserve(command(11, ten))));
        QTRY_COMPARE(heard, QStringList{writer.store->database.session()});
    }

    /// Desks that complete bookings on one ticket at the same time are in each other's way: none fails, and
    /// each use counts once.
    void whoIsInTheWayIsTriedAgain() {
        const QString url = server().newClinic();
        Clinic clinic(url);
        Ticket ticket;
        ticket.id = QStringLiteral("t");
        ticket.visitorId = idOf<VisitorId>(11);
        ticket.totalCount = ticket.remainingCount = 50;
        clinic.store->catalogue.putTicket(ticket);
        constexpr int desks = 4;
        constexpr int each = 10;
        std::atomic<int> done = 0;
        std::vector<std::thread> threads;
        for (int desk = 0; desk < desks; ++desk)
            threads.emplace_back([&, desk] {
                auto opened = Store::open(url, Database::Mode::MustExist);
                for (int i = 0; i < each; ++i)
                    done += completeOne(**opened, ticket, desk * each + i) ? 1 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(done.load(), desks * each);
        QCOMPARE(clinic.store->catalogue.ticket(ticket.id)->remainingCount, 50 - desks * each);
    }

    /// Two desks change the same booking: the second is told, and overwrites nothing.
    void nobodyOverwritesAChange() {
        const QString url = server().newClinic();
        Clinic clinic(url);
        const auto id = ReservationId::generate();
        QVERIFY(std::holds_alternative<Accepted>(
            ReservationEngine(*clinic.store, systemClock()).reserve(command(11, ten), id)));
        const BookingState before = clinic.store->reservations.find(id)->state();
        std::atomic<int> accepted = 0;
        std::vector<std::thread> threads;
        for (int desk = 0; desk < 8; ++desk)
            threads.emplace_back([&, desk] {
                auto opened = Store::open(url, Database::Mode::MustExist);
                BookingStep step{id, before, before};
                step.after.command.reservationMemo = QString::number(desk);
                accepted += ReservationEngine(**opened, systemClock()).change(step) ? 1 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(accepted.load(), 1);
        QCOMPARE(clinic.store->changes.of(id).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSharedDatabase)
#include "test_shared_database.moc"
