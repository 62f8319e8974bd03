#include "tests/endpoint/served_clinic.h"

using namespace fd::test;

namespace {

const QByteArray overlap =
    R"({"status":400,"message":"InvalidRequestException","className":"InvalidRequestException",)"
    R"("errorProperties":[{"key":"startDateTime","reason":"NotAvailable"}]})";
const QByteArray noVisitor =
    R"({"status":400,"message":"InvalidRequestException","className":"InvalidRequestException",)"
    R"("errorProperties":[{"key":"visitorId","reason":"NotFound"}]})";
const QByteArray notJson =
    R"({"status":400,"message":"InvalidRequestException","className":"InvalidRequestException",)"
    R"("errorProperties":[{"key":"$","reason":"Invalid"}]})";

QByteArray typed(const QByteArray& type) {
    return "POST " + reservePath + " HTTP/1.1\r\nHost: h\r\n" + type + "Content-Length: 2\r\n\r\n{}";
}

} // namespace

class TestServeAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_clinic = std::make_unique<ServedClinic>(); }

    void booksAndRefusesByteForByte() {
        HttpClient client(m_clinic->port());
        const auto booked = client.ask(post(booking(11, 0)));
        QVERIFY(booked);
        QCOMPARE(booked->status, 200);
        QVERIFY(booked->head.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(booked->head.contains("Content-Type: application/json\r\n"));
        QCOMPARE(booked->body, "{\"reservationId\":\"" + idIn(*booked) + "\"}");

        const auto again = client.ask(post(booking(11, 0)));
        QVERIFY(again);
        QCOMPARE(again->status, 400);
        QCOMPARE(again->body, overlap);
        const auto unknown = client.ask(post(booking(99, 0)));
        QVERIFY(unknown);
        QCOMPARE(unknown->status, 400);
        QCOMPARE(unknown->body, noVisitor);
    }

    void refusesWhatIsNoCommand_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("empty") << QByteArray() << notJson;
        QTest::newRow("no JSON") << QByteArray("{") << notJson;
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}") << notJson;
        QTest::newRow("no object") << QByteArray("[]") << notJson;
        QTest::newRow("deep") << QByteArray(33, '[') + QByteArray(33, ']') << notJson;
        QByteArray badId = booking(11, 5);
        badId.replace("00000000000000000000000b", "x");
        QByteArray wrong = noVisitor;
        QTest::newRow("bad id") << badId << wrong.replace("NotFound", "Invalid");
    }
    void refusesWhatIsNoCommand() {
        QFETCH(QByteArray, body);
        const auto reply = HttpClient(m_clinic->port()).ask(post(body));
        QVERIFY(reply);
        QCOMPARE(reply->status, 400);
        QTEST(reply->body, "answer");
    }

    void hasAStatusForEverything_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char* name, const QByteArray& request, int status,
                            const QByteArray& field = {}) {
            QTest::newRow(name) << request << status << field;
        };
        const QByteArray host = " HTTP/1.1\r\nHost: h\r\n\r\n";
        row("health", "GET /healthz" + host, 200);
        row("GET", "GET " + reservePath + host, 405, "Allow: POST\r\n");
        row("POST to health", post("{}", {}, "/healthz"), 405, "Allow: GET\r\n");
        row("unknown path", "GET /" + host, 404);
        row("path with more", post("{}", {}, reservePath + "/"), 404);
        row("no type", typed({}), 415);
        row("text", typed("Content-Type: text/plain\r\n"), 415);
        row("latin1", typed("Content-Type: application/json; charset=latin1\r\n"), 415);
        row("charset", typed("Content-Type: Application/JSON; Charset=UTF-8\r\n"), 400);
        row("quoted charset", typed("Content-Type: application/json;charset=\"utf-8\"\r\n"), 400);
        row("from a web page", post("{}", "Origin: http://evil.example\r\n"), 403);
        row("head too large", "GET / HTTP/1.1\r\nA: " + QByteArray(17000, 'x') + "\r\n\r\n", 431,
            "Connection: close");
        row("smuggling", post("{}", "Transfer-Encoding: chunked\r\n"), 400, "Connection: close");
        row("bad chunk",
            typed("Content-Type: application/json\r\n")
                    .replace("Content-Length: 2", "Transfer-Encoding: chunked") +
                "\r\n",
            400);
        row("HTTP/1.0", "GET /healthz HTTP/1.0\r\n\r\n", 200, "Connection: close");
        row("garbage", "\x16\x03\x01\r\n\r\n", 400, "Connection: close");
    }
    void hasAStatusForEverything() {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, field);
        const auto reply = HttpClient(m_clinic->port()).ask(request);
        QVERIFY(reply);
        QTEST(reply->status, "status");
        QVERIFY2(reply->head.contains(field), reply->head.constData());
    }

    void saysHealthyInOneWay() {
        HttpClient client(m_clinic->port());
        const auto reply = client.ask("GET /healthz HTTP/1.0\r\n\r\n");
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("{\"ok\":true}"));
        QVERIFY(client.isCut());
    }

    void answersHeadWithAHeadAlone() {
        HttpClient client(m_clinic->port());
        client.send("HEAD /healthz HTTP/1.1\r\nHost: h\r\n\r\nGET /healthz HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.receive(false).value_or(HttpReply()).status, 405);
        QCOMPARE(client.receive().value_or(HttpReply()).body, QByteArray("{\"ok\":true}"));
    }

    /// Announced or not, the body is refused before it has come.
    void refusesLargeBodiesUnread() {
        HttpClient announced(m_clinic->port());
        announced.send("POST " + reservePath +
                       " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                       "Content-Length: 1000000000000\r\n\r\n{");
        QCOMPARE(announced.receive().value_or(HttpReply()).status, 413);
        QVERIFY(announced.isCut());

        HttpClient chunked(m_clinic->port());
        chunked.send("POST " + reservePath +
                     " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
        for (int i = 0; i < 4; ++i)
            QVERIFY(chunked.send(chunk));
        chunked.send("1\r\n");
        QCOMPARE(chunked.receive().value_or(HttpReply()).status, 413);
        QVERIFY(chunked.isCut());
    }

    void takesABodyOfExactlyTheLimit() {
        QByteArray body = booking(12, 1);
        body.append(fd::wire::maxBodyBytes - body.size(), ' ');
        QCOMPARE(HttpClient(m_clinic->port()).ask(post(body)).value_or(HttpReply()).status, 200);
        QCOMPARE(HttpClient(m_clinic->port()).ask(post(body + ' ')).value_or(HttpReply()).status, 413);
    }

    void answersTheRefusedWhoKeepSending() {
        HttpClient client(m_clinic->port());
        client.send("POST /nowhere HTTP/1.1\r\nHost: h\r\nContent-Length: 8000000\r\n\r\n");
        client.send(QByteArray(4000000, 'x'));
        QCOMPARE(client.receive().value_or(HttpReply()).status, 404);
    }

    void letsTheClientAskFirst() {
        HttpClient client(m_clinic->port());
        const QByteArray request = post(booking(13, 1), "Expect: 100-continue\r\n");
        const qsizetype head = request.indexOf("\r\n\r\n") + 4;
        client.send(request.left(head));
        const auto go = client.receive();
        QVERIFY(go);
        QCOMPARE(go->status, 100);
        QCOMPARE(client.ask(request.mid(head)).value_or(HttpReply()).status, 200);

        HttpClient refused(m_clinic->port());
        refused.send(
            "POST /nowhere HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QCOMPARE(refused.receive().value_or(HttpReply()).status, 404);
    }

    void answersAPipelineInItsOrder() {
        HttpClient client(m_clinic->port());
        const QByteArray health = "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n";
        QByteArray all;
        for (int i = 0; i < 10; ++i)
            all += post(booking(14, i)) + health + post(booking(14, i));
        QVERIFY(client.send(all + "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(client.receive().value_or(HttpReply()).status, 200);
            QCOMPARE(client.receive().value_or(HttpReply()).body, QByteArray("{\"ok\":true}"));
            QCOMPARE(client.receive().value_or(HttpReply()).body, overlap);
        }
        QCOMPARE(client.receive().value_or(HttpReply()).status, 404);
        QVERIFY(client.isCut());
    }

    void readsChunkedCommands() {
        const QByteArray body = booking(15, 0);
        QByteArray request = "POST " + reservePath +
                             "?a=b HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype i = 0; i < body.size(); i += 16) {
            const QByteArray chunk = body.mid(i, 16);
            request += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        QCOMPARE(HttpClient(m_clinic->port()).ask(request + "0\r\n\r\n").value_or(HttpReply()).status, 200);
    }

    void logsNothingOfAnybody() {
        HttpClient client(m_clinic->port());
        client.ask(post(booking(16, 0), "Authorization: Bearer sesame\r\n"));
        client.ask("GET /people/kim?phone=010 HTTP/1.1\r\nHost: h\r\n\r\n");
        client.ask("SESAME /healthz HTTP/1.1\r\nHost: h\r\n\r\n");
        m_clinic->process().terminate();
        QVERIFY(m_clinic->process().waitForFinished());
        QCOMPARE(m_clinic->process().exitCode(), 0);
        const QByteArray log = m_clinic->logged();
        QVERIFY(log.contains("Z POST " + reservePath + " 200 "));
        QVERIFY(log.contains("Z GET - 404 "));
        QVERIFY(log.contains("Z - /healthz 405 "));
        for (const char* secret : {"sesame", "SESAME", "kim", "010", "?", "000000000000000000000010"})
            QVERIFY2(!log.contains(secret), secret);
    }

private:
    std::unique_ptr<ServedClinic> m_clinic;
};

QTEST_GUILESS_MAIN(TestServeAnswers)
#include "test_serve_answers.moc"
