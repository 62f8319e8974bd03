// What CalendarView shows: days put together, laid out, and the slot that the cursor stands on.
#include "ui/calendar/calendar_painter.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/hover_card.h"

#include <QFontMetricsF>
#include <QScrollBar>

namespace fd {

namespace {
constexpr double plainGutter = 8;
constexpr double leastDayWidth = 84;

/// Of those that begin and end together, and in a column of all zones first by zone.
QString keyOf(const Booking& booking, const CalendarScene& scene) {
    const QString id = booking.id.text();
    return scene.sharesColumns()
               ? QStringLiteral("%1 %2").arg(scene.indexOf(booking.zoneId), 3, 10, QLatin1Char('0')).arg(id)
               : id;
}
} // namespace

void CalendarView::setDay(DaySchedule day) {
    m_scene.week = false;
    const QDate date = day.date;
    showDays(std::move(day), {date}, date);
}

void CalendarView::expectDay() {
    m_patience.start();
}

void CalendarView::setProblem(const QString& sentence) {
    m_patience.stop();
    m_scene.message = sentence;
    viewport()->update();
}

void CalendarView::setWeek(const std::vector<DaySchedule>& days, const std::optional<ZoneId>& zone,
                           const QDate& date) {
    m_scene.week = true;
    m_scene.weekZone = zone;
    std::vector<QDate> dates;
    DaySchedule all;
    for (const DaySchedule& day : days) {
        dates.push_back(day.date);
        for (const Booking& booking : day.bookings) {
            // What reaches over midnight comes with both its days.
            if (day.date == days.front().date || m_scene.dateOf(booking.range.start()) == day.date)
                all.bookings.push_back(booking);
        }
        for (const BlockedTime& blocked : day.blocked) {
            if (std::find(all.blocked.begin(), all.blocked.end(), blocked) == all.blocked.end())
                all.blocked.push_back(blocked); // a weekly one is one, however many days are shown
        }
        for (const auto& ofGroup : day.slotsByGroup) {
            const auto place = std::find_if(all.slotsByGroup.begin(), all.slotsByGroup.end(),
                                            [&](const auto& known) { return known.first == ofGroup.first; });
            if (place == all.slotsByGroup.end())
                all.slotsByGroup.push_back(ofGroup);
            else
                place->second.insert(place->second.end(), ofGroup.second.begin(), ofGroup.second.end());
        }
    }
    all.date = days.empty() ? date : days.front().date;
    showDays(std::move(all), std::move(dates), date);
}

/// `date`: where the cursor goes when its own day is not shown any more.
void CalendarView::showDays(DaySchedule day, std::vector<QDate> dates, const QDate& date) {
    const bool otherDates = dates != m_scene.dates;
    m_scene.dates = std::move(dates);
    if (m_wanted && m_scene.loaded) {
        const QDate at = m_scene.dateOf(m_wanted->second);
        const bool moved = m_lookedAt != date && at == m_lookedAt;
        // The same time of day, unless the cursor was already sent to where it shall be.
        if (!m_scene.shows(at) || moved)
            m_wanted->second = sameTimeOn(m_wanted->second, date, m_scene.clinic.timeZone);
    }
    m_lookedAt = date;
    if (otherDates) {
        endDrag();
        m_scene.hovered.reset();
    }
    m_patience.stop();
    m_scene.message.clear();
    m_scene.day = std::move(day);
    m_scene.loaded = true;
    relayout();
    if (!m_scrolledOnce) {
        m_scrolledOnce = true;
        if (m_scene.now && m_scene.shows(m_scene.dateOf(*m_scene.now)))
            verticalScrollBar()->setValue(
                static_cast<int>(m_scene.layout.yOf(*m_scene.now, m_scene.dateOf(*m_scene.now))) -
                viewport()->height() / 3);
        if (hasFocus() && !m_scene.cursor)
            placeFirstCursor(); // the focus came before there was a slot to go to
    }
}

/// Of the shown group and zones. Where a column is a whole day, one slot stands for all zones: it goes to the
/// zone of what is being written, or to the first that has room.
std::vector<Slot> CalendarView::shownSlots() const {
    const std::vector<Slot>& all = m_scene.day.slotsOf(m_scene.group);
    if (!m_scene.week)
        return all;
    std::vector<Slot> shown;
    for (const Slot& slot : all) {
        if (m_scene.weekZone) {
            if (slot.zoneId == *m_scene.weekZone)
                shown.push_back(slot);
            continue;
        }
        if (shown.empty() || shown.back().range != slot.range) {
            shown.push_back(slot);
            continue;
        }
        Slot& merged = shown.back();
        const bool wanted = m_scene.draft && m_scene.draft->zone == slot.zoneId;
        if (!slot.isFull() && (merged.isFull() || wanted))
            merged.zoneId = slot.zoneId;
        merged.capacity += slot.capacity;
        merged.reservationCount += slot.reservationCount;
    }
    return shown;
}

void CalendarView::relayout() {
    m_card->leave(); // what it is about may be gone, or elsewhere
    LayoutInput in;
    in.timeZone = m_scene.clinic.timeZone;
    in.pixelsPerMinute = scaled(m_pixelsPerMinute);
    in.minBlockHeight = scaled(20);
    in.minColumnWidth = scaled(120);
    in.availableWidth = viewport()->width() - CalendarFrame::hoursWidth();
    const ReservationGroup* group = m_scene.clinic.group(m_scene.group);
    const std::vector<QDate> noDate{QDate(2000, 1, 3)};
    if (m_scene.week)
        in.minColumnWidth = scaled(leastDayWidth); // seven stand side by side where zones would scroll
    for (const QDate& date : m_scene.dates.empty() ? noDate : m_scene.dates) {
        const std::optional<DayHours> hours = group != nullptr ? group->hoursOn(date) : std::nullopt;
        if (m_scene.week)
            in.columns.push_back({m_scene.weekZone, date, hours});
        for (const Zone& zone : m_scene.clinic.zones) {
            if (!m_scene.week)
                in.columns.push_back({zone.id, date, hours});
        }
        for (const ReservationGroup& each : m_scene.clinic.groups) {
            if (const auto& opening = each.hoursOn(date))
                in.openings.push_back(opening->open);
        }
    }
    if (group != nullptr)
        in.intervalMinutes = group->intervalMinutes;
    in.slots = shownSlots();
    if (!m_scene.clinic.zones.empty())
        in.anyZone = in.slots.empty() ? m_scene.clinic.zones.front().id : in.slots.front().zoneId;

    m_scene.bookingOf.clear();
    for (size_t i = 0; i < m_scene.day.bookings.size(); ++i) {
        const Booking& booking = m_scene.day.bookings[i];
        if ((booking.status == ReservationStatus::Canceled && !m_showCanceled) || m_scene.isReplaced(booking))
            continue;
        m_scene.bookingOf.push_back(i);
        in.blocks.push_back({booking.zoneId, booking.range, keyOf(booking, m_scene)});
    }
    // After every id, so that the draft stands to the right of what is already there.
    if (m_scene.draft)
        in.blocks.push_back({m_scene.draft->zone, m_scene.draft->range, QStringLiteral("~")});

    const QFontMetricsF figures(CalendarPainter::loadFont());
    for (const CalendarColumn& column : in.columns) {
        double gutter = plainGutter;
        for (const Slot& slot : in.slots) {
            if (m_scene.tellsLoadsOf(slot.zoneId) && (!column.zone || *column.zone == slot.zoneId))
                gutter = std::max(gutter, figures.horizontalAdvance(CalendarPainter::loadFigure(slot)) + 10);
        }
        if (m_scene.sharesColumns())
            gutter += CalendarPainter::bandsWidth(m_scene.bandsOn(column.date).size());
        in.gutters.push_back(gutter);
    }
    m_scene.layout = CalendarLayout(std::move(in));
    resolveCursor();
    updateScrollBars();
    viewport()->update();
}

/// The slot that holds the wanted time, or the nearest one of the column.
void CalendarView::resolveCursor() {
    m_scene.cursor.reset();
    if (!m_wanted || !m_scene.loaded)
        return;
    const auto [zone, at] = *m_wanted;
    const auto moment = TimeRange::make(at, at + milliseconds(1));
    std::optional<milliseconds> best;
    for (const Slot& slot : slotsIn(m_scene.layout.columnOf(zone, *moment))) {
        const milliseconds away =
            slot.range.contains(at) ? milliseconds(-1) : std::chrono::abs(slot.range.start() - at);
        if (!best || away < *best) {
            best = away;
            m_scene.cursor = slot;
        }
    }
}

std::vector<Slot> CalendarView::slotsIn(std::optional<size_t> column) const {
    std::vector<Slot> found;
    for (const Slot& slot : m_scene.layout.allSlots()) {
        if (column && m_scene.layout.columnOf(slot.zoneId, slot.range) == column)
            found.push_back(slot);
    }
    return found;
}

std::optional<size_t> CalendarView::cursorColumn() const {
    return m_scene.cursor ? m_scene.layout.columnOf(m_scene.cursor->zoneId, m_scene.cursor->range)
                          : std::nullopt;
}

} // namespace fd
