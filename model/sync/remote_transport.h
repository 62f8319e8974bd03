#pragma once

#include "model/domain/endpoint_settings.h"
#include "model/outbox/outbox.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace fd {

/// Carries payloads over HTTP, on a thread of its own: neither a slow proxy nor a slow name server holds the
/// store up. Made, used and destroyed on one thread, its home, which has an event loop.
class RemoteTransport : public OutboxTransport {
public:
    /// Both are called at home.
    struct Reports {
        std::function<bool(qint64 row)> bodyStarting;
        std::function<void(qint64 row, const Exchange&)> finished;
    };
    explicit RemoteTransport(Reports reports);
    /// What is on its way is given up without a report.
    ~RemoteTransport() override;
    RemoteTransport(const RemoteTransport&) = delete;

    /// From now on; what is already on its way ends as it began.
    void use(const EndpointSettings& settings, const QByteArray& token);
    void send(qint64 row, const QString& target, const QByteArray& payload) override;

private:
    class Line;
    class Gate;

    Reports m_reports;
    QObject m_home; // what is reported after the end is dropped with it
    std::shared_ptr<Gate> m_gate;
    QThread m_thread;
    Line* m_line; // lives on m_thread
};

} // namespace fd
