#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace fd::test {

/// A line to a port of this computer that can be cut and joined again; on a thread of its own, so that
/// whoever waits at its ends does not hold it up.
class TcpRelay {
public:
    explicit TcpRelay(int port)
        : m_wire(new Wire(static_cast<quint16>(port))) {
        m_wire->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_wire, &QObject::deleteLater);
        m_thread.start();
        join();
    }
    ~TcpRelay() {
        m_thread.quit();
        m_thread.wait();
    }
    TcpRelay(const TcpRelay&) = delete;

    [[nodiscard]] int port() const { return m_wire->ownPort; }
    void cut() {
        QMetaObject::invokeMethod(
            m_wire, [wire = m_wire] { wire->cut(); }, Qt::BlockingQueuedConnection);
    }
    void join() {
        QMetaObject::invokeMethod(
            m_wire, [wire = m_wire] { wire->join(); }, Qt::BlockingQueuedConnection);
    }
    /// Once: what contains this goes through, and the line breaks before its answer.
    void loseTheAnswerTo(const QByteArray& words) {
        QMetaObject::invokeMethod(
            m_wire, [wire = m_wire, words] { wire->lost = words; }, Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] bool isBroken() const { return m_wire->broken; }

private:
    struct Wire : QObject {
        explicit Wire(quint16 to)
            : port(to) {}

        void join() {
            if (server != nullptr)
                return;
            broken = false;
            server = new QTcpServer(this);
            connect(server, &QTcpServer::newConnection, this, &Wire::take);
            if (!server->listen(QHostAddress::LocalHost, ownPort))
                qFatal("the relay cannot listen");
            ownPort = server->serverPort();
        }
        void cut() {
            broken = true;
            delete std::exchange(server, nullptr);
            for (QTcpSocket* socket : findChildren<QTcpSocket*>()) {
                socket->disconnect();
                socket->abort();
                socket->deleteLater();
            }
        }
        void take() {
            QTcpSocket* client = server->nextPendingConnection();
            client->setParent(this);
            auto* far = new QTcpSocket(this);
            far->connectToHost(QHostAddress::LocalHost, port);
            const auto isMute = std::make_shared<bool>(false);
            connect(client, &QTcpSocket::readyRead, far, [this, client, far, isMute] {
                const QByteArray said = client->readAll();
                *isMute = *isMute || (!lost.isEmpty() && said.contains(lost));
                far->write(said);
            });
            connect(far, &QTcpSocket::readyRead, client, [this, client, far, isMute] {
                const QByteArray answer = far->readAll();
                if (!*isMute) {
                    client->write(answer);
                    return;
                }
                lost.clear();
                cut();
            });
            connect(client, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
            connect(far, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        }

        const quint16 port;
        std::atomic<quint16> ownPort = 0;
        std::atomic<bool> broken = false;
        QByteArray lost;
        QTcpServer* server = nullptr;
    };

    QThread m_thread;
    Wire* m_wire; // lives on m_thread
};

} // namespace fd::test
