#pragma once

#include "model/desk.h"
#include "tests/support/fault_server.h"
#include "tests/unit/clinic_fixture.h"

namespace fd::test {

template <class T>
T valueOf(const Desk::Answer<T>& answer) {
    // The desk's own thread has work, too: an answer may need it.
    while (!answer.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return answer.result().value();
}

/// The clock of a desk, moved by hand.
class HandClock {
public:
    explicit HandClock(Instant start)
        : m_ms(std::make_shared<std::atomic<qint64>>(toMs(start))) {}
    void pass(milliseconds time) { *m_ms += time.count(); }
    [[nodiscard]] Clock clock() const {
        return [ms = m_ms] { return instantFromMs(*ms); };
    }

private:
    std::shared_ptr<std::atomic<qint64>> m_ms;
};

/// A desk on a small clinic whose bookings go to the address given.
struct RemoteDesk {
    test::Clinic clinic;
    HandClock time{at("2026-11-20T00:00:00Z")};
    std::unique_ptr<Desk> desk;

    explicit RemoteDesk(const QUrl& url) {
        clinic.store.reset();
        reopen();
        aim(url);
    }
    void reopen() {
        desk.reset();
        auto opened = Desk::open(clinic.path, time.clock());
        if (!opened)
            qFatal("the desk does not open");
        desk = std::move(opened).value();
    }
    void aim(const QUrl& url, const QByteArray& token = {}) {
        BookingTarget target;
        target.kind = TargetKind::Endpoint;
        target.endpoint.base = url;
        if (valueOf(desk->setTarget(target, token)).fault)
            qFatal("the address is refused");
    }
    Submission book(int visitorNumber, const TimeRange& range) {
        const Draft written = draft(visitorNumber, range);
        return valueOf(desk->submit({valueOf(desk->saveDraft({0, written})), written}));
    }
    [[nodiscard]] OutboxView outbox() { return valueOf(desk->outbox()); }
    /// Waits for it, at most so long; the state of the only open row, or Confirmed when none is open.
    [[nodiscard]] bool comesTo(const std::function<bool(const OutboxView&)>& holds) {
        return QTest::qWaitFor([&] { return holds(outbox()); }, 15'000);
    }
    [[nodiscard]] bool comesTo(OutboxState state) {
        return comesTo([state](const OutboxView& view) {
            return state == OutboxState::Confirmed ? view.open.empty() && !view.confirmedToday.empty()
                                                   : view.inState(state) == 1;
        });
    }
};

} // namespace fd::test
