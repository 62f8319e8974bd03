#include "ui/visitor/results_delegate.h"

#include "ui/theme/theme.h"
#include "ui/visitor/result_line.h"
#include "ui/visitor/results_model.h"

#include <QPainter>
#include <QtMath>
#include <algorithm>

namespace fd {

namespace {

constexpr int resultPadding = 8;
constexpr int resultGap = 6;

QFont fontOf(const MarkedText::Stretch& stretch, const QFont& plain) {
    return stretch.marked ? semibold(plain) : plain;
}

/// Rounded up: where a fraction of a pixel is missing, the last letter would be left out.
int widthOf(const MarkedText& text, const QFont& plain) {
    int width = 0;
    for (const auto& stretch : text.stretches())
        width += qCeil(QFontMetricsF(fontOf(stretch, plain)).horizontalAdvance(stretch.text));
    return width;
}

/// Draws a text at the left of `room`, what matched in the accent colour, and takes its width away from it.
void drawMarked(QPainter& painter, QRect& room, const MarkedText& text, const QFont& plain,
                const QColor& color) {
    for (const auto& [words, marked] : text.stretches()) {
        if (room.width() <= 0)
            return;
        painter.setFont(fontOf({words, marked}, plain));
        const QFontMetrics metrics = painter.fontMetrics();
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width());
        painter.setPen(marked ? tokens().accentText : color);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        room.setLeft(room.left() + metrics.horizontalAdvance(shown));
    }
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
    const ResultLine line = resultLine(*visitor, model->searchText());
    const QFont nameFont = semibold(textFont(13));
    QRect room = option.rect.adjusted(resultPadding, 0, -resultPadding, 0);

    QRect phoneRoom = room;
    phoneRoom.setLeft(std::max(room.left(), room.right() + 1 - widthOf(line.phone, textFont(12))));
    room.setRight(phoneRoom.left() - 1 - resultGap);
    drawMarked(*painter, phoneRoom, line.phone, textFont(12), quiet);
    // The name gives way to what else there is.
    QRect nameRoom = room;
    for (const MarkedText* text : {&line.birth, &line.chart}) {
        if (!text->text().isEmpty())
            nameRoom.setRight(nameRoom.right() - resultGap - widthOf(*text, textFont(13)));
    }
    drawMarked(*painter, nameRoom, line.name, nameFont, t.text);
    room.setLeft(nameRoom.left());
    for (const MarkedText* text : {&line.birth, &line.chart}) {
        room.setLeft(room.left() + (text->text().isEmpty() ? 0 : resultGap));
        drawMarked(*painter, room, *text, textFont(13), quiet);
    }
    painter->restore();
}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, rowHeight};
}

} // namespace fd
