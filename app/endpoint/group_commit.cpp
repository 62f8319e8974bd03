#include "app/endpoint/group_commit.h"

#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/store_thread.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <iterator>
#include <utility>

namespace fd::endpoint {

namespace {

using namespace std::chrono_literals;
using Decision = GroupCommit::Decision;
using Commands = std::vector<GroupCommit::Asked>;

/// How long a shared database may be away before those who ask are told that it is not known; less than a
/// client waits for its answer.
constexpr auto patience = 15s;
constexpr unsigned long pauseMs = 200;

std::vector<Decision> decideTogether(Store& store, ReservationEngine& engine, const Commands& commands) {
    std::vector<Decision> decisions;
    decisions.reserve(commands.size());
    Transaction group(store.database);
    for (const auto& asked : commands)
        decisions.emplace_back(engine.reserve(asked.command, asked.id));
    group.commit();
    return decisions;
}

bool isAway(const StoreError& error) {
    return error.code == StoreError::Code::Unreachable || error.code == StoreError::Code::OutcomeUnknown;
}

/// Asked again under the same number until the database is back: it then says what became of it, or decides.
Decision decideAlone(ReservationEngine& engine, const GroupCommit::Asked& asked,
                     const QDeadlineTimer& until) {
    for (;;) {
        try {
            return engine.reserve(asked.command, asked.id);
        } catch (const StoreException& failure) {
            if (!isAway(failure.error()) || until.hasExpired())
                return failure.error();
        }
        QThread::msleep(pauseMs);
    }
}

std::vector<Decision> decide(Store& store, const Clock& clock, const Commands& commands) {
    ReservationEngine engine(store, clock);
    try {
        if (commands.size() > 1 || !store.isShared())
            return store.database.retried([&] { return decideTogether(store, engine, commands); });
    } catch (const ConstraintException&) { // NOLINT(bugprone-empty-catch)
        // One command that the schema refuses must not take the others with it; nothing was committed.
    } catch (const StoreException& failure) {
        if (!isAway(failure.error()))
            throw;
    }
    const QDeadlineTimer until(patience);
    std::vector<Decision> decisions;
    decisions.reserve(commands.size());
    for (const auto& asked : commands)
        decisions.push_back(decideAlone(engine, asked, until));
    return decisions;
}

} // namespace

GroupCommit::GroupCommit(const std::vector<Lane>& lanes, Clock clock, size_t mostPerCommit)
    : m_clock(std::move(clock))
    , m_mostPerCommit(std::max<size_t>(1, mostPerCommit)) {
    for (const Lane& lane : lanes)
        m_queues.push_back({lane, {}, {}, false});
}

void GroupCommit::reserve(const ReserveCommand& command, Answer answer) {
    Queue& queue = m_queues[qHash(command.visitorId) % m_queues.size()];
    queue.waiting.push_back({command, ReservationId::generate()});
    queue.answers.push_back(std::move(answer));
    if (queue.busy)
        return;
    queue.busy = true;
    // After this turn of the event loop, so that every request that is here already joins the first group.
    QMetaObject::invokeMethod(
        this, [this, &queue] { begin(queue); }, Qt::QueuedConnection);
}

void GroupCommit::begin(Queue& queue) {
    const size_t size = std::min(queue.waiting.size(), m_mostPerCommit);
    const auto end = queue.waiting.begin() + static_cast<std::ptrdiff_t>(size);
    Commands group(std::make_move_iterator(queue.waiting.begin()), std::make_move_iterator(end));
    queue.waiting.erase(queue.waiting.begin(), end);
    ++m_commits;
    queue.lane.thread
        ->run([store = queue.lane.store, clock = m_clock, group = std::move(group)] {
            return decide(*store, clock, group);
        })
        .then(this, [this, size, &queue](const Result<std::vector<Decision>, StoreError>& decided) {
            this->end(queue, decided ? *decided : std::vector<Decision>(size, decided.error()));
        });
}

void GroupCommit::end(Queue& queue, const std::vector<Decision>& decisions) {
    const auto answered = queue.answers.begin() + static_cast<std::ptrdiff_t>(decisions.size());
    const std::vector<Answer> answers(std::make_move_iterator(queue.answers.begin()),
                                      std::make_move_iterator(answered));
    queue.answers.erase(queue.answers.begin(), answered);
    // The next group first, so that the disk works while the answers leave.
    queue.busy = !queue.waiting.empty();
    if (queue.busy)
        begin(queue);
    for (size_t i = 0; i < answers.size(); ++i)
        answers[i](decisions[i]);
}

} // namespace fd::endpoint
