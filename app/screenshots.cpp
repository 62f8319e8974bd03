#include "app/screenshots.h"

#include "app/calendar_scenes.h"
#include "app/file_scenes.h"
#include "app/option_names.h"
#include "app/outbox_scene.h"
#include "app/visitor_scenes.h"
#include "app/walk.h"
#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "ui/calendar/calendar_view.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/right_place.h"
#include "ui/window/top_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

namespace fd {

namespace {

constexpr quint32 demoSeed = 1;

/// One language and one theme: walks a fresh window over a fresh demo clinic and saves a picture of each
/// state.
class Album {
public:
    Album(const QString& folder, Language language, const QString& look)
        : m_prefix(QStringLiteral("%1/%2-%3-").arg(folder, nameOf(language), look))
        , m_language(language) {}

    /// False when a state was never reached or a picture could not be saved.
    bool take(const QString& storeFolder);

private:
    bool save(Walk& walk, const char16_t* state);
    bool emptyClinic(Desk& desk);
    bool booking(Desk& desk);
    bool procedures(Desk& desk);
    bool outbox(Desk& desk);
    static bool visit(Walk& walk);
    static bool blockTime(Desk& desk);
    bool lists(Desk& desk, MainWindow& window, Walk& walk);
    bool dialog(Walk& walk, const char16_t* name, const char16_t* state);
    bool zones(const QString& storePath, Instant now);
    [[nodiscard]] SaveScene saver();

    QString m_prefix;
    Language m_language;
};

bool Album::save(Walk& walk, const char16_t* state) {
    const QString path = m_prefix + QString::fromUtf16(state) + QStringLiteral(".png");
    if (!Walk::settle() || !walk.takePicture(path)) {
        QTextStream(stderr) << path << '\n';
        return false;
    }
    QTextStream(stdout) << path << '\n';
    return true;
}

SaveScene Album::saver() {
    return [this](QWidget& window, const char16_t* state) {
        Walk walk(window);
        return save(walk, state);
    };
}

bool Album::zones(const QString& storePath, Instant now) {
    const auto opened = Desk::open(storePath, [now] { return now; });
    if (!opened.ok())
        return false;
    MainWindow window(*opened.value());
    window.setLanguage(m_language);
    window.resize(1366, 768);
    window.show();
    return Walk::settle() && walkZones(*opened.value(), window, saver());
}

bool Album::take(const QString& storeFolder) {
    // Today, at a quarter to eleven: the middle of a morning, whenever the pictures are taken.
    const QTimeZone zone("Asia/Seoul");
    const Instant morning = wallTime(toLocal(systemClock()(), zone).date(), 10 * 60 + 42, zone);
    const QString path = storeFolder + QStringLiteral("/clinic.frontdesk");
    auto opened = Desk::open(path, [morning] { return morning; });
    if (!opened.ok() || !emptyClinic(*opened.value()) || !booking(*opened.value()))
        return false;
    opened.value().reset(); // one process, one connection at a time
    if (!zones(storeFolder + QStringLiteral("/zones.frontdesk"), morning) ||
        !prepareOutboxScene(path, morning))
        return false;
    opened = Desk::open(path, [morning] { return morning; });
    return opened.ok() && outbox(*opened.value());
}

bool Album::outbox(Desk& desk) {
    MainWindow window(desk);
    window.setLanguage(m_language);
    window.show();
    Walk walk(window);
    const auto offline = [&desk] {
        const auto view = desk.outbox();
        return Walk::settle() && view.result().value().pause == OutboxPause::Offline;
    };
    if (!Walk::waitFor(offline))
        return false;
    if (!save(walk, u"notice") || !walk.step(Qt::Key_O, Qt::ControlModifier) || !save(walk, u"outbox"))
        return false;
    if (auto* another = walk.find<QAbstractButton>(u"anotherTimeButton"))
        another->click();
    if (!save(walk, u"outbox-another-time"))
        return false;
    window.resize(1366, 768);
    if (!save(walk, u"outbox-1366x768"))
        return false;
    if (auto* right = window.findChild<RightPlace*>())
        right->showTarget();
    return save(walk, u"where-bookings-go") && walkUnknownVisitor(desk, window, saver());
}

/// Somebody who is here, opened from the list and taken a step on.
bool Album::visit(Walk& walk) {
    auto* here = walk.find<QAbstractButton>(u"partHere");
    auto* table = walk.find<QTreeView>(u"dayTable");
    if (here == nullptr || table == nullptr)
        return false;
    here->click();
    table->setFocus();
    walk.press(Qt::Key_Home);
    if (!walk.step(Qt::Key_Down) || !walk.step(Qt::Key_Return))
        return false;
    for (int stage = 0; stage <= static_cast<int>(VisitStage::Completed); ++stage) {
        const QString name = QStringLiteral("stageButton%1").arg(stage);
        if (auto* button = table->window()->findChild<QAbstractButton*>(name)) {
            button->click();
            return Walk::settle();
        }
    }
    return false;
}

/// A weekly meeting in the first zone that does lasers.
bool Album::blockTime(Desk& desk) {
    const auto clinic = desk.clinic();
    BlockedTime blocked;
    blocked.zone = clinic.result().value().zones.at(1).id;
    blocked.date = toLocal(desk.now(), clinic.result().value().timeZone).date();
    blocked.span = {15 * 60, 15 * 60 + 30};
    blocked.reason = QStringLiteral("장비 점검");
    blocked.weekly = true;
    return desk.blockTime(blocked).result().ok() && Walk::settle();
}

/// A picture of a dialog that is open, which is closed.
bool Album::dialog(Walk& walk, const char16_t* name, const char16_t* state) {
    auto* opened = walk.find<QDialog>(name);
    if (opened == nullptr || !Walk::settle())
        return false;
    const QString path = m_prefix + QString::fromUtf16(state) + QStringLiteral(".png");
    const bool saved = Walk(*opened).takePicture(path);
    opened->close();
    return saved && Walk::settle();
}

/// A booking in the tray, one being changed, somebody who waits, a search for a free time, and the settings.
bool Album::lists(Desk& desk, MainWindow& window, Walk& walk) {
    const QTimeZone zone = desk.clinic().result().value().timeZone;
    const QDate today = toLocal(desk.now(), zone).date();
    std::vector<Booking> coming;
    for (const Booking& booking : desk.day(today).result().value().bookings) {
        if (booking.status == ReservationStatus::Reserved && booking.range.start() > desk.now())
            coming.push_back(booking);
    }
    if (coming.size() < 3)
        return false;
    auto* calendar = window.findChild<CalendarView*>();
    calendar->setFocus();
    calendar->select(coming[0].id);
    walk.press(Qt::Key_X, Qt::ControlModifier);
    calendar->select(coming[2].id);
    walk.press(Qt::Key_X, Qt::ControlModifier);
    const auto inTray = [calendar] { return calendar->scene().lifted.size() == 2; };
    if (!Walk::waitFor(inTray) || !save(walk, u"tray"))
        return false;
    calendar->select(coming[1].id);
    if (!walk.step(Qt::Key_F2) || !save(walk, u"change"))
        return false;
    WaitingWish wish;
    wish.visitorId = coming[0].visitorId;
    wish.groupId = coming[0].groupId;
    wish.first = today;
    wish.last = today.addDays(3);
    wish.within = {14 * 60, 18 * 60};
    wish.note = QStringLiteral("오전에 연락");
    desk.addToWaitingList(wish).waitForFinished();
    wish.visitorId = coming[2].visitorId;
    wish.last = today;
    wish.within = {0, 5};
    wish.note.clear();
    desk.addToWaitingList(wish).waitForFinished();
    calendar->setFocus();
    walk.press(Qt::Key_L, Qt::ControlModifier);
    if (!dialog(walk, u"waitingDialog", u"waiting"))
        return false;
    walk.press(Qt::Key_F, Qt::ControlModifier);
    if (!dialog(walk, u"findPlaceDialog", u"find-place"))
        return false;
    auto* bar = window.findChild<TopBar*>();
    Q_EMIT bar->clinicRequested();
    if (auto* tabs = walk.find<QTabWidget>(u"clinicTabs"))
        tabs->setCurrentIndex(2);
    if (!dialog(walk, u"clinicDialog", u"clinic"))
        return false;
    return fileScenes(window, saver());
}

bool Album::emptyClinic(Desk& desk) {
    MainWindow window(desk);
    window.setLanguage(m_language);
    window.show();
    Walk walk(window);
    return save(walk, u"first-run");
}

/// The list of procedures, product by product; then a booking with tickets, several of one, a promotion, a
/// ticket that cannot be used, and all that is known of one of them.
bool Album::procedures(Desk& desk) {
    MainWindow window(desk);
    window.setLanguage(m_language);
    window.resize(1366, 768);
    window.show();
    Walk walk(window);
    if (!Walk::settle() || !walk.search(Qt::Key_K, QStringLiteral("ㄱㅁㅅ")) || !walk.step(Qt::Key_Return) ||
        !walk.step(Qt::Key_Return))
        return false;
    for (const char16_t* found : {u"콤보", u"피코토닝 10회", u"피코토닝 10회", u"ipl 5회", u"수분 30분"}) {
        if (!walk.search(Qt::Key_P, QString::fromUtf16(found)) || !walk.step(Qt::Key_Return))
            return false;
    }
    if (!save(walk, u"procedures-rich"))
        return false;
    auto* first = walk.find<QWidget>(u"procedureCard0");
    if (first == nullptr)
        return false;
    first->setFocus();
    if (!walk.step(Qt::Key_Space) || !save(walk, u"procedure-details"))
        return false;
    if (!walk.search(Qt::Key_P, QStringLiteral("피코")) || !save(walk, u"procedures-found"))
        return false;
    const auto drafts = desk.drafts();
    for (const SavedDraft& draft : drafts.result().value())
        desk.discardDraft(draft.id).waitForFinished();
    return true;
}

bool Album::booking(Desk& desk) {
    desk.fillWithDemo(demoSeed).waitForFinished();
    if (!procedures(desk))
        return false;
    MainWindow window(desk);
    window.setLanguage(m_language);
    window.show();
    Walk walk(window);
    if (!save(walk, u"day"))
        return false;
    auto* calendar = window.findChild<CalendarView*>();
    const auto isDrawn = [calendar] { return calendar->scene().day.blocked.size() == 1; };
    if (!walkCalendar(window, saver()) || !blockTime(desk) || !Walk::waitFor(isDrawn) ||
        !save(walk, u"blocked"))
        return false;

    if (!walk.step(Qt::Key_3, Qt::ControlModifier) || !save(walk, u"list"))
        return false;
    if (!visit(walk) || !save(walk, u"visit") || !walk.step(Qt::Key_2, Qt::ControlModifier) ||
        !save(walk, u"week") || !walk.step(Qt::Key_1, Qt::ControlModifier))
        return false;
    if (!walk.search(Qt::Key_K, QStringLiteral("ㄱㅁㅅ")) || !save(walk, u"search"))
        return false;
    if (!walk.step(Qt::Key_Return) || !save(walk, u"visitor"))
        return false;
    if (!walk.step(Qt::Key_Return) || !walk.step(Qt::Key_P, Qt::ControlModifier) ||
        !save(walk, u"procedures"))
        return false;
    if (!walk.step(Qt::Key_Return) || !walk.search(Qt::Key_P, QStringLiteral("수분")) ||
        !walk.step(Qt::Key_Return) || !save(walk, u"writing"))
        return false;
    // A screen of 1366 × 768 as it is, and what is left of it at 125 and at 150 %.
    for (const auto& [size, state] : {std::pair{QSize(1366, 768), u"writing-1366x768"},
                                      std::pair{QSize(1092, 614), u"writing-125-percent"},
                                      std::pair{QSize(910, 512), u"writing-150-percent"}}) {
        window.resize(size);
        if (!save(walk, state))
            return false;
    }
    window.resize(1440, 900);

    if (auto* toggle = walk.find<QAbstractButton>(u"commandToggle"))
        toggle->click();
    if (!save(walk, u"command"))
        return false;
    if (auto* toggle = walk.find<QAbstractButton>(u"commandToggle"))
        toggle->click();

    walk.press(Qt::Key_Return, Qt::ControlModifier);
    if (!save(walk, u"reserved"))
        return false;
    // The same visitor at the same time again: every warning that a draft can have about its time.
    if (!walk.search(Qt::Key_K, QStringLiteral("김민서")) || !walk.step(Qt::Key_Return))
        return false;
    walk.press(Qt::Key_Home);
    walk.press(Qt::Key_Return);
    for (int i = 0; i < 6; ++i)
        walk.press(Qt::Key_Down, Qt::ShiftModifier); // into the visitor's own reservation, and into the break
    if (!save(walk, u"warnings"))
        return false;
    walk.press(Qt::Key_F1);
    auto* keys = walk.find<QDialog>(u"keyList");
    if (keys == nullptr || !Walk(*keys).takePicture(m_prefix + QStringLiteral("keys.png")))
        return false;
    keys->close();
    if (auto* bar = window.findChild<TopBar*>())
        Q_EMIT bar->hoursRequested();
    auto* hours = walk.find<QDialog>(u"hoursDialog");
    if (hours == nullptr || !Walk(*hours).takePicture(m_prefix + QStringLiteral("hours.png")))
        return false;
    hours->close();
    return lists(desk, window, walk) && walkVisitors(desk, window, saver());
}

} // namespace

int takeScreenshots(const QString& folder, LanguagePack& languagePack) {
    struct Look {
        ThemeChoice theme;
        int textSize;
        QString name;
    };
    constexpr int usual = 100;
    constexpr int large = 130;
    const Look looks[] = {
        {ThemeChoice::Light, usual, nameOf(ThemeChoice::Light)},
        {ThemeChoice::Dark, usual, nameOf(ThemeChoice::Dark)},
        {ThemeChoice::HighContrast, usual, nameOf(ThemeChoice::HighContrast)},
        {ThemeChoice::Light, large, QStringLiteral("large")},
    };
    for (const Language language : {Language::Korean, Language::English}) {
        languagePack.use(language);
        for (const Look& look : looks) {
            Theme::instance().apply(look.theme);
            Theme::instance().setTextSize(look.textSize);
            const QTemporaryDir scratch;
            if (!scratch.isValid() ||
                !Album(QDir(folder).absolutePath(), language, look.name).take(scratch.path()))
                return 1;
        }
    }
    return 0;
}

} // namespace fd
