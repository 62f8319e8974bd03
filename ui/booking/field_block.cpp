#include "ui/booking/field_block.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace fd {

FieldBlock::FieldBlock(QWidget* field, bool noted, QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_field(field)
    , m_note(new FieldNote) {
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setFont(textFont(12));
    m_caption->setBuddy(field);
    setTone(m_caption, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(field);
    if (noted)
        column->addWidget(m_note);
    else
        m_note->setParent(this);
}

void FieldBlock::setCaption(const QString& caption) {
    m_caption->setText(caption);
    m_field->setAccessibleName(caption);
}

} // namespace fd
