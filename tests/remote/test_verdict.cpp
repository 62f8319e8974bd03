// What an exchange means, row by row of the table "Booking without a network"; and Retry-After.
#include "model/outbox/verdict.h"
#include "model/remote/retry_after.h"

#include <QTest>

using namespace fd;
using namespace std::chrono_literals;
using Kind = Verdict::Kind;
using Failure = Exchange::Failure;

Q_DECLARE_METATYPE(fd::Exchange)
Q_DECLARE_METATYPE(fd::Verdict::Kind)

namespace {

const QByteArray uuid = "3f0c9a52-5d0e-4a35-9e0b-6f1c2a7d8e90";

QByteArray accepted(const QByteArray& id) {
    return "{\"reservationId\":\"" + id + "\"}";
}

QByteArray envelope(const QByteArray& properties) {
    return "{\"status\":400,\"message\":\"InvalidRequestException\",\"className\":"
           "\"InvalidRequestException\","
           "\"errorProperties\":" +
           properties + "}";
}

const QByteArray overlap = envelope(R"([{"key":"startDateTime","reason":"NotAvailable"}])");

Exchange answered(int status, const QByteArray& body, bool bodyStarted = true) {
    Exchange exchange;
    exchange.httpStatus = status;
    exchange.body = body;
    exchange.bodyStarted = bodyStarted;
    return exchange;
}

Exchange failed(Failure failure, bool bodyStarted, int status = 0, const QByteArray& body = {}) {
    Exchange exchange = answered(status, body, bodyStarted);
    exchange.failure = failure;
    return exchange;
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table_data() {
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char* name, const Exchange& exchange, Kind kind) {
            QTest::newRow(name) << exchange << kind;
        };
        const auto every = [](std::initializer_list<int> statuses, const char* name, const QByteArray& body,
                              Kind kind, bool bodyStarted = true) {
            for (const int status : statuses)
                QTest::addRow("%d %s", status, name) << answered(status, body, bodyStarted) << kind;
        };
        // fails before the first body byte
        row("unreachable", failed(Failure::Unreachable, false), Kind::Offline);
        row("cut before the body", failed(Failure::Cut, false), Kind::Offline);
        every({500, 502, 503, 599, 408, 199, 600, 0}, "before the body", "{}", Kind::Offline, false);
        // reset, timeout after the first byte
        row("cut", failed(Failure::Cut, true), Kind::Ambiguous);
        row("cut after a 200", failed(Failure::Cut, true, 200, accepted(uuid)), Kind::Ambiguous);
        row("cut after a 400", failed(Failure::Cut, true, 400, overlap), Kind::Ambiguous);
        row("unreachable, though started", failed(Failure::Unreachable, true), Kind::Ambiguous);
        // 200 + uuid
        every({200}, "with an id", accepted(uuid), Kind::Confirmed);
        every({200}, "with more fields", R"({"a":1,"reservationId":")" + uuid + R"("})", Kind::Confirmed);
        every({200}, "with an id, before the body", accepted(uuid), Kind::StrangeAnswer, false);
        // 200 without a uuid
        every({200}, "empty", "", Kind::StrangeAnswer);
        every({200}, "null", "null", Kind::StrangeAnswer);
        every({200}, "no id", "{}", Kind::StrangeAnswer);
        every({200}, "bad id", accepted("4711"), Kind::StrangeAnswer);
        every({200}, "id a digit short", accepted(uuid.chopped(1)), Kind::StrangeAnswer);
        every({200}, "id with a letter", accepted(uuid.chopped(1) + 'g'), Kind::StrangeAnswer);
        every({200}, "id in braces", accepted('{' + uuid + '}'), Kind::StrangeAnswer);
        every({200}, "nil id", accepted("00000000-0000-0000-0000-000000000000"), Kind::StrangeAnswer);
        every({200}, "id as number", R"({"reservationId":7})", Kind::StrangeAnswer);
        every({200}, "id as list", R"({"reservationId":[")" + uuid + R"("]})", Kind::StrangeAnswer);
        every({200}, "list", "[" + accepted(uuid) + "]", Kind::StrangeAnswer);
        every({200}, "bare id", '"' + uuid + '"', Kind::StrangeAnswer);
        every({200}, "cut off", accepted(uuid).chopped(1), Kind::StrangeAnswer);
        every({200}, "html", "<html></html>", Kind::StrangeAnswer);
        every({200}, "not utf-8", "{\"reservationId\":\"\xff\"}", Kind::StrangeAnswer);
        every({200}, "envelope", overlap, Kind::StrangeAnswer);
        // any other 2xx
        every({201, 202, 203, 204, 205, 206, 207, 226, 299}, "with an id", accepted(uuid),
              Kind::StrangeAnswer);
        every({204, 206}, "empty", "", Kind::StrangeAnswer);
        // 400 and another 4xx with a readable envelope, whatever status it names inside
        every({400, 402, 404, 405, 409, 413, 415, 422, 499}, "envelope", overlap, Kind::Refused);
        every({400}, "another field", envelope(R"([{"key":"visitorId","reason":"NotFound"}])"),
              Kind::Refused);
        every({400}, "own words", envelope(R"([{"key":"x","reason":"Because","more":1}])"), Kind::Refused);
        // another 4xx without one
        every({400, 402, 406, 407, 409, 410, 413, 415, 422, 499}, "empty", "", Kind::RefusedBare);
        every({400}, "html", "<html></html>", Kind::RefusedBare);
        every({400}, "no errors", envelope("[]"), Kind::RefusedBare);
        every({400}, "errors of another kind", envelope(R"(["startDateTime"])"), Kind::RefusedBare);
        every({400}, "errors as object", envelope(R"({"key":"a","reason":"b"})"), Kind::RefusedBare);
        every({400}, "half an error", envelope(R"([{"key":"a","reason":"b"},{"key":"c"}])"),
              Kind::RefusedBare);
        every({400}, "numbered error", envelope(R"([{"key":"a","reason":7}])"), Kind::RefusedBare);
        every({400}, "cut off", overlap.chopped(1), Kind::RefusedBare);
        every({400}, "with an id", accepted(uuid), Kind::RefusedBare);
        // 401/403, also when they come with an envelope
        every({401, 403}, "empty", "", Kind::SignIn);
        every({401, 403}, "envelope", overlap, Kind::SignIn);
        every({401}, "before the body", "", Kind::SignIn, false);
        // TLS, 3xx, 404, 405
        row("certificate", failed(Failure::Certificate, false), Kind::Address);
        row("TLS broke after the body", failed(Failure::Certificate, true), Kind::Ambiguous);
        every({300, 301, 302, 303, 304, 307, 308, 399}, "with an id", accepted(uuid), Kind::Address);
        every({404, 405}, "empty", "", Kind::Address);
        every({404, 405}, "html", "<html></html>", Kind::Address);
        // 425/429
        every({425, 429}, "empty", "", Kind::Busy);
        every({425, 429}, "envelope", overlap, Kind::Busy);
        // 408, 5xx, and what no status should be
        every({408, 500, 501, 502, 503, 504, 511, 599}, "with an id", accepted(uuid), Kind::Ambiguous);
        every({408, 500}, "envelope", overlap, Kind::Ambiguous);
        every({-1, 0, 100, 101, 199, 600, 999}, "with an id", accepted(uuid), Kind::Ambiguous);
        // answers longer than any the contract knows: only the status counts
        row("too large 200", failed(Failure::TooLarge, true, 200, accepted(uuid)), Kind::StrangeAnswer);
        row("too large 302", failed(Failure::TooLarge, true, 302), Kind::Address);
        row("too large 400", failed(Failure::TooLarge, true, 400, overlap), Kind::RefusedBare);
        row("too large 401", failed(Failure::TooLarge, true, 401), Kind::SignIn);
        row("too large 404", failed(Failure::TooLarge, true, 404), Kind::Address);
        row("too large 408", failed(Failure::TooLarge, true, 408), Kind::Ambiguous);
        row("too large 429", failed(Failure::TooLarge, true, 429), Kind::Busy);
        row("too large 500", failed(Failure::TooLarge, true, 500), Kind::Ambiguous);
        row("too large nothing", failed(Failure::TooLarge, true), Kind::Ambiguous);
    }
    void table() {
        QFETCH(const Exchange, exchange);
        QFETCH(const Kind, kind);
        const Verdict verdict = verdictOf(exchange);
        QCOMPARE(static_cast<int>(verdict.kind), static_cast<int>(kind));
        QCOMPARE(verdict.reservationId.has_value(), kind == Kind::Confirmed);
        QCOMPARE(verdict.errors.empty(), kind != Kind::Refused);
        QCOMPARE(verdict.isRealAnswer(), kind != Kind::Offline && kind != Kind::Ambiguous);
    }

    /// Whatever comes: a machine never calls it booked or refused unless a whole answer says so.
    void everyStatusIsDecided() {
        for (int status = -1; status <= 1000; ++status) {
            for (const QByteArray& body : {QByteArray(), accepted(uuid), overlap}) {
                const Kind kind = verdictOf(answered(status, body)).kind;
                QCOMPARE(kind == Kind::Confirmed, status == 200 && body == accepted(uuid));
                QVERIFY((kind != Kind::Refused && kind != Kind::RefusedBare) ||
                        (status >= 400 && status < 500));
                const Kind cut = verdictOf(failed(Failure::Cut, true, status, body)).kind;
                QCOMPARE(static_cast<int>(cut), static_cast<int>(Kind::Ambiguous));
            }
        }
    }

    void words() {
        const Verdict booked = verdictOf(answered(200, accepted(uuid.toUpper())));
        QCOMPARE(booked.reservationId->text(), QString::fromLatin1(uuid));
        const FieldErrors both =
            verdictOf(answered(400, envelope(R"([{"key":"visitorId","reason":"NotFound"},)"
                                             R"({"key":"startDateTime","reason":"Invalid"}])")))
                .errors;
        const FieldErrors expected{{QStringLiteral("visitorId"), reason::NotFound},
                                   {QStringLiteral("startDateTime"), reason::Invalid}};
        QCOMPARE(both, expected);
        QVERIFY(!saysOverlap(both));
        QVERIFY(saysOverlap(verdictOf(answered(400, overlap)).errors));
        QVERIFY(!saysOverlap({{QStringLiteral("endDateTime"), reason::NotAvailable}}));
        Exchange busy = answered(429, {});
        busy.retryAfter = 7s;
        QCOMPARE(verdictOf(busy).retryAfter.value_or(0s), 7s);
    }

    void retryAfter_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1: not understood
        const auto row = [](const char* header, int seconds) {
            QTest::newRow(*header == '\0' ? "empty" : header) << QByteArray(header) << seconds;
        };
        row("0", 0);
        row("120", 120);
        row(" 120 ", 120);
        row("86401", 86400);
        row("99999999999999999999999", 86400);
        row("-1", -1);
        row("+5", -1);
        row("1.5", -1);
        row("soon", -1);
        row("", -1);
        row("Sun, 06 Nov 1994 08:49:37 GMT", 37);
        row("Sun, 06 Nov 1994 08:48:00 GMT", 0);
        row("Mon, 07 Nov 2094 08:48:00 GMT", -1); // not a Monday
        row("Sun, 07 Nov 2094 08:48:00 GMT", 86400);
        row("Sunday, 06-Nov-94 08:49:37 GMT", -1);
        row("Sun, 06 Nov 1994 08:49:37 +0900", -1);
    }
    void retryAfter() {
        QFETCH(const QByteArray, header);
        QFETCH(const int, seconds);
        const Instant now = parseRfc3339(u"1994-11-06T08:49:00Z").value();
        QCOMPARE(parseRetryAfter(header, now).value_or(-1s).count(), seconds);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
