#include "model/sync/connection_probe.h"

#include "model/remote/remote_endpoint.h"
#include "model/sync/shared_store.h"

#include <QPromise>
#include <memory>

namespace fd {

ConnectionState connectionStateOf(const Exchange& exchange) {
    switch (exchange.failure) {
    case Exchange::Failure::Certificate:
        return ConnectionState::Certificate;
    case Exchange::Failure::Unreachable:
    case Exchange::Failure::Cut:
        return ConnectionState::Unreachable;
    case Exchange::Failure::TooLarge:
    case Exchange::Failure::None:
        break;
    }
    const int status = exchange.httpStatus;
    if (status == 401 || status == 403)
        return ConnectionState::SignInRefused;
    if (status == 404)
        return ConnectionState::NotThere;
    if (status >= 300 && status < 400)
        return ConnectionState::Redirects;
    if (status < 200 || status >= 500)
        return ConnectionState::ServerFault;
    return ConnectionState::Answers;
}

ConnectionProbe::ConnectionProbe() {
    m_thread.setObjectName(QStringLiteral("probe"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

ConnectionProbe::~ConnectionProbe() {
    m_thread.quit();
    m_thread.wait();
}

QFuture<TargetState> ConnectionProbe::run(const BookingTarget& target, const QByteArray& secret) {
    auto promise = std::make_shared<QPromise<TargetState>>();
    promise->start();
    QFuture<TargetState> future = promise->future();
    if (target.isDatabase()) {
        QMetaObject::invokeMethod(&m_context, [promise, target, secret] {
            promise->addResult(tryOut(target.database, secret));
            promise->finish();
        });
        return future;
    }
    QMetaObject::invokeMethod(&m_context, [promise, settings = target.endpoint, token = secret] {
        auto* endpoint = new RemoteEndpoint(settings);
        QObject::connect(QThread::currentThread(), &QThread::finished, endpoint, &QObject::deleteLater);
        endpoint->probe(token, [promise, endpoint](const Exchange& exchange) {
            promise->addResult(connectionStateOf(exchange));
            promise->finish();
            endpoint->deleteLater();
        });
    });
    return future;
}

} // namespace fd
