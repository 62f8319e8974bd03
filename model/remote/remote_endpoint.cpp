#include "model/remote/remote_endpoint.h"

#include "model/remote/one_shot_body.h"
#include "model/remote/retry_after.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>
#include <algorithm>

namespace fd {

namespace {

constexpr qint64 longestAnswer = 65'536; // bytes

bool isLoopback(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// Without a name and password: settings hold no secrets.
bool isUsableProxy(const QUrl& proxy) {
    const QString scheme = proxy.scheme();
    return (scheme == QLatin1String("http") || scheme == QLatin1String("socks5")) &&
           !proxy.host().isEmpty() && proxy.port() > 0 && proxy.userInfo().isEmpty();
}

/// What RFC 9110 calls a token: the name of a header, or of a scheme.
bool isToken(const QByteArray& text) {
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.contains(c);
    });
}

/// The system's proxies, asked for here and not application-wide.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        return systemProxyForQuery(query);
    }
};

QSslConfiguration tlsOf(const EndpointSettings& settings) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({}); // no HTTP/2
    if (!settings.caFile.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() +
                              QSslCertificate::fromPath(settings.caFile));
    return tls;
}

QNetworkProxy proxyOf(const EndpointSettings& settings) {
    if (isLoopback(settings.base.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (settings.proxy.isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    const bool socks = settings.proxy.scheme() == QLatin1String("socks5");
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.proxy.host(),
                         static_cast<quint16>(settings.proxy.port()));
}

QNetworkRequest requestOf(const EndpointSettings& settings, const QByteArray& token, qint64 length) {
    QNetworkRequest request(settings.url());
    if (length > 0) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    }
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Frontdesk/" FRONTDESK_VERSION));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // the cap on the answer caps what it unpacks to
    request.setRawHeader("Connection", "close");
    if (!token.isEmpty()) {
        const QByteArray scheme = settings.tokenScheme.isEmpty() ? QByteArray() : settings.tokenScheme + ' ';
        request.setRawHeader(settings.tokenHeader, scheme + token);
    }
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

/// One exchange on its way, with a network of its own: nothing is shared with another. Without a payload it
/// is a GET.
class Running : public QObject {
public:
    struct Parts {
        QNetworkRequest request;
        QNetworkProxy proxy;
        QByteArray payload;
        RemoteEndpoint::BodyStarting bodyStarting;
        RemoteEndpoint::Finished finished;
    };
    Running(Parts parts, const EndpointSettings& settings, QObject* parent)
        : QObject(parent)
        , m_bodyStarting(std::move(parts.bodyStarting))
        , m_finished(std::move(parts.finished))
        , m_body(new OneShotBody(
              parts.payload, [this] { return mayStart(); }, this)) {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (parts.proxy.type() == QNetworkProxy::DefaultProxy)
            m_network.setProxyFactory(new SystemProxies);
        else
            m_network.setProxy(parts.proxy);
        m_reply =
            parts.payload.isEmpty() ? m_network.get(parts.request) : m_network.post(parts.request, m_body);
        m_reply->setReadBufferSize(longestAnswer + 1);
        connect(m_reply, &QNetworkReply::readyRead, this, &Running::read);
        connect(m_reply, &QNetworkReply::finished, this, &Running::finish);
        QTimer::singleShot(settings.connectLimit, this, [this] {
            if (!m_body->started())
                m_reply->abort();
        });
        QTimer::singleShot(settings.exchangeLimit, this, [this] { m_reply->abort(); });
    }

private:
    bool mayStart() {
        if (m_bodyStarting())
            return true;
        // A body that fails to come is waited for, so the exchange has to be ended by hand.
        QMetaObject::invokeMethod(this, &Running::finish, Qt::QueuedConnection);
        return false;
    }

    void read() {
        m_answer += m_reply->read(longestAnswer + 1 - m_answer.size());
        if (m_answer.size() > longestAnswer && !m_tooLarge) {
            m_tooLarge = true;
            m_reply->abort();
        }
    }

    void finish() {
        if (m_isFinished)
            return;
        m_isFinished = true;
        if (m_reply->isOpen()) // not after an abort
            read();
        Exchange exchange;
        exchange.bodyStarted = m_body->started();
        m_body->close(); // what did not start by now never will
        exchange.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        exchange.body = m_answer;
        exchange.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), systemClock()());
        exchange.failure = failure(exchange);
        // Not from within the reply's own signal: the receiver may destroy the endpoint, and this with it.
        QMetaObject::invokeMethod(
            this,
            [this, exchange] {
                deleteLater();
                const auto finished = std::move(m_finished);
                finished(exchange);
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] Exchange::Failure failure(const Exchange& exchange) const {
        if (m_tooLarge)
            return Exchange::Failure::TooLarge;
        const auto error = m_reply->error();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return Exchange::Failure::Certificate;
        if (exchange.httpStatus != 0 && isAnswer(error, exchange.httpStatus, exchange.bodyStarted))
            return Exchange::Failure::None;
        return exchange.bodyStarted ? Exchange::Failure::Cut : Exchange::Failure::Unreachable;
    }

    /// Errors that speak of a whole answer; all others, of a connection or of words that are not HTTP,
    /// whatever was read before them.
    [[nodiscard]] static bool isAnswer(QNetworkReply::NetworkError error, int status, bool bodyStarted) {
        switch (error) {
        case QNetworkReply::ContentReSendError: // Qt would have sent it again: elsewhere, or signed in
            return (status >= 300 && status < 400) || status == 401;
        case QNetworkReply::ProxyAuthenticationRequiredError: // after the body: the address itself said so
            return bodyStarted;
        case QNetworkReply::NoError:
        case QNetworkReply::ContentAccessDenied:
        case QNetworkReply::ContentOperationNotPermittedError:
        case QNetworkReply::ContentNotFoundError:
        case QNetworkReply::AuthenticationRequiredError:
        case QNetworkReply::ContentConflictError:
        case QNetworkReply::ContentGoneError:
        case QNetworkReply::UnknownContentError:
        case QNetworkReply::ProtocolInvalidOperationError: // how Qt says 400
        case QNetworkReply::InternalServerError:
        case QNetworkReply::OperationNotImplementedError:
        case QNetworkReply::ServiceUnavailableError:
        case QNetworkReply::UnknownServerError:
            return true;
        default:
            return false;
        }
    }

    RemoteEndpoint::BodyStarting m_bodyStarting;
    RemoteEndpoint::Finished m_finished;
    OneShotBody* m_body;
    QNetworkAccessManager m_network; // destroyed before the body it reads from
    QNetworkReply* m_reply = nullptr;
    QByteArray m_answer;
    bool m_tooLarge = false;
    bool m_isFinished = false;
};

} // namespace

Result<Done, EndpointFault> checkEndpoint(const EndpointSettings& settings) {
    const QUrl& base = settings.base;
    const bool http = base.scheme() == QLatin1String("http");
    if (!base.isValid() || base.host().isEmpty() || base.hasQuery() || base.hasFragment() ||
        !base.userInfo().isEmpty() || (!http && base.scheme() != QLatin1String("https")))
        return EndpointFault::NotAUrl;
    if (http && !isLoopback(base.host()))
        return EndpointFault::PlainHttp;
    if (!settings.caFile.isEmpty() && QSslCertificate::fromPath(settings.caFile).isEmpty())
        return EndpointFault::CaFileUnreadable;
    if (!settings.proxy.isEmpty() && !isUsableProxy(settings.proxy))
        return EndpointFault::ProxyInvalid;
    if (!isToken(settings.tokenHeader) || (!settings.tokenScheme.isEmpty() && !isToken(settings.tokenScheme)))
        return EndpointFault::HeaderInvalid;
    return Done{};
}

RemoteEndpoint::RemoteEndpoint(const EndpointSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_tls(tlsOf(settings))
    , m_proxy(proxyOf(settings)) {}

void RemoteEndpoint::post(const QByteArray& payload, const QByteArray& token, BodyStarting bodyStarting,
                          Finished finished) {
    Q_ASSERT(!payload.isEmpty());
    run(payload, token, std::move(bodyStarting), std::move(finished));
}

void RemoteEndpoint::probe(const QByteArray& token, Finished finished) {
    run(
        {}, token, [] { return false; }, std::move(finished));
}

void RemoteEndpoint::run(const QByteArray& payload, const QByteArray& token, BodyStarting bodyStarting,
                         Finished finished) {
    QNetworkRequest request = requestOf(m_settings, token, payload.size());
    request.setSslConfiguration(m_tls);
    new Running({request, m_proxy, payload, std::move(bodyStarting), std::move(finished)}, m_settings, this);
}

} // namespace fd
