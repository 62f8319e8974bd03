#pragma once

#include "model/desk.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fd {

class FieldBlock;
class OutboxCard;
class OutboxModel;
class OutboxSection;

/// What became of every booking for the remote side, and what to do where a person is needed.
class OutboxPanel : public QWidget {
    Q_OBJECT
public:
    OutboxPanel(Desk& desk, OutboxModel& model, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);

Q_SIGNALS:
    void openRequested(fd::ReservationId id, fd::Instant start);
    void editRequested(const fd::SavedDraft& draft);
    void settingsRequested();
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void write();
    void writeState();
    [[nodiscard]] std::vector<QWidget*> cardsIn(std::initializer_list<OutboxState> states);
    [[nodiscard]] OutboxCard* cardOf(const QueuedBooking& item);
    void dropGone();
    void writeTasks();
    void writeConfirmed();
    void decide(qint64 row, StaffDecision decision);
    void tick(qint64 task);
    void offerUndo(qint64 row);
    void undo();
    /// Who acts; empty, and asked for, while nobody has said so.
    [[nodiscard]] QString staffName();

    Desk& m_desk;
    OutboxModel& m_model;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    QHash<qint64, OutboxCard*> m_cards;
    std::vector<OpenTask> m_shownTasks;
    std::vector<QueuedBooking> m_shownConfirmed;
    qint64 m_discarded = 0; ///< may still be put back
    QTimer m_second;

    QLabel* m_title;
    QPushButton* m_sendNow;
    QPushButton* m_back;
    QLabel* m_state;
    QPushButton* m_settings;
    QLineEdit* m_staff;
    FieldBlock* m_staffBlock;
    QWidget* m_undoBar;
    QLabel* m_undoText;
    QPushButton* m_undo;
    QLabel* m_empty;
    OutboxSection* m_rejected;
    OutboxSection* m_check;
    OutboxSection* m_parked;
    OutboxSection* m_tasks;
    OutboxSection* m_unknown;
    OutboxSection* m_waiting;
    OutboxSection* m_confirmed;
};

} // namespace fd
