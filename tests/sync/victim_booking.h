#pragma once

#include "model/sync/remote_booking.h"
#include "tests/unit/clinic_fixture.h"

namespace fd::test {

/// What the victim books, and its test looks for: far from today.
inline ReserveCommand victimCommand() {
    return command(11, between("2040-01-02T01:00:00Z", "2040-01-02T01:30:00Z"));
}

} // namespace fd::test
