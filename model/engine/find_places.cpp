#include "model/engine/find_places.h"

#include "model/engine/schedule.h"
#include "model/store/store.h"

#include <algorithm>

namespace fd {

namespace {

constexpr int furthestDays = 92;

/// A day of one wanted block: its free slots, zone by zone.
struct BlockDay {
    const WantedBlock* wanted = nullptr;
    std::vector<std::pair<ZoneId, std::vector<TimeRange>>> freeByZone; ///< by start
};

BlockDay blockDay(Store& store, const WantedBlock& wanted, const QDate& date, const QTimeZone& timeZone,
                  Instant now) {
    BlockDay day;
    day.wanted = &wanted;
    const auto group = store.clinic.group(wanted.group);
    if (!group)
        return day;
    const bool today = date == toLocal(now, timeZone).date();
    const Instant earliest = now + minutes(today ? group->sameDayCloseBufferMinutes : 0);
    for (const Slot& slot :
         slotsBetween(store, *group, startOfDay(date, timeZone), startOfDay(date.addDays(1), timeZone))) {
        if (slot.isFull() || slot.range.start() < earliest || (wanted.zone && slot.zoneId != *wanted.zone))
            continue;
        auto zone = std::find_if(day.freeByZone.begin(), day.freeByZone.end(),
                                 [&slot](const auto& known) { return known.first == slot.zoneId; });
        if (zone == day.freeByZone.end())
            zone = day.freeByZone.insert(zone, {slot.zoneId, {}});
        zone->second.push_back(slot.range);
    }
    return day;
}

/// From the start of a free slot on, over free slots that touch each other.
bool hasRoom(const std::vector<TimeRange>& free, const TimeRange& range) {
    Instant reached = range.start();
    for (const TimeRange& slot : free) {
        if (slot.start() == reached)
            reached = slot.end();
        if (reached >= range.end())
            return true;
    }
    return false;
}

class DaySearch {
public:
    DaySearch(std::vector<BlockDay> days, std::vector<TimeRange> busy, const TimeRange& window, minutes pause)
        : m_days(std::move(days))
        , m_busy(std::move(busy))
        , m_window(window)
        , m_pause(pause) {}

    /// At most `count` of the day, by start.
    [[nodiscard]] std::vector<FoundPlace> run(size_t count) const {
        std::vector<FoundPlace> found;
        for (const Instant start : starts(0, m_window.start(), m_window.end())) {
            if (found.size() == count)
                break;
            FoundPlace place;
            if (placeFrom(0, start, place))
                found.push_back(std::move(place));
        }
        return found;
    }

private:
    /// Where the block could begin in [from, to], each once, by time.
    [[nodiscard]] std::vector<Instant> starts(size_t block, Instant from, Instant to) const {
        std::vector<Instant> found;
        for (const auto& [zone, free] : m_days[block].freeByZone) {
            for (const TimeRange& slot : free) {
                if (slot.start() >= from && slot.start() <= to)
                    found.push_back(slot.start());
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    bool placeFrom(size_t block, Instant start, FoundPlace& place) const {
        const WantedBlock& wanted = *m_days[block].wanted;
        const auto range = TimeRange::make(start, start + minutes(wanted.minutes));
        const auto meets = [&range](const TimeRange& other) { return other.overlaps(*range); };
        if (!range || range->end() > m_window.end() || std::any_of(m_busy.begin(), m_busy.end(), meets))
            return false;
        for (const auto& [zone, free] : m_days[block].freeByZone) {
            if (!hasRoom(free, *range))
                continue;
            place.push_back({wanted.group, zone, *range});
            if (block + 1 == m_days.size())
                return true;
            for (const Instant next : starts(block + 1, range->end(), range->end() + m_pause)) {
                if (placeFrom(block + 1, next, place))
                    return true;
            }
            place.pop_back();
        }
        return false;
    }

    std::vector<BlockDay> m_days;
    std::vector<TimeRange> m_busy;
    TimeRange m_window;
    minutes m_pause;
};

} // namespace

std::vector<FoundPlace> findPlaces(Store& store, const PlaceWish& wish, Instant now, int count) {
    std::vector<FoundPlace> found;
    if (wish.blocks.empty() || count <= 0)
        return found;
    const QTimeZone timeZone = store.clinic.timeZone();
    const QDate first = std::max(wish.first, toLocal(now, timeZone).date());
    const QDate last = std::min(wish.last, first.addDays(furthestDays - 1));
    for (QDate date = first; date <= last && static_cast<int>(found.size()) < count; date = date.addDays(1)) {
        const auto window = TimeRange::make(wallTime(date, wish.within.start, timeZone),
                                            wallTime(date, wish.within.end, timeZone));
        if (!window)
            continue;
        std::vector<BlockDay> days;
        for (const WantedBlock& wanted : wish.blocks)
            days.push_back(blockDay(store, wanted, date, timeZone, now));
        std::vector<TimeRange> busy;
        if (wish.visitor)
            busy = store.reservations.busyTimes(*wish.visitor, *window);
        const DaySearch search(std::move(days), std::move(busy), *window, minutes(wish.longestPause));
        for (FoundPlace& place : search.run(static_cast<size_t>(count) - found.size()))
            found.push_back(std::move(place));
    }
    return found;
}

} // namespace fd
