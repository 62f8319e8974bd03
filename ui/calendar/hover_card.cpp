#include "ui/calendar/hover_card.h"

#include "ui/errortext/tone.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace fd {

namespace {
constexpr int usualDelay = 400;
constexpr int textWidth = 260;
constexpr int distance = 6;      ///< to what it is about, and to the window's edge
constexpr int longestMemo = 320; ///< the rest is read where the booking is opened
} // namespace

HoverCard::HoverCard(QWidget* view)
    : CardFrame(view)
    , m_view(view)
    , m_title(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_memo(new QLabel(this)) {
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_memo->setObjectName(QStringLiteral("hoverMemo"));
    setTone(m_lines, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 10);
    column->setSpacing(4);
    for (QLabel* label : {m_title, m_lines, m_memo}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualDelay);
    connect(&m_timer, &QTimer::timeout, this, &HoverCard::appear);
    hide();
}

void HoverCard::rest(const QString& what, const QRect& place, const CardText& text, const QColor& color) {
    if (restsOn(what))
        return;
    leave();
    m_what = what;
    m_place = place;
    m_color = color;
    m_title->setText(text.title);
    m_lines->setText(text.lines.join(u'\n'));
    m_lines->setVisible(!text.lines.isEmpty());
    m_memo->setText(text.memo.size() > longestMemo ? text.memo.left(longestMemo) + u'…' : text.memo);
    m_memo->setVisible(!text.memo.isEmpty());
    m_timer.start();
}

void HoverCard::leave() {
    m_timer.stop();
    m_what.clear();
    hide();
}

void HoverCard::appear() {
    m_title->setFont(semibold(textFont(13)));
    const int width = qRound(scaled(textWidth));
    int widest = 0;
    for (const QLabel* label : {m_title, m_lines, m_memo})
        widest = std::max(widest, label->isHidden() ? 0 : label->sizeHint().width());
    // As narrow as its texts, which turn over at the width of a column.
    setFixedWidth(std::min(width, std::max(widest, width / 2)) + layout()->contentsMargins().left() +
                  layout()->contentsMargins().right());
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(this->width())
                                                 : layout()->totalSizeHint().height());
    // To its right; where there is no room, to its left.
    int left = m_place.right() + distance;
    if (left + this->width() > m_view->width() - distance)
        left = m_place.left() - distance - this->width();
    left = std::clamp(left, distance, std::max(distance, m_view->width() - this->width() - distance));
    const int top =
        std::clamp(m_place.top(), distance, std::max(distance, m_view->height() - height() - distance));
    move(left, top);
    raise();
    show();
}

void HoverCard::paintEvent(QPaintEvent* event) {
    CardFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(5, 10, 3, height() - 20), m_color);
}

} // namespace fd
