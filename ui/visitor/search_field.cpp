#include "ui/visitor/search_field.h"

#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace fd {

namespace {
constexpr int iconSize = 16;
constexpr int margin = 8;
constexpr int pageRows = 8;
} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_hint(new QLabel(this)) {
    setTextMargins(margin + iconSize, 0, 0, 0);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connect(this, &QLineEdit::textChanged, this, &SearchField::announce);
}

QString SearchField::searchText() const {
    QString whole = text();
    return whole.insert(cursorPosition(), m_preedit);
}

void SearchField::setKeyHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    placeHint();
}

void SearchField::announce() {
    const QString now = searchText();
    if (now == m_announced)
        return; // the commit of what was already searched for
    m_announced = now;
    Q_EMIT searchTextChanged(now);
}

void SearchField::inputMethodEvent(QInputMethodEvent* event) {
    // Set first: the base class tells about the committed text while the new preedit already stands.
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void SearchField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (!m_preedit.isEmpty()) { // left without a commit: nothing is composed any more
        m_preedit.clear();
        announce();
    }
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

bool SearchField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // A window's Esc comes second: first the field steps back.
        const auto* key = static_cast<QKeyEvent*>(event); // NOLINT: the type says so
        if (key->key() == Qt::Key_Escape && (m_takesEscape || !searchText().isEmpty())) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (searchText().isEmpty() || event->modifiers() != Qt::NoModifier)
            break;
        Q_EMIT moveRequested(event->key() == Qt::Key_PageUp ? -pageRows : pageRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break;
        if (isComposing())
            QGuiApplication::inputMethod()->commit(); // ends the syllable, chooses nobody
        else
            Q_EMIT chosen();
        return;
    case Qt::Key_Escape:
        if (!m_takesEscape && searchText().isEmpty())
            event->ignore(); // the window steps back
        Q_EMIT escaped();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect icon(margin, (height() - iconSize) / 2, iconSize, iconSize);
    themedIcon(QStringLiteral("search")).paint(&painter, icon);
    if (!m_hint->isVisibleTo(this))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().line);
    painter.drawRoundedRect(QRectF(m_hint->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeHint();
}

void SearchField::placeHint() {
    m_hint->setFont(textFont(11));
    setTone(m_hint, Tone::Muted);
    m_hint->setContentsMargins(5, 0, 5, 0);
    m_hint->resize(m_hint->sizeHint().width(), 18);
    m_hint->move(width() - m_hint->width() - margin, (height() - m_hint->height()) / 2);
    const int right = m_hint->text().isEmpty() ? 0 : m_hint->width() + margin / 2;
    setTextMargins(margin + iconSize, 0, right, 0);
}

} // namespace fd
