// What a person decides about the queue and its rows; what time and answers decide is in outbox.cpp.
#include "model/outbox/outbox.h"

namespace fd {

void Outbox::setSignedIn(bool signedIn) {
    if (!signedIn && m_signedIn)
        m_pausedSince = m_parts.clock();
    m_signedIn = signedIn;
    ++m_revision;
}

void Outbox::sendNow() {
    if (m_pause != OutboxPause::Offline)
        m_pause = OutboxPause::None;
    m_careful = true;
    ++m_revision;
    m_notBefore = Instant{};
    m_strangeAnswers = 0;
}

void Outbox::moveToTarget(OutboxRow& row) {
    if (!row.isSettled() && !row.mayBeBooked() && row.target != m_target)
        change(row, [this](OutboxRow& r) { r.target = m_target; });
}

void Outbox::changeTarget(const QString& target) {
    m_target = target;
    for (OutboxRow& row : m_rows) {
        if (row.state == OutboxState::Sending)
            m_movesWhenBack.insert(row.id);
        else
            moveToTarget(row);
    }
    sendNow();
}

bool Outbox::retry(qint64 id) {
    OutboxRow* parked = row(id);
    if (parked == nullptr || parked->state != OutboxState::Parked)
        return false;
    const Instant now = m_parts.clock();
    const bool kept = change(*parked, [now](OutboxRow& r) {
        r.state = OutboxState::Queued;
        r.note = OutboxNote::None;
        r.queuedAt = now;
        r.nextTry = now;
        r.crashes = 0;
        r.sendAgain = true;
    });
    sendNow();
    return kept;
}

bool Outbox::withdraw(qint64 id) {
    OutboxRow* waiting = row(id);
    if (waiting == nullptr || !waiting->mayBeTakenBack())
        return false;
    const Instant now = m_parts.clock();
    return change(*waiting, [now](OutboxRow& r) { r = takenBack(r, now); });
}

bool Outbox::resolve(qint64 id, StaffDecision decision, const QString& by, const QString& reservationId) {
    OutboxRow* doubted = row(id);
    if (doubted == nullptr || by.isEmpty() ||
        (doubted->state != OutboxState::Unknown && doubted->state != OutboxState::Check))
        return false;
    const Instant now = m_parts.clock();
    const bool kept = change(*doubted, [&](OutboxRow& r) {
        r.resolvedBy = by;
        r.settledAt = decision == StaffDecision::SendAgain ? Instant{} : now;
        switch (decision) {
        case StaffDecision::ItIsThere:
            r.state = OutboxState::Confirmed;
            r.reservationId = reservationId;
            break;
        case StaffDecision::ItIsNotThere:
            r.state = OutboxState::Rejected;
            break;
        case StaffDecision::SendAgain:
            r.state = OutboxState::Unknown;
            r.sendAgain = true;
            r.nextTry = now;
            break;
        }
    });
    if (decision == StaffDecision::SendAgain)
        sendNow();
    return kept;
}

} // namespace fd
