#include "model/store/postgres_url.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace fd {

namespace {

bool isLoopback(const QString& host) {
    static const QRegularExpression four(QStringLiteral("^127(\\.\\d{1,3}){3}$"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || four.match(host).hasMatch();
}

bool isVerified(const QString& sslMode) {
    return sslMode == QLatin1String("verify-full") || sslMode == QLatin1String("verify-ca");
}

bool isSslMode(const QString& text) {
    return isVerified(text) || text == QLatin1String("require") || text == QLatin1String("prefer") ||
           text == QLatin1String("disable");
}

/// Qt's driver takes a semicolon for the end of an option.
bool isFileName(const QString& text) {
    return !text.isEmpty() && !text.contains(u';');
}

} // namespace

bool isClinicId(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9_-]{1,40}$"));
    return pattern.match(text).hasMatch();
}

bool PostgresUrl::isMeant(const QString& text) {
    return text.startsWith(QLatin1String("postgresql:")) || text.startsWith(QLatin1String("postgres:"));
}

std::optional<PostgresUrl> PostgresUrl::parse(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!isMeant(text) || !url.isValid() || !url.password().isEmpty() || url.hasFragment())
        return std::nullopt;
    PostgresUrl parsed;
    parsed.user = url.userName(QUrl::FullyDecoded);
    parsed.host = url.host(QUrl::FullyDecoded);
    parsed.port = url.port(parsed.port);
    parsed.database = url.path(QUrl::FullyDecoded).mid(1);
    if (parsed.user.isEmpty() || parsed.host.isEmpty() || parsed.database.isEmpty() ||
        parsed.database.contains(u'/'))
        return std::nullopt;
    parsed.sslMode = isLoopback(parsed.host) ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    const auto options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : options) {
        if (name == QLatin1String("clinic") && isClinicId(value))
            parsed.clinic = value;
        else if (name == QLatin1String("sslmode") && isSslMode(value))
            parsed.sslMode = value;
        else if (name == QLatin1String("sslrootcert") && isFileName(value))
            parsed.rootCertificate = value;
        else
            return std::nullopt;
    }
    if (!isLoopback(parsed.host) && !isVerified(parsed.sslMode))
        return std::nullopt;
    return parsed;
}

QString PostgresUrl::text() const {
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user);
    url.setHost(host);
    url.setPort(port);
    url.setPath(u'/' + database);
    return url.toString(QUrl::FullyEncoded);
}

QString PostgresUrl::channel() const {
    return QStringLiteral("frontdesk_") + clinic;
}

} // namespace fd
