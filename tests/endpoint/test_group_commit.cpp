#include "app/endpoint/group_commit.h"
#include "app/endpoint/reservation_site.h"
#include "app/endpoint/server.h"
#include "model/store_thread.h"
#include "tests/endpoint/served_clinic.h"

#include <QElapsedTimer>
#include <QEventLoop>

using namespace fd;
using namespace fd::test;
using endpoint::GroupCommit;

namespace {

/// A clinic whose store lives on its thread, and what decides there.
class Decider {
public:
    explicit Decider(size_t mostPerCommit = GroupCommit::noLimit, const QString& also = {}) {
        m_thread
            .run([&] {
                m_clinic = std::make_unique<Clinic>();
                for (const QString& sql : also.split(u'\n', Qt::SkipEmptyParts))
                    m_clinic->store->database.execute(sql);
                return Done{};
            })
            .waitForFinished();
        m_commit = std::make_unique<GroupCommit>(m_thread, *m_clinic->store, systemClock(), mostPerCommit);
    }
    ~Decider() {
        m_commit.reset();
        m_thread.run([this] {
            m_clinic.reset();
            return Done{};
        });
    }
    Decider(const Decider&) = delete;
    Decider& operator=(const Decider&) = delete;

    GroupCommit& commit() { return *m_commit; }
    QSet<QByteArray> stored() {
        QSet<QByteArray> ids;
        m_thread
            .run([&] {
                ids = storedIds(*m_clinic->store);
                return Done{};
            })
            .waitForFinished();
        return ids;
    }

private:
    std::unique_ptr<Clinic> m_clinic; // touched on m_thread only
    StoreThread m_thread;
    std::unique_ptr<GroupCommit> m_commit;
};

/// `connections` clients in one event loop, each with one request under way: reservations per second.
double measure(quint16 port, int connections, int each) {
    QEventLoop loop;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    int open = connections;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < connections; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket* socket = sockets.back().get();
        auto sent = std::make_shared<int>(0);
        const auto next = [=, &open, &loop] {
            if (*sent < each)
                socket->write(post(booking(11 + i % 9, i * 5000 + (*sent)++)));
            else if (--open == 0)
                loop.quit();
        };
        QObject::connect(socket, &QTcpSocket::connected, socket, next);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, next] {
            if (!socket->readAll().startsWith("HTTP/1.1 200 OK"))
                qFatal("not booked");
            next();
        });
        socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    }
    loop.exec();
    return connections * each * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

struct Measured {
    double perSecond = 0;
    int commits = 0;
};

Measured measureServer(size_t mostPerCommit, int connections, int each) {
    Decider decider(mostPerCommit);
    endpoint::ReservationSite site(decider.commit(), std::nullopt);
    endpoint::Server server(site, {}, std::nullopt, [](const QByteArray&) {});
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    Measured measured;
    QThread clients;
    QObject receiver;
    receiver.moveToThread(&clients);
    clients.start();
    QEventLoop loop;
    QMetaObject::invokeMethod(&receiver, [&, port = server.serverPort()] {
        measured.perSecond = measure(port, connections, each);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    clients.quit();
    clients.wait();
    measured.commits = decider.commit().commits();
    return measured;
}

} // namespace

class TestGroupCommit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesInOrderWithinOneCommit() {
        Decider decider;
        QList<QByteArray> answers;
        const auto note = [&answers](const GroupCommit::Decision& decision) {
            QVERIFY(decision);
            const auto* accepted = std::get_if<Accepted>(&*decision);
            answers.append(accepted ? accepted->reservationId.text().toLatin1() : QByteArray());
        };
        for (const int number : {0, 0, 1, 1, 2})
            decider.commit().reserve(command(11, slot(number)), note);
        QTRY_COMPARE(answers.size(), 5);
        QCOMPARE(decider.commit().commits(), 1);
        QVERIFY(answers[1].isEmpty() && answers[3].isEmpty());
        QCOMPARE(decider.stored(), (QSet<QByteArray>{answers[0], answers[2], answers[4]}));
    }

    /// Whoever asks in answer to an answer is in the next group, not lost.
    void goesOn() {
        Decider decider;
        int answered = 0;
        std::function<void(const GroupCommit::Decision&)> again = [&](const GroupCommit::Decision& decision) {
            QVERIFY(decision);
            if (++answered < 20)
                decider.commit().reserve(command(12, slot(answered)), again);
        };
        decider.commit().reserve(command(12, slot(0)), again);
        QTRY_COMPARE(answered, 20);
        QCOMPARE(decider.stored().size(), 20);
    }

    /// Nothing is claimed, and nothing stands, when it cannot be committed.
    void claimsNothingWhenTheCommitFails() {
        Decider decider(GroupCommit::noLimit,
                        QStringLiteral("CREATE TABLE broken (id TEXT REFERENCES visitors (id) DEFERRABLE "
                                       "INITIALLY DEFERRED)\n"
                                       "CREATE TRIGGER breaks AFTER INSERT ON reservations BEGIN "
                                       "INSERT INTO broken VALUES ('nobody'); END"));
        int failed = 0;
        for (int number = 0; number < 4; ++number)
            decider.commit().reserve(
                command(11, slot(number)),
                [&failed](const GroupCommit::Decision& decision) { failed += !decision; });
        QTRY_COMPARE(failed, 4);
        QVERIFY(decider.stored().isEmpty());
    }

    void keepsTheOthersFromOneThatCannotBeStored() {
        Decider decider(
            GroupCommit::noLimit,
            QStringLiteral("CREATE TRIGGER hates AFTER INSERT ON reservations WHEN new.memo = 'bad' "
                           "BEGIN SELECT RAISE(ABORT, 'bad'); END"));
        QList<bool> good;
        for (int number = 0; number < 3; ++number) {
            ReserveCommand asked = command(11, slot(number));
            if (number == 1)
                asked.reservationMemo = QStringLiteral("bad");
            decider.commit().reserve(
                asked, [&good](const GroupCommit::Decision& decision) { good.append(decision.ok()); });
        }
        QTRY_COMPARE(good, (QList<bool>{true, false, true}));
        QCOMPARE(decider.stored().size(), 2);
    }

    void sharesCommitsAmongConnections() {
        constexpr int connections = 16;
        constexpr int each = 125;
        const Measured single = measureServer(1, connections, each);
        const Measured grouped = measureServer(GroupCommit::noLimit, connections, each);
        qInfo("%d connections: %.0f reservations/s in groups, %.0f one by one (x %.1f); %d commits for %d",
              connections, grouped.perSecond, single.perSecond, grouped.perSecond / single.perSecond,
              grouped.commits, connections * each);
        QCOMPARE(single.commits, connections * each);
        QVERIFY(grouped.commits * 3 < connections * each);
    }
};

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "test_group_commit.moc"
