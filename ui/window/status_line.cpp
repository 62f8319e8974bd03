#include "ui/window/status_line.h"

#include "translations/translations.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>

namespace fd {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_saved(new QLabel(this))
    , m_visitors(new QLabel(this))
    , m_message(new ElidedLabel({}, this))
    , m_scope(new ElidedLabel({}, this))
    , m_timeZone(new QLabel(this))
    , m_languageButton(new QPushButton(this)) {
    setObjectName(QStringLiteral("statusLine"));
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_visitors->setObjectName(QStringLiteral("visitorCountLabel"));
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_languageButton->setObjectName(QStringLiteral("languageButton"));
    m_languageButton->setProperty("quiet", true);
    m_languageButton->setFont(textFont(12));
    m_languageButton->setFixedHeight(24);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 8, 1);
    row->setSpacing(20);
    for (QLabel* label : {m_saved, m_visitors, m_message, m_scope, m_timeZone}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(textFont(12));
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label);
    }
    row->insertStretch(3, 1);
    row->addWidget(m_languageButton);
    connect(m_languageButton, &QPushButton::clicked, this, [this] {
        Q_EMIT languageChosen(m_language == Language::Korean ? Language::English : Language::Korean);
    });
    connect(&Theme::instance(), &Theme::changed, this, &StatusLine::retranslate);
    retranslate();
}

void StatusLine::setSaved(Instant at) {
    m_savedAt = at;
    m_notSaved = false;
    retranslate();
}

void StatusLine::setNotSaved() {
    m_notSaved = true;
    retranslate();
}

void StatusLine::setVisitorCount(int count) {
    m_visitorCount = count;
    retranslate();
}

void StatusLine::setTimeZone(const QTimeZone& zone, Instant now) {
    m_zone = zone;
    m_now = now;
    retranslate();
}

void StatusLine::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void StatusLine::setRemote(bool remote) {
    m_remote = remote;
    retranslate();
}

void StatusLine::say(const QString& message) {
    m_message->setText(message);
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_message->clear(); // said in the other language
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatusLine::retranslate() {
    QPalette savedPalette = palette();
    if (m_notSaved) {
        savedPalette.setColor(QPalette::PlaceholderText, tokens().danger);
        m_saved->setText(tr("NOT saved on this PC"));
    } else if (m_savedAt) {
        m_saved->setText(
            tr("Saved on this PC %1").arg(toLocal(*m_savedAt, m_zone).toString(QStringLiteral("HH:mm:ss"))));
    } else {
        m_saved->setText(tr("Everything is kept on this PC"));
    }
    m_saved->setPalette(savedPalette);
    m_visitors->setText(tr("%n visitor(s)", nullptr, m_visitorCount));
    const int offset = m_zone.offsetFromUtc(toLocal(m_now, QTimeZone::utc())) / 60;
    QString offsetText =
        QStringLiteral("UTC%1%2").arg(QLatin1Char(offset < 0 ? '-' : '+')).arg(std::abs(offset) / 60);
    if (offset % 60 != 0)
        offsetText += QStringLiteral(":%1").arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    m_timeZone->setText(QStringLiteral("%1 (%2)").arg(QString::fromUtf8(m_zone.id()), offsetText));
    m_scope->setText(tr("Loads: what this PC knows"));
    m_scope->setToolTip(tr("Other desks may have booked more at the main system."));
    m_scope->setVisible(m_remote);
    m_languageButton->setText(m_language == Language::Korean ? QStringLiteral("한국어")
                                                             : QStringLiteral("English"));
    m_languageButton->setToolTip(m_language == Language::Korean ? QStringLiteral("Switch to English")
                                                                : QStringLiteral("한국어로 바꾸기"));
    m_languageButton->setAccessibleName(tr("Language"));
}

} // namespace fd
