#include "ui/import/file_run.h"

#include "model/domain/file_progress.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <utility>

namespace fd {

namespace {
constexpr int lookEveryMs = 100;
constexpr int wholeProgress = 1'000;
} // namespace

FileRun::FileRun(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_timer(new QTimer(this)) {
    m_bar->setObjectName(QStringLiteral("fileProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelFile"));
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &FileRun::cancel);
    connect(m_timer, &QTimer::timeout, this, &FileRun::look);
    hide();
}

FileRun::~FileRun() {
    cancel();
}

std::shared_ptr<FileProgress> FileRun::begin() {
    cancel();
    m_progress = std::make_shared<FileProgress>();
    m_saidKeeping = false;
    m_cancel->setEnabled(true);
    look();
    m_timer->start(lookEveryMs);
    show();
    return m_progress;
}

void FileRun::end() {
    m_timer->stop();
    m_progress.reset();
    hide();
}

void FileRun::stop() {
    cancel();
    end();
}

void FileRun::look() {
    const int permille = m_progress->permille;
    // Nothing known yet: a bar that is merely busy.
    m_bar->setRange(0, permille > 0 ? wholeProgress : 0);
    m_bar->setValue(permille);
    if (m_progress->keeping && !std::exchange(m_saidKeeping, true))
        Q_EMIT keepingBegan();
}

void FileRun::cancel() {
    if (m_progress)
        m_progress->cancelled = true;
    m_cancel->setEnabled(false);
}

} // namespace fd
