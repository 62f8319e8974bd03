#pragma once

#include <QDate>
#include <QFrame>

namespace fd {

class Desk;
class LoadMonth;

/// A month with its load that pops up under the date: arrows or the mouse choose, Enter goes there, Esc
/// leaves.
class GoToDate : public QFrame {
    Q_OBJECT
public:
    GoToDate(Desk& desk, const QDate& current, QWidget* parent);
    void openBelow(const QWidget& anchor);

Q_SIGNALS:
    void chosen(const QDate& date);

private:
    void readCounts();
    Desk& m_desk;
    LoadMonth* m_month = nullptr;
};

} // namespace fd
