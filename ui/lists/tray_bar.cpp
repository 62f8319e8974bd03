#include "ui/lists/tray_bar.h"

#include "ui/errortext/format.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace fd {

TrayBar::TrayBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_chips(new QWidget)
    , m_row(new QHBoxLayout(m_chips)) {
    setObjectName(QStringLiteral("trayBar"));
    m_title->setFont(semibold(textFont(13)));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_chips);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(40);
    scroll->viewport()->setAutoFillBackground(false);
    m_chips->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(scroll, 1);
    connect(&Theme::instance(), &Theme::changed, this, &TrayBar::write);
    write();
}

void TrayBar::setTimeZone(const QTimeZone& zone) {
    m_zone = zone;
    write();
}

void TrayBar::setBookings(const std::vector<Booking>& bookings) {
    m_bookings = bookings;
    write();
}

void TrayBar::setCarried(const std::optional<ReservationId>& id) {
    m_carried = id;
    write();
}

void TrayBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

void TrayBar::write() {
    m_title->setText(tr("Tray"));
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const Booking& booking : m_bookings) {
        const ReservationId id = booking.id;
        const QString when = dayText(booking.range.start(), m_zone) + u' ' + rangeText(booking.range, m_zone);
        auto* carry = new QPushButton(
            QStringLiteral("%1 · %2").arg(booking.visitorName, when).replace(u'&', QStringLiteral("&&")));
        carry->setObjectName(QStringLiteral("trayBooking"));
        carry->setCheckable(true);
        carry->setChecked(m_carried == id);
        carry->setFocusPolicy(Qt::TabFocus); // the calendar keeps the focus: a place is chosen there next
        carry->setAccessibleName(tr("Put %1 elsewhere, from %2").arg(booking.visitorName, when));
        carry->setToolTip(tr("Click, then choose a place in the calendar"));
        connect(carry, &QPushButton::clicked, this, [this, id] { Q_EMIT carryRequested(id); });
        auto* leave = new QToolButton;
        leave->setObjectName(QStringLiteral("trayLeave"));
        leave->setIcon(themedIcon(QStringLiteral("close")));
        leave->setFocusPolicy(Qt::TabFocus);
        leave->setAccessibleName(tr("Leave %1 where it stands").arg(booking.visitorName));
        leave->setToolTip(tr("Leave it where it stands"));
        connect(leave, &QToolButton::clicked, this, [this, id] { Q_EMIT leaveRequested(id); });
        m_row->addWidget(carry);
        m_row->addWidget(leave);
    }
    m_row->addStretch(1);
    setVisible(!m_bookings.empty());
}

void TrayBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace fd
