#pragma once

#include "model/domain/booking_change.h"

#include <vector>

namespace fd {

class Database;

/// The journal of what became of each reservation: rows are added, never changed. All functions throw
/// StoreException.
class ChangeRepository {
public:
    explicit ChangeRepository(Database& database)
        : m_database(database) {}

    void add(const BookingStep& step, const QString& by, Instant at);
    [[nodiscard]] std::vector<ChangeRecord> of(const ReservationId& id); ///< oldest first

private:
    Database& m_database;
};

} // namespace fd
