#pragma once

#include "model/desk.h"

#include <QPromise>
#include <deque>
#include <functional>
#include <memory>

namespace fd {

class BookingChanges;

/// The booking being written, and the one place that changes it. Every change is saved at once (one save at a
/// time, the latest state next) and reviewed for warnings (the latest review wins).
class DraftModel : public QObject {
    Q_OBJECT
public:
    DraftModel(Desk& desk, BookingChanges& changes, QObject* parent = nullptr);
    ~DraftModel() override;

    /// The groups' intervals and the default group, which a new draft begins with.
    void setClinic(const Clinic& clinic);

    [[nodiscard]] const Draft& draft() const { return m_current->saved.draft; }
    [[nodiscard]] Instant now() const { return m_desk.now(); }
    [[nodiscard]] const SavedDraft& savedDraft() const { return m_current->saved; }
    /// The chosen visitor with tickets; empty until it is read when a draft was loaded.
    [[nodiscard]] const std::optional<VisitorCard>& card() const { return m_card; }
    /// Empty while nobody is chosen, or the card is not read yet.
    [[nodiscard]] QString visitorName() const { return m_card ? m_card->visitor.name : QString(); }
    [[nodiscard]] const std::vector<DraftWarning>& warnings() const { return m_warnings; }
    /// When the procedures would be done; nullopt without a start.
    [[nodiscard]] std::optional<Instant> proposedEnd() const;
    /// Something besides the group is written, so that leaving it would be a loss.
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] bool isEdit() const { return draft().edits.has_value(); }
    /// Something of the reservation being changed is written otherwise.
    [[nodiscard]] bool differsFromReservation() const;
    /// The length of one slot of the draft's group.
    [[nodiscard]] int intervalMinutes() const;

    /// A draft with procedures or notes stays with its visitor (a ticket is one person's): another visitor
    /// gets a draft of their own, and the one before stays saved. A bare place in the calendar changes hands.
    void setVisitor(const std::optional<VisitorCard>& card);
    void setVisitor(const Visitor& visitor);
    void setGroup(const std::optional<GroupId>& group);
    void setZone(const std::optional<ZoneId>& zone);
    /// Moves the end along: by the same length when it was set by hand, else to the proposed one.
    void setStart(std::optional<Instant> start);
    void setEnd(std::optional<Instant> end);
    /// Back to the end that the procedures' durations propose.
    void followProposedEnd();
    /// Taken in the calendar. One slot long: the end is proposed; anything else was drawn, so it stays.
    void setSlot(const ZoneId& zone, const GroupId& group, const TimeRange& range);
    void setConsultation(bool required);
    void setSedation(bool required);
    void setFunnel(const QString& text);
    void setMemo(const QString& text);
    /// What is requested already is requested once more.
    void addProcedure(const RequestedProcedure& procedure);
    void setProcedures(const std::vector<RequestedProcedure>& procedures);

    void load(const SavedDraft& saved);
    /// A blank draft; the one before it stays saved.
    void startNew();
    /// Throws the current draft away and starts a blank one.
    void discard();
    /// Books the draft, or saves the change it stands for, once what was typed is saved; ends in reserved,
    /// queued, edited, refused or notReserved.
    void submit();
    /// True once everything typed is saved; false when the store cannot keep it.
    QFuture<bool> flush();

Q_SIGNALS:
    void changed();
    /// Another draft is being written now: nothing on the screen may be kept.
    void replaced();
    void visitorChanged();
    void warningsChanged(const std::vector<fd::DraftWarning>& warnings);
    void savedAt(fd::Instant at);
    void notSaved(const fd::StoreError& error);
    void submittingChanged(bool submitting);
    void reserved(fd::ReservationId id);
    /// Saved on this PC, and not yet booked at the remote side.
    void queued(fd::ReservationId id, bool needsMainSystemId);
    /// The reservation that was being changed stands as it was written.
    void edited(fd::ReservationId id);
    void refused(const fd::FieldErrors& errors);
    void notReserved(const fd::StoreError& error);

private:
    struct Document {
        SavedDraft saved;
        bool endByHand = false;
        bool dirty = false;
        bool discarded = false;
    };
    using DocumentPtr = std::shared_ptr<Document>;

    [[nodiscard]] DocumentPtr blank() const;
    [[nodiscard]] bool isPersonal() const;
    [[nodiscard]] bool isShown(const VisitorId& id) const;
    [[nodiscard]] Instant proposed(Instant start) const;
    void edit(const std::function<void(Draft&)>& change);
    void replaceWith(DocumentPtr document);
    void keep();
    void saveNext();
    void saved(const DocumentPtr& document, const Result<qint64, StoreError>& answer);
    void finishFlush(bool allSaved);
    void review(bool again);
    void fetchCard();
    void submitNow();
    void endSubmit(const Result<Submission, StoreError>& answer);
    void endEdit(const Result<Change, StoreError>& answer);
    void endWriting();
    void takeCard(std::optional<VisitorCard> card);

    Desk& m_desk;
    BookingChanges& m_changes;
    Clinic m_clinic;
    DocumentPtr m_current;
    std::deque<DocumentPtr> m_unsaved; // in the order in which they are saved; the first may be on its way
    bool m_saving = false;
    bool m_submitting = false;
    std::optional<VisitorCard> m_card;
    std::vector<DraftWarning> m_warnings;
    std::optional<Draft> m_reviewed;
    quint64 m_reviewNumber = 0;
    quint64 m_cardNumber = 0;
    std::vector<QPromise<bool>> m_flushes;
};

} // namespace fd
