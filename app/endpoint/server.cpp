#include "app/endpoint/server.h"

#include <QSslSocket>
#include <algorithm>
#include <utility>

namespace fd::endpoint {

namespace {
constexpr int serviceUnavailable = 503;
constexpr int backlog = 256;
} // namespace

Server::Server(RequestHandler& handler, const Limits& limits, std::optional<QSslConfiguration> tls,
               LogSink log)
    : m_handler(handler)
    , m_limits(limits)
    , m_tls(std::move(tls))
    , m_log(std::move(log)) {
    setListenBacklogSize(backlog);
    m_farewell.setSingleShot(true);
    connect(&m_farewell, &QTimer::timeout, this, [this] {
        std::vector<Connection*> left;
        for (const auto& connection : m_connections)
            left.push_back(connection.get());
        for (Connection* connection : left)
            connection->cut();
    });
}

Server::~Server() {
    for (const auto& connection : m_connections)
        connection->disconnect(this);
}

void Server::incomingConnection(qintptr descriptor) {
    const size_t open = m_connections.size();
    auto* const tls = m_tls ? new QSslSocket : nullptr;
    std::unique_ptr<QTcpSocket> socket(tls ? tls : new QTcpSocket);
    // Those who are told 503 take a place until they have read it; not without end either, and under TLS the
    // answer would cost a handshake first.
    if (!socket->setSocketDescriptor(descriptor) || open >= 2 * m_limits.connections ||
        (m_tls && open >= m_limits.connections))
        return;
    m_connections.push_back(
        std::make_unique<Connection>(std::move(socket), m_handler, m_limits.deadlines, m_log));
    Connection* added = m_connections.back().get();
    connect(added, &Connection::ended, this, [this, added] { forget(added); });
    if (tls) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
    if (open < m_limits.connections)
        added->start();
    else
        added->turnAway(serviceUnavailable);
}

void Server::stop() {
    if (std::exchange(m_stopping, true))
        return;
    close();
    m_farewell.start(m_limits.farewell);
    std::vector<Connection*> open;
    for (const auto& connection : m_connections)
        open.push_back(connection.get());
    for (Connection* connection : open)
        connection->finish();
    if (m_connections.empty())
        Q_EMIT stopped();
}

void Server::forget(Connection* connection) {
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [connection](const auto& each) { return each.get() == connection; });
    if (found == m_connections.end())
        return;
    m_gone.push_back(std::move(*found));
    m_connections.erase(found);
    QMetaObject::invokeMethod(
        this, [this] { m_gone.clear(); }, Qt::QueuedConnection);
    if (m_stopping && m_connections.empty())
        Q_EMIT stopped();
}

} // namespace fd::endpoint
