#pragma once

#include "model/domain/file_progress.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace fd::ctl {

/// Says on stderr how far the work on a file is, but only to a person at a terminal.
class FileWatch {
public:
    FileWatch();
    ~FileWatch() { end(); }
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    [[nodiscard]] FileProgress& progress() { return m_progress; }
    /// The line is gone before the result is printed.
    void end();

private:
    void watch();

    FileProgress m_progress;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace fd::ctl
