#pragma once

#include "model/domain/result.h"
#include "model/remote/exchange.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <functional>

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
};

enum class EndpointFault { NotAUrl, PlainHttp, CaFileUnreadable, ProxyInvalid };

/// What is wrong with the settings, before anything is sent.
[[nodiscard]] Result<Done, EndpointFault> checkEndpoint(const EndpointSettings& settings);

/// One exchange is at most one POST on the wire: nothing is re-sent, redirected, cached or stored
/// (reliability facts 2-4). Every exchange has a connection of its own: one that was kept alive may be dead
/// without a sign, and then a booking would leave into nowhere. Lives on one thread with an event loop.
class RemoteEndpoint : public QObject {
    Q_OBJECT
public:
    explicit RemoteEndpoint(const EndpointSettings& settings, QObject* parent = nullptr);

    /// Asked once, before the first byte of the body leaves; false: nothing is sent.
    using BodyStarting = std::function<bool()>;
    using Finished = std::function<void(const Exchange&)>;
    /// `finished` comes exactly once, later, unless this object is destroyed first; it may destroy this
    /// object. A payload is never empty: without a byte of body there is no moment at which it begins to
    /// leave.
    void post(const QByteArray& payload, const QByteArray& token, BodyStarting bodyStarting,
              Finished finished);

private:
    EndpointSettings m_settings;
    QSslConfiguration m_tls;
    QNetworkProxy m_proxy; // DefaultProxy: the system's
};

} // namespace fd
