#include "model/sync/target_transport.h"

#include "model/sync/database_transport.h"
#include "model/sync/remote_transport.h"

namespace fd {

TargetTransport::TargetTransport(TransportReports reports, VisitorOf visitorOf, Clock clock)
    : m_reports(std::move(reports))
    , m_visitorOf(std::move(visitorOf))
    , m_clock(std::move(clock)) {}

TargetTransport::~TargetTransport() = default;

void TargetTransport::use(const BookingTarget& target, const QByteArray& secret) {
    if (target.isDatabase()) {
        if (!m_database) {
            m_database = std::make_unique<DatabaseTransport>(m_reports, m_visitorOf, m_clock);
            m_database->setPerson(m_person);
        }
        m_database->use(target.database, secret);
        return;
    }
    if (!m_endpoint)
        m_endpoint = std::make_unique<RemoteTransport>(m_reports);
    m_endpoint->use(target.endpoint, secret);
}

void TargetTransport::setPerson(const QString& name) {
    m_person = name;
    if (m_database)
        m_database->setPerson(name);
}

/// Only rows for the target in use are sent, so the one that is asked for is there.
void TargetTransport::send(const OutboxRow& row) {
    if (isDatabaseAddress(row.target))
        m_database->send(row);
    else
        m_endpoint->send(row);
}

} // namespace fd
