#pragma once

#include "model/desk_values.h"
#include "model/domain/draft.h"
#include "model/domain/result.h"
#include "model/domain/store_error.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

namespace fd {

struct ImportFile;
struct ImportPreview;
struct ImportReport;
struct ExportRequest;
struct ExportReport;
struct FileProgress;
class FileThread;
class Store;
struct BlockedStep;
class ReservationEngine;
class StoreThread;
class VisitorSearch;
class VisitorFinder;
class Ballast;
class Syncer;
class StoreOutboxLog;
class SecretKeeper;
class ConnectionProbe;

/// The one object that the window talks to: values in, futures and one typed event out. It owns the store and
/// the thread that works on it; every function may be called from any thread and returns at once.
class Desk : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Answer = QFuture<Result<T, StoreError>>;

    /// Opens the clinic's file (created when missing) on the store's thread and waits for it: the only call
    /// that waits. Without a keeper of secrets, tokens are kept for this run only.
    [[nodiscard]] static Result<std::unique_ptr<Desk>, StoreError> open(const QString& path,
                                                                        Clock clock = systemClock());
    [[nodiscard]] static Result<std::unique_ptr<Desk>, StoreError>
    open(const QString& path, Clock clock, std::unique_ptr<SecretKeeper> secrets);
    ~Desk() override;

    [[nodiscard]] Answer<Clinic> clinic();
    /// Fills an empty store with the demo clinic, lively around today; false when it was not empty.
    [[nodiscard]] Answer<bool> fillWithDemo(quint32 seed);

    // Files are read and written on a thread of their own, one after the other; bookings go on meanwhile, but
    // for the moment at the end of an import in which everything goes into the store at once. `progress` may
    // be looked at, and cancelled, from any thread.
    [[nodiscard]] QFuture<ImportPreview> previewImport(const ImportFile& file);
    /// All of the file or nothing; `tryOnly`: everything is checked, nothing is kept. Columns that nobody
    /// knows are skipped.
    [[nodiscard]] Answer<ImportReport> importFile(const ImportFile& file, bool tryOnly,
                                                  const std::shared_ptr<FileProgress>& progress);
    [[nodiscard]] Answer<ExportReport> exportFile(const ExportRequest& request,
                                                  const std::shared_ptr<FileProgress>& progress);

    [[nodiscard]] Answer<std::vector<Visitor>> searchVisitors(const QString& text, int limit);
    [[nodiscard]] Answer<DaySchedule> day(const QDate& date);
    /// `count` days from `first`, 1…31.
    [[nodiscard]] Answer<std::vector<DaySchedule>> days(const QDate& first, int count);
    /// Live bookings that start on each of so many days.
    [[nodiscard]] Answer<std::vector<int>> bookingCounts(const QDate& first, int days);
    /// What is printed of a day: its live bookings, by start.
    [[nodiscard]] Answer<std::vector<SheetLine>> sheet(const QDate& date);
    [[nodiscard]] Answer<std::optional<Slot>> nextFreeSlot(const GroupId& group,
                                                           const std::optional<ZoneId>& zone, Instant from);
    [[nodiscard]] Answer<Catalogue> catalogue();
    [[nodiscard]] Answer<std::optional<OpenedReservation>> reservation(const ReservationId& id);

    // Visitors.
    /// Of the one whom the id stands for: who was merged into another is that one.
    [[nodiscard]] Answer<std::optional<VisitorCard>> visitorCard(const VisitorId& id);
    /// What was typed becomes a visitor, whose id is made here, and is no longer unfinished.
    [[nodiscard]] Answer<VisitorSaving> registerVisitor(const VisitorForm& form);
    /// Changes a visitor who still stands as `base`. An id in the main system sends what waited for it.
    [[nodiscard]] Answer<VisitorSaving> saveVisitor(const Visitor& base, const VisitorForm& form);
    /// Makes `removed` and `kept`, both as they were seen, one visitor, who is as `form` says; reservations,
    /// tickets and wishes go along. Rejected: with keyOf() the fields; `visitors`, `mergeOverlap`,
    /// `mergeWaits` or `mergeIdWaits`/NotAvailable (fd::MergeFault).
    [[nodiscard]] Answer<Change> mergeVisitors(const Visitor& kept, const Visitor& removed,
                                               const VisitorForm& form);
    /// Undo and redo of a merge.
    [[nodiscard]] Answer<Change> apply(const VisitorMerge& merge);
    /// `except`: the one who is being changed.
    [[nodiscard]] Answer<SimilarVisitors> similarVisitors(const VisitorForm& form,
                                                          const std::optional<VisitorId>& except);
    [[nodiscard]] Answer<VisitorFormChoices> visitorFormChoices();
    Answer<Done> keepUnfinishedVisitor(const UnfinishedVisitor& unfinished);
    /// `about`: nullopt for one who is new.
    Answer<Done> discardUnfinishedVisitor(const std::optional<VisitorId>& about);
    [[nodiscard]] Answer<LeftOff> leftOff();
    Answer<Done> rememberVisitor(const VisitorId& id); ///< as the one who was chosen last

    // The clinic itself; everything shown follows.
    /// An invalid time zone leaves the one that is set.
    [[nodiscard]] Answer<Done> saveClinic(const Title& name, const QTimeZone& timeZone);
    [[nodiscard]] Answer<Done> saveZones(const std::vector<Zone>& zones); ///< added, or changed
    /// False while a booking, or something else that is kept, names it.
    [[nodiscard]] Answer<bool> removeZone(const ZoneId& id);
    /// Added, or changed, with their hours and holidays.
    [[nodiscard]] Answer<Done> saveGroups(const std::vector<ReservationGroup>& groups);
    [[nodiscard]] Answer<bool> removeGroup(const GroupId& id); ///< as removeZone()
    /// The first zone and group of a clinic that has none yet; false when it has.
    [[nodiscard]] Answer<bool> beginClinic(const Title& name, const Zone& zone,
                                           const ReservationGroup& group);
    /// After it, with the number it is kept under.
    [[nodiscard]] Answer<BlockedStep> blockTime(const BlockedTime& blocked);
    /// Of a weekly one: from `from` on; what was before stays on record. `from` null: as if it never was.
    /// nullopt: there is none of that number.
    Answer<std::optional<BlockedStep>> unblockTime(qint64 id, const QDate& from);
    /// Makes a change of blocked time that is known both ways: undo and redo. nullopt, and nothing changed,
    /// when it is another one by now.
    [[nodiscard]] Answer<std::optional<BlockedStep>> apply(const BlockedStep& step);

    /// The warnings a draft deserves now.
    [[nodiscard]] Answer<std::vector<DraftWarning>> review(const Draft& draft);
    /// Books the draft at the target. Accepted or on its way: the reservation stands, and the saved draft and
    /// what the visitor waited for in that group on that day are gone, in one transaction.
    [[nodiscard]] Answer<Submission> submit(const SavedDraft& draft);
    /// What a remote side confirmed is cancelled here and leaves a task; what may be booked there cannot be
    /// (`sync`/NotAvailable).
    [[nodiscard]] Answer<Change> cancel(const ReservationId& id, CancelReason reason);
    /// To another time or zone. What waits to be sent waits anew; what may be booked at the main system
    /// cannot be moved (`sync`/NotAvailable).
    [[nodiscard]] Answer<Change> moveBooking(const ReservationId& id, const ZoneId& zone,
                                             const TimeRange& range);
    /// The draft with which a live booking is changed, the one that was begun already if there is one;
    /// nullopt for a booking that is over.
    [[nodiscard]] Answer<std::optional<SavedDraft>> editBooking(const ReservationId& id);
    /// What was written takes the place of the booking that the draft edits, and the draft is gone. Refused
    /// as `reservationId`/NotAvailable when the booking was changed meanwhile; else as moveBooking().
    [[nodiscard]] Answer<Change> saveEdit(const SavedDraft& draft);
    /// Takes the visit on; only forwards (nextStages).
    [[nodiscard]] Answer<Change> setStage(const ReservationId& id, VisitStage stage);
    /// Books the same wish again at the same time of day, every so many weeks; what became of each.
    [[nodiscard]] Answer<std::vector<Repeated>> repeatBooking(const ReservationId& id, int weeks, int times);
    /// Makes a change that is known both ways: undo and redo.
    [[nodiscard]] Answer<Change> apply(const BookingStep& step);
    [[nodiscard]] Answer<std::vector<ChangeRecord>> history(const ReservationId& id);
    /// Who sits at this desk: their name stands in the journal of changes.
    Answer<Done> setPerson(const QString& name);
    /// The first slots that start at or after `from` and have room, at most `count`.
    [[nodiscard]] Answer<std::vector<Slot>> freeSlots(const GroupId& group, const std::optional<ZoneId>& zone,
                                                      Instant from, int count);

    /// The first places that have room for the wish, as fd::findPlaces() says.
    [[nodiscard]] Answer<std::vector<FoundPlace>> findPlaces(const PlaceWish& wish, int count);
    // Bookings taken off the grid for the moment: each stands where it stood until it is moved or cancelled.
    [[nodiscard]] Answer<std::vector<Booking>> tray(); ///< in the order in which they were put there
    [[nodiscard]] Answer<bool> putInTray(const ReservationId& id); ///< false for one that cannot be moved
    Answer<Done> takeFromTray(const ReservationId& id);
    /// Who has waited longest first, each with the first place that has room for them.
    [[nodiscard]] Answer<std::vector<WaitingEntry>> waitingList();
    [[nodiscard]] Answer<qint64> addToWaitingList(const WaitingWish& wish);
    Answer<Done> removeFromWaitingList(qint64 id);

    // The queue for a remote side. The rows are known by their numbers; false where the row's state does not
    // allow what is asked (it may have changed meanwhile).
    [[nodiscard]] Answer<OutboxView> outbox();
    Answer<Done> sendNow();
    [[nodiscard]] Answer<bool> retryQueued(qint64 row); ///< a parked one
    [[nodiscard]] Answer<bool> discardQueued(qint64 row);
    /// Undoes discardQueued(); false also when the visitor's time is taken by now.
    [[nodiscard]] Answer<bool> restoreDiscarded(qint64 row);
    /// Makes a draft again of a row that cannot be booked.
    [[nodiscard]] Answer<std::optional<SavedDraft>> editQueued(qint64 row);
    /// The same wish at another time, for a row that cannot be booked.
    [[nodiscard]] Answer<Submission> moveQueued(qint64 row, const ZoneId& zone, const TimeRange& range);
    /// A named person has looked: only for unknown and check. `reservationId`: the number there, if known.
    [[nodiscard]] Answer<bool> resolveQueued(qint64 row, StaffDecision decision, const QString& by,
                                             const QString& reservationId = {});
    /// The id that a visitor of this desk has in the main system; what waited for it is sent.
    [[nodiscard]] Answer<Outcome> enterMainSystemId(const VisitorId& visitor, const VisitorId& mainSystemId);
    [[nodiscard]] Answer<bool> tickTask(qint64 task, const QString& by);
    /// No new try from now on; how many are on their way. OutboxChanged tells of each that ends.
    [[nodiscard]] Answer<int> holdSending();
    Answer<Done> resumeSending();

    [[nodiscard]] Answer<BookingTarget> target();
    /// From now on bookings go there. `token`: nullopt leaves the one that is kept, empty forgets it.
    [[nodiscard]] Answer<TargetSaved> setTarget(const BookingTarget& target,
                                                const std::optional<QByteArray>& token);
    /// What is wrong with an address, before anything is sent. Reads the CA file.
    [[nodiscard]] static std::optional<EndpointFault> faultOf(const EndpointSettings& endpoint);
    /// Asks the address whether somebody is there; books nothing. `token`: nullopt is the one that is kept.
    [[nodiscard]] QFuture<ConnectionState> testConnection(const EndpointSettings& endpoint,
                                                          const std::optional<QByteArray>& token);

    [[nodiscard]] Answer<std::vector<SavedDraft>> drafts();
    /// id 0 creates; the answer is the number it is kept under.
    [[nodiscard]] Answer<qint64> saveDraft(const SavedDraft& draft);
    [[nodiscard]] Answer<Done> discardDraft(qint64 id);

    /// The command as it will be sent, indented for reading; empty while something is missing. Pure.
    [[nodiscard]] static QString commandText(const Draft& draft);

    [[nodiscard]] Instant now() const { return m_clock(); }

Q_SIGNALS:
    void changed(const fd::DeskEvent& event);

private:
    Desk(Clock clock, std::unique_ptr<SecretKeeper> secrets);
    /// On the store's thread; the event arrives on the desk's own.
    void tell(const DeskEvent& event);

    void runOnStore(const std::function<void(Store&)>& work);
    // On the store's thread, but for the first.
    void readTokenAndSync(const BookingTarget& target);
    void applyTarget(const BookingTarget& target, const std::optional<QByteArray>& token);
    void makeSyncer();
    void closeStore();
    /// For changes of a visitor, after they are in the store.
    [[nodiscard]] VisitorSearch& search();
    /// After changes of many visitors: the search reads the store again, in the background.
    void readSearchAnew();
    void followVisit(const VisitorId& visitor);
    [[nodiscard]] QDate today();
    [[nodiscard]] VisitorSaving keep(const std::optional<Visitor>& before, const Visitor& visitor);
    [[nodiscard]] Change merge(VisitorMerge merge);
    [[nodiscard]] Submission book(const ReserveCommand& command);
    [[nodiscard]] bool endWishes(const ReserveCommand& command);
    [[nodiscard]] Change make(const BookingStep& step);
    [[nodiscard]] Change announced(const BookingStep& step, bool leavesTask, bool undoable);
    using Rewrite = std::function<ReserveCommand(const ReserveCommand&)>;
    [[nodiscard]] Change rewriteQueued(const OutboxRow& row, const Rewrite& rewrite);
    [[nodiscard]] Change rewrite(const Reservation& reservation, const Rewrite& rewrite);
    void takeReservation(const ReservationId& id);
    [[nodiscard]] OutboxView outboxView();
    [[nodiscard]] const OutboxRow* queued(qint64 row) const;
    [[nodiscard]] QString address();
    /// The queue takes over what is durable by now, and everybody is told.
    void take(const std::vector<OutboxRow>& rows);
    [[nodiscard]] bool changeQueue(const std::function<bool(class Outbox&)>& change);

    Clock m_clock;
    std::unique_ptr<SecretKeeper> m_secrets;
    std::unique_ptr<ConnectionProbe> m_probe;
    std::unique_ptr<Ballast> m_ballast; // touched on m_thread only, as what follows
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ReservationEngine> m_engine;
    std::unique_ptr<VisitorSearch> m_search;
    std::unique_ptr<VisitorFinder> m_finder;
    std::unique_ptr<Syncer> m_syncer;
    StoreOutboxLog* m_log = nullptr;       // the syncer's
    std::unique_ptr<StoreThread> m_thread; // ends first, so that nothing works on what is gone
    std::unique_ptr<FileThread> m_files;   // but for this one, which asks it
};

} // namespace fd
