#include "model/domain/database_settings.h"

#include <QUrl>
#include <QUrlQuery>

namespace fd {

namespace {
const QString scheme = QStringLiteral("postgresql");
const QString shortScheme = QStringLiteral("postgres");
const QString clinicKey = QStringLiteral("clinic");
const QString caFileKey = QStringLiteral("sslrootcert");
constexpr int usualPort = 5432;
} // namespace

QString DatabaseSettings::address() const {
    if (isEmpty())
        return {};
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setUserName(user);
    if (port != usualPort)
        url.setPort(port);
    url.setPath(QLatin1Char('/') + database);
    if (!clinic.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(clinicKey, clinic);
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

bool DatabaseSettings::setAddress(const QString& text) {
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains(QLatin1String("://")) ? trimmed : scheme + QLatin1String("://") + trimmed,
                   QUrl::StrictMode);
    const bool ours = url.scheme() == scheme || url.scheme() == shortScheme;
    const QUrlQuery query(url);
    const qsizetype knownItems =
        (query.hasQueryItem(clinicKey) ? 1 : 0) + (query.hasQueryItem(caFileKey) ? 1 : 0);
    const QString name = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || !ours || !url.password().isEmpty() || url.hasFragment() || url.port() == 0 ||
        query.queryItems().size() != knownItems || name.contains(u'/'))
        return false;
    host = url.host();
    port = url.port(usualPort);
    user = url.userName(QUrl::FullyDecoded);
    database = name;
    clinic = query.queryItemValue(clinicKey, QUrl::FullyDecoded);
    if (query.hasQueryItem(caFileKey))
        caFile = query.queryItemValue(caFileKey, QUrl::FullyDecoded);
    return true;
}

bool isDatabaseAddress(const QString& address) {
    return address.startsWith(scheme + QLatin1Char(':')) ||
           address.startsWith(shortScheme + QLatin1Char(':'));
}

} // namespace fd
