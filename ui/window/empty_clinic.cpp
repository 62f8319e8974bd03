#include "ui/window/empty_clinic.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int widthOfWays = 240;
}

EmptyClinic::EmptyClinic(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_demo(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_begin(new QPushButton(this)) {
    m_title->setFont(semibold(textFont(18)));
    m_demo->setObjectName(QStringLiteral("demoButton"));
    m_demo->setProperty("primary", true);
    m_import->setObjectName(QStringLiteral("firstImportButton"));
    m_begin->setObjectName(QStringLiteral("beginEmptyButton"));
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
    for (QPushButton* way : {m_demo, m_import, m_begin}) {
        way->setMinimumWidth(widthOfWays);
        column->addWidget(way, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    connect(m_import, &QPushButton::clicked, this, &EmptyClinic::importRequested);
    connect(m_begin, &QPushButton::clicked, this, &EmptyClinic::emptyRequested);
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
    m_text->setText(
        tr("Try everything on an invented clinic first, bring in your zones, groups, visitors and "
           "catalogue from files, or begin with one zone and write the rest yourself."));
    m_import->setText(tr("Bring in data…"));
    m_begin->setText(tr("Begin with an empty clinic"));
    m_demo->setText(tr("Open the demo clinic"));
}

} // namespace fd
