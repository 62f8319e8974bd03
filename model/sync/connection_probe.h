#pragma once

#include "model/domain/endpoint_settings.h"
#include "model/remote/exchange.h"

#include <QFuture>
#include <QThread>

namespace fd {

[[nodiscard]] ConnectionState connectionStateOf(const Exchange& exchange);

/// Tries addresses out, on a thread of its own; nothing is ever booked.
class ConnectionProbe {
public:
    ConnectionProbe();
    ~ConnectionProbe(); ///< a test that still runs is given up; its answer never comes
    ConnectionProbe(const ConnectionProbe&) = delete;

    [[nodiscard]] QFuture<ConnectionState> run(const EndpointSettings& settings, const QByteArray& token);

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace fd
