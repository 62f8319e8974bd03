// frontdeskctl with a remote side: reserve --target, outbox, sync, cancel.
#include "model/store/target_settings.h"
#include "model/wire/command_codec.h"
#include "tests/endpoint/served_clinic.h"
#include "tests/support/ctl_process.h"
#include "tests/support/fault_server.h"

using namespace fd;
using namespace fd::test;

namespace {

/// A small clinic that frontdeskctl works on, and a booking far in the future.
class Desk {
public:
    Desk() { m_clinic.store.reset(); }

    CtlResult ctl(QStringList arguments, const QByteArray& input = {}) {
        return runCtl(QStringList{"--store"_t, m_clinic.path, "--json"_t} + arguments, input);
    }
    CtlResult reserve(const QUrl& target, int visitorNumber = 11, const QStringList& more = {}, int day = 0) {
        const Instant start = startOfDay(QDate(2040, 1, 2 + day), QTimeZone::utc());
        const auto range = TimeRange::make(start, start + minutes(30));
        return ctl(QStringList{"reserve"_t, "-"_t, "--target"_t, target.toString()} + more,
                   wire::encodeCommandBytes(command(visitorNumber, *range)));
    }
    QJsonArray reservations() {
        return ctl({"reservations"_t, "--from"_t, "2040-01-01T00:00:00Z"_t, "--to"_t,
                    "2040-02-01T00:00:00Z"_t})
            .array();
    }
    QJsonArray rows() { return ctl({"outbox"_t}).array(); }
    QDateTime nextTry() { return QDateTime::fromString(row().value("nextTry"_t).toString(), Qt::ISODate); }
    QDateTime lastTryAt() {
        const QJsonObject last = row().value("attempts"_t).toArray().last().toObject();
        return QDateTime::fromString(last.value("at"_t).toString(), Qt::ISODate);
    }
    void changeRow(const std::function<void(OutboxRow&)>& change) {
        m_clinic.open();
        OutboxRow row = m_clinic.store->outbox.all().front();
        change(row);
        m_clinic.store->outbox.keep(row);
        m_clinic.store.reset();
    }
    /// From now on the store fails when a row of the outbox is written.
    void refuseOutboxWrites() {
        m_clinic.open();
        m_clinic.store->database.execute(
            "CREATE TRIGGER no_more BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END"_t);
        m_clinic.store.reset();
    }
    QJsonObject row() { return ctl({"outbox"_t}).array().first().toObject(); }
    QString state() { return row().value("state"_t).toString(); }
    /// The settings name an address that asks for a token, and nobody has it.
    void needToken(const QUrl& url) {
        m_clinic.open();
        BookingTarget target;
        target.kind = TargetKind::Endpoint;
        target.needsToken = true;
        target.endpoint.base = url;
        writeTarget(m_clinic.store->clinic, target);
        m_clinic.store.reset();
    }
    QString file(const QString& name) { return m_clinic.folder.filePath(name); }
    QByteArray storeBytes() {
        QByteArray all;
        for (const QString& ending : {""_t, "-wal"_t}) {
            QFile store(m_clinic.path + ending);
            if (store.open(QIODevice::ReadOnly))
                all += store.readAll();
        }
        return all;
    }

private:
    test::Clinic m_clinic;
};

} // namespace

class TestCtlOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bookedAtARealEndpoint() {
        ServedClinic served;
        Desk desk;
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(served.port()));
        const CtlResult booked = desk.reserve(url);
        QCOMPARE(booked.exitCode, 0);
        const QString id = booked.object().value("reservationId"_t).toString();
        const QJsonObject here = desk.reservations().first().toObject();
        QCOMPARE(here.value("reservationId"_t).toString(), id);
        QCOMPARE(here.value("sync"_t).toString(), "confirmed"_t);
        QCOMPARE(desk.ctl({"sync"_t, "--target"_t, url.toString()}).exitCode, 0);
        // What the main system has booked has to be cancelled there, too, and that is said.
        const CtlResult cancelled = desk.ctl({"cancel"_t, id, "--reason"_t, "CANCELED"_t});
        QCOMPARE(cancelled.exitCode, 0);
        QVERIFY(cancelled.err.contains("main system"));
        served.process().terminate();
        QVERIFY(served.process().waitForFinished());
        QCOMPARE(storedIds(served.store()), QSet<QByteArray>{id.toLatin1()});
    }

    void refusedAsTheRemoteSideSays() {
        FaultServer server;
        server.script({Behaviour::answer(400, overlapAnswer)});
        Desk desk;
        const CtlResult refused = desk.reserve(server.url());
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.out.trimmed(), overlapAnswer);
        QCOMPARE(desk.state(), "rejected"_t);
        QCOMPARE(server.posts(), 1);
    }

    void undecidedThenSynced() {
        FaultServer server;
        server.script({Behaviour::book()});
        Desk desk;
        const CtlResult queued = desk.reserve(silentUrl());
        QCOMPARE(queued.exitCode, 4);
        QCOMPARE(queued.object().value("state"_t).toString(), "queued"_t);
        const QJsonArray attempts = desk.row().value("attempts"_t).toArray();
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts.first().toObject().value("bodyStarted"_t).toBool(), false);
        QCOMPARE(attempts.first().toObject().value("outcome"_t).toString(), "not_applied"_t);
        QCOMPARE(desk.row().value("lastError"_t).toString(), "unreachable"_t);
        QVERIFY(queued.err.contains("waits in the outbox"));
        QCOMPARE(desk.reservations().first().toObject().value("sync"_t).toString(), "queued"_t);
        const CtlResult synced =
            desk.ctl({"sync"_t, "--target"_t, server.url().toString(), "--until-settled"_t});
        QCOMPARE(synced.exitCode, 0);
        QCOMPARE(synced.object().value("confirmed"_t).toInt(), 1);
        QCOMPARE(synced.object().size(), 9);
        QCOMPARE(synced.object().value("draft"_t).toInt(), 0);
        QCOMPARE(server.posts(), 1);
    }

    void onlyTheRowItselfIsTried() {
        FaultServer server;
        server.script({Behaviour::book()});
        Desk desk;
        QCOMPARE(desk.reserve(silentUrl(), 11).exitCode, 4);
        QCOMPARE(desk.reserve(server.url(), 12).exitCode, 0);
        QCOMPARE(server.posts(), 1);
        QCOMPARE(desk.state(), "queued"_t);
    }

    void aLostAnswerIsForAPerson() {
        FaultServer server;
        server.script({Behaviour::commitThenDrop()});
        Desk desk;
        const CtlResult lost = desk.reserve(server.url());
        QCOMPARE(lost.exitCode, 4);
        QCOMPARE(lost.object().value("state"_t).toString(), "unknown"_t);
        QVERIFY(lost.err.contains("no answer came"));
        QVERIFY(desk.nextTry() >= desk.lastTryAt().addSecs(60)); // it may be booked: a quiet minute
        const QString row = QString::number(lost.object().value("outboxId"_t).toInt());
        QCOMPARE(desk.ctl({"outbox"_t, "discard"_t, row}).exitCode, 3);
        QCOMPARE(desk.ctl({"outbox"_t, "retry"_t, row}).exitCode, 3);
        const QString id = desk.reservations().first().toObject().value("reservationId"_t).toString();
        QCOMPARE(desk.ctl({"cancel"_t, id, "--reason"_t, "CANCELED"_t}).exitCode, 3);
        QCOMPARE(desk.ctl({"outbox"_t, "resolve"_t, row, "--booked"_t}).exitCode, 2);
        QCOMPARE(desk.ctl({"outbox"_t, "resolve"_t, row, "--booked"_t, "--by"_t, " "_t}).exitCode, 2);
        const QString number = "0f8fad5b-d9cb-469f-a165-70867728950e"_t;
        const CtlResult there = desk.ctl(
            {"outbox"_t, "resolve"_t, row, "--booked"_t, "--reservation-id"_t, number, "--by"_t, "박실장"_t});
        QCOMPARE(there.exitCode, 0);
        QCOMPARE(there.object().value("state"_t).toString(), "confirmed"_t);
        QCOMPARE(desk.reservations().first().toObject().value("reservationId"_t).toString(), number);
        QCOMPARE(server.posts(), 1);
    }

    void aNumberBelongsToOneBooking() {
        FaultServer server;
        server.script({Behaviour::book(), Behaviour::commitThenDrop()});
        Desk desk;
        const QString first = desk.reserve(server.url(), 11).object().value("reservationId"_t).toString();
        const CtlResult lost = desk.reserve(server.url(), 12);
        QCOMPARE(lost.exitCode, 4);
        const QString row = QString::number(lost.object().value("outboxId"_t).toInt());
        const CtlResult taken = desk.ctl(
            {"outbox"_t, "resolve"_t, row, "--booked"_t, "--reservation-id"_t, first, "--by"_t, "박실장"_t});
        QCOMPARE(taken.exitCode, 3);
        QVERIFY(taken.out.contains(R"({"key":"reservationId","reason":"NotAvailable"})"));
        QCOMPARE(desk.rows().last().toObject().value("state"_t).toString(), "unknown"_t);
    }

    void noTryIsPromisedAfterTheThird() {
        FaultServer server;
        server.script({Behaviour::dropAfterReading()});
        Desk desk;
        QCOMPARE(desk.reserve(server.url()).exitCode, 4);
        for (int more = 0; more < 2; ++more)
            desk.changeRow([](OutboxRow& row) { row.attempts.push_back(row.attempts.back()); });
        QCOMPARE(desk.state(), "unknown"_t);
        QVERIFY(desk.row().value("nextTry"_t).isNull());
    }

    void aParkedRowIsTriedAgain() {
        FaultServer server;
        server.script({Behaviour::answer(413, "too large"), Behaviour::book()});
        Desk desk;
        const CtlResult parked = desk.reserve(server.url());
        QCOMPARE(parked.object().value("state"_t).toString(), "parked"_t);
        QVERIFY(parked.err.contains("not booked"));
        const QString row = QString::number(parked.object().value("outboxId"_t).toInt());
        const CtlResult again = desk.ctl({"outbox"_t, "retry"_t, row});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.object().value("state"_t).toString(), "queued"_t);
        QCOMPARE(desk.ctl({"sync"_t, "--target"_t, server.url().toString()}).exitCode, 0);
        QCOMPARE(server.posts(), 2);
    }

    void anOlderBookingOfTheVisitorGoesFirst() {
        FaultServer server;
        server.script({Behaviour::book()});
        Desk desk;
        QCOMPARE(desk.reserve(silentUrl(), 11).exitCode, 4);
        const CtlResult second = desk.reserve(server.url(), 11, {}, 1);
        QCOMPARE(second.exitCode, 4); // not before the first one of this visitor
        QCOMPARE(server.posts(), 0);
        QCOMPARE(desk.ctl({"sync"_t, "--target"_t, server.url().toString(), "--until-settled"_t}).exitCode,
                 0);
        QCOMPARE(server.posts(), 2);
    }

    void aRefusedSignInIsNamed() {
        FaultServer server;
        server.script({Behaviour::answer(401)});
        Desk desk;
        const CtlResult refused = desk.reserve(server.url());
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(refused.err.contains("token"));
        QCOMPARE(desk.row().value("lastError"_t).toString(), "http 401"_t);
    }

    void anEndComesWhenTheStoreTakesNothing() {
        FaultServer server;
        server.script({Behaviour::book()});
        Desk desk;
        QCOMPARE(desk.reserve(silentUrl()).exitCode, 4);
        desk.refuseOutboxWrites();
        for (const QString& mode : {"--once"_t, "--until-settled"_t}) {
            const CtlResult synced = desk.ctl({"sync"_t, "--target"_t, server.url().toString(), mode});
            QCOMPARE(synced.exitCode, 4);
            QVERIFY(synced.err.contains("could not be written"));
        }
        QCOMPARE(desk.ctl({"outbox"_t, "discard"_t, "1"_t}).exitCode, 1);
        QCOMPARE(server.posts(), 0);
    }

    void notThereIsRejected() {
        FaultServer server;
        server.script({Behaviour::dropAfterReading()});
        Desk desk;
        const CtlResult lost = desk.reserve(server.url());
        const QString row = QString::number(lost.object().value("outboxId"_t).toInt());
        QCOMPARE(desk.ctl({"outbox"_t, "resolve"_t, row, "--not-booked"_t, "--by"_t, "박실장"_t}).exitCode,
                 0);
        QCOMPARE(desk.state(), "rejected"_t);
        server.script({Behaviour::book()});
        QCOMPARE(desk.reserve(server.url()).exitCode, 0); // the time is free again
        QCOMPARE(desk.ctl({"outbox"_t, "discard"_t, row}).exitCode, 0);
        QCOMPARE(desk.state(), "cancelled"_t);
    }

    void discardedWhileItWaits() {
        Desk desk;
        const CtlResult queued = desk.reserve(silentUrl());
        const QString row = QString::number(queued.object().value("outboxId"_t).toInt());
        QCOMPARE(desk.ctl({"outbox"_t, "discard"_t, row}).exitCode, 0);
        QCOMPARE(desk.state(), "cancelled"_t);
        QCOMPARE(desk.reservations().first().toObject().value("status"_t).toString(), "CANCELED"_t);
        const CtlResult unknown = desk.ctl({"outbox"_t, "discard"_t, "77"_t});
        QCOMPARE(unknown.exitCode, 3);
        QVERIFY(unknown.out.contains("NotFound"));
    }

    void wrongUse() {
        Desk desk;
        QCOMPARE(desk.reserve(QUrl("http://clinic.example"_t)).exitCode, 2);
        QCOMPARE(desk.reserve(QUrl("nonsense"_t)).exitCode, 2);
        QCOMPARE(desk.ctl({"sync"_t}).exitCode, 2); // no address was ever named
        QCOMPARE(desk.ctl({"sync"_t, "--once"_t, "--until-settled"_t}).exitCode, 2);
        QCOMPARE(desk.ctl({"outbox"_t, "melt"_t, "1"_t}).exitCode, 2);
        QCOMPARE(desk.ctl({"outbox"_t, "retry"_t}).exitCode, 2);
        QCOMPARE(desk.ctl({"outbox"_t, "retry"_t, "one"_t}).exitCode, 2);
        QVERIFY(desk.ctl({"outbox"_t}).array().isEmpty());
    }

    void withoutTheTokenItNeedsNothingIsSent() {
        FaultServer server;
        server.script({Behaviour::book()});
        Desk desk;
        desk.needToken(server.url());
        QCOMPARE(desk.reserve(silentUrl()).exitCode, 4);
        for (int run = 0; run < 3; ++run) {
            const CtlResult synced = desk.ctl({"sync"_t});
            QCOMPARE(synced.exitCode, 4);
            QCOMPARE(synced.object().value("queued"_t).toInt(), 1);
            QVERIFY(synced.err.contains("token"));
        }
        QCOMPARE(server.posts(), 0);
        const QString token = writeFile(desk.file("token"_t), "s3cret-token");
        QCOMPARE(desk.ctl({"sync"_t, "--token-file"_t, token}).exitCode, 0);
        QCOMPARE(server.posts(), 1);
    }

    void theTokenIsShownToNobodyElse() {
        FaultServer server;
        server.script({Behaviour::book()});
        Desk desk;
        const QString token = writeFile(desk.file("token"_t), "s3cret-token\n");
        const CtlResult booked = desk.reserve(server.url(), 11, {"--token-file"_t, token});
        QCOMPARE(booked.exitCode, 0);
        QVERIFY(server.heads().constLast().contains("Authorization: Bearer s3cret-token"));
        QVERIFY(!desk.storeBytes().contains("s3cret-token"));
        QVERIFY(!booked.err.contains("s3cret-token"));
        QCOMPARE(desk.reserve(server.url(), 12, {"--token-file"_t, desk.file("missing"_t)}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlOutbox)
#include "test_ctl_outbox.moc"
