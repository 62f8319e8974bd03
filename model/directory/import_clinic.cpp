#include "model/directory/import_job.h"
#include "model/store/store.h"

#include <algorithm>

namespace fd::importing {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int anyOrder = 1'000'000;

bool isColor(const QString& text) {
    return text.size() == 7 && text[0] == u'#' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               const QChar lower = c.toLower();
               return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
           });
}

Zone readZone(Fields& fields, bool ignoreUnknown) {
    Zone zone;
    zone.id = fields.id<ZoneId>(QStringLiteral("id"), Need::Required).value_or(ZoneId());
    zone.title.korean = fields.text(QStringLiteral("title"), Need::Required);
    zone.title.english = fields.text(QStringLiteral("titleEn"));
    zone.color = fields.text(QStringLiteral("color"));
    if (!zone.color.isEmpty() && !isColor(zone.color))
        fields.refuse(QStringLiteral("color"), reason::Invalid);
    zone.order = fields.integer(QStringLiteral("order"), -anyOrder, anyOrder, 0);
    fields.refuseUnknown(ignoreUnknown);
    return zone;
}

/// Minutes since midnight of `HH:mm`, 24:00 where `latest` allows it; nullopt when refused or empty.
std::optional<int> timeOf(Fields& fields, const QString& key, Need need, int latest) {
    const QString written = fields.text(key, need);
    if (written.isEmpty())
        return std::nullopt;
    const auto digit = [&written](qsizetype at) { return written[at].unicode() - u'0'; };
    const auto isDigit = [&digit](qsizetype at) { return digit(at) >= 0 && digit(at) <= 9; };
    if (written.size() == 5 && written[2] == u':' && isDigit(0) && isDigit(1) && isDigit(3) && isDigit(4)) {
        const int minute = digit(3) * 10 + digit(4);
        const int time = (digit(0) * 10 + digit(1)) * 60 + minute;
        if (minute < 60 && time <= latest)
            return time;
    }
    fields.refuse(key, reason::Invalid);
    return std::nullopt;
}

/// Start and end under their keys; nullopt when either is missing or they are the wrong way round.
std::optional<MinuteSpan> spanOf(Fields& fields, const QString& startKey, const QString& endKey, Need need) {
    const auto start = timeOf(fields, startKey, need, minutesOfDay - 1);
    const auto end = timeOf(fields, endKey, need, minutesOfDay);
    if (!start || !end)
        return std::nullopt;
    if (*start >= *end) {
        fields.refuse(endKey, reason::InvalidTimeRange);
        return std::nullopt;
    }
    return MinuteSpan{*start, *end};
}

std::optional<DayHours> readDay(Fields fields, bool ignoreUnknown) {
    const bool enabled = fields.boolean(QStringLiteral("enabled"), true);
    const auto open = spanOf(fields, QStringLiteral("startTime"), QStringLiteral("endTime"),
                             enabled ? Need::Required : Need::Optional);
    const QString breakStart = QStringLiteral("breakStartTime");
    const QString breakEnd = QStringLiteral("breakEndTime");
    const bool hasBreak = !fields.text(breakStart).isEmpty() || !fields.text(breakEnd).isEmpty();
    const auto pause = spanOf(fields, breakStart, breakEnd, hasBreak ? Need::Required : Need::Optional);
    if (open && pause && (pause->start < open->start || open->end < pause->end)) {
        fields.refuse(pause->start < open->start ? breakStart : breakEnd, reason::InvalidTimeRange);
    }
    fields.refuseUnknown(ignoreUnknown);
    return enabled && open ? std::optional(DayHours{*open, pause}) : std::nullopt;
}

void readTimetable(Fields& fields, ReservationGroup& group, bool ignoreUnknown) {
    auto timetable = fields.object(QStringLiteral("operationTimetable"), Need::Required);
    if (!timetable)
        return;
    const std::array<QString, 7> names{QStringLiteral("monday"),    QStringLiteral("tuesday"),
                                       QStringLiteral("wednesday"), QStringLiteral("thursday"),
                                       QStringLiteral("friday"),    QStringLiteral("saturday"),
                                       QStringLiteral("sunday")};
    for (size_t i = 0; i < names.size(); ++i) {
        if (const auto day = timetable->object(names[i], Need::Optional))
            group.weekday[i] = readDay(*day, ignoreUnknown);
    }
    timetable->refuseUnknown(ignoreUnknown);
}

void readCapacities(Fields& fields, ReservationGroup& group, Job& job) {
    constexpr int most = 10'000;
    QSet<QString> zones;
    for (Fields& entry : fields.objects(QStringLiteral("intervalCapacities"), Need::Required)) {
        ZoneCapacity capacity;
        if (const auto zone = entry.id<ZoneId>(QStringLiteral("zoneId"), Need::Required)) {
            capacity.zoneId = *zone;
            if (!job.store.clinic.hasZone(*zone))
                entry.refuse(QStringLiteral("zoneId"), reason::NotFound);
            if (zones.contains(zone->key()))
                entry.refuse(QStringLiteral("zoneId"), reason::Duplicate);
            zones.insert(zone->key());
        }
        capacity.capacity = entry.integer(QStringLiteral("intervalCapacity"), 0, most);
        capacity.enabled = entry.boolean(QStringLiteral("enabled"), true);
        entry.refuseUnknown(job.ignoreUnknown);
        group.capacities.push_back(capacity);
    }
}

ReservationGroup readGroup(Fields& fields, Job& job) {
    ReservationGroup group;
    group.id = fields.id<GroupId>(QStringLiteral("id"), Need::Required).value_or(GroupId());
    group.title.korean = fields.text(QStringLiteral("title"), Need::Required);
    group.title.english = fields.text(QStringLiteral("titleEn"));
    group.memo = fields.text(QStringLiteral("memo"));
    group.startDate = fields.date(QStringLiteral("startDate"));
    group.intervalMinutes = fields.integer(QStringLiteral("intervalMinutes"), 5, minutesOfDay);
    readCapacities(fields, group, job);
    group.isDefault = fields.boolean(QStringLiteral("isDefault"), false);
    group.order = fields.integer(QStringLiteral("order"), -anyOrder, anyOrder, 0);
    group.sameDayCloseBufferMinutes =
        fields.integer(QStringLiteral("sameDayCloseBufferMinutes"), 0, minutesOfDay, 0);
    readTimetable(fields, group, job.ignoreUnknown);
    fields.refuseUnknown(job.ignoreUnknown);
    return group;
}

} // namespace

void importZone(Job& job, Fields& fields) {
    const int before = job.report.rejectedInAll;
    const Zone zone = readZone(fields, job.ignoreUnknown);
    job.once(fields, QStringLiteral("id"), zone.id.isNil() ? QString() : zone.id.key());
    if (job.report.rejectedInAll != before)
        return;
    job.count(job.isKeeping() ? job.store.clinic.putZone(zone) : !job.store.clinic.hasZone(zone.id));
}

void importGroup(Job& job, Fields& fields) {
    const int before = job.report.rejectedInAll;
    const ReservationGroup group = readGroup(fields, job);
    job.once(fields, QStringLiteral("id"), group.id.isNil() ? QString() : group.id.key());
    if (job.report.rejectedInAll != before)
        return;
    job.count(job.isKeeping() ? job.store.clinic.putGroup(group) : !job.store.clinic.hasGroup(group.id));
}

} // namespace fd::importing
