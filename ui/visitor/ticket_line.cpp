#include "ui/visitor/ticket_line.h"

#include "ui/errortext/tone.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/visitor/booking_row.h"

#include <QBoxLayout>
#include <QPainter>

namespace fd {

namespace {
constexpr int soonDays = 30;
constexpr int mentionedDays = 90; // a later end stands in the tool tip: the title needs the room
constexpr int barHeight = 4;
constexpr int barGap = 5;
constexpr int partGap = 8;
} // namespace

TicketLine::TicketLine(const Ticket& ticket, int planned, const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_ticket(ticket) {
    const bool expired = ticket.endedBefore(today);
    const bool soon = ticket.expiresOn.isValid() && ticket.expiresOn <= today.addDays(soonDays);
    if (expired || ticket.remainingCount <= 0)
        m_state = State::Over;
    else if (soon || ticket.remainingCount == 1)
        m_state = State::EndingSoon;

    QStringList parts{tr("%1 left").arg(ticket.remainingCount)};
    if (planned > 0)
        parts << tr("%1 planned").arg(planned);
    if (expired)
        parts << tr("expired");
    else if (ticket.expiresOn.isValid() && ticket.expiresOn <= today.addDays(mentionedDays))
        parts << tr("until %1").arg(ticket.expiresOn.toString(u"MM-dd"));
    auto* title = new ElidedLabel(ticket.ticketTitle);
    auto* left = new ElidedLabel(parts.join(QStringLiteral(" · ")));
    left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    left->setFont(textFont(12));
    setTone(left, Tone::Muted);
    if (m_state == State::Over)
        setTone(title, Tone::Muted);
    constexpr int side = BookingRow::sidePadding;
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(side, 0, side, barHeight + barGap);
    m_parts->setSpacing(partGap);
    m_parts->addWidget(title, 1);
    m_parts->addWidget(left);
    m_wanted = title->sizeHint().width() + partGap + left->sizeHint().width() + 2 * side;
    const QString until = ticket.expiresOn.isValid()
                              ? tr("until %1").arg(ticket.expiresOn.toString(Qt::ISODate))
                              : tr("never ends");
    left->setToolTip(until);
    setAccessibleDescription(until);
    setAccessibleName(QStringLiteral("%1, %2").arg(ticket.ticketTitle, parts.join(QStringLiteral(", "))));
}

/// What is left stands under a title that it has no room beside.
void TicketLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool fits = m_wanted <= width();
    m_parts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(fits ? partGap : 0);
}

void TicketLine::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr int side = BookingRow::sidePadding;
    QRectF bar(side, height() - barHeight, width() - 2 * side, barHeight);
    painter.setBrush(mixed(t.hover, t.line, 0.6));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (m_ticket.totalCount <= 0 || m_ticket.remainingCount <= 0)
        return;
    bar.setWidth(bar.width() * std::min(1.0, double(m_ticket.remainingCount) / m_ticket.totalCount));
    const QColor muted = mixed(t.surface, t.muted, 0.5);
    painter.setBrush(m_state == State::Usable ? t.accent : m_state == State::EndingSoon ? t.warning : muted);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

} // namespace fd
