#include "app/visitor_scenes.h"

#include "model/desk.h"
#include "ui/visitor/visitor_panel.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fd {

namespace {

constexpr int everybody = 500;
constexpr size_t recentlyChosen = 6;

/// Of whom there is most to show: who has failed to come, has tickets, and comes again.
std::optional<VisitorCard> fullestCard(Desk& desk) {
    const auto people = desk.searchVisitors({}, everybody).result();
    if (!people.ok())
        return std::nullopt;
    std::optional<VisitorCard> fullest;
    size_t most = 0;
    for (const Visitor& visitor : people.value()) {
        const auto read = desk.visitorCard(visitor.id).result();
        if (!read.ok() || !read.value())
            continue;
        const VisitorCard& card = *read.value();
        const bool comes = !card.bookings.empty() && card.bookings.front().range.start() > desk.now();
        const size_t score = (card.noShows > 0 ? 100 : 0) + (comes ? 50 : 0) + 20 * card.tickets.size() +
                             card.samePhone.size() + card.bookings.size();
        if (score > most) {
            most = score;
            fullest = card;
        }
    }
    return fullest;
}

std::optional<Visitor> registered(Desk& desk, const VisitorForm& form) {
    const auto saving = desk.registerVisitor(form).result();
    const auto* made = saving.ok() ? std::get_if<Visitor>(&saving.value()) : nullptr;
    return made != nullptr ? std::optional(*made) : std::nullopt;
}

/// One walk over the panel; every step says whether it was reached.
class VisitorWalk {
public:
    VisitorWalk(Desk& desk, MainWindow& window, const SaveScene& save)
        : m_desk(desk)
        , m_window(window)
        , m_walk(window)
        , m_save(save) {}

    bool recent(const VisitorForm& person);
    bool registration(const Visitor& person);
    bool card(const VisitorCard& full);
    bool change(const VisitorId& id);
    bool merge(const Visitor& person);

private:
    bool click(const char16_t* button) {
        auto* found = m_walk.find<QAbstractButton>(button);
        if (found == nullptr)
            return false;
        found->click();
        return Walk::settle();
    }
    bool show(const VisitorId& id) {
        m_window.findChild<VisitorPanel*>()->showVisitor(id);
        return Walk::settle();
    }
    /// Keys go nowhere while the window is not the active one, as after a dialog that closed.
    bool activate() {
        m_window.activateWindow();
        return Walk::waitFor([this] { return QApplication::activeWindow() == &m_window; });
    }
    bool small(const char16_t* state) {
        const QSize usual = m_window.size();
        m_window.resize(1366, 768);
        const bool saved = m_save(m_window, state);
        m_window.resize(usual);
        return saved;
    }
    bool startRegistration() { return m_walk.step(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); }

    Desk& m_desk;
    MainWindow& m_window;
    Walk m_walk;
    const SaveScene& m_save;
};

/// Below a registration that was begun and left.
bool VisitorWalk::recent(const VisitorForm& person) {
    const auto people = m_desk.searchVisitors({}, everybody).result();
    if (!people.ok())
        return false;
    for (size_t i = 0; i < std::min(recentlyChosen, people.value().size()); ++i)
        m_desk.rememberVisitor(people.value()[i].id).waitForFinished();
    if (!activate() || !m_walk.step(Qt::Key_N, Qt::ControlModifier) || !startRegistration())
        return false;
    m_walk.type(person.name);
    m_walk.find<QLineEdit>(u"visitorPhoneEdit")->setText(QStringLiteral("010-0000-77"));
    return m_walk.step(Qt::Key_Escape) && m_save(m_window, u"recent") && click(u"discardRegistration");
}

bool VisitorWalk::registration(const Visitor& person) {
    if (!activate() || !startRegistration())
        return false;
    m_walk.type(person.name);
    const VisitorForm twice = formOf(person);
    m_walk.find<QLineEdit>(u"visitorPhoneEdit")->setText(twice.phone);
    m_walk.find<QLineEdit>(u"visitorBirthEdit")->setText(twice.dateOfBirth);
    m_walk.find<QLineEdit>(u"visitorChartEdit")->setText(twice.chartNumber);
    if (!m_save(m_window, u"register") || !small(u"register-1366x768"))
        return false;
    m_walk.find<QLineEdit>(u"visitorBirthEdit")->setText(QStringLiteral("940230"));
    m_walk.find<QLineEdit>(u"visitorPhoneEdit")->setText(QStringLiteral("010-00"));
    m_walk.find<QLineEdit>(u"visitorMainSystemIdEdit")->setText(QStringLiteral("12"));
    return click(u"saveVisitorButton") && m_save(m_window, u"register-refused") &&
           click(u"discardVisitorButton");
}

bool VisitorWalk::card(const VisitorCard& full) {
    VisitorForm form = formOf(full.visitor);
    form.cautions = QStringLiteral("켈로이드 체질, 리도카인 알레르기");
    form.memo = QStringLiteral("창가 자리를 선호합니다. 예약 전날 오후에 문자로 알려 드립니다.");
    m_desk.saveVisitor(full.visitor, form).waitForFinished();
    const Clinic clinic = m_desk.clinic().result().value();
    const QDate tomorrow = toLocal(m_desk.now(), clinic.timeZone).date().addDays(1);
    SavedDraft coming;
    coming.draft.visitorId = full.visitor.id;
    coming.draft.groupId = clinic.groups.front().id;
    coming.draft.zoneId = clinic.zones.front().id;
    coming.draft.start = wallTime(tomorrow, 15 * 60, clinic.timeZone);
    coming.draft.end = wallTime(tomorrow, 15 * 60 + 30, clinic.timeZone);
    coming.draft.memo = QStringLiteral("주차 등록이 필요합니다.");
    m_desk.submit(coming).waitForFinished();
    VisitorForm child;
    child.name = QStringLiteral("독고하나");
    child.phone = form.phone;
    child.dateOfBirth = QStringLiteral("2016-05-05");
    return registered(m_desk, child) && show(full.visitor.id) && m_save(m_window, u"card") &&
           small(u"card-1366x768");
}

/// A cautions line that somebody else has changed meanwhile, and the card once the change was left.
bool VisitorWalk::change(const VisitorId& id) {
    const auto read = m_desk.visitorCard(id).result();
    if (!read.ok() || !read.value() || !activate() || !show(id) || !click(u"editVisitorButton"))
        return false;
    m_walk.find<QLineEdit>(u"visitorCautionsEdit")->setText(QStringLiteral("켈로이드 체질"));
    const Visitor before = read.value()->visitor;
    VisitorForm elsewhere = formOf(before);
    elsewhere.cautions = QStringLiteral("임신 중");
    m_desk.saveVisitor(before, elsewhere).waitForFinished();
    return click(u"saveVisitorButton") && m_save(m_window, u"change-meanwhile") &&
           m_walk.step(Qt::Key_Escape) && m_save(m_window, u"change-left") && click(u"editVisitorButton") &&
           click(u"discardVisitorButton");
}

bool VisitorWalk::merge(const Visitor& person) {
    VisitorForm twice = formOf(person);
    twice.chartNumber = QStringLiteral("77001");
    twice.mainSystemId.clear();
    twice.cautions = QStringLiteral("켈로이드 체질");
    twice.memo = QStringLiteral("오후 예약을 선호합니다.");
    const auto made = registered(m_desk, twice);
    return made && activate() && show(made->id) && m_save(m_window, u"registered") &&
           click(u"mergeVisitorButton") && m_save(m_window, u"merge") && m_walk.step(Qt::Key_Return) &&
           m_save(m_window, u"merge-pair") && m_walk.step(Qt::Key_Escape);
}

} // namespace

bool walkVisitors(Desk& desk, MainWindow& window, const SaveScene& save) {
    const auto full = fullestCard(desk);
    const auto found = desk.searchVisitors(QStringLiteral("김민서"), 1).result();
    if (!full || !found.ok() || found.value().empty())
        return false;
    const Visitor person = found.value().front();
    VisitorWalk walk(desk, window, save);
    return walk.recent(formOf(person)) && walk.registration(person) && walk.card(*full) &&
           walk.change(full->visitor.id) && walk.merge(person);
}

bool walkUnknownVisitor(Desk& desk, MainWindow& window, const SaveScene& save) {
    VisitorForm form;
    form.name = QStringLiteral("독고누리");
    form.phone = QStringLiteral("010-0000-7788");
    const auto made = registered(desk, form);
    if (!made)
        return false;
    window.findChild<VisitorPanel*>()->showVisitor(made->id);
    return save(window, u"not-in-main-system");
}

} // namespace fd
