#pragma once

#include "model/domain/reservation.h"

namespace fd {

/// What a person must do there.
enum class TaskKind { Cancel, NoShow, Change };

/// A reservation that a remote side had confirmed was changed here: a person must change it there, too (the
/// contract has no command for it).
struct MainSystemTask {
    qint64 id = 0;
    ReservationId reservation;
    TaskKind what = TaskKind::Cancel;
    Instant since{};
    bool operator==(const MainSystemTask&) const = default;
};

} // namespace fd
