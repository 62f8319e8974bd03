#include "model/sync/transport_home.h"

#include <QMetaObject>

namespace fd {

bool TransportHome::bodyStarting(qint64 row) {
    auto word = std::make_shared<std::promise<bool>>();
    std::future<bool> answer = word->get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_context)
            return false;
        m_waiting.push_back(word);
        QMetaObject::invokeMethod(
            m_context.get(), [this, word, row] { say(word, m_reports.bodyStarting(row)); },
            Qt::QueuedConnection);
    }
    return answer.get();
}

void TransportHome::finished(qint64 row, const Exchange& exchange) {
    const std::lock_guard lock(m_mutex);
    if (m_context)
        QMetaObject::invokeMethod(
            m_context.get(), [this, row, exchange] { m_reports.finished(row, exchange); },
            Qt::QueuedConnection);
}

void TransportHome::close() {
    const std::lock_guard lock(m_mutex);
    m_context.reset();
    for (const Word& word : m_waiting)
        word->set_value(false);
    m_waiting.clear();
}

void TransportHome::say(const Word& word, bool may) {
    const std::lock_guard lock(m_mutex);
    if (std::erase(m_waiting, word) != 0)
        word->set_value(may);
}

} // namespace fd
