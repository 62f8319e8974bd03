#include "model/sync/store_outbox_log.h"

#include "model/store/ballast.h"
#include "model/store/store.h"

namespace fd {

namespace {
/// What is sent must be written down, its outcome too: below this nothing is sent (reliability fact 8).
constexpr qint64 leastFreeBytes = 16 * 1024 * 1024;

bool beginsTry(const OutboxRow& row) {
    return row.state == OutboxState::Sending && !row.attempts.empty() && !row.attempts.back().bodyStarted;
}
} // namespace

StoreOutboxLog::StoreOutboxLog(Store& store, Ballast* ballast, std::function<qint64()> freeBytes)
    : m_store(store)
    , m_ballast(ballast)
    , m_freeBytes(std::move(freeBytes)) {}

std::vector<OutboxRow> StoreOutboxLog::load() {
    return m_store.outbox.open();
}

bool StoreOutboxLog::keep(const OutboxRow& row) {
    if (beginsTry(row)) {
        m_diskLow = m_freeBytes() < leastFreeBytes;
        if (m_diskLow)
            return false;
    }
    return write(row);
}

bool StoreOutboxLog::write(const OutboxRow& row) {
    try {
        m_store.outbox.keep(row);
        m_refusal.reset();
        return true;
    } catch (const StoreException& failure) {
        const bool again =
            failure.error().code == StoreError::Code::Full && m_ballast != nullptr && m_ballast->release();
        if (again)
            return write(row);
        m_refusal = failure.error();
        return false;
    }
}

} // namespace fd
