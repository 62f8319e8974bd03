#include "model/remote/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace fd {

OneShotBody::OneShotBody(QByteArray bytes, std::function<bool()> starting, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
    , m_starting(std::move(starting)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char* data, qint64 most) {
    if (m_refused)
        return -1;
    if (!m_started && most > 0) {
        if (!m_starting()) {
            m_refused = true;
            return -1;
        }
        m_started = true;
    }
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

qint64 OneShotBody::writeData(const char*, qint64) {
    return -1;
}

} // namespace fd
