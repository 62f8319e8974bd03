#include "ui/outbox/connection_pill.h"

#include "ui/errortext/outbox_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace fd {

namespace {
constexpr int pillHeight = 26;
constexpr int sidePadding = 12;
constexpr int dot = 8;
constexpr int dotGap = 6;
} // namespace

ConnectionPill::ConnectionPill(QWidget* parent)
    : QAbstractButton(parent) {
    setObjectName(QStringLiteral("connectionPill"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(semibold(textFont(12)));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // its dot says the most
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ConnectionPill::setView(const OutboxView& view) {
    m_view = view;
    retranslate();
}

void ConnectionPill::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void ConnectionPill::retranslate() {
    setText(queueHeadline(m_view));
    setAccessibleName(tr("Outbox: %1").arg(text()));
    setToolTip(tr("Open the outbox (Ctrl+O)"));
    setVisible(m_view.isInUse());
    updateGeometry();
    update();
}

QSize ConnectionPill::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * sidePadding + dot + dotGap, pillHeight};
}

void ConnectionPill::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    const bool person = m_view.needPerson() > 0 || !m_view.tasks.empty();
    const bool calm = m_view.pause == OutboxPause::None && !m_view.diskLow && !person;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(calm ? t.accentSoft : t.warningSoft);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(calm ? t.accent : t.warning);
    painter.drawEllipse(QRectF(sidePadding, (height() - dot) / 2.0, dot, dot));
    painter.setPen(calm ? t.accentText : t.warningText);
    painter.drawText(
        rect().adjusted(sidePadding + dot + dotGap, 0, -sidePadding, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * sidePadding - dot - dotGap + 1));
}

} // namespace fd
