#include "app/endpoint/http_request_reader.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace fd::endpoint;
using State = HttpRequestReader::State;

namespace {

struct Seen {
    QList<HttpRequest> requests;
    int status = 0; ///< of the refusal that ended it
};

/// Everything that is read from bytes that come in pieces of the given sizes, over and over.
Seen readAll(QByteArrayView bytes, const QList<int>& pieces, const HttpRequestReader::Limits& limits = {}) {
    HttpRequestReader reader(limits);
    Seen seen;
    for (qsizetype turn = 0; !bytes.isEmpty() && seen.status == 0; ++turn) {
        QByteArrayView piece = bytes.first(qMin<qsizetype>(pieces[turn % pieces.size()], bytes.size()));
        bytes = bytes.sliced(piece.size());
        while (true) {
            const qsizetype used = reader.feed(piece);
            piece = piece.sliced(used);
            if (reader.state() == State::HeadRead)
                reader.readBody();
            if (reader.state() == State::Complete)
                seen.requests.append(reader.takeRequest());
            else if (reader.state() == State::Failed || piece.isEmpty())
                break;
        }
        if (reader.state() == State::Failed)
            seen.status = reader.status();
    }
    return seen;
}

Seen readWhole(const QByteArray& bytes, const HttpRequestReader::Limits& limits = {}) {
    return readAll(bytes, {1 << 20}, limits);
}

QByteArray chunked(const QByteArray& rest) {
    return "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + rest;
}

QByteArray get(const QByteArray& fields) {
    return "GET /a HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

} // namespace

class TestRequestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatMatters() {
        const Seen seen = readWhole("POST /a/b?token=1 HTTP/1.1\r\nhost: h\r\nCONTENT-TYPE:  text/x \r\n"
                                    "Authorization: Bearer t\r\nExpect: 100-Continue\r\nOrigin: null\r\n"
                                    "Content-Length: 3\r\n\r\nabc");
        QCOMPARE(seen.requests.size(), 1);
        const HttpRequest& request = seen.requests.first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/a/b"));
        QCOMPARE(request.contentType, QByteArray("text/x"));
        QCOMPARE(request.authorization, QByteArray("Bearer t"));
        QCOMPARE(request.body, QByteArray("abc"));
        QVERIFY(request.hasBody && request.keepAlive && request.expectsContinue && request.hasOrigin);
    }

    void knowsWhenAConnectionStays_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("stays");
        QTest::newRow("1.1") << get({}) << true;
        QTest::newRow("1.1 close") << get("Connection: Upgrade, CLOSE\r\n") << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
        QTest::newRow("1.0 keep-alive")
            << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
    }
    void knowsWhenAConnectionStays() {
        QFETCH(QByteArray, bytes);
        const Seen seen = readWhole(bytes);
        QCOMPARE(seen.requests.size(), 1);
        QTEST(seen.requests.first().keepAlive, "stays");
    }

    void takesPathsApart_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("absolute") << QByteArray("http://h:1/x?y") << QByteArray("/x");
        QTest::newRow("absolute, no path") << QByteArray("http://h") << QByteArray("/");
        QTest::newRow("asterisk") << QByteArray("*") << QByteArray("*");
        QTest::newRow("dots stay") << QByteArray("/a/../b%2F") << QByteArray("/a/../b%2F");
    }
    void takesPathsApart() {
        QFETCH(QByteArray, target);
        const Seen seen = readWhole("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(seen.requests.size(), 1);
        QTEST(seen.requests.first().path, "path");
    }

    void readsChunks() {
        const Seen seen =
            readWhole(chunked("3\r\nabc\r\n00A;x=\"y\"\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n") + get({}));
        QCOMPARE(seen.requests.size(), 2);
        QCOMPARE(seen.requests.first().body, QByteArray("abc0123456789"));
        QVERIFY(seen.requests.last().body.isEmpty());
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("no version", "GET /\r\n\r\n", 400);
        row("HTTP/2.0", "GET / HTTP/2.0\r\n\r\n", 505);
        row("odd version", "GET / HTTX/1.1\r\n\r\n", 400);
        row("two blanks", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("blank in target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("no path", "GET a HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", get("Host: i\r\n"), 400);
        row("bare LF", "GET / HTTP/1.1\nHost: h\r\n\r\n", 400);
        row("bare CR", get("A: b\rC: d\r\n"), 400);
        row("NUL", get(QByteArray("A: b\0\r\n", 7)), 400);
        row("folded line", get("A: b\r\n c\r\n"), 400);
        row("blank before colon", get("A : b\r\n"), 400);
        row("no colon", get("A\r\n"), 400);
        row("no name", get(": b\r\n"), 400);
        row("TE and length", get("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"), 400);
        row("length and TE", get("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("two lengths", get("Content-Length: 3\r\nContent-Length: 3\r\n"), 400);
        row("list of lengths", get("Content-Length: 3, 3\r\n"), 400);
        row("signed length", get("Content-Length: +3\r\n"), 400);
        row("hex length", get("Content-Length: 0x3\r\n"), 400);
        row("empty length", get("Content-Length:\r\n"), 400);
        row("two TE", get("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("gzip", get("Transfer-Encoding: gzip, chunked\r\n"), 501);
        row("identity", get("Transfer-Encoding: identity\r\n"), 501);
        row("TE in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("expects more", get("Expect: cake\r\n"), 417);
        row("two tokens", get("Authorization: a\r\nAuthorization: b\r\n"), 400);
        row("two types", get("Content-Type: a\r\nContent-Type: b\r\n"), 400);
        row("large", get("Content-Length: 262145\r\n"), 413);
        row("overflow", get("Content-Length: 18446744073709551617\r\n"), 413);
        row("large chunk", chunked("40001\r\n"), 413);
        row("overflow of a chunk", chunked("10000000000000001\r\n"), 413);
        row("no size", chunked("\r\n"), 400);
        row("signed size", chunked("-1\r\n"), 400);
        row("0x", chunked("0x1\r\n"), 400);
        row("blank after size", chunked("1 \r\na\r\n"), 400);
        row("chunk size by LF", chunked("1\na\r\n"), 400);
        row("chunk too long", chunked("1\r\nab\r\n"), 400);
        row("long extension", chunked("1;" + QByteArray(300, 'x')), 400);
        row("bad trailer", chunked("0\r\na b\r\n\r\n"), 400);
        row("long trailers", chunked("0\r\n" + QByteArray("A: b\r\n").repeated(4000)), 431);
        row("long head", get("A: " + QByteArray(16'384, 'x') + "\r\n"), 431);
        row("endless line", QByteArray(16'385, 'x'), 431);
        row("blank lines", QByteArray("\r\n").repeated(100), 400);
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        for (const int piece : {1 << 20, 1, 7}) {
            const Seen seen = readAll(bytes, {piece});
            QTEST(seen.status, "status");
            QVERIFY(seen.requests.isEmpty());
        }
    }

    void reachesItsLimitsButNotMore() {
        const QByteArray bytes = get("A: b\r\n");
        QCOMPARE(readWhole(bytes, {bytes.size(), 0}).requests.size(), 1);
        QCOMPARE(readWhole(bytes, {bytes.size() - 1, 0}).status, 431);
        QCOMPARE(readWhole(get("Content-Length: 2\r\n") + "ab", {1000, 2}).requests.size(), 1);
        QCOMPARE(readWhole(get("Content-Length: 3\r\n") + "abc", {1000, 2}).status, 413);
        QCOMPARE(readWhole(chunked("1\r\na\r\n1\r\nb\r\n0\r\n\r\n"), {1000, 2}).requests.size(), 1);
        QCOMPARE(readWhole(chunked("1\r\na\r\n1\r\nb\r\n1\r\n"), {1000, 2}).status, 413);
    }

    void stopsBetweenHeadAndBody() {
        HttpRequestReader reader;
        const QByteArray bytes = get("Content-Length: 2\r\n") + "abGET";
        const qsizetype head = reader.feed(bytes);
        QCOMPARE(reader.state(), State::HeadRead);
        QCOMPARE(head, bytes.size() - 5);
        QCOMPARE(reader.feed(QByteArrayView(bytes).sliced(head)), 0);
        reader.readBody();
        QCOMPARE(reader.feed(QByteArrayView(bytes).sliced(head)), 2);
        QCOMPARE(reader.state(), State::Complete);
    }

    void isTheSameHoweverTheBytesCome() {
        const QByteArray bytes = "\r\n" + get("Content-Length: 5\r\n") + "hello" +
                                 chunked("5;a=b\r\nworld\r\n1\r\n!\r\n0\r\nT: x\r\n\r\n") + get({});
        QRandomGenerator random(20261124);
        for (int round = 0; round < 2000; ++round) {
            QList<int> pieces;
            for (int i = 0; i < 12; ++i)
                pieces.append(random.bounded(1, 1 + (1 << random.bounded(1, 8))));
            const Seen seen = readAll(bytes, pieces);
            QCOMPARE(seen.status, 0);
            QCOMPARE(seen.requests.size(), 3);
            QCOMPARE(seen.requests[0].body, QByteArray("hello"));
            QCOMPARE(seen.requests[1].body, QByteArray("world!"));
        }
    }

    /// Broken requests: whatever comes, the same end for every split, and no body above the limit.
    void survivesBrokenBytes() {
        const QByteArray good = get("Content-Length: 5\r\n") + "hello" + chunked("5\r\nworld\r\n0\r\n\r\n");
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = good;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const qsizetype where = random.bounded(bytes.size());
                if (random.bounded(2) == 0)
                    bytes[where] = static_cast<char>(random.bounded(256));
                else
                    bytes.remove(where, random.bounded(1, 6));
            }
            const HttpRequestReader::Limits limits{200, 8};
            const Seen whole = readWhole(bytes, limits);
            const Seen split = readAll(bytes, {random.bounded(1, 9), random.bounded(1, 9)}, limits);
            QCOMPARE(split.status, whole.status);
            QCOMPARE(split.requests.size(), whole.requests.size());
            for (qsizetype i = 0; i < whole.requests.size(); ++i) {
                QCOMPARE(split.requests[i].body, whole.requests[i].body);
                QVERIFY(whole.requests[i].body.size() <= limits.body);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestReader)
#include "test_request_reader.moc"
