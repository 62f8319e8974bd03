#pragma once

#include "model/desk_values.h"
#include "model/domain/draft.h"
#include "model/domain/result.h"
#include "model/domain/store_error.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace fd {

class Store;
class ReservationEngine;
class StoreThread;
class VisitorSearch;

/// The one object that the window talks to: values in, futures and one typed event out. It owns the store and
/// the thread that works on it; every function may be called from any thread and returns at once.
class Desk : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Answer = QFuture<Result<T, StoreError>>;

    /// Opens the clinic's file (created when missing) on the store's thread and waits for it: the only call
    /// that waits.
    [[nodiscard]] static Result<std::unique_ptr<Desk>, StoreError> open(const QString& path,
                                                                        Clock clock = systemClock());
    ~Desk() override;

    [[nodiscard]] Answer<Clinic> clinic();
    /// Fills an empty store with the demo clinic, lively around today; false when it was not empty.
    [[nodiscard]] Answer<bool> fillWithDemo(quint32 seed);
    [[nodiscard]] Answer<std::vector<Visitor>> searchVisitors(const QString& text, int limit);
    [[nodiscard]] Answer<std::optional<VisitorCard>> visitorCard(const VisitorId& id);
    [[nodiscard]] Answer<DaySchedule> day(const QDate& date);
    [[nodiscard]] Answer<std::optional<Slot>> nextFreeSlot(const GroupId& group,
                                                           const std::optional<ZoneId>& zone, Instant from);
    [[nodiscard]] Answer<Catalogue> catalogue();
    [[nodiscard]] Answer<std::optional<OpenedReservation>> reservation(const ReservationId& id);

    /// The warnings a draft deserves now.
    [[nodiscard]] Answer<std::vector<DraftWarning>> review(const Draft& draft);
    /// Books the draft. Accepted: the reservation stands and the saved draft is gone, in one transaction.
    [[nodiscard]] Answer<Outcome> submit(const SavedDraft& draft);
    [[nodiscard]] Answer<Outcome> cancel(const ReservationId& id, CancelReason reason);

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
    explicit Desk(Clock clock);
    /// On the store's thread; the event arrives on the desk's own.
    void tell(const DeskEvent& event);
    VisitorSearch& search();

    Clock m_clock;
    std::unique_ptr<Store> m_store;              // touched on m_thread only
    std::unique_ptr<ReservationEngine> m_engine; // likewise
    std::unique_ptr<VisitorSearch> m_search;     // likewise
    std::unique_ptr<StoreThread> m_thread;       // ends first, so that nothing works on what is gone
};

} // namespace fd
