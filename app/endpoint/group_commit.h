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
/// is told anything before it. A shared database has several lanes, whose commits overlap; a visitor's
/// commands stay in one, so that they keep their order and do not wait for each other in the database.
class GroupCommit : public QObject {
    Q_OBJECT
public:
    /// An error: what became of the command is not known.
    using Decision = Result<Outcome, StoreError>;
    using Answer = std::function<void(const Decision&)>;
    static constexpr size_t noLimit = std::numeric_limits<size_t>::max();

    /// A store, and the thread that it lives on.
    struct Lane {
        StoreThread* thread;
        Store* store;
    };
    /// Under the number that it is to have, so that it can be asked for when its commit was lost.
    struct Asked {
        ReserveCommand command;
        ReservationId id;
    };

    /// All must outlive this. `mostPerCommit` of 1 is what groups are measured against.
    GroupCommit(const std::vector<Lane>& lanes, Clock clock, size_t mostPerCommit = noLimit);
    GroupCommit(StoreThread& thread, Store& store, Clock clock, size_t mostPerCommit = noLimit)
        : GroupCommit({{&thread, &store}}, std::move(clock), mostPerCommit) {}

    void reserve(const ReserveCommand& command, Answer answer);
    [[nodiscard]] int commits() const { return m_commits; }

private:
    struct Queue {
        Lane lane;
        std::vector<Asked> waiting;
        std::vector<Answer> answers; ///< of those under way, then of those that wait
        bool busy = false;
    };
    void begin(Queue& queue);
    void end(Queue& queue, const std::vector<Decision>& decisions);

    Clock m_clock;
    size_t m_mostPerCommit;
    std::vector<Queue> m_queues; ///< never grows or shrinks: they are referred to
    int m_commits = 0;
};

} // namespace fd::endpoint
