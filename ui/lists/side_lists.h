#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QObject>
#include <QSet>

namespace fd {

class BookingChanges;
class DraftModel;
class TrayBar;

/// What is not on the grid: the tray with what is carried from it, the waiting list, the search for a place.
class SideLists : public QObject {
    Q_OBJECT
public:
    SideLists(Desk& desk, BookingChanges& changes, DraftModel& draft, QWidget* window);

    [[nodiscard]] TrayBar& bar() { return *m_bar; }
    void setClinic(const Clinic& clinic);
    void setLanguage(Language language) { m_language = language; }

    void putInTray(const ReservationId& id);
    /// The booking that the next chosen place is for; nullopt: the one that was put there last.
    void carry(const std::optional<ReservationId>& id);
    [[nodiscard]] bool hasSomethingInTray() const { return !m_tray.empty(); }
    [[nodiscard]] bool isCarrying() const { return m_carried.has_value(); }
    /// Moves what is carried there, at its own length; false when nothing is carried.
    bool put(const ZoneId& zone, Instant start);
    /// Stops carrying, and says so; false when nothing was carried.
    bool letGo();

    void openWaitingList(const QDate& date);
    void openFindPlace(const QDate& date);

Q_SIGNALS:
    void said(const QString& sentence);
    /// These stand in the tray, and where they stood.
    void trayChanged(const QSet<fd::ReservationId>& ids);
    /// Somebody on the waiting list fits into what has just become free.
    void somebodyFits(const QString& sentence);
    /// To be written: the first block's place, and for whom.
    void placeChosen(const fd::FoundPlace& place, const std::optional<fd::Visitor>& visitor);

private:
    void takeEvent(const DeskEvent& event);
    void loadTray();
    void setCarried(const std::optional<ReservationId>& id);
    void watchWaiting(bool tell);

    Desk& m_desk;
    BookingChanges& m_changes;
    DraftModel& m_draft;
    QWidget* m_window;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    TrayBar* m_bar;
    std::vector<Booking> m_tray;
    std::optional<ReservationId> m_carried;
    QSet<qint64> m_known; // wishes on the list
    QSet<qint64> m_fits;  // those that something was free for
    quint64 m_asked = 0;
};

} // namespace fd
