#pragma once

#include "model/domain/blocked_time.h"

namespace fd {

/// A blocked time became another one: created (nothing before), changed, or removed (nothing after). Both
/// have the same number.
struct BlockedStep {
    std::optional<BlockedTime> before;
    std::optional<BlockedTime> after;
    [[nodiscard]] BlockedStep reversed() const { return {after, before}; }
    bool operator==(const BlockedStep&) const = default;
};

} // namespace fd
