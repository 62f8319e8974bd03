#pragma once

#include "model/domain/instant.h"

#include <QDate>

namespace fd {

class Store;

struct DemoCounts {
    int zones = 0;
    int groups = 0;
    int visitors = 0;
    int options = 0;
    int tickets = 0;
    int reservations = 0;
};

/// True when nothing has been put into the store yet: the only kind that a demo clinic may fill.
[[nodiscard]] bool isEmptyStore(Store& store);

/// Fills an empty store with an invented clinic and a lively week around `date`; the same date and seed give
/// the same ids. Reservations before `now` are completed, cancelled or missed. One transaction; throws
/// StoreException.
DemoCounts fillDemoClinic(Store& store, const QDate& date, quint32 seed, Instant now);

} // namespace fd
