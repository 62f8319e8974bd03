#include "app/endpoint/server.h"

#include <QSignalSpy>
#include <QtTest>

using namespace fd::endpoint;
using namespace std::chrono_literals;

namespace {

/// Answers /now at once and /later when the test says so.
class ScriptedHandler : public RequestHandler {
public:
    [[nodiscard]] std::optional<HttpAnswer> refuse(const HttpRequest&) const override { return std::nullopt; }
    void handle(const HttpRequest& request, Reply reply) override {
        if (request.path == "/later")
            waiting.push_back(std::move(reply));
        else
            reply({200, "{}"});
    }
    [[nodiscard]] QByteArray pathForLog(const QByteArray&) const override { return "-"; }

    std::vector<Reply> waiting;
};

/// A client in the test's own event loop.
struct Client {
    QTcpSocket socket;
    QByteArray read;

    explicit Client(const QTcpServer& server) {
        QObject::connect(&socket, &QTcpSocket::readyRead, [this] { read += socket.readAll(); });
        socket.connectToHost(server.serverAddress(), server.serverPort());
    }
    [[nodiscard]] bool isOver() const { return socket.state() == QAbstractSocket::UnconnectedState; }
};

const QByteArray now = "GET /now HTTP/1.1\r\nHost: h\r\n\r\n";
const QByteArray later = "GET /later HTTP/1.1\r\nHost: h\r\n\r\n";

Server::Limits hurried(Deadlines deadlines) {
    Server::Limits limits;
    limits.deadlines = deadlines;
    limits.farewell = 50ms;
    return limits;
}

} // namespace

class TestServer : public QObject {
    Q_OBJECT

private:
    ScriptedHandler m_handler;
    QList<QByteArray> m_log;
    std::unique_ptr<Server> m_server;

    void serve(const Server::Limits& limits) {
        m_log.clear();
        m_handler.waiting.clear();
        m_server = std::make_unique<Server>(m_handler, limits, std::nullopt,
                                            [this](const QByteArray& line) { m_log.append(line); });
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

private Q_SLOTS:
    void cutsWhoNeverBegins() {
        serve(hurried({50ms, 10s, 50ms}));
        const Client client(*m_server);
        QTRY_VERIFY(m_server->connectionCount() == 1);
        QTRY_VERIFY(client.isOver());
        QVERIFY(client.read.isEmpty());
        QTRY_COMPARE(m_server->connectionCount(), size_t(0));
    }

    /// A byte now and then does not keep a request alive.
    void endsASlowRequest_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nA: ");
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n");
    }
    void endsASlowRequest() {
        QFETCH(QByteArray, start);
        serve(hurried({200ms, 10s, 50ms}));
        Client client(*m_server);
        client.socket.write(start);
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, [&client] { client.socket.write("x"); });
        trickle.start(10ms);
        QTRY_VERIFY(client.isOver());
        QVERIFY(client.read.startsWith("HTTP/1.1 408 "));
        QCOMPARE(m_log.size(), 1);
    }

    void endsAnIdleConnectionInSilence() {
        serve(hurried({10s, 50ms, 50ms}));
        Client client(*m_server);
        client.socket.write(now);
        QTRY_VERIFY(client.isOver());
        QCOMPARE(client.read.count("HTTP/1.1 "), 1);
        QVERIFY(client.read.startsWith("HTTP/1.1 200 "));
    }

    void neverHurriesADecision() {
        serve(hurried({50ms, 50ms, 50ms}));
        Client client(*m_server);
        client.socket.write(later);
        QTRY_COMPARE(m_handler.waiting.size(), size_t(1));
        Client other(*m_server);
        QTRY_VERIFY(other.isOver()); // the deadlines have passed by now
        QVERIFY(!client.isOver());
        m_handler.waiting.front()({200, "{}"});
        QTRY_VERIFY(client.read.startsWith("HTTP/1.1 200 "));
    }

    void turnsAwayOneTooMany() {
        Server::Limits limits = hurried({10s, 10s, 50ms});
        limits.connections = 2;
        serve(limits);
        Client first(*m_server);
        Client second(*m_server);
        QTRY_COMPARE(m_server->connectionCount(), size_t(2));
        Client third(*m_server);
        third.socket.write(now);
        QTRY_VERIFY(third.isOver());
        QVERIFY(third.read.startsWith("HTTP/1.1 503 "));
        first.socket.write(now);
        QTRY_VERIFY(first.read.startsWith("HTTP/1.1 200 "));
        second.socket.disconnectFromHost();
        QTRY_COMPARE(m_server->connectionCount(), size_t(1));
        Client fourth(*m_server);
        fourth.socket.write(now);
        QTRY_VERIFY(fourth.read.startsWith("HTTP/1.1 200 "));
    }

    /// What a client sends ahead waits in the network, not here.
    void reliesOnOneRequestAtATime() {
        serve(hurried({10s, 10s, 50ms}));
        Client client(*m_server);
        client.socket.write(later + later + now);
        QTRY_COMPARE(m_handler.waiting.size(), size_t(1));
        m_handler.waiting[0]({200, "{\"n\":1}"});
        QTRY_COMPARE(m_handler.waiting.size(), size_t(2));
        m_handler.waiting[1]({200, "{\"n\":2}"});
        QTRY_COMPARE(client.read.count("HTTP/1.1 200 "), 3);
        QVERIFY(client.read.indexOf("{\"n\":1}") < client.read.indexOf("{\"n\":2}"));
    }

    void forgetsWhoLeft() {
        serve(hurried({10s, 10s, 50ms}));
        {
            Client client(*m_server);
            client.socket.write(later);
            QTRY_COMPARE(m_handler.waiting.size(), size_t(1));
        }
        QTRY_COMPARE(m_server->connectionCount(), size_t(0));
        m_handler.waiting.front()({200, "{}"}); // nobody is there, and nothing happens
        QVERIFY(m_log.isEmpty());
    }

    void answersBeforeItStops() {
        serve(hurried({10s, 10s, 50ms}));
        Client idle(*m_server);
        Client half(*m_server);
        half.socket.write("GET /later HT");
        Client asking(*m_server);
        asking.socket.write(later);
        QTRY_COMPARE(m_handler.waiting.size(), size_t(1));
        QTRY_COMPARE(m_server->connectionCount(), size_t(3));
        QSignalSpy stopped(m_server.get(), &Server::stopped);
        m_server->stop();
        QTRY_VERIFY(idle.isOver() && half.isOver());
        QVERIFY(stopped.isEmpty());
        Client late(*m_server);
        m_handler.waiting.front()({200, "{}"});
        QTRY_VERIFY(asking.isOver());
        QVERIFY(asking.read.startsWith("HTTP/1.1 200 "));
        QVERIFY(asking.read.contains("Connection: close\r\n"));
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(late.read.isEmpty());
    }

    void stopsThoughAClientNeverReads() {
        serve(hurried({10s, 10s, 10s}));
        Client client(*m_server);
        client.socket.write(later);
        QTRY_COMPARE(m_handler.waiting.size(), size_t(1));
        client.socket.setReadBufferSize(1);
        QObject::disconnect(&client.socket, nullptr, nullptr, nullptr);
        m_handler.waiting.front()({200, QByteArray(32'000'000, 'x')});
        QSignalSpy stopped(m_server.get(), &Server::stopped);
        m_server->stop();
        QVERIFY(!stopped.isEmpty() || stopped.wait());
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
