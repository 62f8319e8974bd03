#pragma once

#include "model/domain/outbox_row.h"

#include <optional>
#include <vector>

namespace fd {

class Database;

/// The queue on disk: rows with their attempts, and the reservations they are about. All functions throw
/// StoreException.
class OutboxRepository {
public:
    explicit OutboxRepository(Database& database)
        : m_database(database) {}

    /// Adds a row for a stored reservation, which is from then on in the row's state; the row's number.
    [[nodiscard]] qint64 add(const OutboxRow& row, const ReservationId& reservation);
    /// The row as it is now, with its attempts; its reservation goes along: the state, the number that was
    /// issued for it, and Canceled once it is taken back. Payload, visitor and start never change.
    void keep(const OutboxRow& row);
    /// The row's reservation belongs to another row from now on.
    void release(qint64 id);

    [[nodiscard]] std::vector<OutboxRow> open(); ///< neither confirmed nor cancelled; by number
    [[nodiscard]] std::vector<OutboxRow> all();  ///< by number
    [[nodiscard]] std::vector<OutboxRow> confirmedSince(Instant since); ///< latest first
    [[nodiscard]] std::optional<OutboxRow> find(qint64 id);
    /// The latest row of a reservation; nullopt for one that was booked here.
    [[nodiscard]] std::optional<OutboxRow> ofReservation(const ReservationId& reservation);
    /// The reservation (by its number at this desk) that a row is about.
    [[nodiscard]] std::optional<ReservationId> reservationOf(qint64 id);

private:
    [[nodiscard]] std::vector<OutboxRow> select(const QString& where, const QVariantList& values);
    void keepAttempts(const OutboxRow& row);
    void keepReservation(const OutboxRow& row);
    Database& m_database;
};

} // namespace fd
