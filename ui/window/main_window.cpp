#include "ui/window/main_window.h"

#include "model/on_answer.h"
#include "ui/booking/booking_changes.h"
#include "ui/booking/booking_panel.h"
#include "ui/booking/draft_model.h"
#include "ui/calendar/calendar_view.h"
#include "ui/daylist/day_list.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/outbox_text.h"
#include "ui/lists/side_lists.h"
#include "ui/lists/tray_bar.h"
#include "ui/outbox/outbox_model.h"
#include "ui/theme/card_frame.h"
#include "ui/visitor/visitor_panel.h"
#include "ui/window/closing.h"
#include "ui/window/day_reader.h"
#include "ui/window/empty_clinic.h"
#include "ui/window/go_to_date.h"
#include "ui/window/key_list.h"
#include "ui/window/notice_bar.h"
#include "ui/window/right_place.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int daysOfWeek = 7;

} // namespace

MainWindow::MainWindow(Desk& desk, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_changes(new BookingChanges(desk, this))
    , m_draft(new DraftModel(desk, *m_changes, this))
    , m_outbox(new OutboxModel(desk, this))
    , m_days(new DayReader(desk, this))
    , m_topBar(new TopBar)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_visitors(new VisitorPanel(desk, *m_changes))
    , m_middle(new QStackedWidget)
    , m_calendar(new CalendarView)
    , m_list(new DayList([&desk] { return desk.now(); }))
    , m_empty(new EmptyClinic)
    , m_right(new RightPlace(desk, *m_draft, *m_changes, *m_outbox))
    , m_booking(&m_right->booking())
    , m_lists(new SideLists(desk, *m_changes, *m_draft, this))
    , m_notice(new NoticeBar)
    , m_closing(new Closing(desk, *m_draft, *m_outbox, this))
    , m_status(new StatusLine) {
    setObjectName(QStringLiteral("mainWindow"));
    m_middle->addWidget(m_calendar);
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_empty);
    m_splitter->addWidget(m_visitors);
    auto* middle = new QWidget;
    auto* grid = new QVBoxLayout(middle);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_middle, 1);
    grid->addWidget(&m_lists->bar());
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_visitors->setMinimumWidth(240);
    m_right->setMinimumWidth(320);
    m_splitter->setSizes({284, 784, 372});

    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(new HairLine);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    column->addWidget(new HairLine);
    column->addWidget(m_status);
    setCentralWidget(place);
    resize(1440, 900);

    wireParts();
    wireChanges();
    wireLists();
    wireKeys();
    m_calendar->setFocus(); // its keys work from the start, and a letter begins a search
    loadClinic();
    resumeDraft();
}

MainWindow::~MainWindow() = default;

void MainWindow::wireParts() {
    connect(m_topBar, &TopBar::todayRequested, this,
            [this] { goToDate(toLocal(m_desk.now(), m_clinic.timeZone).date()); });
    connect(m_topBar, &TopBar::dayStepped, this, [this](int steps) {
        goToDate(m_date.addDays(m_mode == CalendarMode::Week ? 7 * steps : steps));
    });
    connect(m_topBar, &TopBar::goToDateRequested, this, [this] {
        auto* popup = new GoToDate(m_desk, m_date, this);
        connect(popup, &GoToDate::chosen, this, &MainWindow::goToDate);
        popup->openBelow(*m_topBar->dateAnchor());
    });
    connect(m_topBar, &TopBar::keyListRequested, this, [this] { (new KeyList(this))->show(); });
    connect(m_topBar, &TopBar::outboxRequested, m_right, &RightPlace::toggleOutbox);
    connect(m_topBar, &TopBar::targetRequested, m_right, &RightPlace::showTarget);
    connect(m_notice, &NoticeBar::openRequested, this, [this](NoticeBar::About about) {
        if (about == NoticeBar::About::Outbox)
            m_right->showOutbox();
        else
            m_lists->openWaitingList(m_date);
    });
    connect(m_right, &QStackedWidget::currentChanged, this, [this] {
        if (m_right->showsOutbox())
            m_notice->putAway(NoticeBar::About::Outbox); // it says no more than what stands there
    });
    connect(m_outbox, &OutboxModel::changed, this, &MainWindow::showOutboxState);
    connect(m_outbox, &OutboxModel::personNeeded, this, &MainWindow::tellPersonNeeded);
    connect(m_right, &RightPlace::openRequested, this, [this](const ReservationId& id, Instant start) {
        goToDate(toLocal(start, m_clinic.timeZone).date());
        selectBooking(id);
    });
    connect(m_right, &RightPlace::editRequested, this, [this](const SavedDraft& draft) {
        m_draft->load(draft);
        if (draft.draft.visitorId)
            m_visitors->showVisitor(*draft.draft.visitorId);
        if (draft.draft.start)
            goToDate(toLocal(*draft.draft.start, m_clinic.timeZone).date());
        loadDrafts();
    });
    connect(m_closing, &Closing::waiting, m_status, &StatusLine::say);
    connect(m_closing, &Closing::done, this, [this] {
        m_mayClose = true;
        close();
    });
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_topBar, &TopBar::themeChosen, this, &MainWindow::themeChosen);
    connect(m_topBar, &TopBar::textSizeChosen, this, &MainWindow::textSizeChosen);
    connect(m_status, &StatusLine::languageChosen, this, &MainWindow::languageChosen);

    connect(m_visitors, &VisitorPanel::visitorChosen, this, &MainWindow::chooseVisitor);
    connect(m_visitors, &VisitorPanel::bookingOpened, this, &MainWindow::openBooking);
    connect(m_visitors, &VisitorPanel::ended, m_calendar, qOverload<>(&QWidget::setFocus));
    connect(m_calendar, &CalendarView::slotTaken, this, &MainWindow::takeSlot);
    connect(m_calendar, &CalendarView::bookingOpened, this, &MainWindow::openBooking);
    connect(m_calendar, &CalendarView::searchTyped, m_visitors, &VisitorPanel::startSearch);

    connect(m_draft, &DraftModel::changed, this, &MainWindow::showDraftInCalendar);
    connect(m_draft, &DraftModel::visitorChanged, this, &MainWindow::showDraftInCalendar); // the name
    connect(m_draft, &DraftModel::warningsChanged, this, [this](const std::vector<DraftWarning>& warnings) {
        m_warnings = warnings;
        showDraftInCalendar();
    });
    connect(m_booking, &BookingPanel::reserved, this, [this](const ReservationId& id, bool queued) {
        m_status->say(queued ? tr("Saved on this PC, not yet booked.") : tr("Reserved."));
        Q_EMIT booked(id);
        selectBooking(id);
        m_calendar->setFocus();
        loadDrafts();
    });
    connect(m_booking, &BookingPanel::edited, this, [this] { m_calendar->setFocus(); });
    connect(m_booking, &BookingPanel::groupChanged, this,
            [this](const GroupId& group) { m_calendar->setGroup(group); });
    connect(m_booking, &BookingPanel::closed, this, [this] { selectBooking(std::nullopt); });
    connect(m_empty, &EmptyClinic::demoRequested, this, [this] {
        onAnswer(m_desk.fillWithDemo(1), this, [](const auto&) {}); // ClinicChanged does the rest
    });
    connect(m_empty, &EmptyClinic::importRequested, this, &MainWindow::importData);
    connect(m_empty, &EmptyClinic::emptyRequested, this, &MainWindow::beginEmpty);
    connect(&m_desk, &Desk::changed, this, &MainWindow::takeEvent);
    connect(m_days, &DayReader::answered, this, [this](const std::vector<DaySchedule>& days) {
        showDays(days);
        Q_EMIT ready();
    });
    connect(m_days, &DayReader::unchanged, this, &MainWindow::ready);
    connect(m_days, &DayReader::failed, this, [this](const StoreError& error) {
        m_calendar->setProblem(storeErrorText(error));
        m_status->say(storeErrorText(error));
    });
}

void MainWindow::setLanguage(Language language) {
    m_language = language;
    m_topBar->setLanguage(language);
    m_topBar->setClinicName(m_clinic.name.in(language));
    m_status->setLanguage(language);
    m_visitors->setLanguage(language);
    m_calendar->setLanguage(language);
    m_list->setLanguage(language);
    m_right->setLanguage(language);
    m_changes->setLanguage(language);
    m_lists->setLanguage(language);
    showOutboxState();
    setWindowTitle(tr("Frontdesk"));
}

void MainWindow::goToDate(const QDate& date) {
    if (!date.isValid())
        return;
    m_date = date;
    m_topBar->setDate(date);
    loadDay();
}

void MainWindow::loadClinic() {
    onAnswer(m_desk.clinic(), this, [this](const Result<Clinic, StoreError>& answer) {
        if (!answer.ok()) {
            m_status->say(storeErrorText(answer.error()));
            return;
        }
        m_clinic = answer.value();
        m_clinicRead = true;
        m_topBar->setClinicName(m_clinic.name.in(m_language));
        m_topBar->setZones(m_clinic.zones);
        m_status->setVisitorCount(m_clinic.visitorCount);
        m_status->setTimeZone(m_clinic.timeZone, m_desk.now());
        m_visitors->setClinic(m_clinic);
        m_right->setClinic(m_clinic);
        m_changes->setClinic(m_clinic);
        m_lists->setClinic(m_clinic);
        m_calendar->setClinic(m_clinic);
        m_list->setClinic(m_clinic);
        m_calendar->setNow(m_desk.now());
        m_calendar->setGroup(shownGroup());
        setMode(m_mode);
        if (!m_date.isValid())
            m_date = toLocal(m_desk.now(), m_clinic.timeZone).date();
        goToDate(m_date);
    });
}

void MainWindow::loadDay() {
    const bool week = m_mode == CalendarMode::Week;
    m_calendar->expectDay();
    m_days->read(week ? m_date.addDays(1 - m_date.dayOfWeek()) : m_date, week ? daysOfWeek : 1);
}

void MainWindow::showDays(const std::vector<DaySchedule>& days) {
    m_calendar->setNow(m_desk.now());
    if (m_mode == CalendarMode::List)
        m_list->setDay(days.front());
    if (m_mode == CalendarMode::Week)
        m_calendar->setWeek(days, m_topBar->weekZone(), m_date);
    else
        m_calendar->setDay(days.front());
}

void MainWindow::loadDrafts() {
    m_booking->reloadDrafts();
}

/// What was being written when the desk was last closed, or killed, goes on from there.
void MainWindow::resumeDraft() {
    onAnswer(m_desk.drafts(), this, [this](const Result<std::vector<SavedDraft>, StoreError>& answer) {
        if (answer.ok() && !answer.value().empty() && !m_draft->hasContent()) {
            const SavedDraft& last = answer.value().front();
            m_draft->load(last);
            if (last.draft.visitorId)
                m_visitors->showVisitor(*last.draft.visitorId);
        }
        loadDrafts();
    });
}

void MainWindow::takeEvent(const DeskEvent& event) {
    if (!std::holds_alternative<DraftSaved>(event) && !std::holds_alternative<DraftNotSaved>(event))
        m_days->forget();
    if (std::holds_alternative<ReservationsChanged>(event) || std::holds_alternative<OutboxChanged>(event)) {
        loadDay();
        m_visitors->refresh();
    } else if (std::holds_alternative<ClinicChanged>(event)) {
        loadClinic();
    } else if (const auto* visitor = std::get_if<VisitorChanged>(&event)) {
        if (visitor->visitorCount)
            m_status->setVisitorCount(*visitor->visitorCount);
        loadDay(); // it says their names
        m_visitors->refresh();
    } else if (const auto* saved = std::get_if<DraftSaved>(&event)) {
        m_status->setSaved(saved->at);
    } else if (std::holds_alternative<DraftNotSaved>(event)) {
        m_status->setNotSaved();
    }
}

void MainWindow::showOutboxState() {
    m_topBar->setOutbox(m_outbox->view());
    m_status->setRemote(m_outbox->view().target.remote);
    if (m_outbox->view().needPerson() == 0)
        m_notice->putAway(NoticeBar::About::Outbox);
}

void MainWindow::tellPersonNeeded() {
    if (!m_right->showsOutbox())
        m_notice->say(NoticeBar::About::Outbox,
                      tr("Bookings need a person: %1").arg(needsPersonText(m_outbox->view())));
    QApplication::alert(this);
}

void MainWindow::chooseVisitor(const Visitor& visitor) {
    m_status->say({}); // what was done last is over
    m_right->showBooking();
    m_booking->showDraft();
    m_draft->setVisitor(visitor);
    placeCursor();
}

void MainWindow::setMode(CalendarMode mode) {
    const bool other = std::exchange(m_mode, mode) != mode;
    m_topBar->setMode(mode);
    const bool hadFocus = m_middle->isAncestorOf(QApplication::focusWidget());
    const bool empty = m_clinicRead && m_clinic.zones.empty();
    QWidget* shown = empty                        ? static_cast<QWidget*>(m_empty)
                     : mode == CalendarMode::List ? static_cast<QWidget*>(m_list)
                                                  : m_calendar;
    m_middle->setCurrentWidget(shown);
    if (hadFocus)
        (mode == CalendarMode::List ? m_list->firstControl() : m_calendar)->setFocus();
    if (other && m_date.isValid())
        loadDay();
}

void MainWindow::selectBooking(const std::optional<ReservationId>& id) {
    m_calendar->select(id);
    m_list->select(id);
}

void MainWindow::placeCursor() {
    if (m_clinic.groups.empty())
        return;
    if (m_mode == CalendarMode::List)
        setMode(CalendarMode::Day); // a slot is chosen there
    const Instant dayStart = startOfDay(m_date, m_clinic.timeZone);
    const Instant from = std::max(m_desk.now(), dayStart);
    onAnswer(m_desk.nextFreeSlot(shownGroup(), std::nullopt, from), this,
             [this](const Result<std::optional<Slot>, StoreError>& answer) {
                 m_calendar->setFocus();
                 if (!answer.ok() || !answer.value())
                     return;
                 const Slot& slot = *answer.value();
                 const QDate date = toLocal(slot.range.start(), m_clinic.timeZone).date();
                 if (date != m_date)
                     goToDate(date);
                 m_calendar->setCursor(slot.zoneId, slot.range.start());
             });
}

void MainWindow::takeSlot(const ZoneId& zone, const TimeRange& range) {
    if (m_lists->put(zone, range.start()))
        return;
    m_status->say({});
    m_right->showBooking();
    m_booking->showDraft();
    m_draft->setSlot(zone, shownGroup(), range);
}

void MainWindow::openBooking(const ReservationId& id) {
    selectBooking(id);
    m_right->showBooking();
    m_booking->showReservation(id);
}

void MainWindow::startNew() {
    m_draft->startNew();
    m_right->showBooking();
    m_booking->showDraft();
    selectBooking(std::nullopt);
    m_visitors->clear();
    m_visitors->focusSearch();
    loadDrafts();
}

void MainWindow::stepBack() {
    if (m_lists->letGo())
        return;
    if (m_right->stepBack()) {
        selectBooking(std::nullopt);
        m_calendar->setFocus();
    } else if (!m_calendar->hasFocus()) {
        m_calendar->setFocus();
    } else {
        selectBooking(std::nullopt);
    }
}

void MainWindow::showDraftInCalendar() {
    const Draft& draft = m_draft->draft();
    m_calendar->setGroup(shownGroup());
    m_calendar->setShowLoads(m_draft->hasContent());
    const auto range = draft.range();
    if (!range || !draft.zoneId) {
        m_calendar->setDraft(std::nullopt);
        return;
    }
    DraftBlock block{*draft.zoneId, *range, m_draft->visitorName(), {}, false, true, {}};
    if (draft.edits)
        block.replaces = draft.edits->id;
    if (!m_warnings.empty()) {
        block.warning = warningText(m_warnings.front());
        block.blocked = m_warnings.front().blocks();
    }
    m_calendar->setDraft(block);
}

GroupId MainWindow::shownGroup() const {
    if (m_draft->draft().groupId && m_clinic.group(*m_draft->draft().groupId) != nullptr)
        return *m_draft->draft().groupId;
    const ReservationGroup* group = m_clinic.defaultGroup();
    return group != nullptr ? group->id : GroupId();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(m_mayClose);
    if (!m_mayClose)
        m_closing->begin();
}

} // namespace fd
