#include "model/domain/outbox_row.h"

#include <algorithm>

namespace fd {

bool OutboxRow::mayBeBooked() const {
    if (state == OutboxState::Rejected)
        return false; // either no try was applied, or a named person has found that it is not there
    const bool inFlight = state == OutboxState::Sending;
    return std::any_of(attempts.begin(), attempts.end(), [&](const Attempt& attempt) {
        const bool thisOneIsInFlight = inFlight && &attempt == &attempts.back();
        return attempt.bodyStarted && !thisOneIsInFlight &&
               (attempt.end == AttemptEnd::Ambiguous || attempt.end == AttemptEnd::Open);
    });
}

int OutboxRow::triesMade() const {
    return static_cast<int>(std::count_if(attempts.begin(), attempts.end(),
                                          [](const Attempt& attempt) { return attempt.bodyStarted; }));
}

bool OutboxRow::isSettled() const {
    return state == OutboxState::Confirmed || state == OutboxState::Rejected ||
           state == OutboxState::Cancelled;
}

bool OutboxRow::needsPerson() const {
    return state == OutboxState::Check || state == OutboxState::Parked || state == OutboxState::Rejected;
}

bool OutboxRow::mayBeTakenBack() const {
    return !mayBeBooked() &&
           (state == OutboxState::Queued || state == OutboxState::Parked || state == OutboxState::Rejected);
}

OutboxRow takenBack(OutboxRow row, Instant now) {
    row.state = OutboxState::Cancelled;
    row.settledAt = now;
    return row;
}

OutboxRow restored(OutboxRow row, Instant now) {
    const bool wasRejected = row.note == OutboxNote::Fields || !row.resolvedBy.isEmpty();
    if (wasRejected) {
        row.state = OutboxState::Rejected;
        return row;
    }
    row.state = row.note == OutboxNote::None ? OutboxState::Queued : OutboxState::Parked;
    row.queuedAt = now;
    row.settledAt = Instant{};
    return row;
}

} // namespace fd
