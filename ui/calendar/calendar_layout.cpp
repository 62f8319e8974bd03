#include "ui/calendar/calendar_layout.h"

#include <algorithm>
#include <cmath>

namespace fd {

namespace {

constexpr int extentStep = 30;
constexpr double leftMargin = 3;
constexpr double narrowGutter = 8;

struct Placed {
    size_t index = 0;
    double top = 0;
    double bottom = 0;
    size_t lane = 0;
    size_t cluster = 0;
    size_t laneEnd = 0; ///< the first lane to the right that is taken while it lasts; 0: none is
};

bool meet(const Placed& a, const Placed& b, const std::vector<TimedBlock>& blocks) {
    // By time too: where the clock is set back, two that overlap may be drawn apart.
    return (a.top < b.bottom && b.top < a.bottom) || blocks[a.index].range.overlaps(blocks[b.index].range);
}

size_t clusterOf(std::vector<Placed>& column, size_t i) {
    while (column[i].cluster != i)
        i = column[i].cluster = column[column[i].cluster].cluster;
    return i;
}

void limitLane(Placed& left, size_t lane) {
    left.laneEnd = left.laneEnd == 0 ? lane : std::min(left.laneEnd, lane);
}

/// Each takes the leftmost lane that none it meets has taken; those that meet, directly or through others,
/// share a cluster. The column is sorted by start.
void assignLanes(std::vector<Placed>& column, const std::vector<TimedBlock>& blocks) {
    // What has ended cannot meet what begins later, unless the clock was set back in between.
    const bool inOrder = std::is_sorted(column.begin(), column.end(),
                                        [](const Placed& a, const Placed& b) { return a.top < b.top; });
    std::vector<size_t> lasting;
    std::vector<bool> taken;
    for (size_t i = 0; i < column.size(); ++i) {
        Placed& one = column[i];
        one.cluster = i;
        if (inOrder)
            std::erase_if(lasting, [&](size_t j) { return !meet(column[j], one, blocks); });
        taken.assign(lasting.size() + 1, false);
        for (const size_t j : lasting) {
            if (!meet(column[j], one, blocks))
                continue;
            if (column[j].lane < taken.size())
                taken[column[j].lane] = true;
            column[clusterOf(column, j)].cluster = clusterOf(column, i);
        }
        one.lane = static_cast<size_t>(std::find(taken.begin(), taken.end(), false) - taken.begin());
        for (const size_t j : lasting) {
            if (!meet(column[j], one, blocks))
                continue;
            if (column[j].lane < one.lane)
                limitLane(column[j], one.lane);
            else
                limitLane(one, column[j].lane);
        }
        lasting.push_back(i);
    }
}

} // namespace

CalendarLayout::CalendarLayout(LayoutInput input)
    : m_in(std::move(input)) {
    findDays();
    findColumns();
    findExtent();
    placeBlocks();
    placeBands();
}

void CalendarLayout::findDays() {
    for (const CalendarColumn& column : m_in.columns) {
        if (spanOf(column.date) != nullptr)
            continue;
        const Instant start = startOfDay(column.date, m_in.timeZone);
        const Instant end = startOfDay(column.date.addDays(1), m_in.timeZone);
        m_days.push_back({column.date, start, end, end - start == std::chrono::hours(24)});
    }
}

const CalendarLayout::DaySpan* CalendarLayout::spanOf(const QDate& date) const {
    const auto found =
        std::find_if(m_days.begin(), m_days.end(), [&](const DaySpan& day) { return day.date == date; });
    return found == m_days.end() ? nullptr : &*found;
}

double CalendarLayout::minuteOf(Instant instant, const QDate& date) const {
    const DaySpan* day = spanOf(date);
    if (day != nullptr && day->even && instant >= day->start && instant < day->end)
        return static_cast<double>((instant - day->start).count()) / 60'000.0;
    return wallMinute(instant, date, m_in.timeZone);
}

void CalendarLayout::findColumns() {
    m_columnOfBlock.reserve(m_in.blocks.size());
    for (const TimedBlock& block : m_in.blocks)
        m_columnOfBlock.push_back(columnOf(block.zone, block.range));
}

void CalendarLayout::findExtent() {
    double first = minutesPerDay;
    double last = 0;
    const auto reach = [&](double from, double to) {
        first = std::min(first, std::clamp<double>(from, 0, minutesPerDay));
        last = std::max(last, std::clamp<double>(to, 0, minutesPerDay));
    };
    for (const MinuteSpan& opening : m_in.openings)
        reach(opening.start, opening.end);
    for (size_t i = 0; i < m_in.blocks.size(); ++i) {
        const TimedBlock& block = m_in.blocks[i];
        const auto where = m_columnOfBlock[i];
        if (!where)
            continue;
        const double from = minuteOf(block.range.start(), m_in.columns[*where].date);
        const double to = minuteOf(block.range.end(), m_in.columns[*where].date);
        if (from < minutesPerDay && to > 0)
            reach(from, std::max(from, to));
    }
    if (last <= first)
        return; // nothing to go by: office hours stand
    const auto minute = [](double steps) {
        return std::clamp(static_cast<int>(steps) * extentStep, 0, minutesPerDay);
    };
    m_firstMinute = minute(std::floor(first / extentStep) - 1);
    m_lastMinute = minute(std::ceil(last / extentStep) + 1);
}

QSizeF CalendarLayout::size() const {
    const double width = m_in.columns.empty() ? 0 : column(m_in.columns.size() - 1).right();
    return {width, yOfMinute(m_lastMinute)};
}

double CalendarLayout::yOfMinute(double minute) const {
    return (minute - m_firstMinute) * m_in.pixelsPerMinute;
}

double CalendarLayout::minuteAt(double y) const {
    return m_firstMinute + y / m_in.pixelsPerMinute;
}

double CalendarLayout::yOf(Instant instant, const QDate& date) const {
    return yOfMinute(minuteOf(instant, date));
}

bool CalendarLayout::isClosed() const {
    return std::none_of(m_in.columns.begin(), m_in.columns.end(),
                        [](const CalendarColumn& column) { return column.hours.has_value(); });
}

QRectF CalendarLayout::column(size_t index) const {
    const auto count = static_cast<double>(m_in.columns.size());
    const double width = std::max(m_in.minColumnWidth, m_in.availableWidth / count);
    // Whole pixels, so that the lines between columns are sharp.
    const double left = std::floor(width * static_cast<double>(index));
    const double right = std::floor(width * static_cast<double>(index + 1));
    return {left, 0, right - left, yOfMinute(m_lastMinute)};
}

QRectF CalendarLayout::blockArea(size_t index) const {
    const double gutter = index < m_in.gutters.size() ? m_in.gutters[index] : narrowGutter;
    return column(index).adjusted(leftMargin, 0, -gutter, 0);
}

std::optional<size_t> CalendarLayout::columnAt(double x) const {
    for (size_t i = 0; i < m_in.columns.size(); ++i) {
        const QRectF rect = column(i);
        if (x >= rect.left() && x < rect.right())
            return i;
    }
    return std::nullopt;
}

std::optional<size_t> CalendarLayout::columnOf(const ZoneId& zone, const TimeRange& range) const {
    const DaySpan* day = nullptr;
    for (size_t i = 0; i < m_in.columns.size(); ++i) {
        const CalendarColumn& column = m_in.columns[i];
        if (column.zone && *column.zone != zone)
            continue;
        if (day == nullptr || day->date != column.date)
            day = spanOf(column.date);
        if (range.start() < day->end && day->start < range.end())
            return i;
    }
    return std::nullopt;
}

void CalendarLayout::placeBlocks() {
    m_blocks.assign(m_in.blocks.size(), std::nullopt);
    std::vector<std::vector<Placed>> columns(m_in.columns.size());
    for (size_t index = 0; index < m_in.blocks.size(); ++index) {
        const TimedBlock& block = m_in.blocks[index];
        const auto where = m_columnOfBlock[index];
        if (!where)
            continue;
        const QDate& date = m_in.columns[*where].date;
        const double top = yOf(block.range.start(), date);
        const double bottom = std::max(yOf(block.range.end(), date), top + m_in.minBlockHeight);
        if (bottom > 0 && top < yOfMinute(m_lastMinute))
            columns[*where].push_back(Placed{index, top, bottom, 0, 0, 0});
    }
    const auto earlier = [this](const Placed& a, const Placed& b) {
        const TimedBlock& x = m_in.blocks[a.index];
        const TimedBlock& y = m_in.blocks[b.index];
        if (x.range.start() != y.range.start())
            return x.range.start() < y.range.start();
        if (x.range.end() != y.range.end())
            return x.range.end() > y.range.end();
        return x.key < y.key;
    };
    for (size_t i = 0; i < columns.size(); ++i) {
        std::vector<Placed>& column = columns[i];
        std::sort(column.begin(), column.end(), earlier);
        assignLanes(column, m_in.blocks);
        const QRectF area = blockArea(i);
        std::vector<size_t> lanesOf(column.size(), 0); // by cluster
        for (size_t j = 0; j < column.size(); ++j) {
            size_t& lanes = lanesOf[clusterOf(column, j)];
            lanes = std::max(lanes, column[j].lane + 1);
        }
        for (size_t j = 0; j < column.size(); ++j) {
            const Placed& one = column[j];
            const size_t lanes = lanesOf[clusterOf(column, j)];
            const double width = area.width() / static_cast<double>(lanes);
            const size_t end = one.laneEnd == 0 ? lanes : one.laneEnd;
            m_blocks[one.index] = QRectF(area.left() + width * static_cast<double>(one.lane), one.top,
                                         width * static_cast<double>(end - one.lane), one.bottom - one.top);
        }
    }
}

void CalendarLayout::placeBands() {
    // Neighbours of one day share their bands: one hatching over all of them.
    for (size_t first = 0; first < m_in.columns.size();) {
        size_t last = first;
        while (last + 1 < m_in.columns.size() && m_in.columns[last + 1].date == m_in.columns[first].date)
            ++last;
        const double left = column(first).left();
        const double width = column(last).right() - left;
        const auto add = [&](int from, int to, BandKind kind) {
            if (from < to)
                m_bands.push_back({{left, yOfMinute(from), width, yOfMinute(to) - yOfMinute(from)}, kind});
        };
        if (const auto& hours = m_in.columns[first].hours) {
            add(m_firstMinute, hours->open.start, BandKind::Closed);
            if (const auto& pause = hours->breakTime)
                add(pause->start, pause->end, BandKind::Break);
            add(hours->open.end, m_lastMinute, BandKind::Closed);
        } else {
            add(m_firstMinute, m_lastMinute, BandKind::Closed);
        }
        first = last + 1;
    }
}

std::optional<size_t> CalendarLayout::blockAt(const QPointF& point) const {
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i] && m_blocks[i]->contains(point))
            return i;
    }
    return std::nullopt;
}

std::optional<size_t> CalendarLayout::slotAt(const QPointF& point) const {
    const auto where = columnAt(point.x());
    if (!where)
        return std::nullopt;
    for (size_t i = 0; i < m_in.slots.size(); ++i) {
        const Slot& slot = m_in.slots[i];
        if (columnOf(slot.zoneId, slot.range) == where &&
            point.y() >= yOf(slot.range.start(), m_in.columns[*where].date) &&
            point.y() < yOf(slot.range.end(), m_in.columns[*where].date))
            return i;
    }
    return std::nullopt;
}

QRectF CalendarLayout::rectOf(const ZoneId& zone, const TimeRange& range) const {
    const auto where = columnOf(zone, range);
    if (!where)
        return {};
    const QRectF whole = column(*where);
    const QDate& date = m_in.columns[*where].date;
    const double top = yOf(range.start(), date);
    return {whole.left(), top, whole.width(),
            std::max(yOf(range.end(), date) - top, m_in.minBlockHeight / 2)};
}

std::optional<CalendarLayout::FreeRange> CalendarLayout::rangeAt(const QPointF& point) const {
    const auto where = columnAt(point.x());
    if (!where)
        return std::nullopt;
    if (const auto slot = slotAt(point))
        return FreeRange{m_in.slots[*slot].zoneId, m_in.slots[*slot].range};
    const CalendarColumn& place = m_in.columns[*where];
    const int step = std::max(5, m_in.intervalMinutes);
    const int origin = place.hours ? place.hours->open.start : 0;
    const int start = origin + static_cast<int>(std::floor((minuteAt(point.y()) - origin) / step)) * step;
    if (start < 0 || start + step > minutesPerDay)
        return std::nullopt;
    const auto range = TimeRange::make(wallTime(place.date, start, m_in.timeZone),
                                       wallTime(place.date, start + step, m_in.timeZone));
    return range ? std::optional(FreeRange{place.zone.value_or(m_in.anyZone), *range}) : std::nullopt;
}

} // namespace fd
