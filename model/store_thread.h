#pragma once

#include "model/domain/result.h"
#include "model/store/store_exception.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <functional>
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

    /// What may be given up when the disk is full; true when something was, and the work is begun anew. Set
    /// before any work that may need it.
    void setOnFull(std::function<bool()> giveUp) { m_onFull = std::move(giveUp); }

    /// `work` may run twice (see setOnFull); what it did the first time has been rolled back by then. Work
    /// that asks for more of it is ended first, and what others asked for before.
    template <class Work, class T = std::invoke_result_t<Work>>
    QFuture<Result<T, StoreError>> run(Work work) {
        auto promise = std::make_shared<QPromise<Result<T, StoreError>>>();
        promise->start();
        QFuture<Result<T, StoreError>> future = promise->future();
        QMetaObject::invokeMethod(
            &m_receiver,
            [this, promise, work = std::move(work)]() mutable {
                promise->addResult(attempt<T>(work));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    template <class T, class Work>
    Result<T, StoreError> attempt(Work& work) {
        try {
            return work();
        } catch (const StoreException& failure) {
            if (failure.error().code != StoreError::Code::Full || !m_onFull || !m_onFull())
                return failure.error();
        }
        return attempt<T>(work);
    }

    std::function<bool()> m_onFull; // called on m_thread
    QThread m_thread;
    QObject m_receiver;
};

} // namespace fd
