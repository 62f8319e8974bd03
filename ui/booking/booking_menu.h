#pragma once

#include "model/desk_values.h"

#include <QMenu>

namespace fd {

class BookingChanges;

/// What may be done with a booking, and nothing else. Deletes itself when it closes.
class BookingMenu : public QMenu {
    Q_OBJECT
public:
    BookingMenu(const Booking& booking, Instant now, BookingChanges& changes, QWidget* parent);

Q_SIGNALS:
    void editRequested(const fd::ReservationId& id);
    void trayRequested(const fd::ReservationId& id);
    void openRequested(fd::ReservationId id);
    void repeatRequested(fd::ReservationId id);
    void cancelRequested(fd::ReservationId id, fd::CancelReason reason);
};

} // namespace fd
