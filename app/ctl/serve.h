#pragma once

#include "app/ctl/command.h"

namespace fd::ctl {

/// Answers the contract's POST on this store until the system asks it to end.
[[nodiscard]] Command serveCommand();

} // namespace fd::ctl
