// One exchange is at most one POST, whatever the server does, and says truly whether its body began to leave.
#include "exchange_probe.h"

#include <memory>

using namespace fd;
using namespace fd::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fd::test::Behaviour)

class TestRemoteEndpoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        // A proxy that does not exist: whoever asks the environment on the way to loopback fails.
        qputenv("http_proxy", "http://127.0.0.1:1");
        qputenv("https_proxy", "http://127.0.0.1:1");
        qputenv("no_proxy", "");
    }

    void behaviours_data();
    void behaviours();

    void refusedBodyDoesNotLeave() {
        FaultServer server;
        RemoteEndpoint endpoint(settingsFor(server));
        Probe probe(endpoint, QByteArray(100'000, 'x'), false);
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "Unreachable 0 not started");
        QCOMPARE(probe.asked, 1);
        Probe after(endpoint, "after"); // a byte on its way would have arrived by its end
        QVERIFY(after.wait());
        QCOMPARE(server.bodyBytes(), 5);
    }

    void request() {
        FaultServer server;
        EndpointSettings settings = settingsFor(server);
        settings.base.setPath(QStringLiteral("/clinic/7/"));
        settings.path = QStringLiteral("/reserve");
        RemoteEndpoint endpoint(settings);
        Probe probe(endpoint, R"({"memo":"가"})");
        QVERIFY(probe.wait());
        QCOMPARE(server.idsFor(R"({"memo":"가"})").size(), 1);
        const QByteArray head = server.heads().value(0).toLower();
        QVERIFY(head.startsWith("post /clinic/7/reserve http/1.1\r\n"));
        QVERIFY(head.contains("\r\nauthorization: bearer secret\r\n"));
        QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
        QVERIFY(head.contains("\r\ncontent-length: 14\r\n"));
        QVERIFY(!head.contains("gzip"));
        QVERIFY(!head.contains("upgrade"));
    }

    void longestPayloadArrivesUnchanged() {
        FaultServer server;
        RemoteEndpoint endpoint(settingsFor(server));
        QByteArray payload;
        while (payload.size() < 262'144)
            payload += QByteArray::number(payload.size());
        Probe probe(endpoint, payload);
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "None 200 started");
        QCOMPARE(probe.asked, 1);
        QCOMPARE(server.idsFor(payload).size(), 1);
    }

    void ownHeaderAndBareToken() {
        FaultServer server;
        EndpointSettings settings = settingsFor(server);
        settings.tokenHeader = "X-Key";
        settings.tokenScheme.clear();
        RemoteEndpoint endpoint(settings);
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QVERIFY(server.heads().value(0).toLower().contains("\r\nx-key: secret\r\n"));
        QVERIFY(!server.heads().value(0).toLower().contains("authorization"));
    }

    void redirectsAreNotFollowed_data() {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreNotFollowed() {
        QFETCH(const int, status);
        FaultServer other;
        FaultServer server;
        server.script({Behaviour::redirect(status, other.url().toEncoded() + "/elsewhere")});
        RemoteEndpoint endpoint(settingsFor(server));
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), QByteArray("None " + QByteArray::number(status) + " started"));
        QCOMPARE(other.connections(), 0);
        QCOMPARE(server.posts(), 1);
    }

    void cookiesAreNotKept() {
        FaultServer server;
        server.script(
            {Behaviour::answer(200, "{}", {{"Set-Cookie", "who=desk; Path=/"}}), Behaviour::book()});
        RemoteEndpoint endpoint(settingsFor(server));
        for (const char* payload : {"1", "2"}) {
            Probe probe(endpoint, payload);
            QVERIFY(probe.wait());
        }
        QCOMPARE(server.posts(), 2);
        QVERIFY(!server.heads().value(1).toLower().contains("cookie"));
    }

    void refusedConnection() {
        FaultServer server;
        RemoteEndpoint endpoint(settingsFor(server));
        server.refuse();
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "Unreachable 0 not started");
        QCOMPARE(probe.asked, 0);
    }

    void unknownName() {
        EndpointSettings settings;
        settings.base = QUrl(QStringLiteral("https://frontdesk.invalid"));
        settings.connectLimit = 5s;
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
        RemoteEndpoint endpoint(settings);
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        initTestCase();
        QCOMPARE(probe.told(), "Unreachable 0 not started");
        QCOMPARE(probe.asked, 0);
    }

    void proxyIsAskedForOtherHosts_data() {
        QTest::addColumn<bool>("fromSystem");
        QTest::newRow("set") << false;
        QTest::newRow("system") << true;
    }
    void proxyIsAskedForOtherHosts() {
        QFETCH(const bool, fromSystem);
        FaultServer proxy;
        proxy.script({Behaviour::answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"p\""}})});
        EndpointSettings settings;
        settings.base = QUrl(QStringLiteral("https://frontdesk.invalid"));
        if (fromSystem)
            qputenv("https_proxy", proxy.url().toEncoded());
        else
            settings.proxy = proxy.url();
        RemoteEndpoint endpoint(settings);
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        initTestCase();
        QCOMPARE(probe.exchange.failure, Exchange::Failure::Unreachable);
        QVERIFY(!probe.exchange.bodyStarted);
        QVERIFY(proxy.heads().value(0).startsWith("CONNECT frontdesk.invalid:443 "));
        QVERIFY(!proxy.heads().join().toLower().contains("secret"));
        QCOMPARE(proxy.posts(), 0);
    }

    void proxyIsNotForLoopback() {
        FaultServer proxy;
        FaultServer server;
        EndpointSettings settings = settingsFor(server);
        settings.proxy = proxy.url();
        RemoteEndpoint endpoint(settings);
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "None 200 started");
        QCOMPARE(proxy.connections(), 0);
    }

    void manyAtOnceDoNotWaitForEachOther() {
        FaultServer server;
        server.script({Behaviour::silence(), Behaviour::silence(), Behaviour::silence(), Behaviour::silence(),
                       Behaviour::silence(), Behaviour::silence(), Behaviour::silence(), Behaviour::book()});
        RemoteEndpoint endpoint(settingsFor(server));
        std::vector<std::unique_ptr<Probe>> silent;
        silent.reserve(7);
        for (int i = 0; i < 7; ++i)
            silent.push_back(std::make_unique<Probe>(endpoint, "silent"));
        QTRY_COMPARE(server.bodies(), 7);
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "None 200 started");
        QCOMPARE(server.posts(), 8);
    }

    void destroyedInFlight_data() {
        QTest::addColumn<int>("postsSeen");
        QTest::newRow("at once") << 0;
        QTest::newRow("while waiting for the answer") << 3;
    }
    void destroyedInFlight() {
        QFETCH(const int, postsSeen);
        FaultServer server;
        server.script({Behaviour::silence()});
        auto endpoint = std::make_unique<RemoteEndpoint>(settingsFor(server));
        const Probe first(*endpoint, "1");
        const Probe second(*endpoint, "2");
        const Probe third(*endpoint, "3");
        QTRY_VERIFY(server.bodies() >= postsSeen);
        endpoint.reset();
        FaultServer later; // what was left behind has run by the time this exchange ends
        RemoteEndpoint other(settingsFor(later));
        Probe probe(other, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(first.finished + second.finished + third.finished, 0);
        QCOMPARE(server.posts(), server.bodies());
        QVERIFY(server.posts() <= 3);
    }

    void destroyedByItsReceiver() {
        FaultServer server;
        auto endpoint = std::make_unique<RemoteEndpoint>(settingsFor(server));
        int finished = 0;
        endpoint->post(
            "{}", {}, [] { return true; },
            [&](const Exchange&) {
                ++finished;
                endpoint.reset();
            });
        QTRY_COMPARE(finished, 1);
        QVERIFY(endpoint == nullptr);
    }

    void settings_data();
    void settings();
};

void TestRemoteEndpoint::behaviours_data() {
    QTest::addColumn<bool>("isLater");
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("limitMs");
    QTest::addColumn<int>("retryAfter");
    const auto row = [](const char* name, const Behaviour& behaviour, const char* told, int limitMs = 8'000,
                        int retryAfter = -1) {
        QTest::addRow("%s, first try", name)
            << false << behaviour << QByteArray(told) << limitMs << retryAfter;
        QTest::addRow("%s, later try", name)
            << true << behaviour << QByteArray(told) << limitMs << retryAfter;
    };
    row("books", Behaviour::book(), "None 200 started");
    row("books and closes", Behaviour::book(Behaviour::Then::Close), "None 200 started");
    for (const int status : {200, 201, 202, 204, 205, 206, 304, 400, 403, 404, 405, 407, 408, 409, 410,
                             413, 415, 418, 422, 425, 499, 500, 501, 502, 503, 504, 505, 511, 599}) {
        const QByteArray name = QByteArray::number(status);
        row(name, Behaviour::answer(status, "{}"), "None " + name + " started");
    }
    for (const char* scheme :
         {"Bearer realm=\"x\"", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"", "Negotiate", "NTLM"})
        row(QByteArray("401 ") + scheme, Behaviour::answer(401, "{}", {{"WWW-Authenticate", scheme}}),
            "None 401 started");
    row("401 bare", Behaviour::answer(401), "None 401 started");
    row("429 in seconds", Behaviour::answer(429, {}, {{"Retry-After", "120"}}), "None 429 started", 8'000,
        120);
    row("429 until a date gone by",
        Behaviour::answer(429, {}, {{"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}}), "None 429 started",
        8'000, 0);
    row("429 with nonsense", Behaviour::answer(429, {}, {{"Retry-After", "soon"}}), "None 429 started");
    row(
        "answers before the body",
        [] {
            Behaviour early = Behaviour::answer(413);
            early.read = Behaviour::Read::Head;
            early.then = Behaviour::Then::StayOpen;
            return early;
        }(),
        "None 413 started");
    row("resets before reading", Behaviour::resetBeforeReading(), "");
    row("resets after the head", Behaviour::resetAfterHead(), "");
    row("resets before the last byte", Behaviour::resetBeforeLastByte(), "Cut 0 started");
    row("drops after reading", Behaviour::dropAfterReading(), "Cut 0 started");
    row("books, then drops", Behaviour::commitThenDrop(), "Cut 0 started");
    row("books, then 500", Behaviour::errorAfterCommit(500), "None 500 started");
    row("half a head", Behaviour::halfHead(), "Cut");
    row("half a reply", Behaviour::halfReply(), "Cut 200 started");
    row("chunks cut short", Behaviour::chunksCutShort(), "Cut 200 started");
    row("trickles", Behaviour::trickle(), "Cut", 500);
    row("is silent", Behaviour::silence(), "Cut 0 started", 500);
    row("garbage", Behaviour::garbage(), "Cut 0 started");
    row("100 MB", Behaviour::huge(), "TooLarge 200 started");
    row("100 MB of refusal", Behaviour::huge(404), "TooLarge 404 started");
    row("wrong type", Behaviour::wrongType(), "None 200 started");
    row("a byte under the cap", Behaviour::answer(200, QByteArray(65'536, ' ')), "None 200 started");
    row("a byte over the cap", Behaviour::answer(200, QByteArray(65'537, ' ')), "TooLarge 200 started");
}

void TestRemoteEndpoint::behaviours() {
    QFETCH(const bool, isLater);
    QFETCH(const Behaviour, behaviour);
    QFETCH(const QByteArray, told);
    QFETCH(const int, limitMs);
    QFETCH(const int, retryAfter);
    FaultServer server;
    EndpointSettings settings = settingsFor(server);
    settings.exchangeLimit = std::chrono::milliseconds(limitMs);
    RemoteEndpoint endpoint(settings);
    if (isLater) {
        Probe earlier(endpoint, "earlier");
        QVERIFY(earlier.wait());
        QCOMPARE(earlier.told(), "None 200 started");
    }
    const int postsBefore = server.posts();
    const qint64 bytesBefore = server.bodyBytes();
    server.script({behaviour});
    const QByteArray payload = R"({"startDateTime":"2026-11-24T01:00:00Z"})";
    Probe probe(endpoint, payload);
    QVERIFY(probe.wait());

    // A straggling re-send would have arrived by the time another exchange has ended.
    server.script({Behaviour::book()});
    RemoteEndpoint patient(settingsFor(server));
    Probe after(patient, "after");
    QVERIFY(after.wait());
    QCOMPARE(after.told(), "None 200 started");
    const int posts = server.posts() - postsBefore - 1;
    const qint64 bytes = server.bodyBytes() - bytesBefore - 5;

    QVERIFY2(posts <= 1, QByteArray::number(posts));
    QVERIFY(server.idsFor(payload).size() <= 1);
    QVERIFY(probe.exchange.bodyStarted || bytes == 0);
    QCOMPARE(probe.asked, probe.exchange.bodyStarted ? 1 : 0);
    QVERIFY(probe.exchange.body.size() <= 65'537);
    if (told.isEmpty()) // whether the body was on its way by then is a race; that it is told truly is not
        QCOMPARE(probe.told(), probe.exchange.bodyStarted ? "Cut 0 started" : "Unreachable 0 not started");
    else
        QVERIFY2(probe.told().startsWith(told), probe.told());
    QCOMPARE(probe.exchange.retryAfter.value_or(-1s).count(), retryAfter);
}

void TestRemoteEndpoint::settings_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<int>("fault"); // -1: none
    const auto row = [](const char* base, const char* proxy, int fault) {
        QTest::addRow("%s %s", base, proxy)
            << QString::fromLatin1(base) << QString::fromLatin1(proxy) << fault;
    };
    constexpr int notAUrl = static_cast<int>(EndpointFault::NotAUrl);
    constexpr int plain = static_cast<int>(EndpointFault::PlainHttp);
    constexpr int proxyInvalid = static_cast<int>(EndpointFault::ProxyInvalid);
    row("https://clinic.example", "", -1);
    row("https://clinic.example:8443/prefix", "", -1);
    row("http://127.0.0.1:8080", "", -1);
    row("http://[::1]:8080", "", -1);
    row("http://LOCALHOST:8080", "", -1);
    row("http://clinic.example", "", plain);
    row("http://127.0.0.1.clinic.example", "", plain);
    row("http://localhost.clinic.example", "", plain);
    row("https://user:word@clinic.example", "", notAUrl);
    row("https://clinic.example/?q=1", "", notAUrl);
    row("https://clinic.example/#part", "", notAUrl);
    row("ftp://clinic.example", "", notAUrl);
    row("clinic.example", "", notAUrl);
    row("https://", "", notAUrl);
    row("", "", notAUrl);
    row("https://clinic.example", "http://proxy.example:3128", -1);
    row("https://clinic.example", "socks5://proxy.example:1080", -1);
    row("https://clinic.example", "http://proxy.example", proxyInvalid);
    row("https://clinic.example", "ftp://proxy.example:21", proxyInvalid);
    row("https://clinic.example", "http://user:word@proxy.example:3128", proxyInvalid);
}

void TestRemoteEndpoint::settings() {
    QFETCH(const QString, base);
    QFETCH(const QString, proxy);
    QFETCH(const int, fault);
    EndpointSettings settings;
    settings.base = QUrl(base);
    settings.proxy = QUrl(proxy);
    const auto checked = checkEndpoint(settings);
    QCOMPARE(checked ? -1 : static_cast<int>(checked.error()), fault);
}

QTEST_GUILESS_MAIN(TestRemoteEndpoint)
#include "test_remote_endpoint.moc"
