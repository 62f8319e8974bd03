#include "ui/window/notice_bar.h"

#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace fd {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_open(new QPushButton)
    , m_close(new QToolButton) {
    setObjectName(QStringLiteral("noticeBar"));
    m_sentence->setObjectName(QStringLiteral("noticeText"));
    m_sentence->setTextFormat(Qt::PlainText);
    setTone(m_sentence, Tone::Warning);
    m_open->setObjectName(QStringLiteral("noticeOpen"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_sentence);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_about);
        putAway(About::Waiting); // what is in the outbox stays until it is settled
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&Theme::instance(), &Theme::changed, this, &NoticeBar::refreshIcons);
    refreshIcons();
    retranslate();
    hide();
}

void NoticeBar::say(About about, const QString& sentence) {
    m_about = about;
    m_sentence->setText(sentence);
    retranslate();
    show();
}

void NoticeBar::putAway(About about) {
    if (about == m_about)
        hide();
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::retranslate() {
    m_open->setText(m_about == About::Outbox ? tr("Open the outbox") : tr("Open the waiting list"));
    m_close->setAccessibleName(tr("Put this notice away"));
}

void NoticeBar::refreshIcons() {
    m_close->setIcon(themedIcon(QStringLiteral("close")));
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens().warningSoft);
}

} // namespace fd
