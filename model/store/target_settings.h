#pragma once

#include "model/domain/booking_target.h"

namespace fd {

class ClinicRepository;

/// Where the clinic's bookings go, among its settings; both throw StoreException.
[[nodiscard]] BookingTarget readTarget(ClinicRepository& clinic);
void writeTarget(ClinicRepository& clinic, const BookingTarget& target);

} // namespace fd
