#include "app/ctl/file_watch.h"

#include <cstdio>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace fd::ctl {

namespace {

constexpr std::chrono::milliseconds lookInterval{200};
constexpr int width = 40;

bool isAtTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

} // namespace

FileWatch::FileWatch() {
    if (isAtTerminal())
        m_thread = std::thread([this] { watch(); });
}

void FileWatch::watch() {
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, lookInterval, [this] { return m_ended; })) {
        const int permille = m_progress.permille;
        const int filled = permille * width / 1'000;
        char bar[width + 1] = {};
        for (int i = 0; i < width; ++i)
            bar[i] = i < filled ? '#' : '.';
        std::fprintf(stderr, "\r[%s] %3d %%", bar, permille / 10);
    }
    std::fprintf(stderr, "\r%*s\r", width + 8, "");
}

void FileWatch::end() {
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

} // namespace fd::ctl
