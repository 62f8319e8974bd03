#pragma once

#include "model/domain/field_error.h"
#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <QByteArray>
#include <vector>

namespace fd {

/// Where a booking that goes to a remote side stands (the machine is outbox.h).
enum class OutboxState { Queued, Sending, Unknown, Check, Parked, Rejected, Confirmed, Cancelled };

/// How one try ended, as far as this desk can know.
enum class AttemptEnd {
    Open,       ///< on its way, or cut off by a crash
    NotApplied, ///< the other side cannot have booked it
    Applied,    ///< the other side said so
    Ambiguous,  ///< it may have been booked
};

/// One try. `bodyStarted` is on disk before the first byte of the body leaves: without it nothing can have
/// been booked.
struct Attempt {
    Instant at{};
    bool bodyStarted = false;
    AttemptEnd end = AttemptEnd::Open;
    Instant endedAt{};
    int httpStatus = 0;        ///< 0: no answer
    bool answeredBusy = false; ///< 425 or 429: counts towards parking
    bool operator==(const Attempt&) const = default;
};

/// Why a row needs a person, or waits; words for it are made in ui/errortext.
enum class OutboxNote {
    None,
    NoAnswer,         ///< sent, and nothing readable came back
    StrangeAnswer,    ///< 2xx without a reservation id
    Conflict,         ///< refused as overlapping, after a try that may have been booked
    RefusedByAddress, ///< 4xx without the contract's envelope
    Fields,           ///< refused, see `errors`
    StartPassed,
    TooOld,
    TooBusy,
    Crashed,         ///< twice cut off while being sent
    VisitorNotThere, ///< the visitor is not known in the main system
    Server,          ///< 408, 5xx
};

/// Why the whole queue waits.
enum class OutboxPause { None, Offline, SignIn, Address, StrangeAnswers };

/// What a named person found out about a row whose outcome is not known.
enum class StaffDecision { ItIsThere, ItIsNotThere, SendAgain };

/// One booking on its way. The payload is the exact bytes that were saved and never changes.
struct OutboxRow {
    qint64 id = 0; ///< in the order of saving: first in, first out per visitor
    VisitorId visitorId;
    Instant start{};
    QString target; ///< the address it is for
    /// The reservation's number at this desk; with a database it is the command's id there. Nil once another
    /// row stands for the reservation.
    ReservationId commandId;
    QByteArray payload;
    OutboxState state = OutboxState::Queued;
    OutboxNote note = OutboxNote::None;
    FieldErrors errors;
    Instant createdAt{};
    Instant queuedAt{};     ///< when it was last put into the queue: 24 h later a person is asked first
    Instant nextTry{};      ///< not before
    bool sendAgain = false; ///< a person said so: the next try skips the limits below
    int crashes = 0;        ///< how often the program died while sending it
    QString reservationId;  ///< what the other side, or a named person, says it is
    QString resolvedBy;     ///< the person, when one decided
    Instant settledAt{};    ///< when it was confirmed, rejected or taken back
    qint64 follows = 0;     ///< the row whose place this one took with another command; 0: none
    std::vector<Attempt> attempts;

    /// A: some try may have been booked. Never clears by itself, but by a 200, by a target that was asked
    /// about all of them, or by a named person; the try in flight does not count yet.
    [[nodiscard]] bool mayBeBooked() const;
    /// Tries whose body may have left.
    [[nodiscard]] int triesMade() const;
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool needsPerson() const;
    /// Cannot have been booked and is not on its way: it may be taken back.
    [[nodiscard]] bool mayBeTakenBack() const;
    bool operator==(const OutboxRow&) const = default;
};

/// The row as it is once it was taken back; only for one that may be.
[[nodiscard]] OutboxRow takenBack(OutboxRow row, Instant now);
/// Undoes takenBack(): where the row stood, it stands again.
[[nodiscard]] OutboxRow restored(OutboxRow row, Instant now);

} // namespace fd
