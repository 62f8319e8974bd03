#include "model/visitor_finder.h"

#include "model/directory/search_reading.h"
#include "model/directory/visitor_search.h"
#include "model/store/store.h"
#include "model/store_thread.h"

#include <QPromise>

namespace fd {

namespace {
constexpr int rowsAtOnce = 4'000;
/// So many changes beside the index are looked through as quickly as the index is.
constexpr size_t mostChanges = 1'000;
} // namespace

struct VisitorFinder::Reading {
    quint64 number = 0;
    PackedRecords records;
};

VisitorFinder::VisitorFinder(StoreThread& thread, Store& store, VisitorSearch& search)
    : m_thread(thread)
    , m_store(store)
    , m_search(search)
    , m_alive(std::make_shared<VisitorFinder*>(this)) {
    m_makers.setMaxThreadCount(1); // one after the other
    m_searchers.setMaxThreadCount(1);
}

VisitorFinder::~VisitorFinder() {
    m_alive.reset();
    m_searchers.waitForDone();
    m_makers.waitForDone();
}

void VisitorFinder::readAnew() {
    auto reading = std::make_shared<Reading>();
    {
        const std::lock_guard lock(m_mutex);
        reading->number = m_search.beginRebuild();
        m_reading = reading;
        m_failure.reset();
    }
    readSlice(reading, {});
}

void VisitorFinder::readSlice(const std::shared_ptr<Reading>& reading, const QString& after) {
    std::weak_ptr<VisitorFinder*> alive = m_alive;
    m_thread.run([this, alive = std::move(alive), reading, after] {
        if (alive.expired())
            return Done{};
        {
            const std::lock_guard lock(m_mutex);
            if (m_reading != reading)
                return Done{}; // begun anew meanwhile
        }
        try {
            auto rows = std::make_shared<SearchRows>(searchRows(m_store.database, after, rowsAtOnce));
            const bool more = rows->count == rowsAtOnce;
            if (more)
                readSlice(reading, rows->last);
            m_makers.start([this, reading, rows, more] {
                appendRows(reading->records, *rows);
                if (more)
                    return;
                m_search.endRebuild(reading->number,
                                    std::make_shared<VisitorIndex>(std::move(reading->records)));
                settle(reading, std::nullopt);
            });
        } catch (const StoreException& failure) {
            settle(reading, failure.error());
        }
        return Done{};
    });
}

void VisitorFinder::settle(const std::shared_ptr<Reading>& reading,
                           const std::optional<StoreError>& failure) {
    const std::lock_guard lock(m_mutex);
    if (m_reading != reading)
        return;
    m_reading.reset();
    m_failure = failure;
    m_settled.notify_all();
}

std::optional<StoreError> VisitorFinder::waitUntilRead() {
    std::unique_lock lock(m_mutex);
    m_settled.wait(lock, [this] { return !m_reading; });
    return m_failure;
}

void VisitorFinder::mergeChanges() {
    const std::lock_guard lock(m_mutex);
    if (m_reading || m_merging || m_search.changes() <= mostChanges)
        return;
    m_merging = true;
    m_makers.start([this, number = m_search.beginRebuild()] {
        m_search.endRebuild(number, std::make_shared<VisitorIndex>(m_search.all()));
        const std::lock_guard done(m_mutex);
        m_merging = false;
    });
}

QFuture<VisitorFinder::Found> VisitorFinder::find(const QString& text, int limit) {
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    QFuture<Found> future = promise->future();
    m_searchers.start([this, promise, text, limit] {
        const auto failure = waitUntilRead();
        promise->addResult(failure ? Found(*failure) : Found(m_search.find(text, limit)));
        promise->finish();
        if (!failure) {
            mergeChanges();
            return;
        }
        // It may go better the next time.
        m_thread.run([this, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                readAnew();
            return Done{};
        });
    });
    return future;
}

void VisitorFinder::finish() {
    m_searchers.waitForDone();
}

} // namespace fd
