#include "ui/visitor/booking_row.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace fd {

namespace {
constexpr int lowestRow = 24;
constexpr int textMargin = 5;
} // namespace

BookingRow::BookingRow(const QString& when, const QString& status, QWidget* parent)
    : QAbstractButton(parent)
    , m_status(status) {
    setText(when);
    setAccessibleName(status.isEmpty() ? when : QStringLiteral("%1, %2").arg(when, status));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BookingRow::setStrong() {
    m_strong = true;
    update();
}

QSize BookingRow::sizeHint() const {
    return {100, std::max(lowestRow, QFontMetrics(textFont(13)).height() + textMargin)};
}

/// Enter opens, as in any list.
void BookingRow::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !event->modifiers().testFlag(Qt::ControlModifier))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BookingRow::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(t.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(t.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const int side = m_strong ? 0 : sidePadding; // a heading lines up with what is under it
    QRect room = rect().adjusted(side, 0, -side, 0);
    painter.setFont(textFont(12));
    painter.setPen(t.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_status);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(m_status) - sidePadding);
    painter.setFont(m_strong ? semibold(textFont(14)) : textFont(13));
    painter.setPen(t.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace fd
