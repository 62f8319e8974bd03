#include "ui/window/empty_clinic.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

EmptyClinic::EmptyClinic(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_demo(new QPushButton(this)) {
    m_title->setFont(semibold(textFont(18)));
    m_demo->setObjectName(QStringLiteral("demoButton"));
    m_demo->setProperty("primary", true);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_demo, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_demo, &QPushButton::clicked, this, &EmptyClinic::demoRequested);
    retranslate();
}

void EmptyClinic::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyClinic::retranslate() {
    m_title->setText(tr("This clinic is still empty"));
    m_text->setText(tr("Bring in your zones, groups, visitors and catalogue with frontdeskctl import, "
                       "or try everything on an invented clinic first."));
    m_demo->setText(tr("Open the demo clinic"));
}

} // namespace fd
