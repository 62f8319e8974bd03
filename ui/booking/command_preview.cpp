#include "ui/booking/command_preview.h"

#include "model/desk.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int textHeight = 180;
}

CommandPreview::CommandPreview(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton)
    , m_text(new QPlainTextEdit)
    , m_missing(new QLabel) {
    m_toggle->setObjectName(QStringLiteral("commandToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFont(textFont(12));
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_text->setObjectName(QStringLiteral("commandText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(11);
    m_text->setFont(mono);
    m_text->setFixedHeight(textHeight);
    m_missing->setObjectName(QStringLiteral("commandMissing"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setFont(textFont(12));
    setTone(m_missing, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_missing);
    column->addWidget(m_text);
    connect(m_toggle, &QToolButton::toggled, this, &CommandPreview::fold);
    retranslate();
    fold(false);
}

void CommandPreview::retranslate() {
    m_toggle->setText(tr("Command as it will be sent"));
    m_toggle->setAccessibleName(tr("Command as it will be sent"));
    m_text->setAccessibleName(tr("Command as it will be sent"));
    write();
}

void CommandPreview::show(const Draft& draft) {
    m_draft = draft;
    write();
}

void CommandPreview::fold(bool open) {
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    write();
}

void CommandPreview::write() {
    const bool open = m_toggle->isChecked();
    const auto command = commandOf(m_draft);
    m_text->setVisible(open && command.ok());
    m_missing->setVisible(open && !command.ok());
    if (!open)
        return;
    if (command) {
        m_text->setPlainText(Desk::commandText(m_draft));
        return;
    }
    QStringList names;
    for (const FieldError& error : command.error())
        names << fieldName(fieldOf(error.key));
    names.removeDuplicates();
    m_missing->setText(tr("Still missing: %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace fd
