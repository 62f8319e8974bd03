#pragma once

#include "model/desk.h"

#include <QFrame>
#include <QPointer>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fd {

class BookingRow;
class ChipFlow;
class FieldNote;
class SlotOffer;

/// One booking of the queue: what became of it, and what can be done about it, one click each.
class OutboxCard : public QFrame {
    Q_OBJECT
public:
    explicit OutboxCard(Desk& desk, QWidget* parent = nullptr);

    /// Writes the card only when something about it is another one.
    void show(const QueuedBooking& item, const Clinic& clinic, Language language);
    [[nodiscard]] qint64 row() const { return m_item ? m_item->row.id : 0; }

Q_SIGNALS:
    void openRequested(fd::ReservationId id, fd::Instant start);
    /// The row became a draft again.
    void editRequested(const fd::SavedDraft& draft);
    void discarded(qint64 row);
    /// A person has looked; who it is, this card does not know.
    void decided(qint64 row, fd::StaffDecision decision);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void write();
    void writeActions();
    void addAction(const QString& text, const char* name, const std::function<void()>& act,
                   bool quiet = false);
    void offerTimes();
    void edit();
    void discard();
    void retry();
    void move(const ZoneId& zone, const TimeRange& range);
    void enterId();
    void refuse(const FieldError& error);
    void fail(const StoreError& error);
    void notPossibleAnyMore();
    [[nodiscard]] bool asksForId() const;
    [[nodiscard]] QString whenText() const;

    Desk& m_desk;
    std::optional<QueuedBooking> m_item;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    QVBoxLayout* m_column;
    QPointer<BookingRow> m_header;
    QLabel* m_sentence;
    QLabel* m_technical;
    QWidget* m_idRow;
    QLineEdit* m_id;
    QPushButton* m_enterId;
    ChipFlow* m_actions;
    SlotOffer* m_offer;
    FieldNote* m_note;
};

} // namespace fd
