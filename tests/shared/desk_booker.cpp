// One desk of many: desk_booker URL SEED COUNT books at random for few visitors and says what became of each,
// a line each: A accepted or R refused, then id, visitor, start and end. Where it does not know, it asks.
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "tests/unit/clinic_fixture.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>
#include <cstdio>

using namespace fd;
using namespace fd::test;

namespace {

constexpr int visitors = 6;
constexpr int slots = 1'440; // thirty days of half hours
constexpr int longest = 3;   // of them
constexpr int patience = 1'200;
constexpr int pause = 50; // ms

std::unique_ptr<Store> opened(const QString& url) {
    for (int i = 0; i < patience; ++i) {
        auto store = Store::open(url, Database::Mode::MustExist);
        if (store)
            return std::move(store).value();
        if (store.error().code != StoreError::Code::Unreachable)
            qFatal("%s", qPrintable(store.error().detail));
        QThread::msleep(pause);
    }
    qFatal("the database never came back");
}

/// Until it is known.
Outcome settled(ReservationEngine& engine, const ReserveCommand& command, const ReservationId& id,
                int& asked) {
    for (int i = 0; i < patience; ++i) {
        try {
            return engine.reserve(command, id);
        } catch (const StoreException& failure) {
            const auto code = failure.error().code;
            if (code != StoreError::Code::Unreachable && code != StoreError::Code::OutcomeUnknown)
                qFatal("%s", qPrintable(failure.error().detail));
            asked += code == StoreError::Code::OutcomeUnknown ? 1 : 0;
            QThread::msleep(pause);
        }
    }
    qFatal("the database never came back");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto store = opened(arguments.at(1));
    ReservationEngine engine(*store, systemClock());
    QRandomGenerator chance(arguments.at(2).toUInt());
    const Instant first = at("2027-03-01T00:00:00Z");
    int asked = 0;
    for (int i = arguments.at(3).toInt(); i > 0; --i) {
        const int visitor = 11 + chance.bounded(visitors);
        const Instant start = first + minutes(30 * chance.bounded(slots));
        const auto range = TimeRange::make(start, start + minutes(30 * chance.bounded(1, longest + 1)));
        const ReservationId id = ReservationId::generate();
        const Outcome outcome = settled(engine, command(visitor, *range), id, asked);
        std::printf("%c %s %d %lld %lld\n", std::holds_alternative<Accepted>(outcome) ? 'A' : 'R',
                    qPrintable(id.text()), visitor, static_cast<long long>(toMs(range->start())),
                    static_cast<long long>(toMs(range->end())));
        std::fflush(stdout);
    }
    std::printf("U %d\n", asked);
    return 0;
}
