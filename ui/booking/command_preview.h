#pragma once

#include "model/domain/draft.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace fd {

/// The command as it will be sent, for support; folded away until it is asked for.
class CommandPreview : public QWidget {
    Q_OBJECT
public:
    explicit CommandPreview(QWidget* parent = nullptr);

    void show(const Draft& draft);
    void retranslate();

private:
    void fold(bool open);
    void write();
    Draft m_draft;
    QToolButton* m_toggle;
    QPlainTextEdit* m_text;
    QLabel* m_missing;
};

} // namespace fd
