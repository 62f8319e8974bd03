#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace fd {

/// A strip under the top bar that says what a person should look at, until it is opened or put away.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    enum class About { Outbox, Waiting };

    /// Appears with a sentence; the latest one stands.
    void say(About about, const QString& sentence);
    /// Unless it says something else by now.
    void putAway(About about);

Q_SIGNALS:
    void openRequested(fd::NoticeBar::About about);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void refreshIcons();
    About m_about = About::Outbox;
    QLabel* m_sentence;
    QPushButton* m_open;
    QToolButton* m_close;
};

} // namespace fd
