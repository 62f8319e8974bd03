#pragma once

#include "model/domain/place_wish.h"

namespace fd {

class Database;

/// The waiting list. All functions throw StoreException.
class WaitingRepository {
public:
    explicit WaitingRepository(Database& database)
        : m_database(database) {}

    [[nodiscard]] std::vector<WaitingWish> all(); ///< who has waited longest first
    qint64 add(const WaitingWish& wish);          ///< the number it is kept under; `id` is not looked at
    void remove(qint64 id);

private:
    Database& m_database;
};

} // namespace fd
