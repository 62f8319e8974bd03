#include "model/domain/instant.h"

namespace fd {

namespace {

/// Reads `count` ASCII digits at `pos`; -1 when one is missing.
int readDigits(QStringView text, qsizetype& pos, int count) {
    if (pos + count > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = text[pos + i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    pos += count;
    return value;
}

bool readChar(QStringView text, qsizetype& pos, char16_t lower, char16_t upper) {
    if (pos >= text.size() || (text[pos] != QChar(lower) && text[pos] != QChar(upper)))
        return false;
    ++pos;
    return true;
}

bool readChar(QStringView text, qsizetype& pos, char16_t c) {
    return readChar(text, pos, c, c);
}

std::optional<std::chrono::sys_days> readDate(QStringView text, qsizetype& pos) {
    const int year = readDigits(text, pos, 4);
    if (year < 0 || !readChar(text, pos, u'-'))
        return std::nullopt;
    const int month = readDigits(text, pos, 2);
    if (month < 0 || !readChar(text, pos, u'-'))
        return std::nullopt;
    const int day = readDigits(text, pos, 2);
    if (day < 0)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date);
}

/// The fraction in milliseconds, 0 without one; nullopt for a dot without digits.
std::optional<milliseconds> readFraction(QStringView text, qsizetype& pos) {
    if (!readChar(text, pos, u'.'))
        return milliseconds(0);
    const qsizetype first = pos;
    int value = 0;
    for (int digit = 0; (digit = readDigits(text, pos, 1)) >= 0;) {
        if (pos - first <= 3)
            value = value * 10 + digit;
    }
    if (pos == first)
        return std::nullopt;
    for (qsizetype digits = pos - first; digits < 3; ++digits)
        value *= 10;
    return milliseconds(value);
}

std::optional<minutes> readOffset(QStringView text, qsizetype& pos) {
    if (readChar(text, pos, u'z', u'Z'))
        return minutes(0);
    int sign = 1;
    if (readChar(text, pos, u'-'))
        sign = -1;
    else if (!readChar(text, pos, u'+'))
        return std::nullopt;
    const int hours = readDigits(text, pos, 2);
    if (hours < 0 || hours > 23 || !readChar(text, pos, u':'))
        return std::nullopt;
    const int mins = readDigits(text, pos, 2);
    if (mins < 0 || mins > 59)
        return std::nullopt;
    return minutes(sign * (hours * 60 + mins));
}

} // namespace

Clock systemClock() {
    return [] { return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now()); };
}

Instant instantFromMs(qint64 utcMilliseconds) {
    return Instant(milliseconds(utcMilliseconds));
}

qint64 toMs(Instant instant) {
    return instant.time_since_epoch().count();
}

Instant toInstant(const QDateTime& dateTime) {
    return instantFromMs(dateTime.toMSecsSinceEpoch());
}

QDateTime toLocal(Instant instant, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), zone);
}

double wallMinute(Instant instant, const QDate& date, const QTimeZone& zone) {
    const QDateTime local = toLocal(instant, zone);
    return static_cast<double>(date.daysTo(local.date())) * 24 * 60 +
           local.time().msecsSinceStartOfDay() / 60'000.0;
}

Instant sameTimeOn(Instant instant, const QDate& date, const QTimeZone& zone) {
    return wallTime(date, toLocal(instant, zone).time().msecsSinceStartOfDay() / 60'000, zone);
}

Instant wallTime(const QDate& date, int minuteOfDay, const QTimeZone& zone) {
    const QDate day = minuteOfDay < 24 * 60 ? date : date.addDays(1);
    const QTime time = QTime::fromMSecsSinceStartOfDay((minuteOfDay % (24 * 60)) * 60'000);
    const QDateTime local(day, time, zone);
    if (local.isValid() && local.time() == time && local.date() == day)
        return toInstant(local);
    // In a gap Qt says invalid, or from 6.7 on moves the time by the gap's length; UTC is less than two days
    // off.
    const auto change = zone.nextTransition(QDateTime(day.addDays(-2), time, Qt::UTC));
    return toInstant(change.atUtc);
}

Instant startOfDay(const QDate& date, const QTimeZone& zone) {
    return toInstant(date.startOfDay(zone));
}

std::optional<Instant> parseRfc3339(QStringView text) {
    qsizetype pos = 0;
    const auto date = readDate(text, pos);
    if (!date || !readChar(text, pos, u't', u'T'))
        return std::nullopt;
    const int hour = readDigits(text, pos, 2);
    if (hour < 0 || hour > 23 || !readChar(text, pos, u':'))
        return std::nullopt;
    const int minute = readDigits(text, pos, 2);
    if (minute < 0 || minute > 59 || !readChar(text, pos, u':'))
        return std::nullopt;
    const int second = readDigits(text, pos, 2);
    if (second < 0 || second > 59)
        return std::nullopt;
    const auto fraction = readFraction(text, pos);
    if (!fraction)
        return std::nullopt;
    const auto offset = readOffset(text, pos);
    if (!offset || pos != text.size())
        return std::nullopt;
    return Instant(*date) + std::chrono::hours(hour) + minutes(minute) + std::chrono::seconds(second) +
           *fraction - *offset;
}

QString toRfc3339(Instant instant) {
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss time(instant - days);
    const QLatin1Char zero('0');
    QString text = QStringLiteral("%1-%2-%3T%4:%5:%6")
                       .arg(static_cast<int>(date.year()), 4, 10, zero)
                       .arg(static_cast<unsigned>(date.month()), 2, 10, zero)
                       .arg(static_cast<unsigned>(date.day()), 2, 10, zero)
                       .arg(time.hours().count(), 2, 10, zero)
                       .arg(time.minutes().count(), 2, 10, zero)
                       .arg(time.seconds().count(), 2, 10, zero);
    if (const auto fraction = time.subseconds().count(); fraction != 0)
        text += QStringLiteral(".%1").arg(fraction, 3, 10, zero);
    return text + QLatin1Char('Z');
}

} // namespace fd
