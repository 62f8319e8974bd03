#pragma once

#include "model/domain/instant.h"
#include "model/domain/language.h"
#include "model/domain/reservation.h"
#include "model/domain/visitor.h"

#include <QString>

namespace fd {

// How times, money and lengths are written, everywhere in the window.

/// `15:15`
[[nodiscard]] QString timeText(Instant instant, const QTimeZone& zone);
/// `11-24`
[[nodiscard]] QString dayText(Instant instant, const QTimeZone& zone);
/// `11-24 (화) 15:15`
[[nodiscard]] QString dateTimeText(Instant instant, const QTimeZone& zone, Language language);
/// `2026-11-24 (화)`
[[nodiscard]] QString dateText(const QDate& date, Language language);
/// `11-24`, with the year where it is not that of `today`.
[[nodiscard]] QString shortDateText(const QDate& date, const QDate& today);
/// `15:15–16:00`
[[nodiscard]] QString rangeText(const TimeRange& range, const QTimeZone& zone);
/// `₩59,000`, from whole units; another currency than won stands behind: `59,000 USD`.
[[nodiscard]] QString moneyText(qint64 amount, const QString& currency, Language language);
/// Minutes: `45분` / `45 min`; hours are not broken out, a desk counts in minutes.
[[nodiscard]] QString durationText(int length);
/// `1,204`
[[nodiscard]] QString numberText(qint64 number, Language language);
[[nodiscard]] QString statusText(ReservationStatus status);
/// `여` / `F`; empty when not known.
[[nodiscard]] QString genderText(Gender gender);
/// The first characters of a reservation's number, enough to name it to a colleague.
[[nodiscard]] QString shortId(const ReservationId& id);

} // namespace fd
