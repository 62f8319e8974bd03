#pragma once

#include "model/outbox/outbox.h"
#include "model/sync/target_transport.h"

#include <QObject>
#include <QTimer>

namespace fd {

/// Drives the queue: in real time, through the log and over the network. Lives on the thread of the store,
/// which has an event loop.
class Syncer : public QObject {
    Q_OBJECT
public:
    /// `log` may be slow (it is a disk), and is kept. `visitorOf`: whom a database may not know yet.
    Syncer(Clock clock, std::unique_ptr<OutboxLog> log, VisitorOf visitorOf, const BookingTarget& target);

    /// Reads the queue and begins to send; without a secret where one is needed, it waits for use(). Throws
    /// StoreException.
    void start(const std::optional<QByteArray>& secret);
    /// Another target, or another secret. Rows that cannot have been booked go to the new one.
    void use(const BookingTarget& target, const std::optional<QByteArray>& secret);
    /// Who books at a database, for its journal.
    void setPerson(const QString& name) { m_transport.setPerson(name); }
    /// The line to the target was seen to be there: what waits is tried at once.
    void lineIsThere();
    /// No new try from now on; what is on its way ends.
    void hold();
    /// Ends a hold.
    void goOn();

    [[nodiscard]] Outbox& outbox() { return m_outbox; }
    [[nodiscard]] const Outbox& outbox() const { return m_outbox; }
    /// To be called after anything was changed in the queue by hand.
    void drive();

Q_SIGNALS:
    /// A row or the state of the queue may be another one now.
    void changed();

private:
    void signIn(const std::optional<QByteArray>& secret);
    void finished(qint64 row, const Exchange& exchange);

    std::unique_ptr<OutboxLog> m_log;
    TargetTransport m_transport;
    Clock m_clock;
    BookingTarget m_target;
    Outbox m_outbox;
    QTimer m_timer;
    quint64 m_told = 0;
    bool m_started = false;
    bool m_held = false;
};

} // namespace fd
