#pragma once

#include "model/domain/outbox_row.h"
#include "model/outbox/verdict.h"

#include <functional>
#include <set>

namespace fd {

/// Where rows are kept. Durable when keep() returns true; on false nothing was changed.
class OutboxLog {
public:
    virtual ~OutboxLog() = default;
    [[nodiscard]] virtual std::vector<OutboxRow> load() = 0;
    [[nodiscard]] virtual bool keep(const OutboxRow& row) = 0;
};

/// What carries a row's payload to its target. Calls Outbox::bodyStarting before the first byte of the body
/// leaves, and Outbox::finished once per send, both later (never from within send()).
class OutboxTransport {
public:
    virtual ~OutboxTransport() = default;
    virtual void send(const OutboxRow& row) = 0;
};

/// Uniform in [0, 1).
using Rng = std::function<double()>;

/// When the row is tried at the earliest, if nothing else holds the queue up; nullopt while it does not wait,
/// or waits for time alone to hand it to a person (three tries are the most for a booking in doubt, unless
/// its target can be asked what became of it).
[[nodiscard]] std::optional<Instant> nextTryOf(const OutboxRow& row);

/// The queue of bookings for a remote side: the state machine alone. No timers, no sockets, no SQL: what it
/// needs is passed in, and whoever drives it calls tick() at nextWake() at the latest. One thread.
class Outbox {
public:
    struct Parts {
        Clock clock;
        Rng rng;
        OutboxLog& log;
        OutboxTransport& transport;
    };
    Outbox(Parts parts, QString target);

    /// Reads the rows back. One that was being sent when the program ended goes back to the queue, or is
    /// unknown.
    void start();
    /// A row that is already durable, new or changed: it takes the place of the one with its number.
    void add(const OutboxRow& row);
    /// Nothing is sent but what this admits; empty: everything.
    void restrictTo(std::function<bool(const OutboxRow&)> mayBeSent) { m_mayBeSent = std::move(mayBeSent); }

    /// Sends what is due, and moves on what has waited long enough.
    void tick();
    /// Records that the body begins to leave; on false it must not (the store cannot keep it).
    [[nodiscard]] bool bodyStarting(qint64 row);
    void finished(qint64 row, const Exchange& exchange);

    /// Whether there is a token, or none is needed. Until then nothing is sent, whatever a person asks for.
    void setSignedIn(bool signedIn);
    /// Ends a pause with one probe: "send now", a new token, a changed address.
    void sendNow();
    /// Rows that cannot have been booked are from now on for this address; the others are for a person.
    void changeTarget(const QString& target);
    /// A parked row goes back into the queue, a person having looked at it.
    [[nodiscard]] bool retry(qint64 row);
    /// Takes a row back: only while it cannot have been booked and is not on its way.
    [[nodiscard]] bool withdraw(qint64 row);
    /// Only for unknown and check; `by` is the person's name, never empty.
    [[nodiscard]] bool resolve(qint64 row, StaffDecision decision, const QString& by,
                               const QString& reservationId = {});

    [[nodiscard]] const std::vector<OutboxRow>& rows() const { return m_rows; }
    [[nodiscard]] const OutboxRow* find(qint64 row) const;
    [[nodiscard]] OutboxPause pause() const { return m_signedIn ? m_pause : OutboxPause::SignIn; }
    [[nodiscard]] Instant pausedSince() const { return m_pausedSince; }
    /// The next try of anything, while the queue waits after a failure; long past otherwise.
    [[nodiscard]] Instant notBefore() const { return m_notBefore; }
    [[nodiscard]] const QString& target() const { return m_target; }
    [[nodiscard]] int inFlight() const;
    /// The rows that may be sent now, once nothing else holds the queue up: whose turn it is, whose time has
    /// come, for this target and admitted by restrictTo().
    [[nodiscard]] std::vector<qint64> due() const;
    /// Another number after every change of a row or of the queue's state.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// When tick() may have something to do; nullopt while only a person or an answer can change anything.
    [[nodiscard]] std::optional<Instant> nextWake() const;

private:
    [[nodiscard]] OutboxRow* row(qint64 id);
    bool change(OutboxRow& row, const std::function<void(OutboxRow&)>& what);
    void moveOn(OutboxRow& row, Instant now);
    void beginSend(OutboxRow& row, Instant now);
    [[nodiscard]] std::vector<size_t> heads() const;
    void apply(OutboxRow& row, const Verdict& verdict, Instant now);
    void steerQueue(const Verdict& verdict, Instant now);
    /// No pause, or the one that ends by itself.
    [[nodiscard]] bool mayProbe() const;
    void pauseQueue(OutboxPause pause, Instant now);
    [[nodiscard]] milliseconds backoff();

    void moveToTarget(OutboxRow& row);
    [[nodiscard]] bool isForUs(const OutboxRow& row) const;
    /// What became of the row can be asked for at the target that is set: no person has to find it out.
    [[nodiscard]] bool canAsk(const OutboxRow& row) const;
    [[nodiscard]] bool isAsked(const OutboxRow& row) const;
    [[nodiscard]] bool isIssued(const QString& reservationId) const;

    Parts m_parts;
    quint64 m_revision = 0;
    QString m_target;
    std::function<bool(const OutboxRow&)> m_mayBeSent;
    std::vector<OutboxRow> m_rows; // by id
    std::set<qint64>
        m_unkept; // changed in memory, refused by the log: kept again before anything else happens to them
    bool m_signedIn = true;
    OutboxPause m_pause = OutboxPause::None;
    Instant m_pausedSince{};
    Instant m_notBefore{}; // no send of any row before this
    bool m_careful = true; // one send at a time until a real answer
    int m_backoffStep = 0;
    int m_strangeAnswers = 0;
    std::set<qint64> m_movesWhenBack; // on their way when the address changed
    Instant m_lastNow{};              // a wall clock set back does not turn time around
};

} // namespace fd
