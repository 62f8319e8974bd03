#pragma once

#include "model/desk_values.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace fd {

/// The strip under the calendar with the bookings that were taken off the grid; hidden while there are none.
class TrayBar : public QWidget {
    Q_OBJECT
public:
    explicit TrayBar(QWidget* parent = nullptr);

    void setTimeZone(const QTimeZone& zone);
    void setBookings(const std::vector<Booking>& bookings);
    /// The one that the next chosen place is for.
    void setCarried(const std::optional<ReservationId>& id);

Q_SIGNALS:
    void carryRequested(const fd::ReservationId& id);
    /// It stays where it stands.
    void leaveRequested(const fd::ReservationId& id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void write();

    QTimeZone m_zone = QTimeZone::utc();
    std::vector<Booking> m_bookings;
    std::optional<ReservationId> m_carried;
    QLabel* m_title;
    QWidget* m_chips;
    QHBoxLayout* m_row;
};

} // namespace fd
