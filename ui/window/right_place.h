#pragma once

#include "model/desk.h"

#include <QStackedWidget>

namespace fd {

class BookingChanges;
class BookingPanel;
class DraftModel;
class OutboxModel;
class OutboxPanel;
class TargetPage;

/// What: the booking, or in its place the outbox or the settings of where bookings go.
class RightPlace : public QStackedWidget {
    Q_OBJECT
public:
    RightPlace(Desk& desk, DraftModel& draft, BookingChanges& changes, OutboxModel& outbox,
               QWidget* parent = nullptr);

    [[nodiscard]] BookingPanel& booking() { return *m_booking; }
    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void showBooking();
    void showOutbox();
    void showTarget();
    void toggleOutbox();
    [[nodiscard]] bool showsOutbox() const;
    /// One place back; false when there was nothing to step back from.
    bool stepBack();

Q_SIGNALS:
    void openRequested(fd::ReservationId id, fd::Instant start);
    /// A queued booking became a draft again, to be written on.
    void editRequested(const fd::SavedDraft& draft);

private:
    BookingPanel* m_booking;
    OutboxPanel* m_outbox;
    TargetPage* m_target;
};

} // namespace fd
