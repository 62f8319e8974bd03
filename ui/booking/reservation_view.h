#pragma once

#include "model/desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace fd {

class BookingChanges;
class FieldNote;

/// A reservation that stands, to be read, with its history; the visit taken on, cancelled or marked as a
/// no-show where that is legal.
class ReservationView : public QWidget {
    Q_OBJECT
public:
    ReservationView(Desk& desk, BookingChanges& changes, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void retranslate();
    void show(const ReservationId& id);
    /// Reads it again.
    void refresh();
    [[nodiscard]] QWidget* firstControl() const;
    /// As its button would, once what is being read is there.
    void askFor(CancelReason reason);

Q_SIGNALS:
    void backRequested();
    void outboxRequested();
    void editRequested(const fd::ReservationId& id);

private:
    void write();
    void addRow(const QString& caption, const QString& text, const char* name);
    /// Cancels, or asks first where there is no way back.
    void ask(CancelReason reason);
    void writeStages();
    void writeHistory();
    void cancel(CancelReason reason);

    Desk& m_desk;
    BookingChanges& m_changes;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    std::optional<ReservationId> m_id;
    std::optional<OpenedReservation> m_opened;
    std::vector<ChangeRecord> m_history;
    std::optional<CancelReason> m_asked; ///< to be asked once it is read
    quint64 m_query = 0;
    QLabel* m_name;
    QLabel* m_status;
    FieldNote* m_sync; ///< where it stands with the remote side
    QPushButton* m_outbox;
    QWidget* m_rows;
    QGridLayout* m_form;
    QWidget* m_stages;
    QLabel* m_historyTitle;
    QLabel* m_historyText;
    FieldNote* m_note;
    QPushButton* m_edit;
    QPushButton* m_cancel;
    QPushButton* m_noShow;
    QPushButton* m_back;
};

} // namespace fd
