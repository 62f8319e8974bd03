#pragma once

#include "model/desk_values.h"
#include "ui/calendar/calendar_layout.h"

#include <QSet>
#include <algorithm>

namespace fd {

/// The booking being written, as the calendar draws it.
struct DraftBlock {
    ZoneId zone;
    TimeRange range;
    QString title;        ///< the visitor's name; empty while none is chosen
    QString warning;      ///< in words; empty when nothing is wrong
    bool blocked = false; ///< what the warning says keeps it from being booked
    bool writing = true;
    std::optional<ReservationId> replaces{}; ///< the booking that is being changed
    bool operator==(const DraftBlock&) const = default;
};

/// A booking held with the mouse, where it would go.
struct PulledBlock {
    ReservationId id;
    DraftBlock block;
};

/// All that the painters look at. Blocks of the layout are the bookings by `bookingOf`, then the draft.
struct CalendarScene {
    Clinic clinic;
    DaySchedule day;          ///< what is shown: a day, or the days of a week put together
    std::vector<QDate> dates; ///< one, or seven
    bool week = false;
    std::optional<ZoneId> weekZone; ///< in a week; nullopt: all zones
    bool loaded = false;            ///< false before the first day is there
    Language language = Language::Korean;
    GroupId group;
    CalendarLayout layout;
    std::vector<size_t> bookingOf; ///< layout block → place in day.bookings
    std::optional<DraftBlock> draft;
    std::optional<Slot> cursor;
    std::optional<CalendarLayout::FreeRange> dragged; ///< being drawn with the mouse
    std::optional<PulledBlock> pulled;
    std::optional<CalendarLayout::FreeRange> hovered; ///< the free slot under the pointer
    std::optional<ReservationId> selected;
    QSet<ReservationId> lifted; ///< in the tray
    std::optional<Instant> now;
    bool showLoads = false;
    bool focused = false;
    QString message; ///< stands over the grid: what is awaited, or why it cannot be shown

    [[nodiscard]] const Booking* booking(const ReservationId& id) const {
        for (const Booking& one : day.bookings) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] const Booking* bookingAt(size_t block) const {
        return block < bookingOf.size() ? &day.bookings[bookingOf[block]] : nullptr;
    }
    [[nodiscard]] bool shows(const QDate& date) const {
        return std::find(dates.begin(), dates.end(), date) != dates.end();
    }
    /// The draft stands in its place.
    [[nodiscard]] bool isReplaced(const Booking& one) const {
        return draft && draft->replaces == one.id && shows(dateOf(draft->range.start()));
    }
    /// Of the clinic's zones, for its colour.
    [[nodiscard]] size_t indexOf(const ZoneId& zone) const {
        const auto found = std::find_if(clinic.zones.begin(), clinic.zones.end(),
                                        [&](const Zone& one) { return one.id == zone; });
        return found == clinic.zones.end() ? 0 : static_cast<size_t>(found - clinic.zones.begin());
    }
    [[nodiscard]] QDate dateOf(Instant instant) const { return toLocal(instant, clinic.timeZone).date(); }
    /// Today's date, when it is shown.
    [[nodiscard]] std::optional<QDate> shownToday() const {
        const std::optional<QDate> today = now ? std::optional(dateOf(*now)) : std::nullopt;
        return today && shows(*today) ? today : std::nullopt;
    }
    /// A column is a day of all zones.
    [[nodiscard]] bool sharesColumns() const { return week && !weekZone; }
    /// Whether the booking stands in the column in which the slot stands.
    [[nodiscard]] bool sharesColumn(const Booking& one, const ZoneId& zone) const {
        return sharesColumns() || one.zoneId == zone;
    }
    /// As ground: in a column of all zones, what blocks one of them leaves the others free, and is a band.
    [[nodiscard]] bool drawsBlocked(const BlockedTime& blocked, const ZoneId& zone) const {
        return sharesColumns() ? !blocked.zone : blocked.concerns(zone);
    }
    /// What blocks one zone on a day, where a column is all of them.
    [[nodiscard]] std::vector<const BlockedTime*> bandsOn(const QDate& date) const {
        std::vector<const BlockedTime*> bands;
        for (const BlockedTime& blocked : day.blocked) {
            if (sharesColumns() && blocked.zone && blocked.isOn(date))
                bands.push_back(&blocked);
        }
        return bands;
    }
    /// The zone whose free places are told while a booking is being written; all zones without a draft.
    [[nodiscard]] bool tellsLoadsOf(const ZoneId& zone) const {
        return showLoads && (week || !draft || draft->zone == zone);
    }
};

} // namespace fd
