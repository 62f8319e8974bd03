#include "app/endpoint/stop_signal.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace fd::endpoint {

#ifdef Q_OS_WIN

class StopSignal::Platform {
public:
    explicit Platform(StopSignal* owner) {
        s_owner = owner;
        SetConsoleCtrlHandler(handler, TRUE);
    }
    ~Platform() {
        SetConsoleCtrlHandler(handler, FALSE);
        s_owner = nullptr;
    }
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;

private:
    /// Runs on a thread of its own.
    static BOOL WINAPI handler(DWORD) {
        QMetaObject::invokeMethod(s_owner, &StopSignal::asked, Qt::QueuedConnection);
        return TRUE;
    }
    static inline StopSignal* s_owner = nullptr;
};

#else

/// A handler may do next to nothing, so it writes a byte into a pipe that the event loop reads.
class StopSignal::Platform {
public:
    explicit Platform(StopSignal* owner) {
        if (::pipe(s_pipe.data()) != 0)
            qFatal("no pipe for signals");
        for (const int end : s_pipe) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK); // a handler must never wait
        }
        m_notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, owner, [owner] {
            std::array<char, 16> bytes{};
            if (::read(s_pipe[0], bytes.data(), bytes.size()) > 0)
                Q_EMIT owner->asked();
        });
        struct sigaction action {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        sigaction(SIGTERM, &action, &m_formerTerm);
        sigaction(SIGINT, &action, &m_formerInt);
    }
    ~Platform() {
        sigaction(SIGTERM, &m_formerTerm, nullptr);
        sigaction(SIGINT, &m_formerInt, nullptr);
        m_notifier.reset();
        for (const int end : s_pipe)
            ::close(end);
    }
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;

private:
    static void handler(int) {
        const int kept = errno;
        [[maybe_unused]] const ssize_t written = ::write(s_pipe[1], "s", 1);
        errno = kept;
    }
    static inline std::array<int, 2> s_pipe{};
    std::unique_ptr<QSocketNotifier> m_notifier;
    struct sigaction m_formerTerm {};
    struct sigaction m_formerInt {};
};

#endif

StopSignal::StopSignal()
    : m_platform(std::make_unique<Platform>(this)) {}

StopSignal::~StopSignal() = default;

} // namespace fd::endpoint
