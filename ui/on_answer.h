#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace fd {

/// Calls `then(value)` on the receiver's thread once the answer is there; never when the receiver is gone.
/// (QFuture::then with a context asserts when the context dies first.)
template <class T, class Then>
void onAnswer(const QFuture<T>& answer, QObject* receiver, Then then) {
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(answer);
}

} // namespace fd
