#include "app/walk.h"

#include "model/on_answer.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QPixmap>
#include <QShortcut>
#include <utility>

namespace fd {

void Walk::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window;
    // What the platform would do first: offer the key to the shortcuts, unless the field wants it for itself.
    QKeyEvent override(QEvent::ShortcutOverride, key, modifiers);
    override.ignore();
    QCoreApplication::sendEvent(target, &override);
    if (!override.isAccepted()) {
        const QKeySequence sequence(QKeyCombination(modifiers, Qt::Key(key)));
        for (QAction* action : m_window.actions()) {
            if (action->isEnabled() && action->shortcuts().contains(sequence)) {
                action->trigger();
                return;
            }
        }
    }
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(target, &up);
}

void Walk::type(const QString& text) {
    for (const QChar c : text) {
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QCoreApplication::sendEvent(target, &down);
    }
}

bool Walk::waitFor(const std::function<bool()>& seen) {
    const QDeadlineTimer deadline(20'000);
    while (!seen()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool Walk::settle() {
    return waitFor([] { return pendingAnswers() == 0; });
}

bool Walk::step(int key, Qt::KeyboardModifiers modifiers) {
    press(key, modifiers);
    return settle();
}

bool Walk::search(int key, const QString& text) {
    press(key, Qt::ControlModifier);
    type(text);
    return settle();
}

bool Walk::takePicture(const QString& path) {
    QImage picture;
    // A layout in a layout settles step by step: until nothing moves any more.
    const auto standsStill = [this, &picture] {
        const QImage before = std::exchange(picture, m_window.grab().toImage());
        return before == picture;
    };
    return waitFor(standsStill) && QDir().mkpath(QFileInfo(path).absolutePath()) && picture.save(path);
}

} // namespace fd
