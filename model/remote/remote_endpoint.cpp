#include "model/remote/remote_endpoint.h"

#include "model/remote/one_shot_body.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace fd {

namespace {

constexpr qint64 longestAnswer = 64 * 1024;

bool isLoopback(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply& reply) {
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(date)));
}

/// One exchange on its way: owns the body and the deadlines, lives as long as its reply.
class Running : public QObject {
public:
    Running(QNetworkReply* reply, OneShotBody* body, const EndpointSettings& settings,
            RemoteEndpoint::Finished finished)
        : QObject(reply)
        , m_reply(reply)
        , m_body(body)
        , m_finished(std::move(finished)) {
        connect(reply, &QNetworkReply::readyRead, this, &Running::read);
        connect(reply, &QNetworkReply::finished, this, &Running::finish);
        QTimer::singleShot(settings.connectLimit, this, [this] {
            if (!m_body->started())
                m_reply->abort();
        });
        QTimer::singleShot(settings.exchangeLimit, this, [this] { m_reply->abort(); });
    }

private:
    void read() {
        m_answer += m_reply->read(longestAnswer + 1 - m_answer.size());
        if (m_answer.size() > longestAnswer && !m_tooLarge) {
            m_tooLarge = true;
            m_reply->abort();
        }
    }

    void finish() {
        if (!m_tooLarge)
            read();
        Exchange exchange;
        exchange.bodyStarted = m_body->started();
        exchange.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        exchange.body = m_answer;
        exchange.retryAfter = retryAfterOf(*m_reply);
        exchange.failure = failure(exchange);
        m_reply->deleteLater();
        m_finished(exchange);
    }

    [[nodiscard]] Exchange::Failure failure(const Exchange& exchange) const {
        if (m_tooLarge)
            return Exchange::Failure::TooLarge;
        const auto error = m_reply->error();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return Exchange::Failure::Certificate;
        // Errors from 200 on speak of an answer that came; below, the connection itself failed, whatever came
        // before.
        const bool answered =
            error == QNetworkReply::NoError ||
            (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError);
        if (answered && exchange.httpStatus != 0)
            return Exchange::Failure::None;
        return exchange.bodyStarted ? Exchange::Failure::Cut : Exchange::Failure::Unreachable;
    }

    QNetworkReply* m_reply;
    OneShotBody* m_body;
    RemoteEndpoint::Finished m_finished;
    QByteArray m_answer;
    bool m_tooLarge = false;
};

QSslConfiguration tlsOf(const EndpointSettings& settings) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({}); // no HTTP/2
    if (!settings.caFile.isEmpty())
        tls.addCaCertificates(settings.caFile);
    return tls;
}

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
    if (!settings.proxy.isEmpty() && (settings.proxy.host().isEmpty() || settings.proxy.port() <= 0))
        return EndpointFault::ProxyInvalid;
    return Done{};
}

RemoteEndpoint::RemoteEndpoint(const EndpointSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_network(this) {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (settings.proxy.isEmpty()) {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    } else {
        const bool socks = settings.proxy.scheme().startsWith(QLatin1String("socks"));
        m_network.setProxy(QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                                         settings.proxy.host(), static_cast<quint16>(settings.proxy.port())));
    }
}

void RemoteEndpoint::post(const QByteArray& payload, const QByteArray& token, BodyStarting bodyStarting,
                          Finished finished) {
    QUrl url = m_settings.base;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + m_settings.path);

    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, payload.size());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding",
                         "identity"); // so that the cap on the answer is a cap on what it unpacks to
    if (!token.isEmpty()) {
        const QByteArray scheme =
            m_settings.tokenScheme.isEmpty() ? QByteArray() : m_settings.tokenScheme + ' ';
        request.setRawHeader(m_settings.tokenHeader, scheme + token);
    }
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setSslConfiguration(tlsOf(m_settings));

    auto* body = new OneShotBody(payload, std::move(bodyStarting), this);
    QNetworkReply* reply = m_network.post(request, body);
    body->setParent(reply);
    new Running(reply, body, m_settings, std::move(finished));
}

} // namespace fd
