// The window's keys, menus and dialogs, and what it remembers of itself.
#include "ui/window/main_window.h"

#include "model/on_answer.h"
#include "ui/booking/booking_changes.h"
#include "ui/booking/booking_menu.h"
#include "ui/booking/booking_panel.h"
#include "ui/booking/draft_model.h"
#include "ui/booking/repeat_dialog.h"
#include "ui/calendar/calendar_view.h"
#include "ui/daylist/day_list.h"
#include "ui/errortext/error_text.h"
#include "ui/import/export_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/lists/side_lists.h"
#include "ui/print/print_day_sheet.h"
#include "ui/settings/block_time_dialog.h"
#include "ui/settings/clinic_dialog.h"
#include "ui/settings/hours_dialog.h"
#include "ui/visitor/visitor_panel.h"
#include "ui/window/notice_bar.h"
#include "ui/window/right_place.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QDataStream>
#include <QInputDialog>
#include <QMenu>

namespace fd {

namespace {
constexpr int layoutVersion = 1;
constexpr int longestName = 40;
} // namespace

void MainWindow::addKey(const QList<QKeySequence>& keys, const std::function<void()>& act) {
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void MainWindow::wireKeys() {
    addKey({QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { m_visitors->focusSearch(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { startNew(); });
    addKey({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [this] { m_visitors->startRegistration(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] {
        m_right->showBooking();
        m_booking->openProcedurePicker();
    });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, [this] {
        if (m_right->currentWidget() == m_booking)
            m_booking->submit();
    });
    addKey({QKeySequence(Qt::Key_F2)}, [this] {
        if (const auto& selected = m_calendar->scene().selected)
            editBooking(*selected);
    });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_X)}, [this] {
        if (const auto& selected = m_calendar->scene().selected)
            m_lists->putInTray(*selected);
    });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_V)}, [this] { putAtCursor(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] { m_lists->openFindPlace(m_date); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { m_lists->openWaitingList(m_date); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { m_right->toggleOutbox(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_changes->undo(); });
    addKey({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
           [this] { m_changes->redo(); });
    addKey({QKeySequence(Qt::Key_Escape)}, [this] { stepBack(); });
    addKey({QKeySequence(Qt::Key_PageUp)}, [this] { goToDate(m_date.addDays(-1)); });
    addKey({QKeySequence(Qt::Key_PageDown)}, [this] { goToDate(m_date.addDays(1)); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] { goToDate(m_date.addDays(-7)); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, [this] { goToDate(m_date.addDays(7)); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { Q_EMIT m_topBar->todayRequested(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] { Q_EMIT m_topBar->goToDateRequested(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_1)}, [this] { setMode(CalendarMode::Day); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_2)}, [this] { setMode(CalendarMode::Week); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_3)}, [this] { setMode(CalendarMode::List); });
    addKey({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { printDay(); });
    addKey({QKeySequence(Qt::Key_F1)}, [this] { Q_EMIT m_topBar->keyListRequested(); });
}

void MainWindow::wireChanges() {
    connect(m_calendar, &CalendarView::bookingMoved, m_changes, &BookingChanges::move);
    connect(m_calendar, &CalendarView::menuRequested, this, &MainWindow::openMenu);
    connect(m_calendar, &CalendarView::groundMenuRequested, this, &MainWindow::openGroundMenu);
    connect(m_topBar, &TopBar::personRequested, this, &MainWindow::askPerson);
    connect(m_topBar, &TopBar::hoursRequested, this, &MainWindow::editHours);
    connect(m_topBar, &TopBar::clinicRequested, this, &MainWindow::editClinic);
    connect(m_topBar, &TopBar::importRequested, this, &MainWindow::importData);
    connect(m_topBar, &TopBar::exportRequested, this,
            [this] { (new ExportDialog(m_desk, m_clinic.timeZone, m_date, this))->open(); });
    connect(m_list, &DayList::bookingOpened, this, &MainWindow::openBooking);
    connect(m_list, &DayList::menuRequested, this, &MainWindow::openMenu);
    connect(m_topBar, &TopBar::modeChosen, this, &MainWindow::setMode);
    connect(m_topBar, &TopBar::weekZoneChosen, this, &MainWindow::loadDay);
    connect(m_topBar, &TopBar::showCanceledChosen, this, &MainWindow::showCanceled);
    connect(m_topBar, &TopBar::printRequested, this, &MainWindow::printDay);
    connect(m_changes, &BookingChanges::said, m_status, &StatusLine::say);
    connect(m_changes, &BookingChanges::refused, this,
            [this](const ReservationId&, const FieldErrors& errors) {
                m_status->say(tr("Not changed: %1").arg(sentenceFor(errors.front())));
                loadDay(); // as it stands
            });
    connect(m_changes, &BookingChanges::failed, this, [this](const StoreError& error) {
        m_status->say(tr("Not changed: %1").arg(storeErrorText(error)));
        loadDay();
    });
    connect(m_changes, &BookingChanges::made, this, [this](const ReservationId& id) {
        selectBooking(id);
        loadDay();
    });
}

void MainWindow::wireLists() {
    connect(m_lists, &SideLists::said, m_status, &StatusLine::say);
    connect(m_lists, &SideLists::trayChanged, m_calendar, &CalendarView::setLifted);
    connect(m_lists, &SideLists::placeChosen, this, &MainWindow::writeAt);
    connect(m_lists, &SideLists::somebodyFits, this,
            [this](const QString& sentence) { m_notice->say(NoticeBar::About::Waiting, sentence); });
    connect(m_topBar, &TopBar::waitingListRequested, this, [this] { m_lists->openWaitingList(m_date); });
    connect(m_topBar, &TopBar::findPlaceRequested, this, [this] { m_lists->openFindPlace(m_date); });
}

/// What was put into the tray last, unless another one is carried already.
void MainWindow::putAtCursor() {
    if (!m_lists->isCarrying())
        m_lists->carry(std::nullopt);
    if (const auto cursor = m_calendar->cursor())
        m_lists->put(cursor->zone, cursor->range.start());
}

/// Further blocks of the place become drafts of their own: each is a booking.
void MainWindow::writeAt(const FoundPlace& place, const std::optional<Visitor>& visitor) {
    m_right->showBooking();
    m_booking->showDraft();
    if (visitor) {
        m_draft->startNew();
        m_draft->setVisitor(*visitor);
        m_visitors->showVisitor(visitor->id);
    }
    const FoundBlock& first = place.front();
    goToDate(toLocal(first.range.start(), m_clinic.timeZone).date());
    m_draft->setSlot(first.zone, first.group, first.range);
    m_calendar->setCursor(first.zone, first.range.start());
    for (size_t i = 1; i < place.size(); ++i) {
        SavedDraft further;
        further.draft.visitorId = m_draft->draft().visitorId;
        further.draft.groupId = place[i].group;
        further.draft.zoneId = place[i].zone;
        further.draft.start = place[i].range.start();
        further.draft.end = place[i].range.end();
        onAnswer(m_desk.saveDraft(further), this, [this](const Result<qint64, StoreError>& answer) {
            if (answer.ok())
                m_status->say(tr("Each block is a booking of its own; the next one waits among the drafts."));
            loadDrafts();
        });
    }
}

void MainWindow::openMenu(const ReservationId& id, const QPoint& at) {
    const Booking* booking = m_calendar->scene().booking(id);
    if (booking == nullptr)
        return;
    auto* menu = new BookingMenu(*booking, m_desk.now(), *m_changes, this);
    connect(menu, &BookingMenu::openRequested, this, &MainWindow::openBooking);
    connect(menu, &BookingMenu::trayRequested, m_lists, &SideLists::putInTray);
    connect(menu, &BookingMenu::editRequested, this, &MainWindow::editBooking);
    connect(menu, &BookingMenu::cancelRequested, this,
            [this](const ReservationId& chosen, CancelReason reason) {
                openBooking(chosen);
                m_booking->cancelReservation(chosen, reason);
            });
    connect(menu, &BookingMenu::repeatRequested, this,
            [this, repeated = *booking] { // NOLINT: as it is shown now
                (new RepeatDialog(m_desk, m_clinic, repeated, m_language, this))->open();
            });
    menu->popup(at);
}

void MainWindow::editBooking(const ReservationId& id) {
    m_right->showBooking();
    m_booking->edit(id);
}

void MainWindow::openGroundMenu(const ZoneId& zone, const TimeRange& range, qint64 blocked,
                                const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("groundMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Book here")), &QAction::triggered, this,
            [this, zone, range] { takeSlot(zone, range); });
    connect(menu->addAction(tr("Block time…")), &QAction::triggered, this, [this, zone, range] {
        auto* dialog = new BlockTimeDialog(m_desk, m_clinic, m_language, zone, range, this);
        connect(dialog, &BlockTimeDialog::blocked, m_changes, &BookingChanges::addBlocked);
        dialog->open();
    });
    if (m_lists->hasSomethingInTray()) {
        connect(menu->addAction(tr("Put the booking of the tray here")), &QAction::triggered, this,
                [this, zone, range] {
                    if (!m_lists->isCarrying())
                        m_lists->carry(std::nullopt);
                    m_lists->put(zone, range.start());
                });
    }
    if (blocked != 0) {
        const QDate date = toLocal(range.start(), m_clinic.timeZone).date();
        connect(menu->addAction(tr("Unblock from this day on")), &QAction::triggered, this,
                [this, blocked, date] { m_changes->unblock(blocked, date); });
    }
    menu->popup(at);
}

void MainWindow::setPerson(const QString& name) {
    m_person = name;
    m_desk.setPerson(name);
}

void MainWindow::askPerson() {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("personDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Who sits here"));
    dialog->setLabelText(tr("This name stands beside every change made at this desk."));
    dialog->setTextValue(m_person);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        setPerson(name.trimmed().left(longestName));
        Q_EMIT personChosen(m_person);
    });
    dialog->open();
}

void MainWindow::editHours() {
    if (!m_clinic.groups.empty())
        (new HoursDialog(m_desk, m_clinic, m_date, m_language, this))->open();
}

void MainWindow::editClinic() {
    (new ClinicDialog(m_desk, m_clinic, m_language, this))->open();
}

void MainWindow::importData() {
    (new ImportDialog(m_desk, this))->open();
}

/// One zone and one group that is open on weekdays: enough to book in, and the settings come up for the rest.
void MainWindow::beginEmpty() {
    Zone zone;
    zone.id = ZoneId::generate();
    zone.title = {QStringLiteral("진료실"), QStringLiteral("Room 1")};
    ReservationGroup group;
    group.id = GroupId::generate();
    group.title = {QStringLiteral("일반"), QStringLiteral("General")};
    group.isDefault = true;
    group.capacities = {{zone.id, 1, true}};
    for (size_t day = 0; day < 5; ++day)
        group.weekday.at(day) = DayHours{{10 * 60, 19 * 60}, MinuteSpan{13 * 60, 14 * 60}};
    onAnswer(m_desk.beginClinic({QStringLiteral("우리 의원"), QStringLiteral("Our clinic")}, zone, group),
             this, [this](const Result<bool, StoreError>& answer) {
                 if (!answer.ok())
                     return m_status->say(storeErrorText(answer.error()));
                 onAnswer(m_desk.clinic(), this, [this](const Result<Clinic, StoreError>& clinic) {
                     if (clinic.ok())
                         (new ClinicDialog(m_desk, clinic.value(), m_language, this))->open();
                 });
             });
}

void MainWindow::printDay() {
    onAnswer(
        m_desk.sheet(m_date), this,
        [this, date = m_date](const Result<std::vector<SheetLine>, StoreError>& answer) {
            if (!answer.ok())
                return m_status->say(storeErrorText(answer.error()));
            (new PrintDaySheet({m_clinic, date, answer.value(), m_desk.now(), m_language}, this))->open();
        });
}

void MainWindow::showCanceled(bool show) {
    m_calendar->setShowCanceled(show);
    m_topBar->setShowsCanceled(show);
}

QByteArray MainWindow::saveLayout() const {
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << saveGeometry() << m_splitter->saveState() << m_calendar->zoom()
           << static_cast<int>(m_mode) << m_date << toLocal(m_desk.now(), QTimeZone::systemTimeZone()).date()
           << m_calendar->showsCanceled();
    return layout;
}

void MainWindow::restoreLayout(const QByteArray& layout) {
    QDataStream stream(layout);
    int version = 0;
    QByteArray geometry;
    QByteArray splitter;
    stream >> version >> geometry >> splitter;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    double zoom = 0;
    int mode = 0;
    stream >> zoom >> mode; // not there in what an older version saved
    if (stream.status() == QDataStream::Ok) {
        m_calendar->setZoom(zoom);
        if (mode >= 0 && mode <= static_cast<int>(CalendarMode::List))
            setMode(static_cast<CalendarMode>(mode));
    }
    QDate date;
    QDate savedOn;
    stream >> date >> savedOn;
    // What was looked at earlier today; another morning begins with its own day (decision).
    if (stream.status() == QDataStream::Ok &&
        savedOn == toLocal(m_desk.now(), QTimeZone::systemTimeZone()).date())
        goToDate(date);
    bool canceled = false;
    stream >> canceled;
    if (stream.status() == QDataStream::Ok)
        showCanceled(canceled);
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
}

} // namespace fd
