#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace fd {

/// A strip under the top bar that says what needs a person, until it is opened or put away.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Appears with a sentence; an empty one puts it away.
    void say(const QString& sentence);

Q_SIGNALS:
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void refreshIcons();
    QLabel* m_sentence;
    QPushButton* m_open;
    QToolButton* m_close;
};

} // namespace fd
