#include "fault_server.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QUuid>
#include <algorithm>

namespace fd::test {

namespace {

QByteArray acceptedBody(const QByteArray& id) {
    return "{\"reservationId\":\"" + id + "\"}";
}

Behaviour raw(const QByteArray& reply, Behaviour::Then then) {
    Behaviour behaviour;
    behaviour.books = true;
    behaviour.reply = reply;
    behaviour.then = then;
    return behaviour;
}

Behaviour reset(Behaviour::Read read) {
    Behaviour behaviour;
    behaviour.read = read;
    behaviour.then = Behaviour::Then::Reset;
    return behaviour;
}

} // namespace

/// One connection: reads requests, and does with each what the script says.
class FaultConnection : public QObject {
public:
    FaultConnection(QTcpSocket* socket, FaultServer* server)
        : QObject(server)
        , m_socket(socket)
        , m_server(server) {
        socket->setParent(this);
        // A byte at a time: bytes left in the system's buffer are what makes closing a reset.
        socket->setReadBufferSize(1);
        connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &FaultConnection::fill);
        connect(&m_pace, &QTimer::timeout, this, &FaultConnection::writeOne);
        connect(socket, &QTcpSocket::disconnected, &m_pace, &QTimer::stop);
    }

private:
    void read() {
        if (m_isDone || m_isActing)
            return;
        if (!m_behaviour) {
            m_behaviour = m_server->next();
            if (m_behaviour->read == Behaviour::Read::Everything)
                m_socket->setReadBufferSize(0);
            if (m_behaviour->read == Behaviour::Read::Nothing)
                return act();
        }
        while (!m_isDone && !m_isActing && m_socket->bytesAvailable() > 0)
            take(m_socket->read(1));
    }

    void take(const QByteArray& byte) {
        if (!m_isInBody) {
            m_head += byte;
            if (m_head.endsWith("\r\n\r\n"))
                headComplete();
            return;
        }
        m_body += byte;
        ++m_server->m_bodyBytes;
        const qint64 missing = m_length - m_body.size();
        if (missing == 0)
            ++m_server->m_bodies;
        if (missing == 0 || (missing == 1 && m_behaviour->read == Behaviour::Read::AllButOneByte))
            act();
    }

    void headComplete() {
        m_isInBody = true;
        m_server->m_heads.append(m_head);
        if (m_head.startsWith("POST "))
            ++m_server->m_posts;
        m_length = 0;
        for (const QByteArray& line : m_head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                m_length = line.mid(15).trimmed().toLongLong();
        }
        if (m_behaviour->read == Behaviour::Read::Head || m_length == 0)
            act();
    }

    void act() {
        m_isActing = true;
        QByteArray id;
        if (m_behaviour->books)
            id = m_server->book(m_body);
        m_reply =
            m_behaviour->saysBooked ? Behaviour::answer(200, acceptedBody(id)).reply : m_behaviour->reply;
        m_filler = m_behaviour->filler;
        if (m_behaviour->pace.count() > 0) {
            m_pace.start(m_behaviour->pace);
            return;
        }
        m_socket->write(m_reply);
        if (m_filler == 0)
            end();
        else
            fill();
    }

    void writeOne() {
        m_socket->write(m_reply.left(1));
        m_reply.remove(0, 1);
        if (m_reply.isEmpty())
            m_pace.stop();
    }

    void fill() {
        if (m_filler == 0 || m_socket->bytesToWrite() > 65536)
            return;
        const qint64 part = std::min<qint64>(m_filler, 65536);
        m_filler -= part;
        m_socket->write(QByteArray(static_cast<qsizetype>(part), ' '));
        if (m_filler == 0)
            end();
    }

    void end() {
        switch (m_behaviour->then) {
        case Behaviour::Then::Reset:
            m_isDone = true;
            m_socket->abort();
            return;
        case Behaviour::Then::Close:
            m_isDone = true;
            m_socket->disconnectFromHost();
            return;
        case Behaviour::Then::StayOpen:
            break;
        }
        m_behaviour.reset();
        m_isActing = false;
        m_isInBody = false;
        m_head.clear();
        m_body.clear();
    }

    QTcpSocket* m_socket;
    FaultServer* m_server;
    std::optional<Behaviour> m_behaviour;
    QTimer m_pace;
    QByteArray m_head;
    QByteArray m_body;
    QByteArray m_reply;
    qint64 m_length = 0;
    qint64 m_filler = 0;
    bool m_isInBody = false;
    bool m_isActing = false;
    bool m_isDone = false;
};

FaultServer::FaultServer(std::optional<ServerIdentity> identity)
    : m_identity(std::move(identity))
    , m_script({Behaviour::book()}) {
    listen(QHostAddress::LocalHost);
}

QUrl FaultServer::url() const {
    const QString scheme = m_identity ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(serverPort()));
}

void FaultServer::script(const QList<Behaviour>& behaviours) {
    m_script = behaviours;
    m_step = 0;
}

Behaviour FaultServer::next() {
    return m_script.at(std::min(m_step++, m_script.size() - 1));
}

QByteArray FaultServer::book(const QByteArray& payload) {
    QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_booked[payload].append(id);
    return id;
}

void FaultServer::incomingConnection(qintptr descriptor) {
    ++m_connections;
    if (!m_identity) {
        auto* socket = new QTcpSocket;
        new FaultConnection(socket, this);
        socket->setSocketDescriptor(descriptor);
        return;
    }
    auto* socket = new QSslSocket;
    new FaultConnection(socket, this);
    socket->setSocketDescriptor(descriptor);
    socket->setReadBufferSize(0); // the handshake needs more than a byte
    socket->setLocalCertificateChain(m_identity->chain);
    socket->setPrivateKey(m_identity->key);
    socket->startServerEncryption();
}

Behaviour Behaviour::book(Then then) {
    Behaviour behaviour;
    behaviour.books = true;
    behaviour.saysBooked = true;
    behaviour.then = then;
    return behaviour;
}

Behaviour Behaviour::answer(int status, const QByteArray& body, const Headers& headers) {
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    QByteArray type = "Content-Type: application/json\r\n";
    for (const auto& [name, value] : headers) {
        if (name == "Content-Type")
            type.clear();
        text += name + ": " + value + "\r\n";
    }
    const bool hasBody = status >= 200 && status != 204 && status != 304;
    if (hasBody)
        text += type + "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    Behaviour behaviour;
    behaviour.reply = text + "\r\n" + (hasBody ? body : QByteArray());
    return behaviour;
}

Behaviour Behaviour::resetBeforeReading() {
    return reset(Read::Nothing);
}

Behaviour Behaviour::resetAfterHead() {
    return reset(Read::Head);
}

Behaviour Behaviour::resetBeforeLastByte() {
    return reset(Read::AllButOneByte);
}

Behaviour Behaviour::dropAfterReading() {
    return reset(Read::Everything);
}

Behaviour Behaviour::commitThenDrop() {
    return raw({}, Then::Close);
}

Behaviour Behaviour::errorAfterCommit(int status) {
    return raw(answer(status, "{}").reply, Then::Close);
}

Behaviour Behaviour::halfReply() {
    const QByteArray body = acceptedBody("3f0c9a52-5d0e-4a35-9e0b-6f1c2a7d8e90");
    return raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n" + body,
               Then::Close);
}

Behaviour Behaviour::halfHead() {
    return raw("HTTP/1.1 200 OK\r\nContent-Type: applic", Then::Close);
}

Behaviour Behaviour::chunksCutShort() {
    const QByteArray body = acceptedBody("3f0c9a52-5d0e-4a35-9e0b-6f1c2a7d8e90");
    return raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) +
                   "\r\n" + body + "\r\n20\r\nabc",
               Then::Close);
}

Behaviour Behaviour::trickle() {
    Behaviour behaviour =
        raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(5000, ' '), Then::StayOpen);
    behaviour.pace = std::chrono::milliseconds(5);
    return behaviour;
}

Behaviour Behaviour::silence() {
    return raw({}, Then::StayOpen);
}

Behaviour Behaviour::garbage() {
    return raw(QByteArray::fromHex("00ff1b5b41150304") + "\r\nnot a word of HTTP\r\n\r\n", Then::Close);
}

Behaviour Behaviour::huge(int status) {
    constexpr qint64 length = 100'000'000;
    Behaviour behaviour = raw("HTTP/1.1 " + QByteArray::number(status) +
                                  " Said\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n",
                              Then::Close);
    behaviour.filler = length;
    return behaviour;
}

Behaviour Behaviour::wrongType() {
    return answer(200, "<html>Welcome to the hotel</html>", {{"Content-Type", "text/html"}});
}

Behaviour Behaviour::redirect(int status, const QByteArray& to) {
    return answer(status, {}, {{"Location", to}});
}

QUrl silentUrl() {
    FaultServer gone;
    const QUrl url = gone.url();
    gone.refuse();
    return url;
}

} // namespace fd::test
