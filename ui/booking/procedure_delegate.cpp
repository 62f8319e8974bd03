#include "ui/booking/procedure_delegate.h"

#include "ui/booking/procedure_choices.h"
#include "ui/errortext/format.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace fd {

namespace {
constexpr int padding = 8;
constexpr int chipWidth = 48;
constexpr int chipHeight = 20;

void drawLine(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& text) {
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine | alignment,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}
} // namespace

void ProcedureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto* model = qobject_cast<const ProcedureChoices*>(index.model());
    const auto* choice = model ? model->at(index) : nullptr;
    if (!choice)
        return;
    const Tokens& t = tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(current ? t.accentSoft : t.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const bool ticket = choice->ticket.has_value();
    QRect room = option.rect.adjusted(padding, 4, -padding, -4);

    const QRect chip(room.left(), option.rect.center().y() - chipHeight / 2, chipWidth, chipHeight);
    painter->setBrush(ticket ? t.ticketSoft : t.optionSoft);
    painter->drawRoundedRect(chip, 5, 5);
    painter->setFont(semibold(textFont(11)));
    painter->setPen(ticket ? t.ticketText : t.optionText);
    drawLine(*painter, chip, Qt::AlignHCenter, ticket ? tr("Ticket") : tr("Option"));
    room.setLeft(chip.right() + 10);

    const QString right = ticket ? tr("%1 left").arg(choice->ticket->remainingCount)
                                 : moneyText(choice->price.amount, choice->price.currency, m_language);
    painter->setFont(semibold(textFont(12)));
    painter->setPen(t.text);
    drawLine(*painter, room, Qt::AlignRight, right);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(right) - 10);

    const QString below = choice->subtitle();
    QRect upper = room;
    if (!below.isEmpty())
        upper.setBottom(room.center().y());
    painter->setFont(semibold(textFont(13)));
    drawLine(*painter, upper, Qt::AlignLeft, choice->title());
    painter->setFont(textFont(11));
    painter->setPen(current ? t.text : t.muted);
    if (!below.isEmpty())
        drawLine(*painter, QRect(room.left(), upper.bottom(), room.width(), room.bottom() - upper.bottom()),
                 Qt::AlignLeft, below);
    painter->restore();
}

QSize ProcedureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, rowHeight};
}

} // namespace fd
