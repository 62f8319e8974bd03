#pragma once

#include "model/domain/endpoint_settings.h"
#include "model/domain/result.h"
#include "model/remote/exchange.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <functional>

namespace fd {

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
    /// Asks for the same address without a body and without booking anything: a GET, whose answer tells
    /// whether somebody is there. `finished` as above.
    void probe(const QByteArray& token, Finished finished);

private:
    void run(const QByteArray& payload, const QByteArray& token, BodyStarting bodyStarting,
             Finished finished);
    EndpointSettings m_settings;
    QSslConfiguration m_tls;
    QNetworkProxy m_proxy; // DefaultProxy: the system's
};

} // namespace fd
