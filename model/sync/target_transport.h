#pragma once

#include "model/domain/booking_target.h"
#include "model/domain/visitor.h"
#include "model/outbox/outbox.h"
#include "model/sync/transport_home.h"

#include <memory>

namespace fd {

class RemoteTransport;
class DatabaseTransport;

/// A visitor as this desk knows them; asked at home.
using VisitorOf = std::function<std::optional<Visitor>(const VisitorId&)>;

/// Carries each row the way its address needs: over HTTP, or into a database. Lives at home.
class TargetTransport : public OutboxTransport {
public:
    TargetTransport(TransportReports reports, VisitorOf visitorOf, Clock clock);
    ~TargetTransport() override; ///< what is on its way is given up without a report

    /// From now on; what is already on its way ends as it began.
    void use(const BookingTarget& target, const QByteArray& secret);
    void setPerson(const QString& name);
    void send(const OutboxRow& row) override;

private:
    TransportReports m_reports;
    VisitorOf m_visitorOf;
    Clock m_clock;
    QString m_person;
    std::unique_ptr<RemoteTransport> m_endpoint; // made when first used, as the next
    std::unique_ptr<DatabaseTransport> m_database;
};

} // namespace fd
