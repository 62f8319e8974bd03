#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <chrono>
#include <compare>
#include <functional>
#include <optional>

namespace fd {

using std::chrono::milliseconds;
using std::chrono::minutes;

/// A point in time: UTC, to the millisecond. What is on the wire, in the store and in every rule.
using Instant = std::chrono::sys_time<milliseconds>;

/// Where "now" comes from; passed in, so that a test says what time it is.
using Clock = std::function<Instant()>;
[[nodiscard]] Clock systemClock();

[[nodiscard]] Instant instantFromMs(qint64 utcMilliseconds);
[[nodiscard]] qint64 toMs(Instant instant);
[[nodiscard]] Instant toInstant(const QDateTime& dateTime);
[[nodiscard]] QDateTime toLocal(Instant instant, const QTimeZone& zone);
inline constexpr int minutesPerDay = 24 * 60; ///< on the wall clock

/// The instant of a wall time in `zone`; minutes 0…1440 since midnight. In a DST gap the first valid moment
/// after it.
[[nodiscard]] Instant wallTime(const QDate& date, int minuteOfDay, const QTimeZone& zone);
/// Minutes of the wall clock since 0:00 of `date`: negative on days before it, 1440 and more after it.
[[nodiscard]] double wallMinute(Instant instant, const QDate& date, const QTimeZone& zone);
/// The same wall time (to the minute) of another date.
[[nodiscard]] Instant sameTimeOn(Instant instant, const QDate& date, const QTimeZone& zone);
/// 0:00 of `date` in `zone` (or the first moment of the day where midnight does not exist).
[[nodiscard]] Instant startOfDay(const QDate& date, const QTimeZone& zone);

/// RFC 3339 date-time with an offset or Z. Refused (decision): no offset, 24:00, leap seconds, dates that do
/// not exist. Fractions are cut to the millisecond.
[[nodiscard]] std::optional<Instant> parseRfc3339(QStringView text);
/// `2026-11-24T01:00:00Z`, with `.123` only when there are milliseconds.
[[nodiscard]] QString toRfc3339(Instant instant);

/// A half-open interval [start, end) with start < end: an empty or reversed one cannot be built.
class TimeRange {
public:
    [[nodiscard]] static std::optional<TimeRange> make(Instant start, Instant end) {
        if (!(start < end))
            return std::nullopt;
        return TimeRange(start, end);
    }
    [[nodiscard]] Instant start() const { return m_start; }
    [[nodiscard]] Instant end() const { return m_end; }
    [[nodiscard]] milliseconds length() const { return m_end - m_start; }
    /// Touching ranges do not overlap.
    [[nodiscard]] bool overlaps(const TimeRange& other) const {
        return m_start < other.m_end && other.m_start < m_end;
    }
    [[nodiscard]] bool contains(Instant instant) const { return m_start <= instant && instant < m_end; }

    auto operator<=>(const TimeRange&) const = default;

private:
    TimeRange(Instant start, Instant end)
        : m_start(start)
        , m_end(end) {}
    Instant m_start;
    Instant m_end;
};

} // namespace fd
