#pragma once

#include "model/domain/blocked_time.h"
#include "model/domain/catalogue.h"
#include "model/domain/draft_warning.h"
#include "model/domain/endpoint_settings.h"
#include "model/domain/main_system_task.h"
#include "model/domain/outcome.h"
#include "model/domain/place_wish.h"
#include "model/domain/reservation.h"
#include "model/domain/reservation_group.h"
#include "model/domain/treatment.h"
#include "model/domain/visitor.h"
#include "model/domain/visitor_form.h"
#include "model/domain/visitor_merge.h"
#include "model/domain/zone.h"

#include <QStringList>
#include <variant>
#include <vector>

namespace fd {

// The values that cross between the window and the desk: plain structs, no store, no wire.

/// What changes rarely: read once, and again when ClinicChanged says so.
struct Clinic {
    Title name;
    QTimeZone timeZone = QTimeZone::utc();
    std::vector<Zone> zones;
    std::vector<ReservationGroup> groups;
    int visitorCount = 0;

    [[nodiscard]] const Zone* zone(const ZoneId& id) const;
    [[nodiscard]] const ReservationGroup* group(const GroupId& id) const;
    /// The default group, or the first; null in a clinic without groups.
    [[nodiscard]] const ReservationGroup* defaultGroup() const;
};

/// A booking as the calendar and the visitor's card show it.
struct Booking {
    ReservationId id;
    VisitorId visitorId;
    QString visitorName;
    std::optional<PhoneNumber> phone;
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
    bool operator==(const Booking&) const = default;
};

/// How busy a zone is on a day.
struct ZoneLoad {
    ZoneId zoneId;
    int bookings = 0; ///< live ones
    /// Of the minutes that the groups' slots offer here (length × capacity), how many are taken, 0…100; a
    /// slot booked beyond its capacity counts as full. 0 when nothing is offered.
    int percentUsed = 0;
    bool operator==(const ZoneLoad&) const = default;
};

/// One day of the calendar.
struct DaySchedule {
    QDate date;
    std::vector<Booking> bookings; ///< by start; cancelled ones included
    std::vector<BlockedTime> blocked;
    std::vector<ZoneLoad> loads; ///< one per zone, in the zones' order
    std::vector<std::pair<GroupId, std::vector<Slot>>> slotsByGroup;
    [[nodiscard]] const std::vector<Slot>& slotsOf(const GroupId& group) const;
};

/// A booking as it stands on paper.
struct SheetLine {
    Booking booking;
    QString chartNumber;
    QString cautions;
    QDate dateOfBirth;
};

struct VisitorCard {
    Visitor visitor;
    std::vector<Ticket> tickets;
    QHash<QString, int> plannedByTicket;
    std::vector<Booking> bookings; ///< latest first, cancelled ones and no-shows included
    int noShows = 0;
    std::vector<Treatment> treatments;           ///< in the order of their bookings' starts
    std::vector<Visitor> samePhone;              ///< others who are reached there, by name
    bool hasMainSystem = false;                  ///< bookings go to one, which knows visitors by its own ids
    std::optional<UnfinishedVisitor> unfinished; ///< a change of the visitor that was begun, and not saved
};

/// Who may be the person that is being typed; at most a few of each, by name.
struct SimilarVisitors {
    std::vector<Visitor> samePhone; ///< may well be a family
    std::vector<Visitor> sameNameAndBirth;
    std::vector<Visitor> sameChartNumber;
    bool operator==(const SimilarVisitors&) const = default;
};

/// What the form for a visitor offers.
struct VisitorFormChoices {
    std::vector<VisitorType> types; ///< those that visitors have
    QString nextChartNumber;        ///< free; empty where charts are not numbered
};

/// What the place for a visitor offers while nobody is chosen.
struct LeftOff {
    std::optional<VisitorForm> registration; ///< begun, and not finished
    std::vector<Visitor> recent;             ///< who was chosen last at this desk first
};

/// The visitor is not as the change of them was begun on.
struct VisitorChangedMeanwhile {
    Visitor now;
    bool operator==(const VisitorChangedMeanwhile&) const = default;
};
/// What became of what was typed about a visitor. Rejected: with keyOf() the fields, `visitorId`/NotFound
/// when the visitor was merged away meanwhile.
using VisitorSaving = std::variant<Visitor, VisitorChangedMeanwhile, Rejected>;

/// A reservation, opened: what is stored, and the exact command it was made with.
struct OpenedReservation {
    Reservation reservation;
    Visitor visitor;
};

/// A booking stands on this PC and is on its way to a remote side: not yet booked there.
struct OnItsWay {
    ReservationId id;
    bool needsMainSystemId = false; ///< it waits for the id that its visitor has there
    bool operator==(const OnItsWay&) const = default;
};
/// A booking stands otherwise now.
struct BookingChanged {
    BookingStep step;
    /// The main system had confirmed it as it was: a task says what to do there.
    bool leavesTask = false;
    /// False for what concerns the main system too: taking it back here would not take it back there.
    bool undoable = true;
    bool operator==(const BookingChanged&) const = default;
};
/// Two visitors are one now, or two again.
struct VisitorsMerged {
    VisitorMerge merge;
    bool operator==(const VisitorsMerged&) const = default;
};
/// What became of a wish to change a booking, or to merge two visitors. OnItsWay: it waited to be sent, and
/// waits anew, under another id.
using Change = std::variant<BookingChanged, OnItsWay, VisitorsMerged, Rejected>;
/// What became of what was submitted.
using Submission = std::variant<Accepted, OnItsWay, Rejected>;

/// One of several bookings of the same wish.
struct Repeated {
    TimeRange range;
    Submission submission;
};

struct WaitingEntry {
    WaitingWish wish;
    Visitor visitor;
    std::optional<FoundBlock> fit; ///< the first place that has room for it now
};

/// A row of the queue with what the calendar shows of it.
struct QueuedBooking {
    OutboxRow row;
    Booking booking;
    bool operator==(const QueuedBooking&) const = default;
};

struct OpenTask {
    MainSystemTask task;
    Booking booking;
    bool operator==(const OpenTask&) const = default;
};

/// The whole queue for a remote side, as its panel shows it.
struct OutboxView {
    BookingTarget target;
    OutboxPause pause = OutboxPause::None;
    Instant pausedSince{};
    std::optional<Instant> nextTry;            ///< while the queue waits by itself
    bool diskLow = false;                      ///< nothing is sent: the disk is nearly full
    std::vector<QueuedBooking> open;           ///< first in first; neither confirmed nor taken back
    std::vector<QueuedBooking> confirmedToday; ///< latest first
    std::vector<OpenTask> tasks;               ///< oldest first
    bool operator==(const OutboxView&) const = default;

    /// On their way without anybody's help: queued, sending, unknown.
    [[nodiscard]] int underWay() const;
    /// Check, rejected and parked.
    [[nodiscard]] int needPerson() const;
    [[nodiscard]] int inState(OutboxState state) const;
    /// There is something to say about a remote side.
    [[nodiscard]] bool isInUse() const { return target.remote || !open.empty() || !tasks.empty(); }
};

/// How setting a target ended.
struct TargetSaved {
    std::optional<EndpointFault> fault; ///< nothing was changed
    bool tokenKept = true;              ///< false: there is no keychain, so it holds for this run only
};

// What the desk tells the window, whatever caused it.
struct ReservationsChanged {
    TimeRange range;
    VisitorId visitorId;
};
struct ClinicChanged {};
struct VisitorChanged {
    VisitorId id;
    std::optional<int> visitorCount{}; ///< once there is one more, or one less
};
/// The queue for a remote side is another one now, and the states of its bookings may be.
struct OutboxChanged {};
struct TrayChanged {};
struct WaitingListChanged {};
/// Everything typed so far is on disk.
struct DraftSaved {
    Instant at;
};
/// The store cannot keep what is typed; the form must stay.
struct DraftNotSaved {};
/// The first can be made from nothing, which QVariant asks of what a signal carries.
using DeskEvent = std::variant<ClinicChanged, ReservationsChanged, VisitorChanged, OutboxChanged, TrayChanged,
                               WaitingListChanged, DraftSaved, DraftNotSaved>;

} // namespace fd
