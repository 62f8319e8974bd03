#pragma once

#include <atomic>

namespace fd {

/// How far work on a file is, seen from another thread, and the wish to end it.
struct FileProgress {
    static constexpr int whole = 1'000;
    std::atomic<int> permille = 0;
    std::atomic<bool> keeping = false; ///< everything was checked; it goes into the store now
    std::atomic<bool> cancelled = false;
};

} // namespace fd
