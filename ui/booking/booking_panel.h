#pragma once

#include "model/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace fd {

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
    BookingPanel(Desk& desk, DraftModel& model, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void openProcedurePicker();
    /// Books the draft; does nothing while an opened reservation is shown.
    void submit();
    void showReservation(const ReservationId& id);
    void showDraft();
    void reloadDrafts();
    /// Closes an opened reservation; false when there was nothing to step back from.
    bool stepBack();

Q_SIGNALS:
    void reserved(fd::ReservationId id);
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
    void showTotal();
    void showSaveState();
    void setBusy(bool busy);
    void showReserved(const ReservationId& id);

    enum class SaveState { Nothing, Saved, NotSaved };

    Desk& m_desk;
    DraftModel& m_model;
    Language m_language = Language::Korean;
    SaveState m_saveState = SaveState::Nothing;
    std::optional<ReservationId> m_lastReserved; ///< told about until something new is written
    std::optional<StoreError> m_lastFailure;
    QPointer<QWidget> m_focusBefore;

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
    QScrollArea* m_reservationScroll;
    ReservationView* m_reservation;
};

} // namespace fd
