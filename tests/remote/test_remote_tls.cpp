// A certificate is trusted or nothing leaves: no body, no token.
#include "../support/certificates.h"
#include "exchange_probe.h"

#include <QSslConfiguration>
#include <QSslSocket>

using namespace fd;
using namespace fd::test;
using namespace std::chrono_literals;

class TestRemoteTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(QSslSocket::supportsSsl(), "Qt has no TLS here");
        const QString fault = m_certificates.make();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void trusted() {
        FaultServer server(m_certificates.good());
        RemoteEndpoint endpoint(settingsWithCa(server));
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "None 200 started");
        QCOMPARE(server.posts(), 1);
        QCOMPARE(server.idsFor("{}").size(), 1);
    }

    void notTrusted_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("withCa");
        QTest::newRow("of an unknown CA") << QStringLiteral("good") << false;
        QTest::newRow("self-signed") << QStringLiteral("self-signed") << false;
        QTest::newRow("self-signed, with a CA") << QStringLiteral("self-signed") << true;
        QTest::newRow("for another host") << QStringLiteral("wrong-host") << true;
        QTest::newRow("expired") << QStringLiteral("expired") << true;
    }
    void notTrusted() {
        QFETCH(const QString, certificate);
        QFETCH(const bool, withCa);
        FaultServer server(identity(certificate));
        RemoteEndpoint endpoint(withCa ? settingsWithCa(server) : settingsFor(server));
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "Certificate 0 not started");
        QCOMPARE(probe.asked, 0);
        QCOMPARE(server.heads().size(), 0);
        QCOMPARE(server.connections(), 1);
    }

    void dropsOverTls() {
        FaultServer server(m_certificates.good());
        server.script({Behaviour::commitThenDrop()});
        RemoteEndpoint endpoint(settingsWithCa(server));
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "Cut 0 started");
        QCOMPARE(server.posts(), 1);
        QCOMPARE(server.idsFor("{}").size(), 1);
    }

    void plainServerBehindHttps() {
        FaultServer server;
        server.script({Behaviour::resetBeforeReading()});
        EndpointSettings settings = settingsFor(server);
        settings.base.setScheme(QStringLiteral("https"));
        RemoteEndpoint endpoint(settings);
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QVERIFY2(!probe.exchange.bodyStarted && probe.exchange.failure != Exchange::Failure::None,
                 probe.told());
        QCOMPARE(server.posts(), 0);
    }

    void connectingEndsWhenNobodyShakesHands() {
        FaultServer server; // reads the greeting of TLS and waits for the end of a head
        EndpointSettings settings = settingsFor(server);
        settings.base.setScheme(QStringLiteral("https"));
        settings.connectLimit = 300ms;
        RemoteEndpoint endpoint(settings);
        Probe probe(endpoint, "{}");
        QVERIFY(probe.wait());
        QCOMPARE(probe.told(), "Unreachable 0 not started");
        QCOMPARE(server.posts(), 0);
    }

    void caFileAddsToTheSystem() {
        EndpointSettings settings;
        settings.base = QUrl(QStringLiteral("https://clinic.example"));
        settings.caFile = m_certificates.caFile();
        QVERIFY(checkEndpoint(settings));
        settings.caFile += QStringLiteral(".not-there");
        const auto checked = checkEndpoint(settings);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), EndpointFault::CaFileUnreadable);
    }

private:
    [[nodiscard]] EndpointSettings settingsWithCa(const FaultServer& server) const {
        EndpointSettings settings = settingsFor(server);
        settings.caFile = m_certificates.caFile();
        return settings;
    }
    [[nodiscard]] ServerIdentity identity(const QString& name) const {
        if (name == QLatin1String("self-signed"))
            return m_certificates.selfSigned();
        if (name == QLatin1String("wrong-host"))
            return m_certificates.wrongHost();
        return name == QLatin1String("expired") ? m_certificates.expired() : m_certificates.good();
    }
    Certificates m_certificates;
};

QTEST_GUILESS_MAIN(TestRemoteTls)
#include "test_remote_tls.moc"
