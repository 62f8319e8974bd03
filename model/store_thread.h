#pragma once

#include "model/domain/result.h"
#include "model/store/store_exception.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <memory>

namespace fd {

/// Runs work one piece after the other on the one thread that owns the store's connection; StoreException
/// ends here.
class StoreThread {
public:
    StoreThread() {
        m_receiver.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("store"));
        m_thread.start();
    }
    /// Everything that was asked for is done before the thread ends.
    ~StoreThread() {
        QMetaObject::invokeMethod(&m_receiver, [this] { m_thread.quit(); });
        m_thread.wait();
    }
    StoreThread(const StoreThread&) = delete;

    template <class Work, class T = std::invoke_result_t<Work>>
    QFuture<Result<T, StoreError>> run(Work work) {
        auto promise = std::make_shared<QPromise<Result<T, StoreError>>>();
        promise->start();
        QFuture<Result<T, StoreError>> future = promise->future();
        QMetaObject::invokeMethod(&m_receiver, [promise, work = std::move(work)]() mutable {
            try {
                promise->addResult(Result<T, StoreError>(work()));
            } catch (const StoreException& failure) {
                promise->addResult(Result<T, StoreError>(failure.error()));
            }
            promise->finish();
        });
        return future;
    }

private:
    QThread m_thread;
    QObject m_receiver;
};

} // namespace fd
