#include "ui/window/go_to_date.h"

#include "model/desk.h"
#include "model/on_answer.h"
#include "ui/window/load_month.h"

#include <QVBoxLayout>

namespace fd {

GoToDate::GoToDate(Desk& desk, const QDate& current, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_desk(desk)
    , m_month(new LoadMonth(this)) {
    setObjectName(QStringLiteral("goToDate"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_month->setSelectedDate(current);
    m_month->setLocale(QLocale());
    if (QLocale().language() == QLocale::Korean)
        m_month->setYearFirst();
    m_month->setAccessibleName(tr("Go to a date"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_month);
    connect(m_month, &QCalendarWidget::activated, this, [this](const QDate& date) {
        Q_EMIT chosen(date);
        close();
    });
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &GoToDate::readCounts);
    readCounts();
}

void GoToDate::readCounts() {
    const QDate first = m_month->firstShown();
    // A week more at the end: six rows are drawn, wherever the month begins.
    onAnswer(m_desk.bookingCounts(first, LoadMonth::daysShown + 7), this,
             [this, first](const Result<std::vector<int>, StoreError>& answer) {
                 if (answer.ok() && first == m_month->firstShown())
                     m_month->setCounts(first, answer.value());
             });
}

void GoToDate::openBelow(const QWidget& anchor) {
    adjustSize();
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)));
    show();
    m_month->setFocus();
}

} // namespace fd
