// Durable reservations per second: one commit each, beside sixteen connections to `frontdeskctl serve`, whose
// commits they share. Both on the same disk, in the same run; the ratio is what counts.
#include "tests/endpoint/served_clinic.h"

#include <benchmark/benchmark.h>
#include <thread>

using namespace fd::test;

namespace {

constexpr int connections = 16;
constexpr int perConnection = 100;

void oneCommitEach(benchmark::State& state) {
    Clinic clinic;
    fd::ReservationEngine engine(*clinic.store, fd::systemClock());
    int number = 0;
    for (auto _ : state) {
        const auto outcome = engine.reserve(command(11 + number % 9, slot(number)));
        if (!std::holds_alternative<fd::Accepted>(outcome))
            state.SkipWithError("refused");
        ++number;
    }
    state.SetItemsProcessed(number);
}

/// Each connection has days of its own, so that nobody is refused.
void bookAll(quint16 port, int connection, int round) {
    HttpClient client(port);
    for (int i = 0; i < perConnection; ++i) {
        const int number = (connection * 1'000 + round) * perConnection + i;
        const auto reply = client.ask(post(booking(11 + connection % 9, number)));
        if (!reply || reply->status != 200)
            qFatal("a booking was not accepted");
    }
}

void sixteenConnections(benchmark::State& state) {
    ServedClinic clinic;
    int round = 0;
    for (auto _ : state) {
        std::vector<std::thread> threads;
        threads.reserve(connections);
        for (int i = 0; i < connections; ++i)
            threads.emplace_back(bookAll, clinic.port(), i, round);
        for (std::thread& thread : threads)
            thread.join();
        ++round;
    }
    state.SetItemsProcessed(static_cast<int64_t>(round) * connections * perConnection);
}

} // namespace

BENCHMARK(oneCommitEach)->UseRealTime()->Iterations(1'600);
BENCHMARK(sixteenConnections)->UseRealTime()->Iterations(1)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
