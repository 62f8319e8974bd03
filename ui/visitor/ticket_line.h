#pragma once

#include "model/domain/catalogue.h"
#include "model/domain/language.h"

#include <QWidget>

class QBoxLayout;

namespace fd {

/// A ticket on the visitor's card: its name, what is left of it, and a thin bar that shows the same.
class TicketLine : public QWidget {
    Q_OBJECT
public:
    /// `planned`: uses in coming reservations.
    TicketLine(const Ticket& ticket, int planned, const QDate& today, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { Usable, EndingSoon, Over };
    Ticket m_ticket;
    State m_state = State::Usable;
    QBoxLayout* m_parts = nullptr;
    int m_wanted = 0; ///< to stand on one line
};

} // namespace fd
