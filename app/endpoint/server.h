#pragma once

#include "app/endpoint/connection.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <optional>
#include <vector>

namespace fd::endpoint {

/// Listens, and keeps the connections; everything on one thread.
class Server : public QTcpServer {
    Q_OBJECT
public:
    struct Limits {
        size_t connections = 256; ///< one above is told 503
        Deadlines deadlines;
        std::chrono::milliseconds farewell{10'000}; ///< after stop(), for answers that nobody takes
    };

    /// The handler must outlive this. Without `tls`, plain.
    Server(RequestHandler& handler, const Limits& limits, std::optional<QSslConfiguration> tls, LogSink log);
    ~Server() override;

    /// Takes nobody new, answers what was read, and then says stopped().
    void stop();
    [[nodiscard]] size_t connectionCount() const { return m_connections.size(); }

Q_SIGNALS:
    void stopped();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void forget(Connection* connection);

    RequestHandler& m_handler;
    Limits m_limits;
    std::optional<QSslConfiguration> m_tls;
    LogSink m_log;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::unique_ptr<Connection>> m_gone; ///< their signals may still be under way
    QTimer m_farewell;
    bool m_stopping = false;
};

} // namespace fd::endpoint
