#pragma once

#include "model/domain/booking_target.h"
#include "model/remote/exchange.h"

#include <QFuture>
#include <QThread>

namespace fd {

[[nodiscard]] ConnectionState connectionStateOf(const Exchange& exchange);

/// Tries targets out, on a thread of its own; nothing is ever booked or changed.
class ConnectionProbe {
public:
    ConnectionProbe();
    ~ConnectionProbe(); ///< a test that still runs is given up; its answer never comes
    ConnectionProbe(const ConnectionProbe&) = delete;

    [[nodiscard]] QFuture<TargetState> run(const BookingTarget& target, const QByteArray& secret);

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace fd
