#pragma once

#include "model/desk_values.h"
#include "model/store/reservation_repository.h"

namespace fd {

class Store;

// How the desk's values are read from the store; on its thread.

[[nodiscard]] Booking bookingOf(ReservationRow row);
[[nodiscard]] std::vector<DaySchedule> schedulesOf(Store& store, const QDate& first, int count);
[[nodiscard]] std::vector<SheetLine> sheetOf(Store& store, const QDate& date);
[[nodiscard]] Clinic clinicOf(Store& store);
[[nodiscard]] std::optional<VisitorCard> cardOf(Store& store, const VisitorId& id, Instant now);

} // namespace fd
