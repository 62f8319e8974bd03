#include "ui/theme/card_frame.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace fd {

void CardFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().line);
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

HairLine::HairLine(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(1);
}

void HairLine::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens().line);
}

} // namespace fd
