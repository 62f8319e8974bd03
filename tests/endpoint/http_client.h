#pragma once

#include <QTcpSocket>
#include <memory>
#include <optional>
#include <utility>

namespace fd::test {

struct HttpReply {
    int status = 0;
    QByteArray head;
    QByteArray body;
};

/// A blocking client that sends exactly the bytes it is told, on any thread.
class HttpClient {
public:
    explicit HttpClient(quint16 port, std::unique_ptr<QTcpSocket> socket = std::make_unique<QTcpSocket>())
        : m_socket(std::move(socket)) {
        m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket->waitForConnected(patience);
    }

    bool send(const QByteArray& bytes) {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0) {
            if (!m_socket->waitForBytesWritten(patience))
                return false;
        }
        return true;
    }

    /// The next answer; nothing when the connection ends before it is whole. An answer to HEAD has no body.
    std::optional<HttpReply> receive(bool withBody = true) {
        qsizetype end = -1;
        while ((end = m_read.indexOf("\r\n\r\n")) < 0) {
            if (!readSome())
                return std::nullopt;
        }
        HttpReply reply;
        reply.head = m_read.left(end + 2);
        reply.status = reply.head.mid(9, 3).toInt();
        const qsizetype field = reply.head.indexOf("Content-Length: ") + 16;
        const qsizetype length =
            field < 16 || !withBody
                ? 0
                : reply.head.mid(field, reply.head.indexOf("\r\n", field) - field).toInt();
        while (m_read.size() < end + 4 + length) {
            if (!readSome())
                return std::nullopt;
        }
        reply.body = m_read.mid(end + 4, length);
        m_read.remove(0, end + 4 + length);
        return reply;
    }

    std::optional<HttpReply> ask(const QByteArray& bytes) {
        send(bytes);
        return receive();
    }

    /// Whether the server ends the connection without another byte.
    bool isCut() {
        return m_read.isEmpty() && !readSome() && m_socket->state() != QTcpSocket::ConnectedState;
    }

private:
    static constexpr int patience = 20'000;

    bool readSome() {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patience))
            return false;
        m_read += m_socket->readAll();
        return true;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_read;
};

inline const QByteArray reservePath = QByteArrayLiteral("/schedule/open/v1/commands/reserve-by-visitor-id");

/// A whole POST of a body, with further fields (each with its line end).
inline QByteArray post(const QByteArray& body, const QByteArray& fields = {},
                       const QByteArray& path = reservePath) {
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace fd::test
