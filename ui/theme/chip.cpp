#include "ui/theme/chip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace fd {

namespace {

constexpr int sidePadding = 7;
constexpr int chipHeight = 20;

std::pair<QColor, QColor> fillAndText(Chip::Kind kind) {
    const Tokens& t = tokens();
    switch (kind) {
    case Chip::Kind::Accent:
        return {t.accentSoft, t.accentText};
    case Chip::Kind::Neutral:
        return {t.hover, t.muted};
    case Chip::Kind::Danger:
        return {t.dangerSoft, t.dangerText};
    case Chip::Kind::Warning:
        return {t.warningSoft, t.warningText};
    case Chip::Kind::Ticket:
        return {t.ticketSoft, t.ticketText};
    case Chip::Kind::Option:
        return {t.optionSoft, t.optionText};
    }
    return {t.hover, t.muted};
}

} // namespace

Chip::Chip(Kind kind, const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_kind(kind) {
    setTextFormat(Qt::PlainText);
    setFont(semibold(textFont(11)));
    setText(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setKind(Kind kind) {
    m_kind = kind;
    update();
}

QSize Chip::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * sidePadding + 1, chipHeight};
}

QSize Chip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 36), chipHeight};
}

void Chip::paintEvent(QPaintEvent*) {
    const auto [fill, color] = fillAndText(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 5, 5);
    painter.setPen(color);
    const QRect inside = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() + 1));
}

} // namespace fd
