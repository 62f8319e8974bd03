#pragma once

#include "model/domain/reservation.h"
#include "model/domain/reservation_group.h"

#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

namespace fd {

class Database;

/// Which reservations to list; those whose time overlaps `window`, cancelled ones included.
struct ReservationFilter {
    TimeRange window;
    std::optional<ZoneId> zone;
    std::optional<VisitorId> visitor;
};

/// What a calendar shows of a reservation, read without decoding its command.
struct ReservationRow {
    ReservationId id;
    VisitorId visitorId;
    QString visitorName;
    QString visitorPhone; ///< E.164 or empty
    ZoneId zoneId;
    GroupId groupId;
    TimeRange range;
    ReservationStatus status = ReservationStatus::Reserved;
    bool consultation = false;
    bool sedation = false;
    QStringList procedureTitles;
    QString memo;
    OutboxState sync = OutboxState::Confirmed;
    VisitStage stage = VisitStage::Reserved;
    Instant stageSince{};
    bool operator==(const ReservationRow&) const = default;
};

/// All functions throw StoreException.
class ReservationRepository {
public:
    explicit ReservationRepository(Database& database)
        : m_database(database) {}

    /// Which of those that a command names are known here.
    struct Known {
        bool visitor = false;
        bool group = false;
        bool zone = false;
    };
    [[nodiscard]] Known known(const ReserveCommand& command);
    /// Adds a reservation as it stands. False, and nothing stored, when the visitor has a live one that
    /// overlaps: the database itself says so, by a trigger or an exclusion constraint (reliability fact 7).
    [[nodiscard]] bool insert(const Reservation& reservation);
    /// False, and nothing changed, when the visitor has another live one at that time.
    [[nodiscard]] bool update(const ReservationId& id, const BookingState& state, Instant now);
    /// It is another visitor's from now on. `asSubmitted`: its command is again the one that was submitted.
    /// False, and nothing changed, when that visitor has another live one at that time.
    [[nodiscard]] bool giveTo(const ReservationId& id, const VisitorId& visitor, bool asSubmitted);
    /// Takes from the visitor's tickets what the procedures use, as far as there is something left.
    void useTickets(const ReservationId& id);
    void returnTickets(const ReservationId& id); ///< what useTickets() took
    void setStatus(const ReservationId& id, ReservationStatus status, Instant now);

    /// Only for one that was never booked anywhere.
    void remove(const ReservationId& id);

    /// By the id given here, or by the one that a remote side gave.
    [[nodiscard]] std::optional<Reservation> find(const ReservationId& id);
    [[nodiscard]] std::vector<Reservation> list(const ReservationFilter& filter); ///< by start, then id
    /// By start, then id: the next ones after `after` that start in [from, to).
    [[nodiscard]] std::vector<Reservation> startingIn(Instant from, Instant to,
                                                      const std::optional<Reservation>& after, int limit);
    /// From the first start to the last end of those that start in [from, to); nullopt without any.
    [[nodiscard]] std::optional<TimeRange> spanOf(Instant from, Instant to);
    [[nodiscard]] std::vector<ReservationRow> rows(const TimeRange& window);    ///< by start, then end
    [[nodiscard]] std::vector<ReservationRow> rowsOf(const VisitorId& visitor); ///< latest first
    [[nodiscard]] std::optional<ReservationRow> row(const ReservationId& id);
    /// `except`: one that is being changed, here and below.
    [[nodiscard]] std::vector<TimeRange> busyTimes(const VisitorId& visitor, const TimeRange& window,
                                                   const std::optional<ReservationId>& except = {});
    /// Uses by ticket id in the visitor's reservations that are Reserved and start at or after `from`, or in
    /// progress: what is not taken from the tickets yet.
    [[nodiscard]] QHash<QString, int> plannedTickets(const VisitorId& visitor, Instant from,
                                                     const std::optional<ReservationId>& except = {});
    /// Fills in reservationCount: live reservations of this group and the slot's zone that overlap the slot.
    void countInto(std::vector<Slot>& slots, const GroupId& group,
                   const std::optional<ReservationId>& except = {});
    [[nodiscard]] int count();
    [[nodiscard]] int countStarting(const TimeRange& window); ///< live ones

private:
    Database& m_database;
};

} // namespace fd
