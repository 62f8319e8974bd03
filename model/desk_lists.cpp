// The desk's side of what is not on the grid: the tray, the waiting list, and the search for a place.
#include "model/desk_database.h"
#include "model/desk_reading.h"
#include "model/engine/find_places.h"

namespace fd {

Desk::Answer<std::vector<FoundPlace>> Desk::findPlaces(const PlaceWish& wish, int count) {
    return m_thread->run([this, wish, count] { return fd::findPlaces(*m_store, wish, m_clock(), count); });
}

Desk::Answer<std::vector<Booking>> Desk::tray() {
    return m_thread->run([this] {
        std::vector<Booking> bookings;
        for (const ReservationId& id : m_store->tray.all()) {
            auto row = m_store->reservations.row(id);
            if (row && mayBeEdited(row->status, row->sync))
                bookings.push_back(bookingOf(std::move(*row)));
        }
        return bookings;
    });
}

Desk::Answer<bool> Desk::putInTray(const ReservationId& id) {
    return m_thread->run([this, id] {
        const auto reservation = m_store->reservations.find(id);
        const bool movable = reservation && mayBeEdited(reservation->status, reservation->sync);
        if (movable) {
            m_store->tray.add(reservation->id);
            tell(TrayChanged{});
        }
        return movable;
    });
}

Desk::Answer<Done> Desk::takeFromTray(const ReservationId& id) {
    return m_thread->run([this, id] {
        if (m_store->tray.remove(id))
            tell(TrayChanged{});
        return Done{};
    });
}

Desk::Answer<std::vector<WaitingEntry>> Desk::waitingList() {
    return m_thread->run([this] {
        std::vector<WaitingEntry> entries;
        for (WaitingWish& wish : m_store->waiting.all()) {
            auto visitor = m_store->visitors.find(wish.visitorId);
            if (!visitor)
                continue;
            auto places = fd::findPlaces(*m_store, wish.place(), m_clock(), 1);
            WaitingEntry& entry = entries.emplace_back();
            entry.visitor = std::move(*visitor);
            if (!places.empty())
                entry.fit = places.front().front();
            entry.wish = std::move(wish);
        }
        return entries;
    });
}

Desk::Answer<qint64> Desk::addToWaitingList(const WaitingWish& wish) {
    ClinicWrite<qint64> write;
    write.work = [this, wish](Store& store, ReservationEngine&) {
        WaitingWish now = wish;
        now.since = m_clock();
        return store.waiting.add(now);
    };
    write.told = [this](qint64) { tell(WaitingListChanged{}); };
    return this->write(write);
}

Desk::Answer<Done> Desk::removeFromWaitingList(qint64 id) {
    ClinicWrite<Done> write;
    write.work = [id](Store& store, ReservationEngine&) {
        store.waiting.remove(id);
        return Done{};
    };
    write.told = [this](const Done&) { tell(WaitingListChanged{}); };
    return this->write(write);
}

} // namespace fd
