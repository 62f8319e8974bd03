// Visitors per second: what `frontdeskctl import` does with a CSV file (read, decode, check every field, look
// for those who are here, all or nothing), beside what the sqlite3 shell's `.import` does with the same file
// and no more than a table of the same columns and indexes. And how long the store is held for others at the
// end. FRONTDESK_BENCH_VISITORS says how many (100,000 unless set; tried with 1,000,000).
#include "model/directory/import.h"
#include "model/store/store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

using namespace fd;

namespace {

int visitorCount() {
    const int wanted = qEnvironmentVariableIntValue("FRONTDESK_BENCH_VISITORS");
    return wanted > 0 ? wanted : 100'000;
}

const QTemporaryDir& folder() {
    static const QTemporaryDir made;
    return made;
}

/// Made once a run. Ids are spread as real ones are.
const QString& csvPath() {
    static const QString path = [] {
        const QString made = folder().filePath(QStringLiteral("visitors.csv"));
        QFile file(made);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the bench cannot write");
        file.write("id,name,phone,dateOfBirth,gender,chartNumber,memo\n");
        quint64 spread = 1;
        for (int i = 0; i < visitorCount(); ++i) {
            spread = spread * 6364136223846793005ULL + 1442695040888963407ULL;
            file.write(QStringLiteral("%1%2,김민서,010-0000-%3,1994-03-02,FEMALE,A%4,메모 %4\n")
                           .arg(spread, 16, 16, QLatin1Char('0'))
                           .arg(i, 8, 16, QLatin1Char('0'))
                           .arg(i % 10'000, 4, 10, QLatin1Char('0'))
                           .arg(i)
                           .toUtf8());
        }
        return made;
    }();
    return path;
}

void importVisitors(benchmark::State& state) {
    (void)csvPath();
    qint64 longestHold = 0;
    qint64 atTheEnd = 0;
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString path = folder().filePath(QStringLiteral("clinic%1").arg(++round));
        auto store = Store::open(path, Database::Mode::CreateIfMissing);
        QFile file(csvPath());
        if (!store.ok() || !file.open(QIODevice::ReadOnly))
            qFatal("the bench cannot open what it needs");
        FileProgress progress;
        state.ResumeTiming();
        const auto onStore = [&](const std::function<void(Store&)>& work) {
            QElapsedTimer timer;
            timer.start();
            const bool keeps = progress.keeping && atTheEnd == 0;
            work(**store);
            (keeps ? atTheEnd : longestHold) = std::max(keeps ? atTheEnd : longestHold, timer.elapsed());
        };
        const auto report =
            importData(onStore, ImportKind::Visitors, ImportFormat::Csv, file, ImportOptions(), progress);
        if (report.added != visitorCount())
            state.SkipWithError("not everybody was imported");
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) * visitorCount());
    state.counters["ms held at a time while checking"] = static_cast<double>(longestHold);
    state.counters["ms held at the end"] = static_cast<double>(atTheEnd);
}

void sqliteShell(benchmark::State& state) {
    (void)csvPath();
    int round = 0;
    for (auto _ : state) {
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {folder().filePath(QStringLiteral("shell%1").arg(++round))});
        shell.write(
            "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"
            "CREATE TABLE visitors (id TEXT NOT NULL PRIMARY KEY, name TEXT, phone TEXT, date_of_birth TEXT,"
            " gender TEXT, chart_number TEXT, memo TEXT) WITHOUT ROWID;\n"
            "CREATE INDEX by_name ON visitors (name, id);\nCREATE INDEX by_chart ON visitors "
            "(chart_number);\n"
            "BEGIN;\n.import --csv --skip 1 " +
            csvPath().toUtf8() + " visitors\nCOMMIT;\n");
        shell.closeWriteChannel();
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            state.SkipWithError("no sqlite3");
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) * visitorCount());
}

} // namespace

BENCHMARK(sqliteShell)->UseRealTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(importVisitors)->UseRealTime()->Iterations(1)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
