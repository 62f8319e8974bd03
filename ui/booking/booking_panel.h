#pragma once

#include "model/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace fd {

class BookingChanges;
class ConflictChoice;
class DraftForm;
class DraftModel;
class DraftsButton;
class ElidedLabel;
class FieldNote;
class ReservationView;
class ReserveButton;

/// What: the booking being written, its total and the one button; or a reservation that was opened.
class BookingPanel : public QWidget {
    Q_OBJECT
public:
    BookingPanel(Desk& desk, DraftModel& model, BookingChanges& changes, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void openProcedurePicker();
    /// Books the draft; does nothing while an opened reservation is shown.
    void submit();
    /// Begins to change a reservation that stands, or goes on doing so.
    void edit(const ReservationId& id);
    void showReservation(const ReservationId& id);
    /// As its button would.
    void cancelReservation(const ReservationId& id, CancelReason reason);
    void showDraft();
    void reloadDrafts();
    /// Follows what was sent from here to its end.
    void setOutbox(const OutboxView& view);
    /// Closes an opened reservation; false when there was nothing to step back from.
    bool stepBack();

Q_SIGNALS:
    /// `queued`: saved on this PC, and not yet booked at the remote side.
    void reserved(fd::ReservationId id, bool queued);
    void outboxRequested();
    /// A draft to be written on, with its visitor and date.
    void editRequested(const fd::SavedDraft& draft);
    void edited(const fd::ReservationId& id);
    void groupChanged(fd::GroupId id);
    /// The opened reservation is no longer shown.
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void loadCatalogue();
    void nameDraft();
    void leaveEdit();
    void askWhichStands(const ReservationId& id);
    void showTotal();
    void showSaveState();
    void setBusy(bool busy);
    void showReserved(const ReservationId& id, std::optional<OutboxState> sync);
    void showResult();

    enum class SaveState { Nothing, Saved, NotSaved };

    Desk& m_desk;
    DraftModel& m_model;
    Language m_language = Language::Korean;
    SaveState m_saveState = SaveState::Nothing;
    /// The last booking made here, told about until something new is written.
    struct Last {
        ReservationId id;
        std::optional<OutboxState> sync; ///< where it stands with the remote side; nullopt: booked here
        QString number;
    };
    std::optional<Last> m_last;
    std::optional<StoreError> m_lastFailure;
    bool m_toDatabase = false; ///< bookings go to a database that the desks share
    QPointer<QWidget> m_focusBefore;
    ConflictChoice* m_conflict;

    QLabel* m_title;
    ElidedLabel* m_saved;
    DraftsButton* m_drafts;
    QStackedWidget* m_stack;
    QWidget* m_draftPage;
    QScrollArea* m_scroll;
    DraftForm* m_form;
    FieldNote* m_result;
    QLabel* m_summary;
    QLabel* m_total;
    ReserveButton* m_reserve;
    QPushButton* m_leave; ///< while a reservation is being changed: leaves it as it was
    QScrollArea* m_reservationScroll;
    ReservationView* m_reservation;
};

} // namespace fd
