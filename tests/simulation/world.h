#pragma once

#include "model/outbox/outbox.h"
#include "tests/simulation/queue_model.h"
#include "tests/simulation/reference_server.h"

#include <QStringList>
#include <memory>
#include <random>
#include <set>

namespace fd::simulation {

/// A desk, a network that loses things and a server that fails, in virtual time, all from one seed. After
/// every step all invariants are checked against what the server really did.
class World {
public:
    explicit World(quint64 seed);
    ~World();

    void step();   ///< one random event, faults on
    void settle(); ///< faults off: everything must end or wait for a person, in bounded time
    [[nodiscard]] const QString& broken() const {
        return m_broken;
    } ///< the first invariant that did not hold, or empty
    [[nodiscard]] QStringList trace() const { return m_trace; }

private:
    class Log;
    class Network;
    struct Sent {
        qint64 row = 0;
        QString target;
        QByteArray payload;
    };

    [[nodiscard]] int pick(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }
    /// One world in eight has a server that turns nearly everything away for a moment.
    [[nodiscard]] bool isAlwaysBusy() const { return m_mood == 2; }
    void note(const QString& what) { m_trace += what; }
    void restart();
    void open();
    void tick();
    void book();
    void carry(bool faults);
    void carryWithFault(const Sent& sent);
    void carryToDatabase(const Sent& sent, bool faults);
    void loseOnTheWay(const Sent& sent);
    void refuseSignIn(const Sent& sent);
    void staff(bool faults);
    void decide(const OutboxRow& row, StaffDecision decision, const QString& by);
    [[nodiscard]] QString knownNumber() const;
    void lateArrivals();
    void answer(const Sent& sent, const ReferenceServer::Answer& answer);
    void fail(const Sent& sent, Exchange::Failure failure);
    [[nodiscard]] ReferenceServer::Answer arrive(const QByteArray& payload);
    void endWhatIsLate(const QByteArray& payload);
    [[nodiscard]] bool isAskedFor(const OutboxRow& row) const;
    void checkSend(const OutboxRow& sent);
    void checkMoment(const OutboxRow& sent);
    void checkTurn(const OutboxRow& sent);
    void checkRestart(const std::map<qint64, OutboxRow>& before);
    void checkTicked();
    void checkWake(const OutboxRow& row);
    void checkInvariants();
    void checkRow(const OutboxRow& row);
    void require(bool holds, const QString& invariant, const OutboxRow& row);

    std::mt19937_64 m_random;
    bool m_isDatabase; ///< one world out of four: its target is asked by the command's id
    Instant m_now;
    QString m_address; ///< set in the settings
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Outbox> m_outbox;
    ReferenceServer m_server;
    std::map<QByteArray, Wish> m_wishes;
    std::map<qint64, QByteArray> m_acknowledged; ///< what the receptionist was told is saved
    std::set<qint64> m_doubted;                  ///< rows that were ever A=1
    std::map<qint64, QString> m_doubtedAt;       ///< and where that try went
    std::map<qint64, Instant> m_doubtedSince;
    std::map<qint64, QString> m_sentTo; ///< where the last try went
    qint64 m_lastSent = 0;
    QueueModel m_queue;
    int m_mood = 0;                 ///< what the server is fond of
    std::vector<QByteArray> m_late; ///< bodies still somewhere in the network
    qint64 m_lastId = 0;
    QStringList m_trace;
    QString m_broken;
};

} // namespace fd::simulation
