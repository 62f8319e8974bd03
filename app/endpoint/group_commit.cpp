#include "app/endpoint/group_commit.h"

#include "model/engine/reservation_engine.h"
#include "model/store/store.h"
#include "model/store_thread.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fd::endpoint {

namespace {

using Decision = GroupCommit::Decision;
using Commands = std::vector<ReserveCommand>;

std::vector<Decision> decideTogether(Store& store, ReservationEngine& engine, const Commands& commands) {
    std::vector<Decision> decisions;
    decisions.reserve(commands.size());
    Transaction group(store.database);
    for (const ReserveCommand& command : commands)
        decisions.emplace_back(engine.reserve(command));
    group.commit();
    return decisions;
}

std::vector<Decision> decideAlone(ReservationEngine& engine, const Commands& commands) {
    std::vector<Decision> decisions;
    decisions.reserve(commands.size());
    for (const ReserveCommand& command : commands) {
        try {
            decisions.emplace_back(engine.reserve(command));
        } catch (const StoreException& failure) {
            decisions.emplace_back(failure.error());
        }
    }
    return decisions;
}

std::vector<Decision> decide(Store& store, const Clock& clock, const Commands& commands) {
    ReservationEngine engine(store, clock);
    try {
        return decideTogether(store, engine, commands);
    } catch (const ConstraintException&) {
        // One command that the schema refuses must not take the others with it; nothing was committed.
        return decideAlone(engine, commands);
    }
}

} // namespace

GroupCommit::GroupCommit(StoreThread& thread, Store& store, Clock clock, size_t mostPerCommit)
    : m_thread(thread)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_mostPerCommit(std::max<size_t>(1, mostPerCommit)) {}

void GroupCommit::reserve(const ReserveCommand& command, Answer answer) {
    m_waiting.push_back(command);
    m_answers.push_back(std::move(answer));
    beginSoon();
}

void GroupCommit::beginSoon() {
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    // After this turn of the event loop, so that every request that is here already joins the first group.
    QMetaObject::invokeMethod(this, &GroupCommit::begin, Qt::QueuedConnection);
}

void GroupCommit::begin() {
    const size_t size = std::min(m_waiting.size(), m_mostPerCommit);
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(size);
    Commands group(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    ++m_commits;
    m_thread
        .run([store = &m_store, clock = m_clock, group = std::move(group)] {
            return decide(*store, clock, group);
        })
        .then(this, [this, size](const Result<std::vector<Decision>, StoreError>& decided) {
            this->end(decided ? *decided : std::vector<Decision>(size, decided.error()));
        });
}

void GroupCommit::end(const std::vector<Decision>& decisions) {
    const auto answered = m_answers.begin() + static_cast<std::ptrdiff_t>(decisions.size());
    const std::vector<Answer> answers(std::make_move_iterator(m_answers.begin()),
                                      std::make_move_iterator(answered));
    m_answers.erase(m_answers.begin(), answered);
    // The next group first, so that the disk works while the answers leave.
    m_busy = !m_waiting.empty();
    if (m_busy)
        begin();
    for (size_t i = 0; i < answers.size(); ++i)
        answers[i](decisions[i]);
}

} // namespace fd::endpoint
