#pragma once

#include "model/sync/target_transport.h"

#include <QThread>

namespace fd {

/// Books into the clinic's database, on a thread of its own, each command under its own id: what became of
/// one whose answer was lost is found out by sending it again. A visitor whom the database does not know
/// comes along. Made, used and destroyed on one thread, its home, which has an event loop.
class DatabaseTransport : public OutboxTransport {
public:
    DatabaseTransport(TransportReports reports, VisitorOf visitorOf, Clock clock);
    /// What is on its way is given up without a report; waits for it, at most as long as its limits are.
    ~DatabaseTransport() override;
    DatabaseTransport(const DatabaseTransport&) = delete;

    void use(const DatabaseSettings& settings, const QByteArray& password);
    void setPerson(const QString& name);
    void send(const OutboxRow& row) override;

private:
    class Line;
    [[nodiscard]] std::optional<Visitor> visitorOf(const OutboxRow& row) const;

    std::shared_ptr<TransportHome> m_home;
    VisitorOf m_visitorOf;
    QThread m_thread;
    Line* m_line; // lives on m_thread
};

} // namespace fd
