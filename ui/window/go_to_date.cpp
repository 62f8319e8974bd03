#include "ui/window/go_to_date.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

namespace fd {

GoToDate::GoToDate(const QDate& current, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_month(new QCalendarWidget(this)) {
    setObjectName(QStringLiteral("goToDate"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_month->setSelectedDate(current);
    m_month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_month->setLocale(QLocale());
    m_month->setAccessibleName(tr("Go to a date"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_month);
    connect(m_month, &QCalendarWidget::activated, this, [this](const QDate& date) {
        Q_EMIT chosen(date);
        close();
    });
}

void GoToDate::openBelow(const QWidget& anchor) {
    adjustSize();
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)));
    show();
    m_month->setFocus();
}

} // namespace fd
