// A card's keys, its menu, and how it is dragged.
#include "ui/booking/price_box.h"
#include "ui/booking/procedure_card.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace fd {

bool ProcedureCard::moveByKey(const QKeyEvent& event) {
    const bool up = event.key() == Qt::Key_Up;
    if (!up && event.key() != Qt::Key_Down)
        return false;
    // The number pad's arrows are arrows, too.
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    Q_EMIT moveRequested(up ? -1 : 1);
    return true;
}

bool ProcedureCard::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_dragging &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) { // NOLINT: the type says so
        event->accept();                                           // the window's Esc comes second
        return true;
    }
    return CardFrame::event(event);
}

bool ProcedureCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_prices && event->type() == QEvent::KeyPress &&
        moveByKey(*static_cast<QKeyEvent*>(event))) // NOLINT: the type says so
        return true;
    return CardFrame::eventFilter(watched, event);
}

void ProcedureCard::keyPressEvent(QKeyEvent* event) {
    if (moveByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT focusMoveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the plus without its Shift
        Q_EMIT countChosen(m_content.count + 1);
        return;
    case Qt::Key_Minus:
        if (m_content.count > 1)
            Q_EMIT countChosen(m_content.count - 1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT countChosen(0);
        return;
    case Qt::Key_Space:
        Q_EMIT openChosen(!m_content.open);
        return;
    case Qt::Key_Escape:
        if (std::exchange(m_dragging, false)) {
            m_pressed.reset();
            Q_EMIT dropped(false);
            return;
        }
        break;
    default:
        break;
    }
    CardFrame::keyPressEvent(event);
}

void ProcedureCard::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void ProcedureCard::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed || !m_content.movable)
        return;
    const int way = (event->position().toPoint() - *m_pressed).manhattanLength();
    m_dragging = m_dragging || way >= QApplication::startDragDistance();
    if (m_dragging)
        Q_EMIT dragged(event->globalPosition().toPoint().y());
}

void ProcedureCard::mouseReleaseEvent(QMouseEvent*) {
    m_pressed.reset();
    if (std::exchange(m_dragging, false))
        Q_EMIT dropped(true);
}

void ProcedureCard::setLifted(bool lifted) {
    m_lifted = lifted;
    update();
}

void ProcedureCard::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("procedureMenu"));
    const auto add = [this, menu](const QString& text, const QString& key, const auto& act) {
        connect(menu->addAction(text + u'\t' + key), &QAction::triggered, this, act);
    };
    add(tr("One more"), QStringLiteral("+"), [this] { Q_EMIT countChosen(m_content.count + 1); });
    if (m_content.count > 1)
        add(tr("One less"), QStringLiteral("-"), [this] { Q_EMIT countChosen(m_content.count - 1); });
    if (m_content.movable) {
        add(tr("Move up"), tr("Ctrl+Up"), [this] { Q_EMIT moveRequested(-1); });
        add(tr("Move down"), tr("Ctrl+Down"), [this] { Q_EMIT moveRequested(1); });
    }
    menu->addSeparator();
    add(tr("Remove"), tr("Del"), [this] { Q_EMIT countChosen(0); });
    menu->popup(event->globalPos());
}

void ProcedureCard::focusInEvent(QFocusEvent* event) {
    CardFrame::focusInEvent(event);
    update();
}

void ProcedureCard::focusOutEvent(QFocusEvent* event) {
    CardFrame::focusOutEvent(event);
    update();
}

void ProcedureCard::paintEvent(QPaintEvent* event) {
    CardFrame::paintEvent(event);
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || m_lifted) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(m_lifted ? t.accentSoft : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
}

} // namespace fd
