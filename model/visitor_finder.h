#pragma once

#include "model/domain/ids.h"
#include "model/domain/result.h"
#include "model/domain/store_error.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace fd {

class Store;
class StoreThread;
class VisitorSearch;
class PackedRecords;

/// Keeps a VisitorSearch filled and searches in it, on threads of its own. The store's thread only reads
/// rows, a few at a time, so that bookings get in between. Ends on the store's thread.
class VisitorFinder {
public:
    using Found = Result<std::vector<VisitorId>, StoreError>;

    VisitorFinder(StoreThread& thread, Store& store, VisitorSearch& search);
    ~VisitorFinder();
    VisitorFinder(const VisitorFinder&) = delete;

    /// Who asks from now on is answered from what the store says now. On the store's thread.
    void readAnew();
    /// Waits, on a thread of its own, for the store to be read. From any thread.
    [[nodiscard]] QFuture<Found> find(const QString& text, int limit);
    /// Waits until everybody who asked is answered. Not on the store's thread.
    void finish();

private:
    struct Reading; // one run through all visitors
    void readSlice(const std::shared_ptr<Reading>& reading, const QString& after);
    void settle(const std::shared_ptr<Reading>& reading, const std::optional<StoreError>& failure);
    [[nodiscard]] std::optional<StoreError> waitUntilRead();
    void mergeChanges();

    StoreThread& m_thread;
    Store& m_store;
    VisitorSearch& m_search;
    std::mutex m_mutex;
    std::condition_variable m_settled;
    std::shared_ptr<Reading> m_reading;      ///< nullptr when all is read; by m_mutex
    std::optional<StoreError> m_failure;     ///< of the last reading; by m_mutex
    bool m_merging = false;                  ///< by m_mutex
    std::shared_ptr<VisitorFinder*> m_alive; ///< for what still stands in the store's queue; its thread's
    QThreadPool m_makers;
    QThreadPool m_searchers; // ends first
};

} // namespace fd
