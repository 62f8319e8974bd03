#include "model/store/target_settings.h"

#include "model/store/clinic_repository.h"

namespace fd {

namespace {
const QString kindKey = QStringLiteral("target");
const QString localKind = QStringLiteral("local");
const QString endpointKind = QStringLiteral("remote");
const QString databaseKind = QStringLiteral("database");
const QString baseKey = QStringLiteral("target.base");
const QString pathKey = QStringLiteral("target.path");
const QString headerKey = QStringLiteral("target.tokenHeader");
const QString schemeKey = QStringLiteral("target.tokenScheme");
const QString caFileKey = QStringLiteral("target.caFile");
const QString proxyKey = QStringLiteral("target.proxy");
const QString needsTokenKey = QStringLiteral("target.needsToken");
const QString databaseKey = QStringLiteral("target.database");
const QString databaseCaFileKey = QStringLiteral("target.databaseCaFile");
const QString needsPasswordKey = QStringLiteral("target.needsPassword");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

TargetKind kindOf(const QString& name) {
    return name == endpointKind   ? TargetKind::Endpoint
           : name == databaseKind ? TargetKind::Database
                                  : TargetKind::ThisPc;
}

const QString& nameOf(TargetKind kind) {
    switch (kind) {
    case TargetKind::Endpoint:
        return endpointKind;
    case TargetKind::Database:
        return databaseKind;
    case TargetKind::ThisPc:
        break;
    }
    return localKind;
}
} // namespace

BookingTarget readTarget(ClinicRepository& clinic) {
    BookingTarget target;
    EndpointSettings& endpoint = target.endpoint;
    target.kind = kindOf(clinic.setting(kindKey));
    target.needsToken = clinic.setting(needsTokenKey) == yes;
    endpoint.base = QUrl(clinic.setting(baseKey), QUrl::StrictMode);
    endpoint.path = clinic.setting(pathKey, endpoint.path);
    endpoint.tokenHeader = clinic.setting(headerKey, QString::fromLatin1(endpoint.tokenHeader)).toLatin1();
    endpoint.tokenScheme = clinic.setting(schemeKey, QString::fromLatin1(endpoint.tokenScheme)).toLatin1();
    endpoint.caFile = clinic.setting(caFileKey);
    endpoint.proxy = QUrl(clinic.setting(proxyKey), QUrl::StrictMode);
    if (const QString address = clinic.setting(databaseKey); !address.isEmpty())
        target.database.setAddress(address);
    target.database.caFile = clinic.setting(databaseCaFileKey);
    target.needsPassword = clinic.setting(needsPasswordKey) == yes;
    return target;
}

void writeTarget(ClinicRepository& clinic, const BookingTarget& target) {
    const EndpointSettings& endpoint = target.endpoint;
    clinic.setSetting(kindKey, nameOf(target.kind));
    clinic.setSetting(needsTokenKey, target.needsToken ? yes : no);
    clinic.setSetting(baseKey, endpoint.base.toString());
    clinic.setSetting(pathKey, endpoint.path);
    clinic.setSetting(headerKey, QString::fromLatin1(endpoint.tokenHeader));
    clinic.setSetting(schemeKey, QString::fromLatin1(endpoint.tokenScheme));
    clinic.setSetting(caFileKey, endpoint.caFile);
    clinic.setSetting(proxyKey, endpoint.proxy.toString());
    clinic.setSetting(databaseKey, target.database.address());
    clinic.setSetting(databaseCaFileKey, target.database.caFile);
    clinic.setSetting(needsPasswordKey, target.needsPassword ? yes : no);
}

} // namespace fd
