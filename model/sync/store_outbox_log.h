#pragma once

#include "model/domain/store_error.h"
#include "model/outbox/outbox.h"

namespace fd {

class Ballast;
class Store;

/// The queue's log in the clinic's file. Lives on the store's thread.
class StoreOutboxLog : public OutboxLog {
public:
    /// `ballast` may be null; `freeBytes` is asked before each try.
    StoreOutboxLog(Store& store, Ballast* ballast, std::function<qint64()> freeBytes);

    [[nodiscard]] std::vector<OutboxRow> load() override; ///< throws StoreException
    [[nodiscard]] bool keep(const OutboxRow& row) override;
    /// The last try was not made because the disk is nearly full.
    [[nodiscard]] bool isDiskLow() const { return m_diskLow; }
    /// Why the last row could not be written; nullopt while all is well.
    [[nodiscard]] const std::optional<StoreError>& refusal() const { return m_refusal; }

private:
    [[nodiscard]] bool write(const OutboxRow& row);

    Store& m_store;
    Ballast* m_ballast;
    std::function<qint64()> m_freeBytes;
    bool m_diskLow = false;
    std::optional<StoreError> m_refusal;
};

} // namespace fd
