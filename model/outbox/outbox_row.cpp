#include "model/outbox/outbox_row.h"

#include <algorithm>

namespace fd {

bool OutboxRow::mayBeBooked() const {
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

} // namespace fd
