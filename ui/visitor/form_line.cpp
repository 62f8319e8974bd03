#include "ui/visitor/form_line.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace fd {

void FormLine::inputMethodEvent(QInputMethodEvent* event) {
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FormLine::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_composing)
        QGuiApplication::inputMethod()->commit();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore(); // the form's
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace fd
