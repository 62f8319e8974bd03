#include "tests/endpoint/served_clinic.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <atomic>
#include <thread>

using namespace fd::test;

namespace {

constexpr int connections = 16;

/// What one connection lived through.
struct Story {
    QList<QByteArray> accepted; ///< ids
    QList<QByteArray> asked;    ///< of the accepted, the command
    QByteArray open;            ///< sent, and never answered
    int refused = 0;
    int other = 0;
};

/// Books until the connection breaks or `most` are answered; each answer gives `answered` one.
Story book(quint16 port, int most, const std::function<QByteArray(int)>& command, QSemaphore& answered) {
    HttpClient client(port);
    Story story;
    for (int i = 0; i < most; ++i) {
        const QByteArray body = command(i);
        const auto reply = client.ask(post(body));
        if (!reply) {
            story.open = body;
            break;
        }
        if (reply->status == 200)
            story.accepted.append(idIn(*reply)), story.asked.append(body);
        else if (reply->status == 400 && reply->body.contains("NotAvailable"))
            ++story.refused;
        else
            ++story.other;
        answered.release();
    }
    return story;
}

std::vector<Story> load(quint16 port, int most, const std::function<QByteArray(int, int)>& command,
                        const std::function<void(QSemaphore&)>& meanwhile) {
    std::vector<Story> stories(connections);
    std::vector<std::thread> threads;
    threads.reserve(connections);
    QSemaphore answered;
    for (int i = 0; i < connections; ++i)
        threads.emplace_back([&, i] {
            stories[static_cast<size_t>(i)] = book(
                port, most, [&command, i](int number) { return command(i, number); }, answered);
        });
    meanwhile(answered);
    for (std::thread& thread : threads)
        thread.join();
    return stories;
}

/// No two of them overlap: each connection has a day of its own among the slots.
QByteArray ownSlot(int connection, int number) {
    return booking(11 + connection % 9, connection * 2000 + number);
}

QSet<QByteArray> acceptedIds(const std::vector<Story>& stories) {
    QSet<QByteArray> ids;
    for (const Story& story : stories)
        ids.unite(QSet<QByteArray>(story.accepted.begin(), story.accepted.end()));
    return ids;
}

int check(const QString& store) {
    QProcess process;
    process.start(ServedClinic::program(), {QStringLiteral("--store"), store, QStringLiteral("check")});
    return process.waitForFinished() ? process.exitCode() : -1;
}

/// Everything answered is stored, and whatever else is stored was asked for by whoever lost the connection.
void compare(ServedClinic& clinic, const std::vector<Story>& stories, int mostUnanswered) {
    const QSet<QByteArray> accepted = acceptedIds(stories);
    const QSet<QByteArray> stored = storedIds(clinic.store());
    QVERIFY((accepted - stored).isEmpty());
    QSet<QByteArray> open;
    for (const Story& story : stories) {
        QCOMPARE(story.other + story.refused, 0);
        open.insert(story.open);
    }
    const QSet<QByteArray> unanswered = stored - accepted;
    QVERIFY(unanswered.size() <= mostUnanswered);
    for (const QByteArray& id : unanswered) {
        const auto reservation =
            clinic.store().reservations.find(fd::ReservationId::parse(QString::fromLatin1(id)).value());
        QVERIFY(reservation && open.contains(fd::wire::encodeCommandBytes(reservation->command)));
    }
    clinic.closeStore();
    QCOMPARE(check(clinic.path()), 0);
}

} // namespace

class TestServeLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsExactlyWhatWasAccepted() {
        ServedClinic clinic;
        const auto stories = load(
            clinic.port(), 50,
            [](int connection, int number) {
                QRandomGenerator random(static_cast<quint32>(connection * 1000 + number));
                return booking(11 + random.bounded(3), random.bounded(100));
            },
            [](QSemaphore&) {});
        clinic.process().terminate();
        QVERIFY(clinic.process().waitForFinished());
        int refused = 0;
        for (const Story& story : stories) {
            QCOMPARE(story.accepted.size() + story.refused, 50);
            refused += story.refused;
        }
        QVERIFY(refused > 0);
        QCOMPARE(acceptedIds(stories), storedIds(clinic.store()));
        // Of one visitor's slots, each was asked for more than once, and given once.
        QVERIFY(acceptedIds(stories).size() <= 300);
        clinic.closeStore();
        QCOMPARE(check(clinic.path()), 0);
    }

    void answersWhatItReadBeforeItEnds() {
        ServedClinic clinic;
        const auto stories = load(clinic.port(), 2000, ownSlot, [&clinic](QSemaphore& answered) {
            answered.acquire(300);
            clinic.process().terminate();
        });
        QVERIFY(clinic.process().waitForFinished());
        QCOMPARE(clinic.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(clinic.process().exitCode(), 0);
        compare(clinic, stories, 0);
    }

    void keepsEveryPromiseWhenKilled() {
        ServedClinic clinic;
        const auto stories = load(clinic.port(), 2000, ownSlot, [&clinic](QSemaphore& answered) {
            answered.acquire(300);
            clinic.process().kill();
        });
        QVERIFY(clinic.process().waitForFinished());
        compare(clinic, stories, connections);
    }
};

QTEST_GUILESS_MAIN(TestServeLoad)
#include "test_serve_load.moc"
