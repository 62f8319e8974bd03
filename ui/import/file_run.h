#pragma once

#include <QWidget>
#include <memory>

class QProgressBar;
class QPushButton;
class QTimer;

namespace fd {

struct FileProgress;

/// How far the work on a file is, with a button that ends it. Shown while there is some.
class FileRun : public QWidget {
    Q_OBJECT
public:
    explicit FileRun(QWidget* parent = nullptr);
    ~FileRun() override; ///< nobody waits for it any more

    /// A new piece of work; one that still runs is cancelled.
    [[nodiscard]] std::shared_ptr<FileProgress> begin();
    void end();
    void stop(); ///< cancels it, and waits for no answer

Q_SIGNALS:
    /// Everything was looked at, and goes into the store now.
    void keepingBegan();

private:
    void look();
    void cancel();

    std::shared_ptr<FileProgress> m_progress;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_timer;
    bool m_saidKeeping = false;
};

} // namespace fd
