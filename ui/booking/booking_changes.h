#pragma once

#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "model/domain/language.h"

#include <deque>
#include <functional>

namespace fd {

/// Every change to a booking that stands or to blocked time, and every merge of two visitors, goes through
/// here, one at a time, and can be taken back as long as it concerns this clinic alone.
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
    /// From that day on.
    void unblock(qint64 id, const QDate& from);
    /// Time was blocked elsewhere; it can be taken back here.
    void addBlocked(const BlockedStep& step);
    /// As Desk::mergeVisitors(); `told` hears how that ended, first.
    void merge(const Visitor& kept, const Visitor& removed, const VisitorForm& form, const Told& told);
    void undo();
    void redo();

Q_SIGNALS:
    /// What was done, or why not: one sentence.
    void said(const QString& sentence);
    /// A change was not made: what is shown of it is not so.
    void refused(const fd::ReservationId& id, const fd::FieldErrors& errors);
    void failed(const fd::StoreError& error);
    /// It stands, under this id (another one when it had to be queued anew).
    void made(const fd::ReservationId& id);

private:
    enum class Way { Fresh, Undo, Redo };
    using BlockedAnswer = Desk::Answer<std::optional<BlockedStep>>;
    using Step = std::variant<BookingStep, BlockedStep, VisitorMerge>;
    struct Wish {
        ReservationId id;
        Way way = Way::Fresh;
        std::function<Desk::Answer<Change>()> ask;
        std::optional<Step> step{}; ///< what undo or redo took from its stack
        Told told{};
        std::function<BlockedAnswer()> askBlocked{}; ///< instead of `ask`
    };

    void want(Wish wish);
    void next();
    bool takeStep(Wish& wish);
    void ask(const Wish& wish);
    void fail(const Wish& wish, const StoreError& error);
    void take(const Wish& wish, const Change& change);
    void remember(const Wish& wish, const BookingChanged& changed);
    void rememberBlocked(Way way, const BlockedStep& step);
    void keep(Way way, const Step& step, const QString& what);
    void rememberMerge(Way way, const VisitorMerge& merge);

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    std::deque<Wish> m_wishes; // still to be asked
    bool m_asking = false;
    std::deque<Step> m_done;
    std::deque<Step> m_undone;
    QString m_whyNoUndo; // of the last change, when it is one that nothing takes back here
};

} // namespace fd
