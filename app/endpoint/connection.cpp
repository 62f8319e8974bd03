#include "app/endpoint/connection.h"

#include <QPointer>
#include <QSslSocket>
#include <utility>

namespace fd::endpoint {

namespace {
constexpr qint64 readAhead = 65'536;
constexpr qint64 piece = 16'384;
constexpr int requestTimeout = 408;
} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, RequestHandler& handler,
                       const Deadlines& deadlines, LogSink log)
    : m_socket(std::move(socket))
    , m_tls(qobject_cast<QSslSocket*>(m_socket.get()))
    , m_handler(handler)
    , m_deadlines(deadlines)
    , m_log(std::move(log)) {
    m_socket->setReadBufferSize(readAhead); // the rest waits with the client
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::onDeadline);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::ended);
    if (!m_tls)
        return;
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
    // A failed handshake: what a wrong client says is not worth a line in a log.
    connect(m_tls, &QSslSocket::errorOccurred, this, [this] {
        if (!m_tls->isEncrypted())
            cut();
    });
}

void Connection::start() {
    m_deadline.start(m_deadlines.request);
    readMore();
}

void Connection::turnAway(int status) {
    m_unread = true;
    m_since.start();
    answer(plainAnswer(status), true);
}

void Connection::finish() {
    m_closing = true;
    if (m_phase == Phase::Reading) {
        m_phase = Phase::Closing;
        m_deadline.start(m_deadlines.linger);
        m_socket->disconnectFromHost();
    }
}

void Connection::cut() {
    m_phase = Phase::Closing;
    m_socket->abort();
    Q_EMIT ended(); // a socket that was not connected any more says nothing
}

void Connection::readMore() {
    if (m_phase == Phase::Lingering) {
        while (m_socket->bytesAvailable() > 0)
            m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_looping)
        return;
    m_looping = true;
    while (m_phase == Phase::Reading && step()) {
    }
    m_looping = false;
}

/// One piece of the input, or one change of the reader's state; false when there is nothing to do.
bool Connection::step() {
    switch (m_reader.state()) {
    case HttpRequestReader::State::HeadRead:
        return onHead();
    case HttpRequestReader::State::Complete:
        decide();
        return true;
    case HttpRequestReader::State::Failed:
        m_unread = true;
        m_current = m_reader.request();
        answer(plainAnswer(m_reader.status()), true);
        return false;
    case HttpRequestReader::State::Head:
    case HttpRequestReader::State::Body:
        break;
    }
    const QByteArray bytes = m_socket->peek(piece);
    if (bytes.isEmpty())
        return false;
    if (!m_begun) {
        m_begun = true;
        m_since.start();
        m_deadline.start(m_deadlines.request);
    }
    m_socket->skip(m_reader.feed(bytes));
    return true;
}

bool Connection::onHead() {
    const HttpRequest& head = m_reader.request();
    if (const auto refusal = m_handler.refuse(head)) {
        m_current = head;
        m_unread = head.hasBody;
        const bool mustClose = head.hasBody || !head.keepAlive;
        if (!mustClose) {
            m_reader.readBody(); // there is none: the request is over
            m_current = m_reader.takeRequest();
        }
        answer(*refusal, mustClose);
        return true;
    }
    const bool asksFirst = head.expectsContinue && head.hasBody;
    m_reader.readBody();
    if (asksFirst && m_reader.state() == HttpRequestReader::State::Body && m_socket->bytesAvailable() == 0) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
    return true;
}

void Connection::decide() {
    m_phase = Phase::Deciding;
    m_deadline.stop();
    m_current = m_reader.takeRequest();
    const QPointer<Connection> self(this);
    m_handler.handle(m_current, [self, generation = m_generation](const HttpAnswer& reply) {
        if (self && self->m_phase == Phase::Deciding && self->m_generation == generation)
            self->answer(reply, !self->m_current.keepAlive);
    });
}

void Connection::answer(const HttpAnswer& answer, bool mustClose) {
    ++m_generation;
    m_closing |= mustClose;
    m_phase = Phase::Writing;
    m_deadline.start(m_deadlines.request);
    m_log(accessLine(m_current.method, m_handler.pathForLog(m_current.path), answer.status,
                     m_since.nsecsElapsed() / 1000));
    m_socket->write(encodeAnswer(answer, m_closing, m_current.method != "HEAD"));
    m_current = {};
    m_socket->flush();
    onBytesWritten();
}

void Connection::onBytesWritten() {
    if (m_phase == Phase::Writing && hasWritten())
        answered();
}

bool Connection::hasWritten() const {
    return m_socket->bytesToWrite() == 0 && (!m_tls || m_tls->encryptedBytesToWrite() == 0);
}

void Connection::answered() {
    m_begun = false;
    if (!m_closing) {
        m_phase = Phase::Reading;
        m_deadline.start(m_deadlines.idle);
        readMore();
    } else if (m_unread) {
        m_phase = Phase::Lingering;
        m_deadline.start(m_deadlines.linger);
        readMore();
    } else {
        m_phase = Phase::Closing;
        m_socket->disconnectFromHost();
    }
}

void Connection::onDeadline() {
    if (m_phase != Phase::Reading || !m_begun)
        return cut();
    m_unread = true;
    m_current = m_reader.request();
    answer(plainAnswer(requestTimeout), true);
}

} // namespace fd::endpoint
