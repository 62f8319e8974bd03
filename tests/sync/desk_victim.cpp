// A desk that dies at a named point of a send: desk_victim STORE URL POINT.
#include "victim_booking.h"

#include "model/engine/reservation_engine.h"
#include "model/store/target_settings.h"
#include "model/sync/store_outbox_log.h"
#include "model/sync/syncer.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace fd;

namespace {

[[noreturn]] void die() {
#ifdef Q_OS_UNIX
    std::raise(SIGKILL);
#endif
    std::_Exit(137);
}

QString named; // the point at which to die

void passing(const char* point) {
    if (named == QLatin1String(point))
        die();
}

/// The clinic's log, with a trap before and behind each line.
class TrappedLog : public OutboxLog {
public:
    explicit TrappedLog(Store& store)
        : m_log(store, nullptr, [] { return std::numeric_limits<qint64>::max(); }) {}
    std::vector<OutboxRow> load() override { return m_log.load(); }
    bool keep(const OutboxRow& row) override {
        const bool sending = row.state == OutboxState::Sending;
        const bool started = sending && row.attempts.back().bodyStarted;
        passing(!sending ? "before-result" : started ? "before-body-started" : "before-attempt");
        const bool kept = m_log.keep(row);
        passing(!sending ? "result-kept" : started ? "body-started-kept" : "attempt-kept");
        return kept;
    }

private:
    StoreOutboxLog m_log;
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    named = arguments.at(3);
    const auto opened = Store::open(arguments.at(1), Database::Mode::MustExist);
    if (!opened)
        return 1;
    Store& store = **opened;
    BookingTarget target;
    target.kind = TargetKind::Endpoint;
    target.endpoint.base = QUrl(arguments.at(2));
    writeTarget(store.clinic, target);

    ReservationEngine engine(store, systemClock());
    const auto booked =
        bookRemotely(store, engine, test::victimCommand(), target.endpoint.url().toString(), systemClock()());
    if (!std::holds_alternative<Queued>(booked))
        return 1;
    std::puts("saved");
    std::fflush(stdout);
    passing("after-save");

    Syncer syncer(systemClock(), std::make_unique<TrappedLog>(store), target.endpoint);
    QObject::connect(&syncer, &Syncer::changed, &app, [&syncer] {
        const OutboxState state = syncer.outbox().rows().front().state;
        if (state != OutboxState::Queued && state != OutboxState::Sending)
            QCoreApplication::quit();
    });
    syncer.start(QByteArray());
    return QCoreApplication::exec();
}
