#pragma once

#include "model/store/reservation_repository.h"

namespace fd {

/// Bookings that were taken off the grid for the moment. All functions throw StoreException.
class TrayRepository {
public:
    explicit TrayRepository(Database& database)
        : m_database(database) {}

    [[nodiscard]] std::vector<ReservationId> all(); ///< in the order in which they were put there
    void add(const ReservationId& id);              ///< once, however often
    bool remove(const ReservationId& id);           ///< true when it was there

private:
    Database& m_database;
};

} // namespace fd
