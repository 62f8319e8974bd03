#include "ui/outbox/outbox_section.h"

#include "ui/theme/fonts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fd {

OutboxSection::OutboxSection(const char* name, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QString::fromLatin1(name));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(semibold(textFont(12)));
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    setTone(m_title, tone);
    m_column->setContentsMargins(0, 8, 0, 4);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    hide();
}

void OutboxSection::setContent(const QString& title, const std::vector<QWidget*>& widgets) {
    m_title->setText(QStringLiteral("%1 %2").arg(title).arg(widgets.size()));
    setVisible(!widgets.empty());
    // Laid out anew only when another one is there, so that a field in use keeps the focus.
    if (holds(widgets))
        return;
    while (m_column->count() > 1)
        delete m_column->takeAt(1);
    for (QWidget* widget : widgets) {
        m_column->addWidget(widget);
        widget->show();
    }
}

bool OutboxSection::holds(const std::vector<QWidget*>& widgets) const {
    if (m_column->count() != static_cast<int>(widgets.size()) + 1)
        return false;
    for (size_t i = 0; i < widgets.size(); ++i) {
        if (m_column->itemAt(static_cast<int>(i) + 1)->widget() != widgets[i])
            return false;
    }
    return true;
}

} // namespace fd
