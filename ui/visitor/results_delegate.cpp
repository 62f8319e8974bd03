#include "ui/visitor/results_delegate.h"

#include "ui/theme/theme.h"
#include "ui/visitor/results_model.h"

#include <QPainter>

namespace fd {

namespace {

constexpr int resultPadding = 8;
constexpr int resultGap = 6;

/// Draws one piece of text at the left of `room` and takes its width away from it.
void drawPiece(QPainter& painter, QRect& room, const QString& text, const QColor& color) {
    if (text.isEmpty() || room.width() <= 0)
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.setPen(color);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    room.setLeft(room.left() + metrics.horizontalAdvance(shown));
}

} // namespace

void ResultsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto* model = qobject_cast<const ResultsModel*>(index.model());
    const Visitor* visitor = model ? model->at(index) : nullptr;
    if (!visitor)
        return;
    const Tokens& t = tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? t.accentSoft : t.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QColor quiet = current ? t.text : t.muted;
    QRect room = option.rect.adjusted(resultPadding, 0, -resultPadding, 0);

    if (visitor->phone) {
        painter->setFont(textFont(12));
        const QString digits = QStringLiteral("···· %1").arg(visitor->phone->lastFour());
        painter->setPen(quiet);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, digits);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(digits) - resultGap);
    }
    QString birth;
    if (visitor->dateOfBirth.isValid())
        birth = QString::number(visitor->dateOfBirth.year());
    const int birthWidth = QFontMetrics(textFont(13)).horizontalAdvance(birth) + resultGap;
    QRect nameRoom = room.adjusted(0, 0, -birthWidth, 0);

    painter->setFont(semibold(textFont(13)));
    const MatchedPart part = matchedPart(visitor->name, model->searchText());
    drawPiece(*painter, nameRoom, visitor->name.left(part.first), t.text);
    drawPiece(*painter, nameRoom, visitor->name.mid(part.first, part.length), t.accentText);
    drawPiece(*painter, nameRoom, visitor->name.mid(part.first + part.length), t.text);
    painter->setFont(textFont(13));
    QRect birthRoom(nameRoom.left() + resultGap, room.top(), birthWidth, room.height());
    drawPiece(*painter, birthRoom, birth, quiet);
    painter->restore();
}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, rowHeight};
}

} // namespace fd
