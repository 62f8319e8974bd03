#include "model/desk_reading.h"

#include "model/engine/schedule.h"
#include "model/store/store.h"

#include <algorithm>

namespace fd {

namespace {

std::vector<Booking> bookingsOf(std::vector<ReservationRow> rows) {
    std::vector<Booking> bookings;
    bookings.reserve(rows.size());
    for (ReservationRow& row : rows)
        bookings.push_back(bookingOf(std::move(row)));
    return bookings;
}

ZoneLoad loadOf(const ZoneId& zone, const DaySchedule& day) {
    ZoneLoad load;
    load.zoneId = zone;
    load.bookings = static_cast<int>(
        std::count_if(day.bookings.begin(), day.bookings.end(), [&zone](const Booking& booking) {
            return booking.zoneId == zone && isLive(booking.status, booking.sync);
        }));
    qint64 used = 0;
    qint64 capacity = 0;
    for (const auto& [group, slots] : day.slotsByGroup) {
        for (const Slot& slot : slots) {
            if (slot.zoneId != zone)
                continue;
            const qint64 length = slot.range.length().count();
            used += length * std::min(slot.reservationCount, slot.capacity);
            capacity += length * slot.capacity;
        }
    }
    load.percentUsed = capacity == 0 ? 0 : static_cast<int>(used * 100 / capacity);
    return load;
}

} // namespace

Booking bookingOf(ReservationRow row) {
    return {row.id,
            row.visitorId,
            std::move(row.visitorName),
            PhoneNumber::parse(row.visitorPhone),
            row.zoneId,
            row.groupId,
            row.range,
            row.status,
            row.consultation,
            row.sedation,
            std::move(row.procedureTitles),
            std::move(row.memo),
            row.sync,
            row.stage,
            row.stageSince};
}

DaySchedule scheduleOf(Store& store, const QDate& date) {
    DaySchedule day;
    day.date = date;
    const QTimeZone timeZone = store.clinic.timeZone();
    const auto window = TimeRange::make(startOfDay(date, timeZone), startOfDay(date.addDays(1), timeZone));
    if (!date.isValid() || !window)
        return day;
    day.bookings = bookingsOf(store.reservations.rows(*window));
    for (const ReservationGroup& group : store.clinic.groups())
        day.slotsByGroup.emplace_back(group.id, slotsBetween(store, group, window->start(), window->end()));
    for (const Zone& zone : store.clinic.zones())
        day.loads.push_back(loadOf(zone.id, day));
    return day;
}

std::vector<SheetLine> sheetOf(Store& store, const QDate& date) {
    const QTimeZone timeZone = store.clinic.timeZone();
    const auto window = TimeRange::make(startOfDay(date, timeZone), startOfDay(date.addDays(1), timeZone));
    std::vector<SheetLine> lines;
    if (!date.isValid() || !window)
        return lines;
    for (Booking& booking : bookingsOf(store.reservations.rows(*window))) {
        if (!isLive(booking.status, booking.sync))
            continue;
        const auto visitor = store.visitors.find(booking.visitorId);
        if (visitor)
            lines.push_back(
                {std::move(booking), visitor->chartNumber, visitor->cautions, visitor->dateOfBirth});
    }
    return lines;
}

Clinic clinicOf(Store& store) {
    Clinic clinic;
    clinic.name = {store.clinic.setting(QStringLiteral("name")),
                   store.clinic.setting(QStringLiteral("nameEn"))};
    clinic.timeZone = store.clinic.timeZone();
    clinic.zones = store.clinic.zones();
    clinic.groups = store.clinic.groups();
    clinic.visitorCount = store.visitors.count();
    return clinic;
}

std::optional<VisitorCard> cardOf(Store& store, const VisitorId& id, Instant now) {
    auto visitor = store.visitors.find(id);
    if (!visitor)
        return std::nullopt;
    VisitorCard card;
    card.visitor = std::move(*visitor);
    card.tickets = store.catalogue.ticketsOf(id);
    card.plannedByTicket = store.reservations.plannedTickets(id, now);
    card.bookings = bookingsOf(store.reservations.rowsOf(id));
    card.noShows = static_cast<int>(
        std::count_if(card.bookings.begin(), card.bookings.end(),
                      [](const Booking& booking) { return booking.status == ReservationStatus::NoShow; }));
    return card;
}

} // namespace fd
