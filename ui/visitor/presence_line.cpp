#include "ui/visitor/presence_line.h"

#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace fd {

PresenceLine::PresenceLine(Desk& desk, QWidget* parent)
    : QLabel(parent)
    , m_desk(desk) {
    setObjectName(QStringLiteral("presenceLine"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(textFont(12));
    setContentsMargins(8, 0, 8, 0);
    setTone(this, Tone::Muted);
    connect(&desk, &Desk::changed, this, [this](const DeskEvent& event) {
        if (std::holds_alternative<PresenceChanged>(event))
            showWho();
    });
    showWho();
}

void PresenceLine::setVisitor(const std::optional<VisitorId>& visitor) {
    if (m_visitor == visitor)
        return;
    m_visitor = visitor;
    m_desk.lookAt(visitor);
    showWho();
}

void PresenceLine::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWho();
}

void PresenceLine::showWho() {
    QStringList names;
    bool unnamed = false;
    for (const Presence& presence : m_desk.present()) {
        if (!m_visitor || presence.visitor != *m_visitor)
            continue;
        unnamed = unnamed || presence.person.isEmpty();
        if (!presence.person.isEmpty() && !names.contains(presence.person))
            names << presence.person;
    }
    setText(!names.isEmpty() ? tr("Also here: %1").arg(names.join(QStringLiteral(", ")))
            : unnamed        ? tr("Somebody is here at another desk, too")
                             : QString());
    setVisible(!text().isEmpty());
}

} // namespace fd
