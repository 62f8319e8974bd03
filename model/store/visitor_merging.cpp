#include "model/store/visitor_merging.h"

#include "model/store/columns.h"
#include "model/store/store.h"

#include <algorithm>

namespace fd {

namespace {

bool waits(Store& store, const VisitorId& id) {
    const auto open = store.outbox.open();
    return std::any_of(open.begin(), open.end(), [&id](const OutboxRow& row) { return row.visitorId == id; });
}

QStringList idsIn(Store& store, const QString& table, const VisitorId& owner) {
    QStringList ids;
    Statement row = store.database.prepare(
        QStringLiteral("SELECT id FROM %1 WHERE visitor_id = ? ORDER BY id").arg(table));
    row.run({owner.key()});
    while (row.next())
        ids << row.text(0);
    return ids;
}

/// Only what still is `from`'s: it may have been taken off since.
void give(Store& store, const QString& table, const QVariant& id, const VisitorId& from,
          const VisitorId& to) {
    store.database
        .prepare(QStringLiteral("UPDATE %1 SET visitor_id = ? WHERE id = ? AND visitor_id = ?").arg(table))
        .run({to.key(), id, from.key()});
}

std::optional<MergeFault> whyNot(Store& store, const VisitorMerge& merge) {
    if (merge.kept.id == merge.removed.id || store.visitors.find(merge.kept.id) != merge.kept ||
        store.visitors.find(merge.removed.id) != merge.removed)
        return MergeFault::Changed;
    if (waits(store, merge.removed.id))
        return MergeFault::Waits;
    if (merge.merged.remoteId() != merge.kept.remoteId() && waits(store, merge.kept.id))
        return MergeFault::IdWaits;
    return std::nullopt;
}

/// False when somebody's reservations overlap: the database says so.
bool giveBookings(Store& store, VisitorMerge& merge) {
    merge.bookings.clear();
    for (const ReservationRow& row : store.reservations.rowsOf(merge.removed.id)) {
        const auto reservation = store.reservations.find(row.id);
        if (!reservation)
            continue;
        merge.bookings.push_back(
            {row.id, reservation->command.visitorId, !reservation->changedFrom.has_value()});
        if (!store.reservations.giveTo(row.id, merge.kept.id, false))
            return false;
    }
    return true;
}

} // namespace

std::optional<MergeFault> mergeVisitors(Store& store, VisitorMerge& merge) {
    if (const auto fault = whyNot(store, merge))
        return fault;
    Transaction transaction(store.database);
    if (!giveBookings(store, merge))
        return MergeFault::Overlap; // all of it rolls back
    merge.tickets = idsIn(store, QStringLiteral("tickets"), merge.removed.id);
    for (const QString& ticket : merge.tickets)
        give(store, QStringLiteral("tickets"), ticket, merge.removed.id, merge.kept.id);
    merge.wishes.clear();
    for (const QString& wish : idsIn(store, QStringLiteral("waiting_wishes"), merge.removed.id)) {
        merge.wishes.push_back(wish.toLongLong());
        give(store, QStringLiteral("waiting_wishes"), merge.wishes.back(), merge.removed.id, merge.kept.id);
    }
    store.visitors.setMergedInto(merge.removed.id, merge.kept.id);
    store.visitors.put(merge.merged);
    transaction.commit();
    return std::nullopt;
}

std::optional<MergeFault> unmergeVisitors(Store& store, const VisitorMerge& merge) {
    if (store.visitors.find(merge.kept.id) != merge.merged ||
        store.visitors.standsFor(merge.removed.id) != merge.kept.id)
        return MergeFault::Changed;
    if (merge.merged.remoteId() != merge.kept.remoteId() && waits(store, merge.kept.id))
        return MergeFault::IdWaits;
    Transaction transaction(store.database);
    store.visitors.put(merge.kept); // first: an id in the main system is one visitor's at a time
    store.visitors.setMergedInto(merge.removed.id, std::nullopt);
    store.visitors.put(merge.removed);
    for (const MergedBooking& booking : merge.bookings) {
        const auto reservation = store.reservations.find(booking.id);
        if (!reservation || reservation->command.visitorId != merge.kept.id)
            continue;
        if (!store.reservations.giveTo(booking.id, booking.writtenAs, booking.asSubmitted))
            return MergeFault::Overlap;
    }
    for (const QString& ticket : merge.tickets)
        give(store, QStringLiteral("tickets"), ticket, merge.kept.id, merge.removed.id);
    for (const qint64 wish : merge.wishes)
        give(store, QStringLiteral("waiting_wishes"), wish, merge.kept.id, merge.removed.id);
    transaction.commit();
    return std::nullopt;
}

} // namespace fd
