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
    connect(m_open, &QPushButton::clicked, this, &NoticeBar::openRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&Theme::instance(), &Theme::changed, this, &NoticeBar::refreshIcons);
    refreshIcons();
    retranslate();
    hide();
}

void NoticeBar::say(const QString& sentence) {
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::retranslate() {
    m_open->setText(tr("Open the outbox"));
    m_close->setAccessibleName(tr("Put this notice away"));
}

void NoticeBar::refreshIcons() {
    m_close->setIcon(themedIcon(QStringLiteral("close")));
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens().warningSoft);
}

} // namespace fd
