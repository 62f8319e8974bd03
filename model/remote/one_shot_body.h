#pragma once

#include <QByteArray>
#include <QIODevice>
#include <functional>

namespace fd {

/// A request body that can be read once: it cannot be rewound, so nobody can send the request a second time.
/// Its first read is the moment at which the body begins to leave.
class OneShotBody : public QIODevice {
public:
    /// `starting` is asked once, before the first byte is given out; false: none is, ever.
    OneShotBody(QByteArray bytes, std::function<bool()> starting, QObject* parent);

    [[nodiscard]] bool started() const { return m_started; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    // Also before the first byte: a rewind is asked for only to send the head again.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

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
