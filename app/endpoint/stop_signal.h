#pragma once

#include <QObject>
#include <memory>

namespace fd::endpoint {

/// Tells when the system asks this process to end: SIGTERM and SIGINT, on Windows Ctrl+C and the closing of
/// the console. One at a time in a process; from construction on, they no longer end it by themselves.
class StopSignal : public QObject {
    Q_OBJECT
public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void asked();

private:
    class Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace fd::endpoint
