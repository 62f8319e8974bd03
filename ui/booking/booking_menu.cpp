#include "ui/booking/booking_menu.h"

#include "ui/booking/booking_changes.h"
#include "ui/errortext/change_text.h"

namespace fd {

BookingMenu::BookingMenu(const Booking& booking, Instant now, BookingChanges& changes, QWidget* parent)
    : QMenu(parent) {
    setObjectName(QStringLiteral("bookingMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ReservationId id = booking.id;
    connect(addAction(tr("Open")), &QAction::triggered, this, [this, id] { Q_EMIT openRequested(id); });
    addSeparator();
    const bool live = isLive(booking.status, booking.sync);
    if (live) {
        for (const VisitStage stage : nextStages(booking.stage, booking.consultation))
            connect(addAction(stageActionText(stage)), &QAction::triggered, &changes,
                    [&changes, id, stage] { changes.setStage(id, stage); });
    }
    if (mayBeEdited(booking.status, booking.sync)) {
        addSeparator();
        connect(addAction(tr("Change the reservation")), &QAction::triggered, this,
                [this, id] { Q_EMIT editRequested(id); });
        connect(addAction(tr("Into the tray")), &QAction::triggered, this,
                [this, id] { Q_EMIT trayRequested(id); });
    }
    if (live) {
        connect(addAction(tr("Repeat in weeks to come…")), &QAction::triggered, this,
                [this, id] { Q_EMIT repeatRequested(id); });
    }
    if (booking.status == ReservationStatus::Reserved && live) {
        const auto add = [this, id](const QString& text, CancelReason reason) {
            connect(addAction(text), &QAction::triggered, this,
                    [this, id, reason] { Q_EMIT cancelRequested(id, reason); });
        };
        if (booking.range.start() <= now)
            add(tr("Mark as no-show"), CancelReason::NoShow);
        add(tr("Cancel the reservation"), CancelReason::Canceled);
    }
}

} // namespace fd
