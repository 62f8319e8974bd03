#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <deque>
#include <functional>

namespace fd {

/// Every change to a booking that stands goes through here, one at a time, and can be taken back as long as
/// it concerns this clinic alone.
class BookingChanges : public QObject {
    Q_OBJECT
public:
    explicit BookingChanges(Desk& desk, QObject* parent = nullptr);

    void setClinic(const Clinic& clinic) { m_clinic = clinic; }
    void setLanguage(Language language) { m_language = language; }

    void move(const ReservationId& id, const ZoneId& zone, const TimeRange& range);
    void setStage(const ReservationId& id, VisitStage stage);
    void cancel(const ReservationId& id, CancelReason reason);
    using Told = std::function<void(const Result<Change, StoreError>&)>;
    /// Saves what was written of a booking that is being changed; `told` hears how that ended, first.
    void edit(const SavedDraft& draft, const Told& told);
    void undo();
    void redo();

Q_SIGNALS:
    /// What was done, or why not: one sentence.
    void said(const QString& sentence);
    /// A change was not made: what is shown of it is not so.
    void refused(const fd::ReservationId& id, const fd::FieldErrors& errors);
    /// The same, because somebody else changed the booking meanwhile; `again` makes it on top of that.
    void overtaken(const fd::ReservationId& id, const std::function<void()>& again);
    void failed(const fd::StoreError& error);
    /// It stands, under this id (another one when it had to be queued anew).
    void made(const fd::ReservationId& id);

private:
    enum class Way { Fresh, Undo, Redo };
    struct Wish {
        ReservationId id;
        Way way = Way::Fresh;
        std::function<Desk::Answer<Change>()> ask;
        std::optional<BookingStep> step{}; ///< what undo or redo took from its stack
        Told told{};
    };

    void want(Wish wish);
    void next();
    void fail(const Wish& wish, const StoreError& error);
    void take(const Wish& wish, const Change& change);
    void remember(const Wish& wish, const BookingChanged& changed);

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    std::deque<Wish> m_wishes; // still to be asked
    bool m_asking = false;
    std::deque<BookingStep> m_done;
    std::deque<BookingStep> m_undone;
    QString m_whyNoUndo; // of the last change, when it is one that nothing takes back here
};

} // namespace fd
