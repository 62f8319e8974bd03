// A disk that fills up: nothing is sent that could not be written down, and there is something to give up.
#include "model/store/ballast.h"
#include "model/store_thread.h"
#include "model/sync/remote_booking.h"
#include "model/sync/store_outbox_log.h"
#include "tests/unit/clinic_fixture.h"

using namespace fd;
using namespace fd::test;

namespace {

const auto ten = between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z");
constexpr qint64 megabyte = 1024 * 1024;

class Carrier : public OutboxTransport {
public:
    void send(const OutboxRow&) override { ++sent; }
    int sent = 0;
};

} // namespace

class TestDiskLow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSentWhenTheDiskIsNearlyFull() {
        test::Clinic clinic;
        Instant now = at("2026-11-20T00:00:00Z");
        ReservationEngine engine(*clinic.store, [&now] { return now; });
        (void)bookRemotely(*clinic.store, engine, command(11, ten), QStringLiteral("there"), now);
        qint64 free = 15 * megabyte;
        StoreOutboxLog log(*clinic.store, nullptr, [&free] { return free; });
        Carrier carrier;
        Outbox outbox({[&now] { return now; }, [] { return 0.0; }, log, carrier}, QStringLiteral("there"));
        outbox.start();
        outbox.tick();
        QCOMPARE(carrier.sent, 0);
        QVERIFY(log.isDiskLow());
        QCOMPARE(clinic.store->outbox.all().front().state, OutboxState::Queued);
        free = 17 * megabyte;
        now += std::chrono::seconds(2);
        outbox.tick();
        QCOMPARE(carrier.sent, 1);
        QVERIFY(!log.isDiskLow());
        QCOMPARE(clinic.store->outbox.all().front().attempts.size(), size_t(1));
    }

    void theBallastIsRealBytesAndGivenUpOnce() {
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("clinic"));
        Ballast ballast(store);
        QCOMPARE(QFileInfo(store + QStringLiteral(".ballast")).size(), 4 * megabyte);
        QVERIFY(ballast.release());
        QVERIFY(!ballast.release());
        QVERIFY(Ballast(store).release()); // laid down again at the next start
    }

    void workIsBegunAnewOnceSomethingWasGivenUp() {
        int given = 0;
        StoreThread thread;
        thread.setOnFull([&given] { return given++ == 0; });
        int tries = 0;
        const auto full = StoreException({StoreError::Code::Full, {}});
        const auto kept = thread.run([&] {
            if (++tries == 1)
                throw full;
            return tries;
        });
        QCOMPARE(kept.result().value(), 2);
        const auto lost = thread.run([&]() -> int { throw full; });
        QCOMPARE(lost.result().error().code, StoreError::Code::Full); // nothing is left to give up
    }
};

QTEST_GUILESS_MAIN(TestDiskLow)
#include "test_disk_low.moc"
