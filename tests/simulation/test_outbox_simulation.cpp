#include "tests/simulation/world.h"

#include <QTest>

using fd::simulation::World;

/// Seeds: FRONTDESK_SEEDS (5,000 unless set), from FRONTDESK_SEED on. A failure names its seed.
class TestOutboxSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySeedKeepsEveryPromise() {
        const int seeds = qEnvironmentVariableIsSet("FRONTDESK_SEEDS")
                              ? qEnvironmentVariableIntValue("FRONTDESK_SEEDS")
                              : 5000;
        const int first = qEnvironmentVariableIntValue("FRONTDESK_SEED");
        for (int seed = first; seed < first + seeds; ++seed) {
            World world(static_cast<quint64>(seed));
            for (int event = 0; event < 300 && world.broken().isEmpty(); ++event)
                world.step();
            if (world.broken().isEmpty())
                world.settle();
            QVERIFY2(world.broken().isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(world.broken())));
        }
    }

    void theSameSeedGivesTheSameTrace() {
        for (quint64 seed = 0; seed < 50; ++seed) {
            World one(seed);
            World two(seed);
            for (int event = 0; event < 300; ++event) {
                one.step();
                two.step();
            }
            QCOMPARE(one.trace(), two.trace());
        }
    }
};

QTEST_APPLESS_MAIN(TestOutboxSimulation)
#include "test_outbox_simulation.moc"
