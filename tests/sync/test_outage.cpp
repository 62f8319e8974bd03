// Two hundred bookings through an endpoint that is killed and started again at random: each is confirmed
// exactly once or is for a person to check, and the endpoint has booked nothing twice.
#include "remote_desk.h"
#include "tests/endpoint/served_clinic.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace fd;
using namespace fd::test;

namespace {

constexpr int bookings = 200;
constexpr int speed = 100; // of the desk's clock: quiet minutes and backoffs pass

Clock fastClock() {
    auto elapsed = std::make_shared<QElapsedTimer>();
    elapsed->start();
    return [elapsed] { return at("2026-11-20T00:00:00Z") + milliseconds(elapsed->elapsed() * speed); };
}

/// Touching half hours; nine visitors in turn.
int visitorOf(int number) {
    return 11 + number % 9;
}

bool isOver(const OutboxView& view) {
    return std::all_of(view.open.begin(), view.open.end(),
                       [](const QueuedBooking& each) { return each.row.state == OutboxState::Check; });
}

} // namespace

class TestOutage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bookedThroughAnOutage() {
        const quint32 seed = qEnvironmentVariableIsSet("FRONTDESK_SEED")
                                 ? qEnvironmentVariableIntValue("FRONTDESK_SEED")
                                 : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);

        ServedClinic endpoint;
        test::Clinic clinic;
        clinic.store.reset();
        {
            auto opened = Desk::open(clinic.path, fastClock());
            QVERIFY(opened.ok());
            Desk& desk = **opened;
            BookingTarget target;
            target.kind = TargetKind::Endpoint;
            target.endpoint.base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(endpoint.port()));
            QVERIFY(!valueOf(desk.setTarget(target, QByteArray())).fault);

            int untilKill = 5;
            int kills = 0;
            for (int number = 0; number < bookings; ++number) {
                const Draft written = draft(visitorOf(number), slot(500 + number));
                QVERIFY(std::holds_alternative<OnItsWay>(valueOf(desk.submit({0, written}))));
                if (--untilKill == 0) {
                    endpoint.kill();
                    // Sometimes at once, sometimes after bookings that find nobody there.
                    if (random.bounded(2) == 0)
                        QVERIFY(std::holds_alternative<OnItsWay>(
                            valueOf(desk.submit({0, draft(visitorOf(number), slot(1000 + number))}))));
                    endpoint.restart();
                    ++kills;
                    untilKill = 1 + static_cast<int>(random.bounded(20));
                }
            }
            QVERIFY(kills >= 10);
            QVERIFY(QTest::qWaitFor([&] { return isOver(valueOf(desk.outbox())); }, 90'000));
        }
        endpoint.kill();
        clinic.open();
        compare(*clinic.store, endpoint.store());
    }

private:
    static void compare(Store& desk, Store& endpoint) {
        QCOMPARE(desk.check(), QStringList());
        QCOMPARE(endpoint.check(), QStringList());
        const std::vector<OutboxRow> rows = desk.outbox.all();
        QVERIFY(rows.size() >= size_t(bookings));
        QSet<QByteArray> confirmed;
        QSet<QByteArray> doubtful;
        for (const OutboxRow& row : rows) {
            if (row.state == OutboxState::Check) {
                doubtful.insert(row.payload);
                continue;
            }
            QCOMPARE(row.state, OutboxState::Confirmed);
            QVERIFY(!confirmed.contains(row.reservationId.toLatin1()));
            confirmed.insert(row.reservationId.toLatin1());
            const auto there = endpoint.reservations.find(*ReservationId::parse(row.reservationId));
            QVERIFY(there);
            QCOMPARE(wire::encodeCommandBytes(there->command), row.payload);
        }
        qInfo("%lld confirmed, %lld to check", static_cast<long long>(confirmed.size()),
              static_cast<long long>(doubtful.size()));
        for (const QByteArray& id : storedIds(endpoint) - confirmed) {
            const auto there = endpoint.reservations.find(*ReservationId::parse(QString::fromLatin1(id)));
            QVERIFY(there && doubtful.contains(wire::encodeCommandBytes(there->command)));
        }
    }
};

QTEST_GUILESS_MAIN(TestOutage)
#include "test_outage.moc"
