#pragma once

#include "model/domain/reservation.h"

#include <QJsonObject>

namespace fd::ctl {

/// A reservation as scripts see it, `command` being the command as it was submitted.
[[nodiscard]] QJsonObject reservationJson(const Reservation& reservation);

} // namespace fd::ctl
