#pragma once

#include "model/desk.h"
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/store_thread.h"

namespace fd {

/// A change of what all desks of a clinic share. With a database as the target it is made there, and stands
/// in this desk's copy before it is answered; when that cannot be reached, it is refused (Unreachable).
template <class T>
struct ClinicWrite {
    /// Where the truth is. It may run more than once, each time on what the time before left untouched.
    std::function<T(Store&, ReservationEngine&)> work;
    /// What of it is this desk's own (a draft, the tray, a task), in the store of this PC; the same
    /// transaction as `work` where that is the same store.
    std::function<void(T&)> afterwards{};
    /// When all of it stands: the events.
    std::function<void(const T&)> told{};
    /// Asked first, in the store of this PC: what is for this desk alone to decide.
    std::function<std::optional<T>()> here{};
};

template <class T>
Desk::Answer<T> Desk::write(ClinicWrite<T> write) {
    auto promise = std::make_shared<QPromise<Result<T, StoreError>>>();
    promise->start();
    Answer<T> future = promise->future();
    const auto end = [this, write](T& result) {
        if (write.afterwards)
            write.afterwards(result);
    };
    m_thread->template answer<T>(promise, [this, promise, write, end]() -> std::optional<T> {
        if (auto answered = write.here ? write.here() : std::nullopt)
            return answered;
        if (!m_showsDatabase) {
            std::optional<Transaction> transaction;
            if (write.afterwards)
                transaction.emplace(m_store->database);
            T result = write.work(*m_store, *m_engine);
            end(result);
            if (transaction)
                transaction->commit();
            if (write.told)
                write.told(result);
            return result;
        }
        const auto result = std::make_shared<std::optional<T>>();
        const auto work = [write, result](Store& store, ReservationEngine& engine) {
            result->emplace(write.work(store, engine));
        };
        writeInDatabase(work, [this, promise, write, end, result](const std::optional<StoreError>& error) {
            m_thread->template answer<T>(promise, [write, end, result, error]() -> std::optional<T> {
                if (error)
                    throw StoreException(*error);
                end(**result);
                if (write.told)
                    write.told(**result);
                return *result;
            });
        });
        return std::nullopt;
    });
    return future;
}

} // namespace fd
