#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace fd {

/// Answers that the window's thread still waits for. Zero means that everything asked for is on the screen.
inline int& pendingAnswers() {
    static int count = 0;
    return count;
}

/// Calls `then(value)` on the receiver's thread once the answer is there; never when the receiver is gone.
/// (QFuture::then with a context asserts when the context dies first.) From the window's thread only.
template <class T, class Then>
void onAnswer(const QFuture<T>& answer, QObject* receiver, Then then) {
    auto* watcher = new QFutureWatcher<T>(receiver);
    ++pendingAnswers();
    QObject::connect(watcher, &QObject::destroyed, [] { --pendingAnswers(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(answer);
}

} // namespace fd
