#pragma once

#include "model/domain/place_wish.h"

namespace fd {

class Store;

/// The first places that have room for the wish, by start, at most `count` and no further than 92 days: every
/// slot that a block touches is free and not blocked, breaks are not bridged, today's slots keep their
/// group's buffer. One place for each start; where several zones would do, the clinic's first.
[[nodiscard]] std::vector<FoundPlace> findPlaces(Store& store, const PlaceWish& wish, Instant now, int count);

} // namespace fd
