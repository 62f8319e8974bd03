#pragma once

#include "model/domain/draft_warning.h"
#include "model/domain/reservation_group.h"

namespace fd {

class Store;

/// A group's slots that start in [from, to), in the clinic's time zone, with their load: by start, then zone
/// order. `except`: a booking that is being changed takes up nothing.
[[nodiscard]] std::vector<Slot> slotsBetween(Store& store, const ReservationGroup& group, Instant from,
                                             Instant to, const std::optional<ReservationId>& except = {});

/// The first slot that starts at or after `from` and has room, within 60 days; in `zone` when given.
[[nodiscard]] std::optional<Slot> nextFreeSlot(Store& store, const ReservationGroup& group,
                                               const std::optional<ZoneId>& zone, Instant from);

/// What the live warnings need to know about a draft.
[[nodiscard]] std::vector<DraftWarning> reviewDraft(Store& store, const Draft& draft, Instant now);

} // namespace fd
