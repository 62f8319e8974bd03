#pragma once

#include "model/remote/exchange.h"

#include <QObject>
#include <functional>
#include <future>
#include <list>
#include <memory>
#include <mutex>

namespace fd {

/// What a transport tells whoever uses it; both are called at home.
struct TransportReports {
    std::function<bool(qint64 row)> bodyStarting;
    std::function<void(qint64 row, const Exchange&)> finished;
};

/// The way home from the thread of a transport. Made on the home thread, which has an event loop, and closed
/// there; used from the transport's.
class TransportHome {
public:
    explicit TransportHome(TransportReports reports)
        : m_reports(std::move(reports))
        , m_context(std::make_unique<QObject>()) {}

    /// Waits for the word from home: whether the body may leave. Once closed, the word is no.
    [[nodiscard]] bool bodyStarting(qint64 row);
    /// Arrives later; nothing arrives once closed.
    void finished(qint64 row, const Exchange& exchange);
    void close();

private:
    using Word = std::shared_ptr<std::promise<bool>>;
    void say(const Word& word, bool may);

    TransportReports m_reports;
    std::mutex m_mutex;
    std::unique_ptr<QObject> m_context; // null: closed. What is still on its way to it is dropped with it.
    std::list<Word> m_waiting;
};

} // namespace fd
