#pragma once

#include "model/domain/reservation.h"

#include <QTimeZone>

namespace fd {

/// Reservations as iCalendar (RFC 5545): wall times of the clinic's zone, whose rules come along.
class CalendarWriter {
public:
    /// `now` is when the file is made.
    CalendarWriter(const QTimeZone& timeZone, Instant now)
        : m_timeZone(timeZone)
        , m_now(now) {}

    /// `span`: from the first start to the last end of all events; nullopt without any.
    [[nodiscard]] QByteArray head(const std::optional<TimeRange>& span) const;
    [[nodiscard]] QByteArray event(const Reservation& reservation, const QString& visitorName,
                                   const QString& zoneTitle) const;
    [[nodiscard]] static QByteArray foot();

private:
    QTimeZone m_timeZone;
    Instant m_now;
};

} // namespace fd
