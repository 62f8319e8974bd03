#include "model/outbox/outbox.h"

#include "model/domain/database_settings.h"

#include <algorithm>
#include <cmath>

namespace fd {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

constexpr size_t mostInFlight = 8;
constexpr seconds quietBeforeRetry{60};
constexpr minutes unknownAtMost{10};
constexpr int unknownTries = 3;
constexpr int busyAnswersAtMost = 12;
constexpr hours reviewAfter{24};
constexpr hours longestRetryAfter{1};
constexpr seconds longestBackoff{300};

OutboxState waitingState(const OutboxRow& row) {
    return row.mayBeBooked() ? OutboxState::Unknown : OutboxState::Queued;
}

/// Hands a row to a person: check when it may be booked, parked when it cannot be.
void handOver(OutboxRow& row, OutboxNote note) {
    row.state = row.mayBeBooked() ? OutboxState::Check : OutboxState::Parked;
    row.note = note;
    row.sendAgain = false;
}

bool isWaiting(const OutboxRow& row) {
    return row.state == OutboxState::Queued || row.state == OutboxState::Unknown;
}

int busyAnswers(const OutboxRow& row) {
    return static_cast<int>(
        std::count_if(row.attempts.begin(), row.attempts.end(), [&row](const Attempt& attempt) {
            return attempt.answeredBusy && attempt.at >= row.queuedAt;
        }));
}

Instant firstDoubt(const OutboxRow& row) {
    for (const Attempt& attempt : row.attempts) {
        if (attempt.bodyStarted && (attempt.end == AttemptEnd::Ambiguous || attempt.end == AttemptEnd::Open))
            return attempt.endedAt == Instant{} ? attempt.at : attempt.endedAt;
    }
    return row.createdAt;
}

/// The answer says of every try before what it says of the last: not booked.
void endDoubt(OutboxRow& row) {
    for (Attempt& attempt : row.attempts) {
        if (attempt.end == AttemptEnd::Ambiguous || attempt.end == AttemptEnd::Open)
            attempt.end = AttemptEnd::NotApplied;
    }
}

Instant lastTry(const OutboxRow& row) {
    return row.attempts.empty() ? Instant{} : std::max(row.attempts.back().at, row.attempts.back().endedAt);
}

} // namespace

Outbox::Outbox(Parts parts, QString target)
    : m_parts(std::move(parts))
    , m_target(std::move(target)) {}

void Outbox::start() {
    m_rows = m_parts.log.load();
    std::sort(m_rows.begin(), m_rows.end(),
              [](const OutboxRow& a, const OutboxRow& b) { return a.id < b.id; });
    const Instant now = m_parts.clock();
    for (OutboxRow& row : m_rows) {
        // A clock that was ahead when the row was written must not make it wait for that time.
        if (row.nextTry > now + longestRetryAfter)
            change(row, [now](OutboxRow& r) { r.nextTry = now; });
        if (row.state != OutboxState::Sending)
            continue;
        change(row, [this](OutboxRow& r) {
            if (r.attempts.back().bodyStarted)
                r.sendAgain = false; // the one try that a person asked for was made
            else
                r.attempts.back().end = AttemptEnd::NotApplied;
            r.state = OutboxState::Queued; // no longer in flight: the open attempt counts from here
            r.state = waitingState(r);
            r.note = r.mayBeBooked() ? OutboxNote::NoAnswer : OutboxNote::None;
            if (++r.crashes >= 2 && !(r.mayBeBooked() && canAsk(r)))
                handOver(r, OutboxNote::Crashed);
        });
    }
}

void Outbox::add(const OutboxRow& row) {
    ++m_revision;
    if (OutboxRow* known = this->row(row.id)) {
        *known = row;
        m_unkept.erase(row.id);
        return;
    }
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row.id,
                                        [](qint64 id, const OutboxRow& other) { return id < other.id; });
    m_rows.insert(place, row);
}

int Outbox::inFlight() const {
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const OutboxRow& r) { return r.state == OutboxState::Sending; }));
}

bool Outbox::isIssued(const QString& reservationId) const {
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const OutboxRow& r) { return r.reservationId == reservationId; });
}

OutboxRow* Outbox::row(qint64 id) {
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), id,
                         [](const OutboxRow& other, qint64 wanted) { return other.id < wanted; });
    return found != m_rows.end() && found->id == id ? &*found : nullptr;
}

const OutboxRow* Outbox::find(qint64 id) const {
    return const_cast<Outbox*>(this)->row(id);
}

/// The change stands on disk before it is seen. One that the log refuses stands in memory (it happened) and
/// is kept again later; on disk the row is then at worst more doubtful than it really is.
bool Outbox::change(OutboxRow& row, const std::function<void(OutboxRow&)>& what) {
    what(row);
    ++m_revision;
    if (m_parts.log.keep(row)) {
        m_unkept.erase(row.id);
        return true;
    }
    m_unkept.insert(row.id);
    return false;
}

std::optional<Instant> nextTryOf(const OutboxRow& row) {
    if (!isWaiting(row))
        return std::nullopt;
    if (row.state == OutboxState::Queued || row.sendAgain)
        return row.nextTry;
    if (isDatabaseAddress(row.target))
        return row.nextTry;
    if (row.triesMade() >= unknownTries)
        return std::nullopt;
    return std::max(row.nextTry, lastTry(row) + quietBeforeRetry);
}

/// What time alone decides: rows that waited too long go to a person.
void Outbox::moveOn(OutboxRow& row, Instant now) {
    if (row.state == OutboxState::Check && canAsk(row)) // its database was not the one that was set
        change(row, [](OutboxRow& r) { r.state = OutboxState::Unknown; });
    if (!isWaiting(row) || isAsked(row))
        return;
    if (row.state == OutboxState::Unknown && canAsk(row))
        return;
    const auto give = [&](OutboxNote note) { change(row, [note](OutboxRow& r) { handOver(r, note); }); };
    if (row.state == OutboxState::Unknown) {
        const bool tooLong = now - firstDoubt(row) > unknownAtMost;
        if (row.start <= now || tooLong || row.triesMade() >= unknownTries || row.target != m_target)
            give(row.note == OutboxNote::None ? OutboxNote::NoAnswer : row.note);
    } else if (row.start <= now) {
        give(OutboxNote::StartPassed);
    } else if (now - row.queuedAt > reviewAfter) {
        give(OutboxNote::TooOld);
    } else if (busyAnswers(row) >= busyAnswersAtMost) {
        give(OutboxNote::TooBusy);
    }
}

/// The rows whose turn it is: of each visitor the first that still waits; none while one of theirs is on its
/// way.
std::vector<size_t> Outbox::heads() const {
    std::vector<size_t> first;
    std::set<QString> taken;
    for (const OutboxRow& r : m_rows) { // also by a later row, when a person put an earlier one back
        if (r.state == OutboxState::Sending)
            taken.insert(r.visitorId.key());
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isWaiting(m_rows[i]) && taken.insert(m_rows[i].visitorId.key()).second)
            first.push_back(i);
    }
    return first;
}

void Outbox::tick() {
    const Instant now = m_parts.clock();
    // Time that went backwards would make everything wait for it to catch up.
    if (now < m_lastNow) {
        m_notBefore = std::min(m_notBefore, now + longestBackoff);
        for (OutboxRow& row : m_rows)
            row.nextTry = std::min(row.nextTry, now + longestRetryAfter);
    }
    m_lastNow = now;

    for (const qint64 id : std::set<qint64>(m_unkept)) {
        if (OutboxRow* unkept = row(id))
            change(*unkept, [](OutboxRow&) {});
    }
    for (OutboxRow& waiting : m_rows)
        moveOn(waiting, now);

    if (!mayProbe() || now < m_notBefore)
        return;
    auto inFlight = static_cast<size_t>(this->inFlight());
    for (const qint64 next : due()) {
        if (inFlight >= (m_careful ? 1 : mostInFlight))
            break;
        beginSend(*row(next), now);
        ++inFlight;
    }
}

/// A person said "send again", and it can be.
bool Outbox::isAsked(const OutboxRow& row) const {
    return row.sendAgain && row.target == m_target;
}

bool Outbox::canAsk(const OutboxRow& row) const {
    return row.target == m_target && isDatabaseAddress(m_target);
}

bool Outbox::isForUs(const OutboxRow& row) const {
    return row.target == m_target && (!m_mayBeSent || m_mayBeSent(row));
}

std::vector<qint64> Outbox::due() const {
    const Instant now = m_parts.clock();
    std::vector<size_t> ready = heads();
    std::erase_if(ready, [&](size_t i) {
        const OutboxRow& r = m_rows[i];
        const auto at = nextTryOf(r);
        return !at || *at > now || m_unkept.contains(r.id) || !isForUs(r);
    });
    // The one that was tried longest ago probes first, so that a row that always fails holds nobody up.
    std::stable_sort(ready.begin(), ready.end(),
                     [this](size_t a, size_t b) { return lastTry(m_rows[a]) < lastTry(m_rows[b]); });
    std::vector<qint64> ids;
    for (const size_t i : ready)
        ids.push_back(m_rows[i].id);
    return ids;
}

void Outbox::beginSend(OutboxRow& row, Instant now) {
    const OutboxRow before = row;
    row.state = OutboxState::Sending;
    Attempt attempt;
    attempt.at = now;
    row.attempts.push_back(attempt);
    if (!m_parts.log.keep(row)) { // nothing may leave without its attempt on disk
        row = before;
        ++m_revision;
        m_notBefore = now + backoff();
        return;
    }
    ++m_revision;
    m_parts.transport.send(row);
}

bool Outbox::bodyStarting(qint64 id) {
    OutboxRow* sending = row(id);
    if (sending == nullptr || sending->state != OutboxState::Sending)
        return false;
    if (sending->attempts.back().bodyStarted)
        return true;
    sending->attempts.back().bodyStarted = true;
    if (m_parts.log.keep(*sending))
        return true;
    sending->attempts.back().bodyStarted = false;
    return false;
}

void Outbox::finished(qint64 id, const Exchange& exchange) {
    OutboxRow* sent = row(id);
    if (sent == nullptr || sent->state != OutboxState::Sending)
        return;
    const Instant now = m_parts.clock();
    Exchange seen = exchange;
    seen.bodyStarted = sent->attempts.back().bodyStarted; // what is on disk is what counts
    Verdict verdict = verdictOf(seen);
    // A number that was given out for another booking says nothing about this one.
    if (verdict.reservationId && isIssued(verdict.reservationId->text()))
        verdict.kind = Verdict::Kind::StrangeAnswer;
    if (sent->target == m_target) // what another address says is nothing about this one
        steerQueue(verdict, now);
    change(*sent, [&](OutboxRow& r) {
        r.attempts.back().endedAt = now;
        r.attempts.back().httpStatus = seen.httpStatus;
        if (seen.conclusive && verdict.kind == Verdict::Kind::Refused)
            endDoubt(r);
        apply(r, verdict, now);
        r.sendAgain = false;
        if (r.isSettled())
            r.settledAt = now;
    });
    if (m_movesWhenBack.erase(id) != 0)
        moveToTarget(*sent);
}

/// What an ended exchange makes of its row. `mayBeBooked()` speaks of the earlier tries until the state
/// leaves Sending.
void Outbox::apply(OutboxRow& row, const Verdict& verdict, Instant now) {
    const bool doubted = row.mayBeBooked();
    Attempt& attempt = row.attempts.back();
    attempt.end = AttemptEnd::NotApplied;
    const auto goBack = [&] { row.state = doubted ? OutboxState::Unknown : OutboxState::Queued; };
    switch (verdict.kind) {
    case Verdict::Kind::Confirmed:
        attempt.end = AttemptEnd::Applied;
        row.state = OutboxState::Confirmed;
        row.note = OutboxNote::None;
        row.errors.clear();
        row.reservationId = verdict.reservationId->text();
        return;
    case Verdict::Kind::StrangeAnswer:
        attempt.end = AttemptEnd::Ambiguous;
        row.state = OutboxState::Unknown;
        row.note = OutboxNote::StrangeAnswer;
        return;
    case Verdict::Kind::Ambiguous:
        attempt.end = AttemptEnd::Ambiguous;
        row.state = OutboxState::Unknown;
        row.note = attempt.httpStatus != 0 ? OutboxNote::Server : OutboxNote::NoAnswer;
        return;
    case Verdict::Kind::Refused:
        row.errors = verdict.errors;
        row.state = doubted ? OutboxState::Check : OutboxState::Rejected;
        row.note = doubted && saysOverlap(verdict.errors) ? OutboxNote::Conflict : OutboxNote::Fields;
        return;
    case Verdict::Kind::RefusedBare:
        row.state = doubted ? OutboxState::Check : OutboxState::Parked;
        row.note = OutboxNote::RefusedByAddress;
        return;
    case Verdict::Kind::Busy: {
        attempt.answeredBusy = true;
        const milliseconds asked = verdict.retryAfter ? milliseconds(*verdict.retryAfter) : backoff();
        row.nextTry = now + std::clamp<milliseconds>(asked, seconds(1), longestRetryAfter);
        goBack();
        return;
    }
    case Verdict::Kind::SignIn:
    case Verdict::Kind::Address:
    case Verdict::Kind::Offline:
        goBack();
        return;
    }
}

/// What an ended exchange makes of the queue.
void Outbox::steerQueue(const Verdict& verdict, Instant now) {
    ++m_revision;
    if (verdict.isRealAnswer()) {
        m_pause = OutboxPause::None;
        m_careful = false;
        if (verdict.kind != Verdict::Kind::Busy)
            m_backoffStep = 0;
    }
    m_strangeAnswers = verdict.kind == Verdict::Kind::StrangeAnswer ? m_strangeAnswers + 1 : 0;
    switch (verdict.kind) {
    case Verdict::Kind::Offline:
        if (mayProbe()) // what a person has to mend is not mended by a line that is cut, too
            pauseQueue(OutboxPause::Offline, now);
        m_notBefore = now + backoff();
        break;
    case Verdict::Kind::Ambiguous:
        // One at a time until somebody answers: a server that fails must not leave every booking in doubt.
        m_careful = true;
        m_notBefore = now + backoff();
        break;
    case Verdict::Kind::SignIn:
        pauseQueue(OutboxPause::SignIn, now);
        break;
    case Verdict::Kind::Address:
        pauseQueue(OutboxPause::Address, now);
        break;
    case Verdict::Kind::StrangeAnswer:
        m_careful = true;
        if (m_strangeAnswers >= 2)
            pauseQueue(OutboxPause::StrangeAnswers, now);
        break;
    case Verdict::Kind::Confirmed:
    case Verdict::Kind::Refused:
    case Verdict::Kind::RefusedBare:
    case Verdict::Kind::Busy:
        break;
    }
}

void Outbox::pauseQueue(OutboxPause pause, Instant now) {
    if (m_pause != pause)
        m_pausedSince = now;
    m_pause = pause;
    m_careful = true;
    ++m_revision;
}

/// Full jitter: anything from 1 s to min(300 s, 2 s · 2ⁿ).
milliseconds Outbox::backoff() {
    const double most = std::min(300'000.0, 2'000.0 * std::pow(2.0, std::min(m_backoffStep, 16)));
    ++m_backoffStep;
    return std::max<milliseconds>(seconds(1), milliseconds(static_cast<qint64>(m_parts.rng() * most)));
}

bool Outbox::mayProbe() const {
    return pause() == OutboxPause::None || pause() == OutboxPause::Offline;
}

std::optional<Instant> Outbox::nextWake() const {
    std::optional<Instant> wake;
    const auto consider = [&wake](Instant at) { wake = wake ? std::min(*wake, at) : at; };
    if (!m_unkept.empty())
        consider(m_lastNow + seconds(1));
    if (mayProbe()) {
        for (const size_t i : heads()) {
            const auto at = nextTryOf(m_rows[i]);
            if (at && isForUs(m_rows[i]))
                consider(std::max(*at, m_notBefore));
        }
    }
    for (const OutboxRow& waiting : m_rows) {
        if (waiting.state == OutboxState::Unknown && !isAsked(waiting) && !canAsk(waiting))
            consider(std::min(firstDoubt(waiting) + unknownAtMost, waiting.start) + milliseconds(1));
        else if (waiting.state == OutboxState::Queued && !isAsked(waiting))
            consider(std::min(waiting.queuedAt + reviewAfter, waiting.start) + milliseconds(1));
    }
    return wake;
}

} // namespace fd
