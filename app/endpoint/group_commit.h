#pragma once

#include "model/domain/instant.h"
#include "model/domain/outcome.h"
#include "model/domain/reserve_command.h"
#include "model/domain/result.h"
#include "model/domain/store_error.h"

#include <QObject>
#include <functional>
#include <limits>
#include <vector>

namespace fd {
class Store;
class StoreThread;
} // namespace fd

namespace fd::endpoint {

/// Decides commands in groups: those that come while a transaction runs wait, and are then decided one after
/// the other inside the next one. One commit, and so one flush of the disk, serves all of them, and nobody
/// is told anything before it.
class GroupCommit : public QObject {
    Q_OBJECT
public:
    /// An error: the commit failed, and what became of the command is not known.
    using Decision = Result<Outcome, StoreError>;
    using Answer = std::function<void(const Decision&)>;
    static constexpr size_t noLimit = std::numeric_limits<size_t>::max();

    /// Both must outlive this. `mostPerCommit` of 1 is what groups are measured against.
    GroupCommit(StoreThread& thread, Store& store, Clock clock, size_t mostPerCommit = noLimit);

    void reserve(const ReserveCommand& command, Answer answer);
    [[nodiscard]] int commits() const { return m_commits; }

private:
    void beginSoon();
    void begin();
    void end(const std::vector<Decision>& decisions);

    StoreThread& m_thread;
    Store& m_store;
    Clock m_clock;
    size_t m_mostPerCommit;
    std::vector<ReserveCommand> m_waiting;
    std::vector<Answer> m_answers; ///< of those under way, then of those that wait
    bool m_busy = false;
    int m_commits = 0;
};

} // namespace fd::endpoint
