#pragma once

#include "../support/fault_server.h"
#include "model/remote/remote_endpoint.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace fd::test {

/// One post() and everything its caller hears of it.
class Probe {
public:
    Probe(RemoteEndpoint& endpoint, const QByteArray& payload, bool mayStart = true) {
        endpoint.post(
            payload, "secret",
            [this, mayStart] {
                ++asked;
                return mayStart;
            },
            [this](const Exchange& seen) {
                ++finished;
                exchange = seen;
                m_loop.quit();
            });
        isSynchronous = finished > 0;
    }
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;

    /// In an event loop of its own: QTest::qWaitFor sleeps between two looks, and the server reads slowly.
    [[nodiscard]] bool wait() {
        QTimer::singleShot(10'000, &m_loop, &QEventLoop::quit);
        if (finished == 0)
            m_loop.exec();
        return finished > 0;
    }
    /// "None 200 started"
    [[nodiscard]] QByteArray told() const {
        if (finished != 1 || isSynchronous)
            return "finished " + QByteArray::number(finished) + " times";
        static const char* const names[] = {"None ", "Unreachable ", "Certificate ", "Cut ", "TooLarge "};
        return names[static_cast<int>(exchange.failure)] + QByteArray::number(exchange.httpStatus) +
               (exchange.bodyStarted ? " started" : " not started");
    }

    Exchange exchange;
    int asked = 0;
    int finished = 0;
    bool isSynchronous = false;

private:
    QEventLoop m_loop;
};

inline EndpointSettings settingsFor(const FaultServer& server) {
    EndpointSettings settings;
    settings.base = server.url();
    return settings;
}

} // namespace fd::test
