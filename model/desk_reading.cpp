#include "model/desk_reading.h"

#include "model/domain/slot_load.h"
#include "model/store/store.h"
#include "model/store/target_settings.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <limits>

namespace fd {

namespace {

constexpr int mostOnOnePhone = 8; // a large family; more is a number that stands for none

std::vector<Booking> bookingsOf(std::vector<ReservationRow> rows) {
    std::vector<Booking> bookings;
    bookings.reserve(rows.size());
    for (ReservationRow& row : rows)
        bookings.push_back(bookingOf(std::move(row)));
    return bookings;
}

/// One per zone, in one pass over the bookings and one over the slots.
std::vector<ZoneLoad> loadsOf(const std::vector<Zone>& zones, const DaySchedule& day) {
    struct Minutes {
        qint64 used = 0;
        qint64 offered = 0;
    };
    std::vector<ZoneLoad> loads;
    std::vector<Minutes> times(zones.size());
    QHash<ZoneId, size_t> places;
    for (const Zone& zone : zones) {
        places.insert(zone.id, loads.size());
        loads.push_back({zone.id});
    }
    for (const Booking& booking : day.bookings) {
        const auto place = places.constFind(booking.zoneId);
        if (place != places.cend() && isLive(booking.status, booking.sync))
            ++loads[*place].bookings;
    }
    for (const auto& [group, slots] : day.slotsByGroup) {
        for (const Slot& slot : slots) {
            const auto place = places.constFind(slot.zoneId);
            if (place == places.cend())
                continue;
            const qint64 length = slot.range.length().count();
            times[*place].used += length * std::min(slot.reservationCount, slot.capacity);
            times[*place].offered += length * slot.capacity;
        }
    }
    for (size_t i = 0; i < loads.size(); ++i) {
        if (times[i].offered > 0)
            loads[i].percentUsed = static_cast<int>(times[i].used * 100 / times[i].offered);
    }
    return loads;
}

/// The group's slots of the day with their load, by the day's bookings: they are read already.
std::vector<Slot> slotsOfDay(const ReservationGroup& group, const std::vector<Zone>& zones,
                             const DaySchedule& day, const QTimeZone& timeZone) {
    SlotLoad load;
    for (const Booking& booking : day.bookings) {
        if (booking.groupId == group.id && isLive(booking.status, booking.sync))
            load.add(booking.zoneId, booking.range);
    }
    load.sort();
    std::vector<Slot> slots;
    for (const TimeRange& range : slotTimes(group, day.date, timeZone)) {
        for (const Zone& zone : zones) {
            if (const auto capacity = group.capacityIn(zone.id))
                slots.push_back({zone.id, range, *capacity, load.overlapping(zone.id, range)});
        }
    }
    return slots;
}

/// Which medical services the visitor's live bookings are for.
std::vector<Treatment> treatmentsOf(Store& store, const VisitorId& visitor) {
    // All of them: before and after any time that a booking can have.
    const auto ever = TimeRange::make(instantFromMs(0), instantFromMs(std::numeric_limits<qint64>::max()));
    std::vector<Treatment> treatments;
    for (const Reservation& reservation : store.reservations.list({*ever, std::nullopt, visitor})) {
        if (!isLive(reservation.status, reservation.sync) || !reservation.command.requestedProcedures)
            continue;
        QSet<QString> services;
        for (const RequestedProcedure& procedure : *reservation.command.requestedProcedures) {
            const auto& service = medicalServiceOf(procedure);
            if (const QString id = service ? service->id.value_or(QString()) : QString(); !id.isEmpty())
                services.insert(id);
        }
        for (const QString& id : std::as_const(services))
            treatments.push_back({id, reservation.id, reservation.command.start.at});
    }
    return treatments;
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

std::vector<DaySchedule> schedulesOf(Store& store, const QDate& first, int count) {
    const QTimeZone timeZone = store.clinic.timeZone();
    const std::vector<Zone> zones = store.clinic.zones();
    const std::vector<ReservationGroup> groups = store.clinic.groups();
    std::vector<DaySchedule> days;
    for (int i = 0; i < count; ++i) {
        DaySchedule& day = days.emplace_back();
        day.date = first.addDays(i);
        const auto window =
            TimeRange::make(startOfDay(day.date, timeZone), startOfDay(day.date.addDays(1), timeZone));
        if (!day.date.isValid() || !window)
            continue;
        day.bookings = bookingsOf(store.reservations.rows(*window));
        day.blocked = store.blocked.on(day.date);
        for (const ReservationGroup& group : groups) {
            auto& slots =
                day.slotsByGroup.emplace_back(group.id, slotsOfDay(group, zones, day, timeZone)).second;
            closeBlocked(slots, day.blocked, day.date, timeZone);
        }
        day.loads = loadsOf(zones, day);
    }
    return days;
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
    if (card.visitor.phone) {
        card.samePhone = store.visitors.withPhone(*card.visitor.phone, mostOnOnePhone);
        std::erase_if(card.samePhone, [&id](const Visitor& other) { return other.id == id; });
    }
    card.hasMainSystem = readTarget(store.clinic).remote;
    card.unfinished = store.unfinishedVisitors.find(id);
    card.tickets = store.catalogue.ticketsOf(id);
    card.plannedByTicket = store.reservations.plannedTickets(id, now);
    card.bookings = bookingsOf(store.reservations.rowsOf(id));
    card.noShows = static_cast<int>(
        std::count_if(card.bookings.begin(), card.bookings.end(),
                      [](const Booking& booking) { return booking.status == ReservationStatus::NoShow; }));
    card.treatments = treatmentsOf(store, id);
    return card;
}

} // namespace fd
