#include "ui/calendar/calendar_text.h"

#include "translations/translations.h"
#include "ui/errortext/change_text.h"
#include "ui/errortext/outbox_text.h"

namespace fd {

namespace {

QString clock(Instant instant, const QTimeZone& zone) {
    return toLocal(instant, zone).toString(QStringLiteral("HH:mm"));
}

/// The status, and where the booking stands with the main system when that is not settled.
QString state(const Booking& booking) {
    const QString sync = syncText(booking.sync);
    const QString status = booking.status == ReservationStatus::InProgress
                               ? stageText(booking.stage)
                               : CalendarText::status(booking.status);
    return sync.isEmpty() ? status : QStringLiteral("%1 · %2").arg(status, sync);
}

} // namespace

QString CalendarText::times(const TimeRange& range, const QTimeZone& zone) {
    return QStringLiteral("%1–%2").arg(clock(range.start(), zone), clock(range.end(), zone));
}

QString CalendarText::status(ReservationStatus status) {
    switch (status) {
    case ReservationStatus::Reserved:
        return tr("Reserved");
    case ReservationStatus::InProgress:
        return tr("In progress");
    case ReservationStatus::Completed:
        return tr("Completed");
    case ReservationStatus::Canceled:
        return tr("Cancelled");
    case ReservationStatus::NoShow:
        return tr("No-show");
    }
    return {};
}

QString CalendarText::badge(ReservationStatus status) {
    switch (status) {
    case ReservationStatus::Reserved:
        break;
    case ReservationStatus::InProgress:
        return badge(VisitStage::Procedure);
    case ReservationStatus::Completed:
        return tr("Done", "badge on a booking: completed");
    case ReservationStatus::Canceled:
    case ReservationStatus::NoShow:
        return CalendarText::status(status);
    }
    return {};
}

QString CalendarText::badge(VisitStage stage) {
    switch (stage) {
    case VisitStage::Reserved:
        break;
    case VisitStage::Reception:
        return tr("Arrived", "badge on a booking");
    case VisitStage::ConsultationWaiting:
        return tr("Waits · C", "badge on a booking: waits for the consultation");
    case VisitStage::Consultation:
        return tr("Consulting", "badge on a booking: is being consulted");
    case VisitStage::ProcedureWaiting:
        return tr("Waits", "badge on a booking: waits for the procedure");
    case VisitStage::Procedure:
        return tr("Now", "badge on a booking: in progress");
    case VisitStage::ProcedureDone:
        return tr("Treated", "badge on a booking: the procedure is done");
    case VisitStage::Completed:
        return tr("Done", "badge on a booking: completed");
    }
    return {};
}

QString CalendarText::badge(OutboxState sync) {
    switch (sync) {
    case OutboxState::Queued:
    case OutboxState::Sending:
        return tr("Queued", "badge on a booking: not yet in the main system");
    case OutboxState::Unknown:
    case OutboxState::Check:
    case OutboxState::Parked:
        return tr("Check", "badge on a booking: a person has to look");
    case OutboxState::Rejected:
        return tr("Refused", "badge on a booking: by the main system");
    case OutboxState::Confirmed:
    case OutboxState::Cancelled:
        break;
    }
    return {};
}

QString CalendarText::sign(OutboxState sync) {
    if (badge(sync).isEmpty())
        return {};
    const bool waits = sync == OutboxState::Queued || sync == OutboxState::Sending;
    return sync == OutboxState::Rejected ? QStringLiteral("✕")
           : waits                       ? QStringLiteral("…")
                                         : QStringLiteral("?");
}

QString CalendarText::sedation() {
    return tr("Sed", "badge on a booking: sedation");
}

QString CalendarText::consultation() {
    return tr("Consult", "badge on a booking: consultation");
}

QString CalendarText::draft() {
    return tr("Draft", "the booking being written");
}

QString CalendarText::load(const ZoneLoad& load) {
    return tr("%1 booked · %2%").arg(load.bookings).arg(load.percentUsed);
}

QString CalendarText::dayHead(const QDate& date, Language language) {
    //: A day above its column in the week: Qt's date format.
    return localeOf(language).toString(date, tr("ddd d"));
}

QString CalendarText::dayLoad(int bookings) {
    return tr("%n booked", nullptr, bookings);
}

QString CalendarText::blocked() {
    return tr("Blocked", "time that takes no bookings");
}

QString CalendarText::closedDay() {
    return tr("Closed");
}

QString CalendarText::noZones() {
    return tr("There are no zones yet. Import the clinic's zones to see the calendar.");
}

QString CalendarText::reading() {
    return tr("Reading the day…");
}

QString CalendarText::accessibleTitle() {
    return tr("Calendar of the day");
}

QString CalendarText::hint() {
    return tr("Arrow keys choose a slot, Enter takes it.");
}

CardText CalendarText::card(const Booking& booking, const QString& zoneTitle, const QTimeZone& zone) {
    CardText card{booking.visitorName, {}, booking.memo};
    card.lines += QStringLiteral("%1 · %2").arg(times(booking.range, zone), state(booking));
    QStringList what = booking.procedureTitles;
    if (booking.consultation)
        what += tr("Consultation");
    if (booking.sedation)
        what += tr("Sedation");
    card.lines += what.isEmpty() ? zoneTitle
                                 : QStringLiteral("%1 · %2").arg(zoneTitle, what.join(QStringLiteral(", ")));
    if (booking.phone)
        card.lines += booking.phone->display();
    return card;
}

CardText CalendarText::card(const BlockedTime& blocked, const TimeRange& range, const QString& zoneTitle,
                            const QTimeZone& zone) {
    const QString where = blocked.zone ? zoneTitle : tr("all zones");
    return {
        CalendarText::blocked(), {QStringLiteral("%1 · %2").arg(times(range, zone), where)}, blocked.reason};
}

QString CalendarText::sentence(const Booking& booking, const QString& zoneTitle, const QTimeZone& zone) {
    QStringList what = booking.procedureTitles;
    if (booking.consultation)
        what += tr("Consultation");
    if (booking.sedation)
        what += tr("Sedation");
    const QString from = clock(booking.range.start(), zone);
    const QString to = clock(booking.range.end(), zone);
    // One call of arg: a name may hold a %1 of its own.
    if (what.isEmpty())
        return tr("%1 to %2, %3 in %4. %5.").arg(from, to, booking.visitorName, zoneTitle, state(booking));
    return tr("%1 to %2, %3 in %4: %5. %6.")
        .arg(from, to, booking.visitorName, zoneTitle, what.join(QStringLiteral(", ")), state(booking));
}

QString CalendarText::blockedSentence(const TimeRange& range, const QString& zoneTitle, const QString& reason,
                                      const QTimeZone& zone) {
    const QString where = zoneTitle.isEmpty() ? tr("all zones") : zoneTitle;
    const QString from = clock(range.start(), zone);
    const QString to = clock(range.end(), zone);
    if (reason.isEmpty())
        return tr("%1 to %2, blocked in %3.").arg(from, to, where);
    return tr("%1 to %2, blocked in %3: %4.").arg(from, to, where, reason);
}

QString CalendarText::slotSentence(const Slot& slot, const QString& zoneTitle, const QTimeZone& zone) {
    return tr("%1 to %2, %3. %4 of %5 booked.")
        .arg(clock(slot.range.start(), zone), clock(slot.range.end(), zone), zoneTitle,
             QString::number(slot.reservationCount), QString::number(slot.capacity));
}

} // namespace fd
