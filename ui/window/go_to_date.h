#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace fd {

/// A month that pops up under the date: arrows or the mouse choose, Enter goes there, Esc leaves.
class GoToDate : public QFrame {
    Q_OBJECT
public:
    GoToDate(const QDate& current, QWidget* parent);
    void openBelow(const QWidget& anchor);

Q_SIGNALS:
    void chosen(const QDate& date);

private:
    QCalendarWidget* m_month = nullptr;
};

} // namespace fd
