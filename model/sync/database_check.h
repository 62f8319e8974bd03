#pragma once

#include "model/domain/booking_target.h"

namespace fd {

/// What is wrong with the settings, before anything is asked; reads the CA file.
[[nodiscard]] std::optional<DatabaseFault> faultOf(const DatabaseSettings& settings);
/// The same of whatever the target's kind needs; nothing for this PC.
[[nodiscard]] std::optional<TargetFault> faultOf(const BookingTarget& target);

} // namespace fd
