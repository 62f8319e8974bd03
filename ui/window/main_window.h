#pragma once

#include "model/desk.h"
#include "model/desk_values.h"
#include "ui/theme/theme.h"
#include "ui/window/calendar_mode.h"

#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>

namespace fd {

class BookingChanges;
class BookingPanel;
class CalendarView;
class Closing;
class DraftModel;
class DayList;
class DayReader;
class EmptyClinic;
class NoticeBar;
class OutboxModel;
class RightPlace;
class SideLists;
class StatusLine;
class TopBar;

class VisitorPanel;

/// One window, three places: who (left), where and when (middle), what (right). It wires them together and
/// keeps no booking data of its own.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The words must already be in place (Translations::use); this re-writes what depends on the language
    /// itself.
    void setLanguage(Language language);
    void goToDate(const QDate& date);
    /// Who sits here, for the journal of changes.
    void setPerson(const QString& name);

    /// Size, place and splitter of the window, for the next start.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

Q_SIGNALS:
    void languageChosen(fd::Language language);
    void themeChosen(fd::ThemeChoice theme);
    void textSizeChosen(int percent);
    void personChosen(const QString& name);
    /// The clinic has been read and its first day is on the screen.
    void ready();
    /// A booking was made here and stands in the store, booked or on its way.
    void booked(const fd::ReservationId& id);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addKey(const QList<QKeySequence>& keys, const std::function<void()>& act);
    void wireKeys();
    void wireParts();
    void stepBack();
    void startNew();

    void loadClinic();
    void loadDay();
    void showDays(const std::vector<DaySchedule>& days);
    void loadDrafts();
    void resumeDraft();
    void takeEvent(const DeskEvent& event);
    void chooseVisitor(const Visitor& visitor);
    void placeCursor();
    void takeSlot(const ZoneId& zone, const TimeRange& range);
    void openBooking(const ReservationId& id);
    void editBooking(const ReservationId& id);
    void setMode(CalendarMode mode);
    void selectBooking(const std::optional<ReservationId>& id);
    void printDay();
    void showCanceled(bool show);
    void openGroundMenu(const ZoneId& zone, const TimeRange& range, qint64 blocked, const QPoint& at);
    void editHours();
    void editClinic();
    void importData();
    void beginEmpty();
    void askPerson();
    void openMenu(const ReservationId& id, const QPoint& at);
    void wireLists();
    void putAtCursor();
    void writeAt(const FoundPlace& place, const std::optional<Visitor>& visitor);
    void wireChanges();
    void showDraftInCalendar();
    void showOutboxState();
    void tellPersonNeeded();
    [[nodiscard]] GroupId shownGroup() const;

    Desk& m_desk;
    Clinic m_clinic;
    bool m_clinicRead = false;
    Language m_language = Language::Korean;
    QDate m_date;
    QString m_person;
    CalendarMode m_mode = CalendarMode::Day;
    bool m_mayClose = false; ///< all that has to be done and said before has been
    std::vector<DraftWarning> m_warnings;

    BookingChanges* m_changes = nullptr;
    DraftModel* m_draft = nullptr;
    OutboxModel* m_outbox = nullptr;
    DayReader* m_days = nullptr;
    TopBar* m_topBar = nullptr;
    QSplitter* m_splitter = nullptr;
    VisitorPanel* m_visitors = nullptr;
    QStackedWidget* m_middle = nullptr;
    CalendarView* m_calendar = nullptr;
    DayList* m_list = nullptr;
    EmptyClinic* m_empty = nullptr;
    RightPlace* m_right = nullptr;
    BookingPanel* m_booking = nullptr; ///< in m_right
    SideLists* m_lists = nullptr;
    NoticeBar* m_notice = nullptr;
    Closing* m_closing = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace fd
