#pragma once

#include "model/domain/file_progress.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <mutex>
#include <vector>

namespace fd {

/// Runs work on files one piece after the other, on a thread of its own, so that it keeps neither the window
/// nor the store waiting.
class FileThread {
public:
    FileThread() { m_pool.setMaxThreadCount(1); }
    /// Cancels what runs and what waits, and waits until it has ended.
    ~FileThread() {
        {
            const std::lock_guard lock(m_mutex);
            for (const auto& progress : m_begun) {
                if (const auto living = progress.lock())
                    living->cancelled = true;
            }
        }
        m_pool.waitForDone();
    }
    FileThread(const FileThread&) = delete;

    template <class Work, class T = std::invoke_result_t<Work>>
    QFuture<T> run(const std::shared_ptr<FileProgress>& progress, Work work) {
        {
            const std::lock_guard lock(m_mutex);
            std::erase_if(m_begun, [](const auto& one) { return one.expired(); });
            m_begun.push_back(progress);
        }
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        m_pool.start([promise, progress, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    std::mutex m_mutex;
    std::vector<std::weak_ptr<FileProgress>> m_begun;
    QThreadPool m_pool;
};

} // namespace fd
