#include "model/desk.h"

#include "model/directory/demo_clinic.h"
#include "model/directory/visitor_search.h"
#include "model/engine/reservation_engine.h"
#include "model/engine/schedule.h"
#include "model/store/store.h"
#include "model/store_thread.h"
#include "model/wire/command_codec.h"

#include <QJsonDocument>
#include <algorithm>

namespace fd {

namespace {

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
            std::move(row.memo)};
}

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
            return booking.zoneId == zone && isLive(booking.status);
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

} // namespace

Desk::Desk(Clock clock)
    : m_clock(std::move(clock))
    , m_thread(std::make_unique<StoreThread>()) {}

Desk::~Desk() {
    // Last in the queue: everything asked for is done by then, and the connection ends where it was opened.
    m_thread->run([this] {
        m_search.reset();
        m_engine.reset();
        m_store.reset();
        return Done{};
    });
    m_thread.reset();
}

Result<std::unique_ptr<Desk>, StoreError> Desk::open(const QString& path, Clock clock) {
    std::unique_ptr<Desk> desk(new Desk(std::move(clock))); // the constructor is private
    auto opened = desk->m_thread->run([path, desk = desk.get()] {
        auto store = Store::open(path, Database::Mode::CreateIfMissing);
        if (!store)
            throw StoreException(store.error());
        desk->m_store = std::move(store).value();
        desk->m_engine = std::make_unique<ReservationEngine>(*desk->m_store, desk->m_clock);
        return Done{};
    });
    if (const auto result = opened.result(); !result)
        return result.error();
    return desk;
}

void Desk::tell(const DeskEvent& event) {
    QMetaObject::invokeMethod(
        this, [this, event] { Q_EMIT changed(event); }, Qt::QueuedConnection);
}

VisitorSearch& Desk::search() {
    if (!m_search) {
        m_search = std::make_unique<VisitorSearch>();
        m_search->reset(m_store->visitors.all());
    }
    return *m_search;
}

Desk::Answer<Clinic> Desk::clinic() {
    return m_thread->run([this] { return clinicOf(*m_store); });
}

Desk::Answer<bool> Desk::fillWithDemo(quint32 seed) {
    return m_thread->run([this, seed] {
        if (!isEmptyStore(*m_store))
            return false;
        const Instant now = m_clock();
        fillDemoClinic(*m_store, toLocal(now, m_store->clinic.timeZone()).date(), seed, now);
        m_search.reset(); // read anew at the next search
        tell(ClinicChanged{});
        return true;
    });
}

Desk::Answer<std::vector<Visitor>> Desk::searchVisitors(const QString& text, int limit) {
    return m_thread->run([this, text, limit] {
        std::vector<Visitor> visitors;
        for (const VisitorId& id : search().find(text, limit)) {
            if (auto visitor = m_store->visitors.find(id))
                visitors.push_back(std::move(*visitor));
        }
        return visitors;
    });
}

Desk::Answer<std::optional<VisitorCard>> Desk::visitorCard(const VisitorId& id) {
    return m_thread->run([this, id] { return cardOf(*m_store, id, m_clock()); });
}

Desk::Answer<DaySchedule> Desk::day(const QDate& date) {
    return m_thread->run([this, date] { return scheduleOf(*m_store, date); });
}

Desk::Answer<std::optional<Slot>> Desk::nextFreeSlot(const GroupId& group, const std::optional<ZoneId>& zone,
                                                     Instant from) {
    return m_thread->run([this, group, zone, from]() -> std::optional<Slot> {
        const auto known = m_store->clinic.group(group);
        return known ? fd::nextFreeSlot(*m_store, *known, zone, from) : std::nullopt;
    });
}

Desk::Answer<Catalogue> Desk::catalogue() {
    return m_thread->run([this] { return m_store->catalogue.options(); });
}

Desk::Answer<std::optional<OpenedReservation>> Desk::reservation(const ReservationId& id) {
    return m_thread->run([this, id]() -> std::optional<OpenedReservation> {
        auto reservation = m_store->reservations.find(id);
        if (!reservation)
            return std::nullopt;
        auto visitor = m_store->visitors.find(reservation->command.visitorId);
        if (!visitor)
            return std::nullopt;
        return OpenedReservation{std::move(*reservation), std::move(*visitor)};
    });
}

Desk::Answer<std::vector<DraftWarning>> Desk::review(const Draft& draft) {
    return m_thread->run([this, draft] { return reviewDraft(*m_store, draft, m_clock()); });
}

Desk::Answer<Outcome> Desk::submit(const SavedDraft& draft) {
    return m_thread->run([this, draft]() -> Outcome {
        const auto command = commandOf(draft.draft);
        if (!command)
            return Rejected{command.error()};
        Transaction transaction(m_store->database);
        Outcome outcome = m_engine->reserve(*command);
        if (std::holds_alternative<Accepted>(outcome))
            m_store->drafts.remove(draft.id);
        transaction.commit();
        if (std::holds_alternative<Accepted>(outcome))
            tell(ReservationsChanged{command->range(), command->visitorId});
        return outcome;
    });
}

Desk::Answer<Outcome> Desk::cancel(const ReservationId& id, CancelReason reason) {
    return m_thread->run([this, id, reason]() -> Outcome {
        const auto cancelled = m_engine->cancel(id, reason);
        if (!cancelled)
            return cancelled.error();
        tell(ReservationsChanged{cancelled->command.range(), cancelled->command.visitorId});
        return Accepted{id};
    });
}

Desk::Answer<std::vector<SavedDraft>> Desk::drafts() {
    return m_thread->run([this] { return m_store->drafts.all(); });
}

Desk::Answer<qint64> Desk::saveDraft(const SavedDraft& draft) {
    return m_thread->run([this, draft] {
        try {
            const Instant at = m_clock();
            qint64 id = draft.id;
            if (id == 0)
                id = m_store->drafts.create(draft.draft, at);
            else
                m_store->drafts.update(draft, at);
            tell(DraftSaved{at});
            return id;
        } catch (const StoreException&) {
            tell(DraftNotSaved{});
            throw;
        }
    });
}

Desk::Answer<Done> Desk::discardDraft(qint64 id) {
    return m_thread->run([this, id] {
        m_store->drafts.remove(id);
        return Done{};
    });
}

QString Desk::commandText(const Draft& draft) {
    const auto command = commandOf(draft);
    if (!command)
        return {};
    return QString::fromUtf8(QJsonDocument(wire::encodeCommand(*command)).toJson(QJsonDocument::Indented));
}

} // namespace fd
