// What the database itself refuses, transactions, and what check() finds.
#include "clinic_fixture.h"

#include "model/wire/command_codec.h"

using namespace fd;
using namespace fd::test;

namespace {

const QString insertSql = QStringLiteral(
    "INSERT INTO reservations (id, visitor_id, zone_id, group_id, start_ms, end_ms, status, command,"
    " consultation, sedation, procedure_titles, memo, created_ms, changed_ms)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', '', 0, 0)");

/// Inserts by raw SQL; the text of the refusal, or empty.
QString insertRaw(Store& store, const QString& id, qint64 start, qint64 end,
                  const QString& status = QStringLiteral("RESERVED"), int visitor = 11) {
    const auto range = TimeRange::make(instantFromMs(start), instantFromMs(end));
    const QByteArray bytes = range ? wire::encodeCommandBytes(command(visitor, *range)) : QByteArray("{}");
    try {
        store.database.prepare(insertSql).run({id, idOf<VisitorId>(visitor).key(), idOf<ZoneId>(1).key(),
                                               idOf<GroupId>(7).key(), start, end, status,
                                               QString::fromUtf8(bytes)});
        return {};
    } catch (const ConstraintException& refusal) {
        return refusal.error().detail;
    }
}

QString uuid(int number) {
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

QString setRaw(Store& store, const QString& id, const QString& assignment) {
    try {
        store.database.execute(
            QStringLiteral("UPDATE reservations SET %1 WHERE id = '%2'").arg(assignment, id));
        return {};
    } catch (const ConstraintException& refusal) {
        return refusal.error().detail;
    }
}

const QString overlap = QStringLiteral("overlap");

} // namespace

class TestStoreRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overlapsAreRefused() {
        test::Clinic clinic;
        Store& store = *clinic.store;
        QCOMPARE(insertRaw(store, uuid(1), 1000, 2000), QString());
        QCOMPARE(insertRaw(store, uuid(2), 2000, 3000), QString()); // touching
        QCOMPARE(insertRaw(store, uuid(3), 0, 1000), QString());
        QCOMPARE(insertRaw(store, uuid(4), 1999, 2001), overlap);
        QCOMPARE(insertRaw(store, uuid(4), 1000, 2000), overlap);
        QCOMPARE(insertRaw(store, uuid(4), 1400, 1500), overlap);  // within
        QCOMPARE(insertRaw(store, uuid(4), -5000, 5000), overlap); // around
        QCOMPARE(insertRaw(store, uuid(4), 1000, 2000, QStringLiteral("RESERVED"), 12), QString());
        QCOMPARE(insertRaw(store, uuid(5), 1000, 2000, QStringLiteral("CANCELED")), QString());
        QCOMPARE(insertRaw(store, uuid(6), 1000, 2000, QStringLiteral("NO_SHOW")), QString());
        QCOMPARE(insertRaw(store, uuid(7), 1000, 2000, QStringLiteral("COMPLETED")), overlap);
        QCOMPARE(store.check(), QStringList());
    }

    void updatesAreCheckedToo() {
        test::Clinic clinic;
        Store& store = *clinic.store;
        QCOMPARE(insertRaw(store, uuid(1), 1000, 2000), QString());
        QCOMPARE(insertRaw(store, uuid(2), 2000, 3000), QString());
        QCOMPARE(insertRaw(store, uuid(3), 1500, 2500, QStringLiteral("CANCELED")), QString());
        QCOMPARE(setRaw(store, uuid(2), QStringLiteral("start_ms = 1999")), overlap);
        QCOMPARE(setRaw(store, uuid(3), QStringLiteral("status = 'RESERVED'")), overlap);
        QCOMPARE(setRaw(store, uuid(1), QStringLiteral("end_ms = 1500")), QString()); // not its own conflict
        QCOMPARE(setRaw(store, uuid(1), QStringLiteral("status = 'CANCELED'")), QString());
        QCOMPARE(setRaw(store, uuid(2), QStringLiteral("start_ms = 1000")), QString());
    }

    void nonsenseIsRefused() {
        test::Clinic clinic;
        Store& store = *clinic.store;
        QVERIFY(!insertRaw(store, uuid(1), 1000, 1000).isEmpty());
        QVERIFY(!insertRaw(store, uuid(1), 1000, 2000, QStringLiteral("MAYBE")).isEmpty());
        QVERIFY(!insertRaw(store, QStringLiteral("x"), 1000, 2000).isEmpty());
        QVERIFY(!insertRaw(store, uuid(1), 1000, 2000, QStringLiteral("RESERVED"), 99).isEmpty()); // nobody
        Visitor nameless = visitor(40, QString());
        QVERIFY_THROWS_EXCEPTION(ConstraintException, store.visitors.put(nameless));
        Ticket ticket;
        ticket.id = QStringLiteral("t");
        ticket.visitorId = idOf<VisitorId>(99);
        QVERIFY_THROWS_EXCEPTION(ConstraintException, store.catalogue.putTicket(ticket));
        QCOMPARE(store.reservations.count(), 0);
    }

    void anExceptionRollsBack() {
        test::Clinic clinic;
        Store& store = *clinic.store;
        const auto putBoth = [&store] {
            Transaction transaction(store.database);
            store.visitors.put(visitor(50));
            store.visitors.put(visitor(51, QString()));
            transaction.commit();
        };
        QVERIFY_THROWS_EXCEPTION(StoreException, putBoth());
        QCOMPARE(store.visitors.count(), 9);
        QVERIFY(store.visitors.put(visitor(50))); // and the connection is in order
        clinic.open();
        QCOMPARE(clinic.store->visitors.count(), 10);
    }

    void transactionsNest() {
        test::Clinic clinic;
        Store& store = *clinic.store;
        {
            Transaction outer(store.database);
            {
                Transaction inner(store.database);
                store.visitors.put(visitor(50));
                inner.commit();
            }
        } // given up
        QVERIFY(!store.visitors.exists(idOf<VisitorId>(50)));
        Transaction outer(store.database);
        store.visitors.put(visitor(51));
        { const Transaction inner(store.database); }
        QVERIFY_THROWS_EXCEPTION(StoreException, outer.commit());
    }

    void theSameStatementTwiceAtOnce() {
        test::Clinic clinic;
        const QString sql = QStringLiteral("SELECT id FROM visitors ORDER BY id");
        Statement outer = clinic.store->database.prepare(sql);
        outer.run();
        int rows = 0;
        while (outer.next()) {
            Statement inner = clinic.store->database.prepare(sql);
            QVERIFY(inner.run().next());
            QCOMPARE(inner.text(0), idOf<VisitorId>(11).key());
            ++rows;
        }
        QCOMPARE(rows, 9);
    }

    void checkFindsWhatIsWrong() {
        test::Clinic clinic;
        Store& store = *clinic.store;
        QCOMPARE(insertRaw(store, uuid(1), 1000, 5000), QString());
        QCOMPARE(insertRaw(store, uuid(2), 5000, 6000), QString());
        QCOMPARE(insertRaw(store, uuid(3), 7000, 8000), QString());
        QCOMPARE(store.check(), QStringList());
        store.database.execute(QStringLiteral("DROP TRIGGER reservations_no_overlap_update"));
        setRaw(store, uuid(2), QStringLiteral("start_ms = 4999"));
        setRaw(store, uuid(3), QStringLiteral("command = '{}'"));
        store.database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
        store.database.execute(
            QStringLiteral("DELETE FROM zones WHERE id = '%1'").arg(idOf<ZoneId>(2).key()));
        store.database.execute(QStringLiteral("INSERT INTO drafts (draft, touched_ms) VALUES ('{', 0)"));
        const QString problems = store.check().join(QLatin1Char('\n'));
        QVERIFY2(problems.contains(QLatin1String("overlap: reservation ") + uuid(2)), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("does not decode")), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("orphan: a row of group_capacities")), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("draft: number 1")), qPrintable(problems));
        const auto id = ReservationId::parse(uuid(3)).value();
        QVERIFY_THROWS_EXCEPTION(StoreException, (void)store.reservations.find(id));
    }
};

QTEST_GUILESS_MAIN(TestStoreRules)
#include "test_store_rules.moc"
