#pragma once

#include "model/desk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace fd {

class FieldNote;

/// A reservation that stands, to be read; cancelled or marked as a no-show where that is legal.
class ReservationView : public QWidget {
    Q_OBJECT
public:
    explicit ReservationView(Desk& desk, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void retranslate();
    void show(const ReservationId& id);
    /// Reads it again.
    void refresh();
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void backRequested();
    void outboxRequested();

private:
    void write();
    void addRow(const QString& caption, const QString& text, const char* name);
    void ask(CancelReason reason);
    void cancel(CancelReason reason);

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    std::optional<ReservationId> m_id;
    std::optional<OpenedReservation> m_opened;
    quint64 m_query = 0;
    QLabel* m_name;
    QLabel* m_status;
    FieldNote* m_sync; ///< where it stands with the remote side
    QPushButton* m_outbox;
    QWidget* m_rows;
    QFormLayout* m_form;
    FieldNote* m_note;
    QPushButton* m_cancel;
    QPushButton* m_noShow;
    QPushButton* m_back;
};

} // namespace fd
