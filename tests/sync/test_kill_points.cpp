// kill -9 at every named point of a send: nothing acknowledged is lost, and nothing is sent again that may be
// booked.
#include "remote_desk.h"
#include "victim_booking.h"

#include "model/wire/command_codec.h"

#include <QProcess>

using namespace fd;
using namespace fd::test;

namespace {

struct Ending {
    const char* name;
    Behaviour behaviour;
    OutboxState state; ///< what the table of states says of it
};

std::vector<Ending> endings() {
    return {{"booked", Behaviour::book(), OutboxState::Confirmed},
            {"booked, answer lost", Behaviour::commitThenDrop(), OutboxState::Unknown},
            {"refused", Behaviour::answer(400, overlapAnswer), OutboxState::Rejected},
            {"lost on the way", Behaviour::dropAfterReading(), OutboxState::Unknown}};
}

const char* const points[] = {"after-save",        "before-attempt", "attempt-kept", "before-body-started",
                              "body-started-kept", "before-result",  "result-kept"};

/// Past this point the body may have left, and nobody has written down what became of it.
bool leavesDoubt(const QByteArray& point) {
    return point == "body-started-kept" || point == "before-result";
}

} // namespace

class TestKillPoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killed_data() {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<int>("ending");
        const int kinds = static_cast<int>(endings().size());
        for (int i = 0; i < 100; ++i) {
            const char* point = points[static_cast<size_t>(i) % std::size(points)];
            const int ending = i / static_cast<int>(std::size(points)) % kinds;
            QTest::addRow("%d: %s, %s", i, point, endings()[static_cast<size_t>(ending)].name)
                << QByteArray(point) << ending;
        }
    }

    void killed() {
        QFETCH(QByteArray, point);
        QFETCH(int, ending);
        const Ending expected = endings()[static_cast<size_t>(ending)];
        FaultServer server;
        server.script({expected.behaviour});
        test::Clinic clinic;
        clinic.store.reset();

        QProcess victim;
        victim.start(QCoreApplication::applicationDirPath() + QStringLiteral("/desk_victim"),
                     {clinic.path, server.url().toString(), QString::fromLatin1(point)});
        QVERIFY(victim.waitForStarted());
        QVERIFY(QTest::qWaitFor([&] { return victim.state() == QProcess::NotRunning; }, 20'000));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(victim.readAllStandardOutput().trimmed(), QByteArray("saved"));

        const QByteArray payload = wire::encodeCommandBytes(victimCommand());
        {
            auto desk = Desk::open(clinic.path);
            QVERIFY(desk.ok());
            const auto ended = [&] {
                const OutboxView view = valueOf((*desk)->outbox());
                return !view.confirmedToday.empty() ||
                       (!view.open.empty() && view.inState(OutboxState::Queued) == 0 &&
                        view.inState(OutboxState::Sending) == 0);
            };
            QVERIFY(QTest::qWaitFor(ended, 20'000));
        }
        clinic.open();
        QCOMPARE(clinic.store->check(), QStringList());
        const std::vector<OutboxRow> rows = clinic.store->outbox.all();
        QCOMPARE(rows.size(), size_t(1));
        const OutboxRow& row = rows.front();
        QCOMPARE(row.payload, payload);
        QCOMPARE(row.state, leavesDoubt(point) ? OutboxState::Unknown : expected.state);
        QVERIFY(server.posts() <= static_cast<int>(row.attempts.size()));
        QVERIFY(server.bodies() <= row.triesMade());
        QVERIFY(server.posts() <= 1); // whatever may be booked is not sent a second time by itself
        QVERIFY(server.idsFor(payload).size() <= 1);
        if (row.state == OutboxState::Confirmed)
            QCOMPARE(server.idsFor(payload), QList<QByteArray>{row.reservationId.toLatin1()});
    }
};

QTEST_GUILESS_MAIN(TestKillPoints)
#include "test_kill_points.moc"
