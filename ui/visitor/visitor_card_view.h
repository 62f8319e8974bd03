#pragma once

#include "model/desk_values.h"

#include <QWidget>

class QVBoxLayout;

namespace fd {

/// Everything the desk knows about one visitor, read only.
class VisitorCardView : public QWidget {
    Q_OBJECT
public:
    explicit VisitorCardView(QWidget* parent = nullptr);

    void show(const VisitorCard& card, const Clinic& clinic, Language language, Instant now);

Q_SIGNALS:
    void bookingOpened(fd::ReservationId id);

private:
    void addPerson(const Visitor& visitor, int noShows);
    void addTickets(const VisitorCard& card, const QDate& today);
    void addBookings(const std::vector<const Booking*>& bookings, const QString& heading);
    void addHeading(const QString& text);

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    QDate m_today;
};

} // namespace fd
