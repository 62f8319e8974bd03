#include "ui/booking/reserve_button.h"

#include "ui/theme/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace fd {

namespace {
constexpr int hintGap = 10;
const QString keys = QStringLiteral("Ctrl ↵"); // NOLINT(cert-err58-cpp): a shared literal
} // namespace

ReserveButton::ReserveButton(QWidget* parent)
    : QPushButton(parent) {
    setObjectName(QStringLiteral("reserveButton"));
    setProperty("primary", true);
}

QSize ReserveButton::sizeHint() const {
    return {QPushButton::sizeHint().width() + 80, 38};
}

void ReserveButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QFont wordFont = semibold(textFont(15));
    const QFont keyFont = textFont(11);
    const int wordWidth = QFontMetrics(wordFont).horizontalAdvance(text());
    const int keyWidth = QFontMetrics(keyFont).horizontalAdvance(keys);
    QRect room = rect();
    room.setLeft((width() - wordWidth - hintGap - keyWidth) / 2);
    painter.setPen(isEnabled() ? tokens().onAccent
                               : palette().color(QPalette::Disabled, QPalette::ButtonText));
    painter.setFont(wordFont);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    room.setLeft(room.left() + wordWidth + hintGap);
    painter.setFont(keyFont);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, keys);
}

} // namespace fd
