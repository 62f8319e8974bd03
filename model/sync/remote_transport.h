#pragma once

#include "model/domain/endpoint_settings.h"
#include "model/outbox/outbox.h"
#include "model/sync/transport_home.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace fd {

/// Carries payloads over HTTP, on a thread of its own: neither a slow proxy nor a slow name server holds the
/// store up. Made, used and destroyed on one thread, its home, which has an event loop.
class RemoteTransport : public OutboxTransport {
public:
    explicit RemoteTransport(TransportReports reports);
    /// What is on its way is given up without a report.
    ~RemoteTransport() override;
    RemoteTransport(const RemoteTransport&) = delete;

    /// From now on; what is already on its way ends as it began.
    void use(const EndpointSettings& settings, const QByteArray& token);
    void send(const OutboxRow& row) override;

private:
    class Line;

    std::shared_ptr<TransportHome> m_home;
    QThread m_thread;
    Line* m_line; // lives on m_thread
};

} // namespace fd
