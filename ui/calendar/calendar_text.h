#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"
#include "ui/calendar/hover_card.h"

#include <QCoreApplication>

namespace fd {

/// The calendar's words: what is drawn, said on cards and read to who cannot see it.
class CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
public:
    /// `10:00–10:30` in the clinic's time.
    [[nodiscard]] static QString times(const TimeRange& range, const QTimeZone& zone);
    [[nodiscard]] static QString status(ReservationStatus status);
    /// The same in a word or two, for a badge; empty for a plain reservation.
    [[nodiscard]] static QString badge(ReservationStatus status);
    /// Where the visitor is, in a word or two, once they are here.
    [[nodiscard]] static QString badge(VisitStage stage);
    /// What is not settled with the main system, in a word; empty for what is.
    [[nodiscard]] static QString badge(OutboxState sync);
    /// The same in one character.
    [[nodiscard]] static QString sign(OutboxState sync);
    [[nodiscard]] static QString sedation();
    [[nodiscard]] static QString consultation();
    [[nodiscard]] static QString draft();
    /// `4 booked · 25%`
    [[nodiscard]] static QString load(const ZoneLoad& load);
    /// `24 Tue`
    [[nodiscard]] static QString dayHead(const QDate& date, Language language);
    [[nodiscard]] static QString dayLoad(int bookings);
    [[nodiscard]] static QString blocked();
    [[nodiscard]] static QString closedDay();
    [[nodiscard]] static QString noZones();
    [[nodiscard]] static QString reading();
    [[nodiscard]] static QString accessibleTitle();
    [[nodiscard]] static QString hint();
    /// What the card beside a booking says.
    [[nodiscard]] static CardText card(const Booking& booking, const QString& zoneTitle,
                                       const QTimeZone& zone);
    [[nodiscard]] static CardText card(const BlockedTime& blocked, const TimeRange& range,
                                       const QString& zoneTitle, const QTimeZone& zone);
    [[nodiscard]] static QString sentence(const Booking& booking, const QString& zoneTitle,
                                          const QTimeZone& zone);
    [[nodiscard]] static QString blockedSentence(const TimeRange& range, const QString& zoneTitle,
                                                 const QString& reason, const QTimeZone& zone);
    [[nodiscard]] static QString slotSentence(const Slot& slot, const QString& zoneTitle,
                                              const QTimeZone& zone);
};

} // namespace fd
