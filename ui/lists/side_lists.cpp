#include "ui/lists/side_lists.h"

#include "model/on_answer.h"
#include "ui/booking/booking_changes.h"
#include "ui/booking/draft_model.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/format.h"
#include "ui/lists/find_place_dialog.h"
#include "ui/lists/tray_bar.h"
#include "ui/lists/waiting_dialog.h"

#include <algorithm>

namespace fd {

SideLists::SideLists(Desk& desk, BookingChanges& changes, DraftModel& draft, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_changes(changes)
    , m_draft(draft)
    , m_window(window)
    , m_bar(new TrayBar) {
    connect(m_bar, &TrayBar::carryRequested, this, [this](const ReservationId& id) {
        if (!(m_carried == id && letGo()))
            carry(id);
    });
    connect(m_bar, &TrayBar::leaveRequested, this, [this](const ReservationId& id) {
        if (m_carried == id)
            setCarried(std::nullopt);
        onAnswer(m_desk.takeFromTray(id), this, [](const auto&) {});
    });
    connect(&m_desk, &Desk::changed, this, &SideLists::takeEvent);
    loadTray();
    watchWaiting(false);
}

void SideLists::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
    m_bar->setTimeZone(clinic.timeZone);
}

void SideLists::takeEvent(const DeskEvent& event) {
    const bool reservations = std::holds_alternative<ReservationsChanged>(event);
    if (reservations || std::holds_alternative<TrayChanged>(event))
        loadTray();
    if (reservations || std::holds_alternative<ClinicChanged>(event) ||
        std::holds_alternative<WaitingListChanged>(event))
        watchWaiting(true);
}

void SideLists::loadTray() {
    onAnswer(m_desk.tray(), this, [this](const Result<std::vector<Booking>, StoreError>& answer) {
        if (!answer.ok())
            return;
        m_tray = answer.value();
        QSet<ReservationId> ids;
        for (const Booking& booking : m_tray)
            ids.insert(booking.id);
        if (m_carried && !ids.contains(*m_carried))
            setCarried(std::nullopt);
        m_bar->setBookings(m_tray);
        Q_EMIT trayChanged(ids);
    });
}

void SideLists::putInTray(const ReservationId& id) {
    onAnswer(m_desk.putInTray(id), this, [this](const Result<bool, StoreError>& answer) {
        if (!answer.ok())
            Q_EMIT said(storeErrorText(answer.error()));
        else if (!answer.value())
            Q_EMIT said(tr("What is over stays where it is."));
        else
            Q_EMIT said(tr("In the tray; it stands where it stood until you put it elsewhere. Ctrl+V puts it "
                           "at the cursor."));
    });
}

void SideLists::carry(const std::optional<ReservationId>& id) {
    if (m_tray.empty())
        return Q_EMIT said(tr("The tray is empty. Ctrl+X puts the selected booking there."));
    const auto carried = std::find_if(m_tray.begin(), m_tray.end(),
                                      [&id](const Booking& booking) { return booking.id == id; });
    const Booking& booking = carried != m_tray.end() ? *carried : m_tray.back();
    setCarried(booking.id);
    Q_EMIT said(tr("Choose a place for %1. Esc leaves it in the tray.").arg(booking.visitorName));
}

bool SideLists::put(const ZoneId& zone, Instant start) {
    const auto carried = std::find_if(m_tray.begin(), m_tray.end(),
                                      [this](const Booking& booking) { return booking.id == m_carried; });
    if (!m_carried || carried == m_tray.end())
        return false;
    const Booking booking = *carried;
    setCarried(std::nullopt);
    const auto range = TimeRange::make(start, start + booking.range.length());
    if (zone == booking.zoneId && range == booking.range)
        onAnswer(m_desk.takeFromTray(booking.id), this, [](const auto&) {}); // put back where it stood
    else
        m_changes.move(booking.id, zone, *range);
    return true;
}

bool SideLists::letGo() {
    if (!m_carried)
        return false;
    setCarried(std::nullopt);
    Q_EMIT said(tr("It stays in the tray."));
    return true;
}

void SideLists::setCarried(const std::optional<ReservationId>& id) {
    m_carried = id;
    m_bar->setCarried(id);
}

/// `tell`: of those for whom nothing was free a moment ago.
void SideLists::watchWaiting(bool tell) {
    const quint64 asked = ++m_asked;
    onAnswer(m_desk.waitingList(), this,
             [this, asked, tell](const Result<std::vector<WaitingEntry>, StoreError>& answer) {
                 if (asked != m_asked || !answer.ok())
                     return;
                 QSet<qint64> known;
                 QSet<qint64> fits;
                 for (const WaitingEntry& entry : answer.value()) {
                     known.insert(entry.wish.id);
                     if (!entry.fit)
                         continue;
                     fits.insert(entry.wish.id);
                     if (tell && m_known.contains(entry.wish.id) && !m_fits.contains(entry.wish.id))
                         Q_EMIT somebodyFits(
                             tr("A time has become free for %1 of the waiting list: %2")
                                 .arg(entry.visitor.name,
                                      dateTimeText(entry.fit->range.start(), m_clinic.timeZone, m_language)));
                 }
                 m_known = known;
                 m_fits = fits;
             });
}

void SideLists::openWaitingList(const QDate& date) {
    std::optional<Visitor> visitor;
    if (m_draft.card())
        visitor = m_draft.card()->visitor;
    auto* dialog = new WaitingDialog(m_desk, m_clinic, m_language, date, visitor, m_window);
    connect(dialog, &WaitingDialog::bookRequested, this,
            [this](const WaitingEntry& entry) { Q_EMIT placeChosen({*entry.fit}, entry.visitor); });
    dialog->open();
}

void SideLists::openFindPlace(const QDate& date) {
    auto* dialog =
        new FindPlaceDialog(m_desk, m_clinic, m_language, date, m_draft.draft().visitorId, m_window);
    connect(dialog, &FindPlaceDialog::chosen, this,
            [this](const FoundPlace& place) { Q_EMIT placeChosen(place, std::nullopt); });
    dialog->open();
}

} // namespace fd
