#include "model/sync/database_check.h"

#include "model/remote/remote_endpoint.h"

#include <QRegularExpression>
#include <QSslCertificate>

namespace fd {

std::optional<DatabaseFault> faultOf(const DatabaseSettings& settings) {
    static const QRegularExpression clinic(QStringLiteral("^[a-z0-9_-]{0,40}$"));
    if (settings.host.isEmpty())
        return DatabaseFault::HostMissing;
    if (settings.user.isEmpty())
        return DatabaseFault::UserMissing;
    if (settings.database.isEmpty())
        return DatabaseFault::DatabaseMissing;
    if (!clinic.match(settings.clinic).hasMatch())
        return DatabaseFault::ClinicInvalid;
    // Qt's driver takes a semicolon for the end of the file's name.
    if (!settings.caFile.isEmpty() &&
        (settings.caFile.contains(u';') || QSslCertificate::fromPath(settings.caFile).isEmpty()))
        return DatabaseFault::CaFileUnreadable;
    return std::nullopt;
}

std::optional<TargetFault> faultOf(const BookingTarget& target) {
    switch (target.kind) {
    case TargetKind::Endpoint:
        if (const auto checked = checkEndpoint(target.endpoint); !checked)
            return checked.error();
        break;
    case TargetKind::Database:
        if (const auto fault = faultOf(target.database))
            return *fault;
        break;
    case TargetKind::ThisPc:
        break;
    }
    return std::nullopt;
}

} // namespace fd
