#pragma once

#include "model/desk_values.h"

#include <QWidget>

class QVBoxLayout;

namespace fd {

class PersonCard;

/// Everything the desk knows about one visitor.
class VisitorCardView : public QWidget {
    Q_OBJECT
public:
    explicit VisitorCardView(QWidget* parent = nullptr);

    void show(const VisitorCard& card, const Clinic& clinic, Language language, Instant now);
    void refuseMainSystemId(const FieldError& error);

Q_SIGNALS:
    void bookingOpened(fd::ReservationId id);
    /// Somebody else on the same phone number.
    void visitorChosen(const fd::Visitor& visitor);
    void editRequested();
    void mergeRequested();
    void mainSystemIdEntered(const fd::VisitorId& id);

private:
    void addNext(const Booking& booking);
    void addSamePhone(const std::vector<Visitor>& others);
    void addTickets(const VisitorCard& card, const QDate& today);
    void addBookings(const std::vector<const Booking*>& bookings, const QString& heading, bool past);
    void addHeading(const QString& text);

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    PersonCard* m_person = nullptr; ///< in m_content
    Clinic m_clinic;
    Language m_language = Language::Korean;
    QDate m_today;
};

} // namespace fd
