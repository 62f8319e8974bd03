// Reservations a second that 1, 4 and 16 clients book in one shared database, by the whole engine and all
// rules, beside `pgbench` that inserts bare rows under the same constraint into the same server; and how long
// after a booking another desk hears of it. What is committed is on the disk.
#include "tests/support/postgres_server.h"
#include "tests/unit/clinic_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <benchmark/benchmark.h>

using namespace fd;
using namespace fd::test;

namespace {

PostgresServer& server() {
    static PostgresServer durable(PostgresServer::Disk::Durable);
    return durable;
}

const QString& clinicUrl() {
    static const QString url = [] {
        const QString made = server().newClinic();
        auto store = Store::open(made, Database::Mode::MustExist);
        if (!store)
            qFatal("no clinic");
        fillClinic(**store);
        for (int number = 100; number < 5'100; ++number)
            (*store)->visitors.put(visitor(number));
        return made;
    }();
    return url;
}

std::unique_ptr<Store> openClinic() {
    auto store = Store::open(clinicUrl(), Database::Mode::MustExist);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    return std::move(store).value();
}

ReserveCommand anyCommand() {
    auto& chance = *QRandomGenerator::global();
    const Instant start = at("2027-01-01T00:00:00Z") + minutes(30 * chance.bounded(500'000));
    return command(100 + chance.bounded(5'000), *TimeRange::make(start, start + minutes(30)));
}

void engine(benchmark::State& state) {
    const auto store = openClinic();
    ReservationEngine engine(*store, systemClock());
    for (auto _ : state)
        benchmark::DoNotOptimize(engine.reserve(anyCommand()));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(engine)->Threads(1)->Threads(4)->Threads(16)->UseRealTime()->MinTime(3);

/// The constraint and the insert, and nothing else.
void bareInsert(benchmark::State& state) {
    static const QString database = [] {
        const QString made = server().createDatabase();
        server().sql(made, QStringLiteral("CREATE EXTENSION IF NOT EXISTS btree_gist"));
        server().sql(made,
                     QStringLiteral("CREATE TABLE bare (id uuid PRIMARY KEY, visitor bigint, start_ms bigint,"
                                    " end_ms bigint, EXCLUDE USING gist (visitor WITH =,"
                                    " int8range(start_ms, end_ms) WITH &&))"));
        return made;
    }();
    const QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("insert.sql")));
    if (!script.open(QIODevice::WriteOnly))
        return state.SkipWithError("no script");
    script.write("\\set v random(1, 5000)\n\\set s random(1, 500000)\n"
                 "INSERT INTO bare VALUES (gen_random_uuid(), :v, :s::bigint * 1800000,"
                 " (:s::bigint + 1) * 1800000) ON CONFLICT DO NOTHING;\n");
    script.close();
    double perSecond = 0;
    for (auto _ : state) {
        QProcess pgbench;
        pgbench.start(QStringLiteral("pgbench"),
                      {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"),
                       QStringLiteral("-c"), QString::number(state.range(0)), QStringLiteral("-j"),
                       QStringLiteral("2"), QStringLiteral("-T"), QStringLiteral("3"), QStringLiteral("-f"),
                       script.fileName(), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                       QStringLiteral("-p"), QString::number(server().port()), QStringLiteral("-U"),
                       QStringLiteral("test_admin"), database});
        pgbench.waitForFinished(60'000);
        const auto found = QRegularExpression(QStringLiteral("tps = ([0-9.]+)"))
                               .match(QString::fromLocal8Bit(pgbench.readAllStandardOutput()));
        if (!found.hasMatch())
            return state.SkipWithError(pgbench.readAllStandardError().constData());
        perSecond = found.captured(1).toDouble();
    }
    state.counters["items_per_second"] = perSecond;
}
BENCHMARK(bareInsert)->Arg(1)->Arg(4)->Arg(16)->Iterations(1)->Unit(benchmark::kSecond);

/// From the call that books to the moment at which another connection has heard of it.
void notification(benchmark::State& state) {
    const auto here = openClinic();
    const auto there = openClinic();
    ReservationEngine engine(*here, systemClock());
    bool heard = false;
    there->database.subscribe([&heard](const QString&) { heard = true; });
    for (auto _ : state) {
        heard = false;
        if (!std::holds_alternative<Accepted>(engine.reserve(anyCommand())))
            continue;
        while (!heard)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
BENCHMARK(notification)->UseRealTime()->Unit(benchmark::kMillisecond)->MinTime(2);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
