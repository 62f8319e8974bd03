#pragma once

#include "model/domain/field_error.h"
#include "model/domain/reserve_command.h"
#include "model/domain/result.h"

namespace fd {

/// A reservation that stands and is being changed.
struct EditedBooking {
    ReservationId id;
    ReserveCommand base; ///< as it stood when the change was begun
    bool operator==(const EditedBooking&) const = default;
};

/// A booking being written: anything may still be missing.
struct Draft {
    std::optional<VisitorId> visitorId;
    std::optional<GroupId> groupId;
    std::optional<ZoneId> zoneId;
    std::optional<Instant> start;
    std::optional<Instant> end;
    bool consultationRequired = false;
    bool sedationRequired = false;
    QString funnelDetail;
    std::vector<RequestedProcedure> procedures;
    QString memo;
    std::optional<EditedBooking> edits; ///< nullopt: a new booking

    /// Both times, in order; nullopt otherwise.
    [[nodiscard]] std::optional<TimeRange> range() const;
    /// Nothing written yet that would be a loss.
    [[nodiscard]] bool isBlank() const { return *this == Draft(); }
    bool operator==(const Draft&) const = default;
};

/// A draft with the number it is kept under; numbers are never reused within a store.
struct SavedDraft {
    qint64 id = 0;
    Draft draft;
    bool operator==(const SavedDraft&) const = default;
};

/// The command a draft stands for, or the fields that are still missing (Required) or wrong
/// (InvalidTimeRange), by their wire keys. Flags and the list of procedures are always sent, empty texts
/// never.
[[nodiscard]] Result<ReserveCommand, FieldErrors> commandOf(const Draft& draft);

/// The draft with which a command would be written again.
[[nodiscard]] Draft draftOf(const ReserveCommand& command);
/// The draft with which a reservation is changed.
[[nodiscard]] Draft draftToEdit(const ReservationId& id, const ReserveCommand& base);
/// `written` with all of `base` that the person did not touch: unknown fields, times as they were written,
/// and what was left out there and is empty here.
[[nodiscard]] ReserveCommand editedCommand(const ReserveCommand& base, ReserveCommand written);

/// When the procedures would be done, rounded up to 5 minutes; one interval when they do not say how long
/// they take.
[[nodiscard]] Instant proposedEnd(Instant start, const std::vector<RequestedProcedure>& procedures,
                                  int intervalMinutes);

} // namespace fd
