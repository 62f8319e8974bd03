#include "tests/simulation/world_parts.h"

namespace fd::simulation {

namespace {
bool isWaiting(const OutboxRow& row) {
    return row.state == OutboxState::Queued || row.state == OutboxState::Unknown;
}

Instant lastTouched(const Attempt& attempt) {
    return std::max(attempt.at, attempt.endedAt);
}
} // namespace

void World::require(bool holds, const QString& invariant, const OutboxRow& row) {
    if (!holds && m_broken.isEmpty())
        m_broken =
            QStringLiteral("%1 (row %2, %3 tries)").arg(invariant).arg(row.id).arg(row.attempts.size());
}

void World::checkInvariants() {
    OutboxRow none;
    require(m_log->rows.size() == m_acknowledged.size(), QStringLiteral("every saved booking is kept once"),
            none);
    for (const auto& [id, row] : m_log->rows)
        checkRow(row);
    for (const OutboxRow& row : m_outbox->rows())
        checkRow(row);
}

void World::checkRow(const OutboxRow& row) {
    require(m_acknowledged.count(row.id) == 1 && m_acknowledged[row.id] == row.payload,
            QStringLiteral("the bytes never change"), row);
    const auto ids = m_server.idsFor(row.payload);
    require(ids.size() <= 1, QStringLiteral("never two bookings for one command"), row);
    const bool byMachine = row.resolvedBy.isEmpty();
    if (row.state == OutboxState::Confirmed && byMachine)
        require(ids == std::vector<QString>{row.reservationId},
                QStringLiteral("confirmed means that id was issued"), row);
    if (row.state == OutboxState::Rejected && byMachine)
        require(ids.empty(), QStringLiteral("refused means nothing was booked"), row);
    if (row.state == OutboxState::Cancelled || row.state == OutboxState::Parked)
        require(ids.empty(), QStringLiteral("cancelled or parked means nothing was booked"), row);
    require(m_server.posts[row.payload] <= m_log->rows.at(row.id).triesMade(),
            QStringLiteral("no more posts than attempts"), row);
    if (row.mayBeBooked()) {
        m_doubted.insert(row.id);
        m_doubtedAt.emplace(row.id, m_sentTo[row.id]);
        m_doubtedSince.emplace(row.id, m_now);
    }
    if (m_doubted.count(row.id) == 1 && byMachine) {
        const bool kept = row.state == OutboxState::Unknown || row.state == OutboxState::Sending ||
                          row.state == OutboxState::Check || row.state == OutboxState::Confirmed;
        const bool wasAsked = m_isDatabase && !row.mayBeBooked();
        require(kept || wasAsked, QStringLiteral("doubt ends by a 200 or a named person"), row);
    }
}

/// What became of it is asked for at the database that is set.
bool World::isAskedFor(const OutboxRow& row) const {
    return m_isDatabase && row.target == m_address;
}

void World::checkSend(const OutboxRow& sent) {
    require(sent.state == OutboxState::Sending && !sent.attempts.empty(),
            QStringLiteral("an attempt row before anything is sent"), sent);
    checkMoment(sent);
    checkTurn(sent);
    require(sent.target == m_address, QStringLiteral("nothing is sent to an address no longer set"), sent);
    const auto doubted = m_doubtedAt.find(sent.id);
    require(doubted == m_doubtedAt.end() || doubted->second == sent.target,
            QStringLiteral("what may be booked is asked for at its own address alone"), sent);
    m_sentTo[sent.id] = sent.target;
    m_lastSent = sent.id;
}

/// When a try is allowed; a person who asks for one is kept waiting by the queue alone.
void World::checkMoment(const OutboxRow& sent) {
    require(!m_queue.isPaused(), QStringLiteral("a pause ends by a person"), sent);
    require(m_now >= m_queue.notBefore(sent.id), QStringLiteral("no try before its time"), sent);
    if (m_queue.isAsked(sent.id) || (isAskedFor(sent) && sent.mayBeBooked()))
        return;
    require(sent.start > m_now, QStringLiteral("nothing is sent once its time has passed"), sent);
    if (sent.attempts.size() < 2)
        return;
    const Attempt& before = sent.attempts[sent.attempts.size() - 2];
    const bool doubted = before.bodyStarted && before.end != AttemptEnd::NotApplied;
    require(!doubted || m_now - lastTouched(before) >= std::chrono::seconds(60),
            QStringLiteral("a minute of quiet after a lost answer"), sent);
    require(!doubted || sent.triesMade() < 3, QStringLiteral("at most three tries in doubt"), sent);
}

void World::checkTurn(const OutboxRow& sent) {
    int onTheirWay = 0;
    for (const OutboxRow& other : m_outbox->rows()) {
        if (other.id == sent.id)
            continue;
        const bool onItsWay = other.state == OutboxState::Sending;
        onTheirWay += onItsWay ? 1 : 0;
        if (other.visitorId == sent.visitorId)
            require(!onItsWay && !(other.id < sent.id && isWaiting(other)),
                    QStringLiteral("first in, first out per visitor"), sent);
    }
    require(onTheirWay < (m_queue.isOneByOne() ? 1 : 8),
            QStringLiteral("one at a time until somebody answers, eight at most"), sent);
    if (sent.id != m_lastSent || sent.attempts.size() < 2)
        return;
    for (const qint64 id : m_outbox->due()) {
        const OutboxRow& other = *m_outbox->find(id);
        const bool longer =
            other.attempts.empty() ||
            lastTouched(other.attempts.back()) < lastTouched(sent.attempts[sent.attempts.size() - 2]);
        require(!longer, QStringLiteral("a row that fails holds nobody up"), other);
    }
}

void World::checkRestart(const std::map<qint64, OutboxRow>& before) {
    for (const auto& [id, row] : before) {
        const bool isAsked = isAskedFor(row) && m_outbox->find(id)->mayBeBooked();
        if (row.state == OutboxState::Sending && row.crashes >= 1 && !isAsked)
            require(m_outbox->find(id)->needsPerson(), QStringLiteral("a second crash is for a person"), row);
    }
    if (m_log->full)
        return;
    const std::vector<OutboxRow> once = m_outbox->rows();
    open();
    require(m_outbox->rows() == once, QStringLiteral("restarting twice is restarting once"), OutboxRow{});
}

/// What time alone decides is decided by a tick, and what is decided is on disk.
void World::checkTicked() {
    using std::chrono::hours;
    for (const OutboxRow& row : m_outbox->rows()) {
        require(m_log->full || m_log->rows.at(row.id) == row, QStringLiteral("what is shown is on disk"),
                row);
        require(row.state != OutboxState::Check || !isAskedFor(row),
                QStringLiteral("what can be asked for needs no person"), row);
        if (!isWaiting(row) || (m_queue.isAsked(row.id) && row.target == m_address))
            continue;
        checkWake(row);
        if (row.state == OutboxState::Unknown && isAskedFor(row))
            continue;
        require(row.start > m_now, QStringLiteral("what has passed is for a person"), row);
        if (row.state == OutboxState::Unknown) {
            require(m_now - m_doubtedSince.at(row.id) <= minutes(10),
                    QStringLiteral("in doubt for ten minutes at most"), row);
            continue;
        }
        require(m_now - row.queuedAt <= hours(24), QStringLiteral("a day old is for a person"), row);
        const auto busy = std::count_if(row.attempts.begin(), row.attempts.end(), [&](const Attempt& a) {
            return (a.httpStatus == 425 || a.httpStatus == 429) && a.at >= row.queuedAt;
        });
        require(busy < 12, QStringLiteral("twelve times busy is for a person"), row);
    }
}

/// Whoever drives the queue is told of every moment at which something is to be done.
void World::checkWake(const OutboxRow& row) {
    Instant latest = row.start;
    const bool isAsked = row.state == OutboxState::Unknown && isAskedFor(row);
    if (isAsked)
        latest = Instant::max();
    else if (row.state == OutboxState::Unknown)
        latest = std::min(latest, m_doubtedSince.at(row.id) + minutes(10));
    else
        latest = std::min(latest, row.queuedAt + std::chrono::hours(24));
    const bool isAlone =
        std::none_of(m_outbox->rows().begin(), m_outbox->rows().end(), [&row](const OutboxRow& other) {
            return other.id != row.id && other.visitorId == row.visitorId && !other.isSettled();
        });
    const bool isNext = isAsked || (row.state == OutboxState::Queued && row.target == m_address);
    if (isAlone && !m_queue.isPaused() && isNext)
        latest = std::min(latest, std::max(row.nextTry, m_outbox->notBefore()));
    if (latest == Instant::max())
        return;
    const auto wake = m_outbox->nextWake();
    require(wake && *wake <= latest + milliseconds(1), QStringLiteral("nothing is slept through"), row);
}

} // namespace fd::simulation
