#include "model/store/target_settings.h"

#include "model/store/clinic_repository.h"

namespace fd {

namespace {
const QString kindKey = QStringLiteral("target");
const QString remoteKind = QStringLiteral("remote");
const QString baseKey = QStringLiteral("target.base");
const QString pathKey = QStringLiteral("target.path");
const QString headerKey = QStringLiteral("target.tokenHeader");
const QString schemeKey = QStringLiteral("target.tokenScheme");
const QString caFileKey = QStringLiteral("target.caFile");
const QString proxyKey = QStringLiteral("target.proxy");
const QString needsTokenKey = QStringLiteral("target.needsToken");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");
} // namespace

BookingTarget readTarget(ClinicRepository& clinic) {
    BookingTarget target;
    EndpointSettings& endpoint = target.endpoint;
    target.remote = clinic.setting(kindKey) == remoteKind;
    target.needsToken = clinic.setting(needsTokenKey) == yes;
    endpoint.base = QUrl(clinic.setting(baseKey), QUrl::StrictMode);
    endpoint.path = clinic.setting(pathKey, endpoint.path);
    endpoint.tokenHeader = clinic.setting(headerKey, QString::fromLatin1(endpoint.tokenHeader)).toLatin1();
    endpoint.tokenScheme = clinic.setting(schemeKey, QString::fromLatin1(endpoint.tokenScheme)).toLatin1();
    endpoint.caFile = clinic.setting(caFileKey);
    endpoint.proxy = QUrl(clinic.setting(proxyKey), QUrl::StrictMode);
    return target;
}

void writeTarget(ClinicRepository& clinic, const BookingTarget& target) {
    const EndpointSettings& endpoint = target.endpoint;
    clinic.setSetting(kindKey, target.remote ? remoteKind : QStringLiteral("local"));
    clinic.setSetting(needsTokenKey, target.needsToken ? yes : no);
    clinic.setSetting(baseKey, endpoint.base.toString());
    clinic.setSetting(pathKey, endpoint.path);
    clinic.setSetting(headerKey, QString::fromLatin1(endpoint.tokenHeader));
    clinic.setSetting(schemeKey, QString::fromLatin1(endpoint.tokenScheme));
    clinic.setSetting(caFileKey, endpoint.caFile);
    clinic.setSetting(proxyKey, endpoint.proxy.toString());
}

} // namespace fd
