// Every way in which a server misbehaves, on the first try and after one whose answer was lost, through the
// whole desk: what it says of the booking is never more than what the server's own books allow.
#include "remote_desk.h"

using namespace fd;
using namespace fd::test;
using namespace std::chrono_literals;

namespace {

const QByteArray unknownVisitor =
    R"({"status":400,"message":"m","className":"c","errorProperties":[{"key":"visitorId","reason":"NotFound"}]})";

struct Kind {
    const char* name;
    Behaviour behaviour;
};

std::vector<Kind> kinds() {
    return {{"books", Behaviour::book()},
            {"overlap", Behaviour::answer(400, overlapAnswer)},
            {"unknown visitor", Behaviour::answer(400, unknownVisitor)},
            {"400 without words", Behaviour::answer(400)},
            {"401", Behaviour::answer(401)},
            {"403", Behaviour::answer(403)},
            {"404", Behaviour::answer(404)},
            {"405", Behaviour::answer(405)},
            {"409", Behaviour::answer(409)},
            {"413", Behaviour::answer(413)},
            {"422", Behaviour::answer(422)},
            {"425", Behaviour::answer(425)},
            {"429", Behaviour::answer(429, {}, {{"Retry-After", "60"}})},
            {"204", Behaviour::answer(204)},
            {"200 without an id", Behaviour::answer(200, "{}")},
            {"500 after the commit", Behaviour::errorAfterCommit(500)},
            {"503", Behaviour::answer(503)},
            {"408", Behaviour::answer(408)},
            {"reset before reading", Behaviour::resetBeforeReading()},
            {"reset after the head", Behaviour::resetAfterHead()},
            {"reset before the last byte", Behaviour::resetBeforeLastByte()},
            {"drop after reading", Behaviour::dropAfterReading()},
            {"commit, then drop", Behaviour::commitThenDrop()},
            {"half a reply", Behaviour::halfReply()},
            {"half a head", Behaviour::halfHead()},
            {"chunks cut short", Behaviour::chunksCutShort()},
            {"garbage", Behaviour::garbage()},
            {"huge", Behaviour::huge()},
            {"wrong type", Behaviour::wrongType()},
            {"redirect", Behaviour::redirect(307, "http://127.0.0.1:9/")}};
}

} // namespace

class TestFaultMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverMoreThanTheServerKnows_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("later");
        const auto all = kinds();
        for (size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("%s, first try", all[i].name) << static_cast<int>(i) << false;
            QTest::addRow("%s, later try", all[i].name) << static_cast<int>(i) << true;
        }
    }

    void neverMoreThanTheServerKnows() {
        QFETCH(int, kind);
        QFETCH(bool, later);
        const Behaviour behaviour = kinds()[static_cast<size_t>(kind)].behaviour;
        FaultServer server;
        server.script(later ? QList<Behaviour>{Behaviour::commitThenDrop(), behaviour}
                            : QList<Behaviour>{behaviour});
        RemoteDesk open(server.url());
        QVERIFY(std::holds_alternative<OnItsWay>(
            open.book(11, between("2026-11-24T01:00:00Z", "2026-11-24T01:30:00Z"))));
        if (later) {
            QVERIFY(open.comesTo(OutboxState::Unknown));
            open.time.pass(61s);
        }
        const size_t tries = later ? 2 : 1;
        const auto ended = [tries](const OutboxView& view) {
            const auto done = [tries](const OutboxRow& row) {
                return row.attempts.size() >= tries && row.state != OutboxState::Sending;
            };
            return view.open.empty() ? !view.confirmedToday.empty() : done(view.open.front().row);
        };
        QVERIFY(open.comesTo(ended));
        const OutboxView view = open.outbox();
        const OutboxRow row = view.open.empty() ? view.confirmedToday.front().row : view.open.front().row;
        const QList<QByteArray> booked = server.idsFor(row.payload);

        QVERIFY(server.posts() <= static_cast<int>(row.attempts.size()));
        QVERIFY(server.bodies() <= row.triesMade());
        if (row.state == OutboxState::Confirmed)
            QVERIFY(booked.contains(row.reservationId.toLatin1()));
        else if (!booked.isEmpty())
            QVERIFY(row.state == OutboxState::Unknown || row.state == OutboxState::Check);
        if (row.state == OutboxState::Rejected || row.state == OutboxState::Parked)
            QVERIFY(booked.isEmpty());
        if (later)
            QVERIFY(row.state == OutboxState::Confirmed || row.mayBeBooked());
    }
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "test_fault_matrix.moc"
