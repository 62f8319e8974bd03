#pragma once

#include "model/domain/reservation_group.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

namespace fd {

/// What takes a place in a column. `key` decides the order of two that begin and end together, so that the
/// picture does not depend on the order in which they were read.
struct TimedBlock {
    ZoneId zone;
    TimeRange range;
    QString key;
};

/// One column: a zone on a day, or all zones of a day.
struct CalendarColumn {
    std::optional<ZoneId> zone; ///< nullopt: all of them
    QDate date;
    std::optional<DayHours> hours; ///< of the shown group; nullopt: closed
};

struct LayoutInput {
    QTimeZone timeZone = QTimeZone::utc();
    std::vector<CalendarColumn> columns; ///< left to right
    ZoneId anyZone;                      ///< where something new goes in a column of all zones
    std::vector<TimedBlock> blocks;
    std::vector<Slot> slots;          ///< of the shown group
    std::vector<MinuteSpan> openings; ///< of all groups: the day reaches over all of them
    int intervalMinutes = 30;
    double pixelsPerMinute = 1.25;
    double availableWidth = 0;
    double minColumnWidth = 120;
    std::vector<double> gutters; ///< kept free at the right of each column; missing ones are narrow
    double minBlockHeight = 20;
};

/// Where everything of a day or a week stands, in pixels from the top left corner of the grid (without header
/// and hours). Heights follow the clinic's wall clock: a DST change neither stretches nor hides an hour
/// label.
class CalendarLayout {
public:
    enum class BandKind { Closed, Break };
    struct Band {
        QRectF rect;
        BandKind kind = BandKind::Closed;
    };
    struct FreeRange {
        ZoneId zone;
        TimeRange range;
    };

    CalendarLayout() = default;
    explicit CalendarLayout(LayoutInput input);

    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] int firstMinute() const { return m_firstMinute; }
    [[nodiscard]] int lastMinute() const { return m_lastMinute; }
    [[nodiscard]] double yOfMinute(double minute) const;
    [[nodiscard]] double minuteAt(double y) const;
    /// As seen from a day: what is on the day before is above its top.
    [[nodiscard]] double yOf(Instant instant, const QDate& date) const;

    [[nodiscard]] size_t columnCount() const { return m_in.columns.size(); }
    [[nodiscard]] const std::vector<CalendarColumn>& columns() const { return m_in.columns; }
    [[nodiscard]] QRectF column(size_t index) const;
    [[nodiscard]] std::optional<size_t> columnAt(double x) const;
    /// Of what stands in the zone at that time; what begins before the days shown stands on the first that
    /// it reaches into.
    [[nodiscard]] std::optional<size_t> columnOf(const ZoneId& zone, const TimeRange& range) const;
    /// Closed all day, in every column.
    [[nodiscard]] bool isClosed() const;
    /// The part of a column that blocks share.
    [[nodiscard]] QRectF blockArea(size_t index) const;

    /// One per input block, in its order; nullopt for a zone that is not shown or another day.
    [[nodiscard]] const std::vector<std::optional<QRectF>>& blocks() const { return m_blocks; }
    [[nodiscard]] std::optional<size_t> blockAt(const QPointF& point) const;

    [[nodiscard]] const std::vector<Slot>& allSlots() const { return m_in.slots; }
    [[nodiscard]] std::optional<size_t> slotAt(const QPointF& point) const;
    /// The whole width of the zone's column; null for a zone that is not shown.
    [[nodiscard]] QRectF rectOf(const ZoneId& zone, const TimeRange& range) const;
    /// The slot at the point, or one interval there when the group has none (closed hours, a break).
    [[nodiscard]] std::optional<FreeRange> rangeAt(const QPointF& point) const;

    [[nodiscard]] const std::vector<Band>& bands() const { return m_bands; }

private:
    /// A shown day as instants, so that few times have to be looked up in the time zone.
    struct DaySpan {
        QDate date;
        Instant start{};
        Instant end{};
        bool even = false; ///< 24 hours long: minutes are instants
    };
    [[nodiscard]] const DaySpan* spanOf(const QDate& date) const;
    [[nodiscard]] double minuteOf(Instant instant, const QDate& date) const;
    void findDays();
    void findColumns();
    void findExtent();
    void placeBlocks();
    void placeBands();

    LayoutInput m_in;
    std::vector<DaySpan> m_days;
    std::vector<std::optional<size_t>> m_columnOfBlock;
    int m_firstMinute = 9 * 60;
    int m_lastMinute = 18 * 60;
    std::vector<std::optional<QRectF>> m_blocks;
    std::vector<Band> m_bands;
};

} // namespace fd
