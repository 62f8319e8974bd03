#include "app/calendar_scenes.h"

#include "model/desk.h"
#include "ui/calendar/calendar_view.h"
#include "ui/window/main_window.h"
#include "ui/window/top_bar.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMouseEvent>

namespace fd {

namespace {

constexpr int manyZones = 40;

/// The first block of a booking that is still to come and whose middle can be seen.
std::optional<QPoint> comingBlock(const CalendarView& calendar) {
    const CalendarScene& scene = calendar.scene();
    for (size_t i = 0; i < scene.layout.blocks().size(); ++i) {
        const Booking* booking = scene.layout.blocks()[i] ? scene.bookingAt(i) : nullptr;
        if (booking == nullptr || !scene.now || booking->range.start() <= *scene.now ||
            booking->memo.isEmpty())
            continue;
        const QPoint middle = calendar.viewportRectOfBlock(i).center();
        if (calendar.viewport()->rect().contains(middle))
            return middle;
    }
    return std::nullopt;
}

void rest(const CalendarView& calendar, const QPoint& at) {
    QMouseEvent move(QEvent::MouseMove, at, calendar.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(calendar.viewport(), &move);
}

/// The menu that a right click opens, in a picture.
bool saveMenu(CalendarView& calendar, const QPoint& at, const char16_t* name, const char16_t* state,
              const SaveScene& save) {
    QContextMenuEvent click(QContextMenuEvent::Mouse, at, calendar.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(calendar.viewport(), &click);
    auto* menu = Walk(*calendar.window()).find<QMenu>(name);
    if (menu == nullptr || !save(*menu, state))
        return false;
    menu->close();
    return Walk::settle();
}

} // namespace

bool walkCalendar(MainWindow& window, const SaveScene& save) {
    Walk walk(window);
    auto* calendar = window.findChild<CalendarView*>();
    const auto block = comingBlock(*calendar);
    if (!block)
        return false;
    calendar->setFocus();
    rest(*calendar, *block);
    const auto isHovered = [&walk] {
        const auto* card = walk.find<QWidget>(u"hoverCard");
        return card != nullptr && card->isVisible();
    };
    if (!Walk::waitFor(isHovered) || !save(window, u"hover"))
        return false;
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(calendar->viewport(), &leave);
    if (!saveMenu(*calendar, *block, u"bookingMenu", u"booking-menu", save))
        return false;
    if (!walk.step(Qt::Key_G, Qt::ControlModifier))
        return false;
    auto* month = walk.find<QWidget>(u"goToDate");
    if (month == nullptr || !save(*month, u"month"))
        return false;
    month->close();

    auto* zones = walk.find<QComboBox>(u"weekZone");
    calendar->setFocus();
    if (zones == nullptr || !walk.step(Qt::Key_2, Qt::ControlModifier))
        return false;
    zones->setCurrentIndex(1);
    Q_EMIT window.findChild<TopBar*>()->weekZoneChosen();
    if (!save(window, u"week-one-zone"))
        return false;
    zones->setCurrentIndex(0);
    if (!walk.step(Qt::Key_1, Qt::ControlModifier))
        return false;
    const QDate today = calendar->scene().day.date;
    for (QDate date = today; date.dayOfWeek() != Qt::Sunday; date = date.addDays(1)) {
        if (!walk.step(Qt::Key_PageDown))
            return false;
    }
    return save(window, u"closed-day") && walk.step(Qt::Key_T, Qt::ControlModifier);
}

bool walkZones(Desk& desk, MainWindow& window, const SaveScene& save) {
    auto* calendar = window.findChild<CalendarView*>();
    const auto shows = [calendar](size_t count) {
        return Walk::waitFor([calendar, count] {
            return calendar->scene().loaded && calendar->scene().clinic.zones.size() == count;
        });
    };
    ReservationGroup group;
    group.id = GroupId::generate();
    group.title = {QStringLiteral("일반 시술"), QStringLiteral("General")};
    group.isDefault = true;
    group.weekday.fill(DayHours{{10 * 60, 19 * 60}, MinuteSpan{13 * 60, 14 * 60}});
    std::vector<Zone> zones;
    for (int i = 1; i <= manyZones; ++i) {
        const QString number = QString::number(i);
        zones.push_back({ZoneId::generate(),
                         {QStringLiteral("시술실 ") + number, QStringLiteral("Room ") + number},
                         {},
                         i});
    }
    group.capacities.push_back({zones.front().id, 1, true});
    const Title name{QStringLiteral("프런트데스크 의원"), QStringLiteral("Frontdesk Clinic")};
    desk.beginClinic(name, zones.front(), group).waitForFinished();
    if (!shows(1) || !save(window, u"one-zone"))
        return false;
    for (size_t i = 1; i < zones.size(); ++i)
        group.capacities.push_back({zones[i].id, 2, true});
    desk.saveZones(zones).waitForFinished();
    desk.saveGroups({group}).waitForFinished();
    return shows(manyZones) && save(window, u"forty-zones");
}

} // namespace fd
