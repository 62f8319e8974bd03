#include "tests/endpoint/served_clinic.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace fd::test;

namespace {

const QString certificate = QStringLiteral(ENDPOINT_TESTS "/certificate.pem");
const QString key = QStringLiteral(ENDPOINT_TESTS "/key.pem");

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// A call that ends by itself.
Ended serve(const QString& store, const QStringList& options) {
    QProcess process;
    process.start(ServedClinic::program(),
                  QStringList{QStringLiteral("--store"), store, QStringLiteral("serve")} + options);
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QSslSocket> trusting(QSsl::SslProtocol protocol) {
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(certificate));
    configuration.setProtocol(protocol);
    socket->setSslConfiguration(configuration);
    return socket;
}

} // namespace

class TestServeStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens() {
        const ServedClinic clinic;
        QCOMPARE(clinic.firstLine(), "http://127.0.0.1:" + QByteArray::number(clinic.port()) + '\n');
        QVERIFY(clinic.port() != 0);
    }

    void refusesWhatItCannotServe_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QStringList& options, int code) {
            QTest::newRow(name) << options << code;
        };
        const QString listen = QStringLiteral("--listen");
        const QString any = QStringLiteral("127.0.0.1:0");
        row("everybody, no token", {listen, QStringLiteral("0.0.0.0:0")}, 2);
        row("everybody in IPv6, no token", {listen, QStringLiteral("[::]:0")}, 2);
        row("no port", {listen, QStringLiteral("127.0.0.1")}, 2);
        row("port too large", {listen, QStringLiteral("127.0.0.1:65536")}, 2);
        row("a name", {listen, QStringLiteral("clinic.example:80")}, 2);
        row("no token file", {listen, any, QStringLiteral("--token-file"), QStringLiteral("/nowhere")}, 2);
        row("empty token file", {listen, any, QStringLiteral("--token-file"), QStringLiteral("/dev/null")},
            2);
        row("certificate alone", {listen, any, QStringLiteral("--tls-cert"), certificate}, 2);
        row("key alone", {listen, any, QStringLiteral("--tls-key"), key}, 2);
        row("swapped",
            {listen, any, QStringLiteral("--tls-cert"), key, QStringLiteral("--tls-key"), certificate}, 2);
        row("too many words", {QStringLiteral("now")}, 2);
        row("no store", {listen, any}, 5);
    }
    void refusesWhatItCannotServe() {
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("none"));
        const Ended ended = serve(store, options);
        QTEST(ended.code, "code");
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(!QFile::exists(store));
    }

    void leavesAnOpenStoreAlone() {
        ServedClinic clinic;
        QCOMPARE(serve(clinic.path(), {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}).code, 5);
        const Ended busy =
            serve(clinic.path() + u'2', {QStringLiteral("--create"), QStringLiteral("--listen"),
                                         QStringLiteral("127.0.0.1:%1").arg(clinic.port())});
        QCOMPARE(busy.code, 1);
        QVERIFY(QFile::exists(clinic.path() + u'2'));
    }

    void asksForItsToken() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("token")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("  s3same \r\n");
        file.close();
        const ServedClinic clinic({QStringLiteral("--token-file"), file.fileName()});
        HttpClient client(clinic.port());
        QCOMPARE(client.ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").value_or(HttpReply()).status, 200);
        QCOMPARE(
            client.ask(post(booking(11, 0), "Authorization: Bearer s3same\r\n")).value_or(HttpReply()).status,
            200);
        QCOMPARE(client.ask(post(booking(11, 1), "Authorization: bearer  s3same\r\n"))
                     .value_or(HttpReply())
                     .status,
                 200);
        for (const char* wrong :
             {"", "Authorization: Bearer s3sam\r\n", "Authorization: Bearer s3samee\r\n",
              "Authorization: Bearer\r\n", "Authorization: Basic s3same\r\n", "Authorization: s3same\r\n"}) {
            const auto reply = HttpClient(clinic.port()).ask(post(booking(11, 2), wrong));
            QVERIFY2(reply && reply->status == 401, wrong);
            QVERIFY(reply->head.contains("WWW-Authenticate: Bearer\r\n"));
            QVERIFY(!reply->body.contains("s3same"));
        }
        // The token comes before the method, so that a desk can ask with a GET whether its token is right.
        const QByteArray get = "GET " + reservePath + " HTTP/1.1\r\nHost: h\r\n";
        QCOMPARE(HttpClient(clinic.port()).ask(get + "\r\n").value_or(HttpReply()).status, 401);
        QCOMPARE(client.ask(get + "Authorization: Bearer s3same\r\n\r\n").value_or(HttpReply()).status, 405);
        QVERIFY(!clinic.logged().contains("s3same"));
    }

    void speaksTls() {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS library here");
        const ServedClinic clinic(
            {QStringLiteral("--tls-cert"), certificate, QStringLiteral("--tls-key"), key});
        QCOMPARE(clinic.firstLine(), "https://127.0.0.1:" + QByteArray::number(clinic.port()) + '\n');
        for (const auto protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
            auto socket = trusting(protocol);
            socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), clinic.port());
            QVERIFY2(socket->waitForEncrypted(20'000), qPrintable(socket->errorString()));
            socket->write(post(booking(11, protocol == QSsl::TlsV1_2 ? 1 : 2)));
            QVERIFY(socket->waitForReadyRead(20'000));
            QVERIFY(socket->readAll().startsWith("HTTP/1.1 200 OK\r\n"));
        }
        QVERIFY(HttpClient(clinic.port())
                    .ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
                    .value_or(HttpReply())
                    .status == 0);
    }
};

QTEST_GUILESS_MAIN(TestServeStart)
#include "test_serve_start.moc"
