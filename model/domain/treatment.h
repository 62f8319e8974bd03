#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <vector>

namespace fd {

/// A medical service that a visitor's live booking is for. One whose time has passed counts as had, whether
/// or not somebody marked it as completed: it was neither cancelled nor missed (decision).
struct Treatment {
    QString medicalServiceId; ///< never empty
    ReservationId booking;
    Instant start{};
    bool operator==(const Treatment&) const = default;
};

/// The days of a medical service's treatments nearest to a day; null when there is none.
struct TreatmentsAround {
    QDate before; ///< on that day, or the last one before it
    QDate after;
    bool operator==(const TreatmentsAround&) const = default;
};

/// `except`: the booking that is being changed.
[[nodiscard]] TreatmentsAround treatmentsAround(const std::vector<Treatment>& treatments,
                                                const QString& medicalServiceId, const QDate& date,
                                                const QTimeZone& zone,
                                                const std::optional<ReservationId>& except = {});

} // namespace fd
