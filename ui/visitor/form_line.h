#pragma once

#include <QLineEdit>

namespace fd {

/// A line of a form that is saved with Enter: while a syllable is being composed, Enter ends the syllable
/// alone.
class FormLine : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_composing = false;
};

} // namespace fd
