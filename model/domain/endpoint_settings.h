#pragma once

#include <QString>
#include <QUrl>
#include <chrono>

namespace fd {

/// Where and how commands are posted. Holds no secret: the token is passed with each exchange.
struct EndpointSettings {
    QUrl base; ///< https, or http to loopback only; may have a path prefix
    QString path = QStringLiteral("/schedule/open/v1/commands/reserve-by-visitor-id");
    QByteArray tokenHeader =
        "Authorization";               ///< header and scheme are not in the contract, so they are settings
    QByteArray tokenScheme = "Bearer"; ///< empty: the bare token
    QString caFile;                    ///< PEM, added to the system's; empty: the system's alone
    QUrl proxy;                        ///< empty: the system's
    std::chrono::milliseconds connectLimit{10'000}; ///< until the first byte of the body
    std::chrono::milliseconds exchangeLimit{30'000};
    bool operator==(const EndpointSettings&) const = default;

    /// Takes the address as people know it: the whole address of the command is as good as its beginning.
    void setBase(const QUrl& address) {
        base = address;
        if (QString whole = address.path(); whole.endsWith(path)) {
            whole.chop(path.size());
            base.setPath(whole);
        }
    }
    /// The address that commands are posted to.
    [[nodiscard]] QUrl url() const {
        QUrl url = base;
        QString prefix = url.path();
        while (prefix.endsWith(u'/'))
            prefix.chop(1);
        url.setPath(prefix + path);
        return url;
    }
};

/// What is wrong with an address.
enum class EndpointFault { NotAUrl, PlainHttp, CaFileUnreadable, ProxyInvalid, HeaderInvalid };

/// What asking an address without booking anything has shown.
enum class ConnectionState {
    Answers,       ///< somebody who knows the path is there, and did not turn the token away
    SignInRefused, ///< 401, 403
    NotThere,      ///< 404: the path is another one, or is not shown to this question
    Redirects,     ///< it wants to be asked elsewhere
    Certificate,   ///< TLS could not be set up, or its certificate is not trusted
    ServerFault,   ///< 5xx, or words that are not HTTP
    Unreachable,
};

} // namespace fd
