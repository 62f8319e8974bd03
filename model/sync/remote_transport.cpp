#include "model/sync/remote_transport.h"

#include "model/remote/remote_endpoint.h"

#include <QMetaObject>
#include <list>

namespace fd {

/// The network's side. An endpoint stays until its last exchange has ended, whatever is used after it.
class RemoteTransport::Line : public QObject {
public:
    void use(const EndpointSettings& settings, const QByteArray& token) {
        dropIdle();
        m_uses.push_back({std::make_unique<RemoteEndpoint>(settings), token, 0});
    }
    void post(const QByteArray& payload, RemoteEndpoint::BodyStarting bodyStarting,
              const RemoteEndpoint::Finished& finished) {
        Use& use = m_uses.back();
        ++use.inFlight;
        use.endpoint->post(payload, use.token, std::move(bodyStarting),
                           [this, &use, finished](const Exchange& exchange) {
                               --use.inFlight;
                               finished(exchange);
                           });
    }

private:
    struct Use {
        std::unique_ptr<RemoteEndpoint> endpoint;
        QByteArray token;
        int inFlight;
    };
    void dropIdle() {
        m_uses.remove_if([](const Use& use) { return use.inFlight == 0; });
    }
    std::list<Use> m_uses; // the last one is in use
};

RemoteTransport::RemoteTransport(TransportReports reports)
    : m_home(std::make_shared<TransportHome>(std::move(reports)))
    , m_line(new Line) {
    m_thread.setObjectName(QStringLiteral("network"));
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
}

RemoteTransport::~RemoteTransport() {
    m_home->close();
    m_thread.quit();
    m_thread.wait();
}

void RemoteTransport::use(const EndpointSettings& settings, const QByteArray& token) {
    QMetaObject::invokeMethod(m_line, [line = m_line, settings, token] { line->use(settings, token); });
}

void RemoteTransport::send(const OutboxRow& row) {
    const auto bodyStarting = [home = m_home, id = row.id] { return home->bodyStarting(id); };
    const auto finished = [home = m_home, id = row.id](const Exchange& exchange) {
        home->finished(id, exchange);
    };
    QMetaObject::invokeMethod(m_line, [line = m_line, payload = row.payload, bodyStarting, finished] {
        line->post(payload, bodyStarting, finished);
    });
}

} // namespace fd
