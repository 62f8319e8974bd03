#pragma once

#include <QByteArray>
#include <QIODevice>
#include <functional>

namespace fd {

/// A request body that can be read once: after its first byte it cannot be rewound, so nobody can send it a
/// second time. Its first read is the moment at which the body begins to leave.
class OneShotBody : public QIODevice {
public:
    OneShotBody(QByteArray bytes, std::function<bool()> starting, QObject* parent);

    [[nodiscard]] bool started() const { return m_started; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override { return !m_started && QIODevice::seek(position); }
    bool reset() override { return !m_started && QIODevice::reset(); }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    std::function<bool()> m_starting;
    qint64 m_read = 0;
    bool m_started = false;
    bool m_refused = false;
};

} // namespace fd
