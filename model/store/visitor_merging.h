#pragma once

#include "model/domain/visitor_merge.h"

#include <variant>

namespace fd {

class Store;

/// Why two visitors are not made into one, or one not into two again.
enum class MergeFault {
    Changed, ///< one of them is no longer as was seen
    Overlap, ///< they have live reservations at one time
    Waits,   ///< bookings of the one who would go wait in the outbox
    IdWaits, ///< bookings of the one who stays wait there, and the id in the main system would be another
};

/// Makes the two visitors of a merge one: reservations, tickets and wishes of `removed` go to `kept`, who
/// becomes `merged`. What went is put into the merge. Does nothing but look when it is refused. Throws
/// StoreException.
[[nodiscard]] std::optional<MergeFault> mergeVisitors(Store& store, VisitorMerge& merge);
/// Takes back what mergeVisitors() did: exactly what went comes back, and both are as they were.
[[nodiscard]] std::optional<MergeFault> unmergeVisitors(Store& store, const VisitorMerge& merge);

} // namespace fd
