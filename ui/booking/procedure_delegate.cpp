#include "ui/booking/procedure_delegate.h"

#include "ui/booking/procedure_prices.h"
#include "ui/errortext/format.h"
#include "ui/errortext/service_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace fd {

namespace {

constexpr int rowPadding = 8;
constexpr int rowGap = 10;
constexpr int chipHeight = 20;

void drawLine(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& text) {
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine | alignment,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

ProcedureDelegate::Texts ProcedureDelegate::textsOf(const ProcedureChoices::Choice& choice,
                                                    const ProcedureChoices& choices) const {
    const QDate& date = choices.occasion().date;
    Texts texts;
    QStringList below;
    if (choice.ticket || choices.isSearching())
        below << choice.subtitle();
    if (const int length = durationMinutesOf(choice.procedure()); length > 0)
        below << durationText(length);
    if (choice.service()) {
        if (m_language == Language::English) // what it is sold as stays; this helps to read it
            below.prepend(translatedTitle(*choice.service(), m_language));
        below += serviceWords(*choice.service());
    }
    if (choice.ticket) {
        const Ticket& ticket = *choice.ticket;
        texts.right = tr("%1 left").arg(ticket.remainingCount);
        if (choice.ended)
            texts.rightBelow = tr("ended %1").arg(shortDateText(ticket.expiresOn, date));
        else if (ticket.remainingCount <= 0)
            texts.rightBelow = tr("used up");
        else if (choice.left() <= 0)
            texts.rightBelow = tr("all %1 planned").arg(choice.planned);
        else if (choice.planned > 0)
            texts.rightBelow = tr("%1 planned").arg(choice.planned);
        else if (ticket.expiresOn.isValid())
            texts.rightBelow = tr("until %1").arg(shortDateText(ticket.expiresOn, date));
    } else {
        texts.right = moneyText(choice.price.amount, choice.price.currency, m_language);
        if (choice.price.reason != PriceReason::General)
            texts.rightBelow = priceReasonText(choice.price, choices.occasion().visitorType);
    }
    below.removeAll(QString());
    texts.below = below.join(QStringLiteral(" · "));
    return texts;
}

void ProcedureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto* model = qobject_cast<const ProcedureChoices*>(index.model());
    if (!model)
        return;
    const auto* choice = model->at(index);
    const Tokens& t = tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect.adjusted(rowPadding, 4, -rowPadding, -4);
    if (!choice) {
        painter->setFont(semibold(textFont(11)));
        painter->setPen(t.muted);
        drawLine(*painter, room.adjusted(0, 2, 0, 2), Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    painter->setPen(Qt::NoPen);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(current ? t.accentSoft : t.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const bool ticket = choice->ticket.has_value();
    const bool usable = choice->usable();
    const QString kind = ticket ? tr("Ticket") : tr("Option");
    const int chipWidth = std::max(48, QFontMetrics(semibold(textFont(11))).horizontalAdvance(kind) + 12);
    const QRect chip(room.left(), option.rect.center().y() - chipHeight / 2, chipWidth, chipHeight);
    painter->setBrush(!usable ? t.hover : ticket ? t.ticketSoft : t.optionSoft);
    painter->drawRoundedRect(chip, 5, 5);
    painter->setFont(semibold(textFont(11)));
    painter->setPen(!usable ? t.muted : ticket ? t.ticketText : t.optionText);
    drawLine(*painter, chip, Qt::AlignHCenter, kind);
    room.setLeft(chip.right() + rowGap);

    const Texts texts = textsOf(*choice, *model);
    const QColor quiet = current ? t.text : t.muted;
    QRect upper = room;
    QRect lower = room;
    if (!texts.below.isEmpty() || !texts.rightBelow.isEmpty()) {
        upper.setBottom(room.center().y());
        lower.setTop(room.center().y());
    }
    painter->setFont(semibold(textFont(12)));
    painter->setPen(usable ? t.text : quiet);
    drawLine(*painter, upper, Qt::AlignRight, texts.right);
    upper.setRight(upper.right() - painter->fontMetrics().horizontalAdvance(texts.right) - rowGap);
    painter->setFont(semibold(textFont(13)));
    drawLine(*painter, upper, Qt::AlignLeft, choice->title());
    painter->setFont(textFont(11));
    painter->setPen(quiet);
    // The reason is never wider than half, so that both can be read.
    QRect right = lower;
    right.setLeft(
        std::max(lower.left(),
                 lower.right() - std::min(lower.width() / 2,
                                          painter->fontMetrics().horizontalAdvance(texts.rightBelow) + 1)));
    drawLine(*painter, right, Qt::AlignRight, texts.rightBelow);
    if (!texts.rightBelow.isEmpty())
        lower.setRight(right.left() - rowGap);
    drawLine(*painter, lower, Qt::AlignLeft, texts.below);
    painter->restore();
}

QSize ProcedureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* model = qobject_cast<const ProcedureChoices*>(index.model());
    const bool heading = model && !model->at(index);
    return {120, static_cast<int>(scaled(heading ? 26 : 44))};
}

} // namespace fd
