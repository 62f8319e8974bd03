#include "model/directory/import_fields.h"
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

Zone readZone(Fields& fields, const ImportOptions& options) {
    Zone zone;
    zone.id = fields.id<ZoneId>(QStringLiteral("id"), Need::Required).value_or(ZoneId());
    zone.title.korean = fields.text(QStringLiteral("title"), Need::Required);
    zone.title.english = fields.text(QStringLiteral("titleEn"));
    zone.color = fields.text(QStringLiteral("color"));
    if (!zone.color.isEmpty() && !isColor(zone.color))
        fields.refuse(QStringLiteral("color"), reason::Invalid);
    zone.order = fields.integer(QStringLiteral("order"), -anyOrder, anyOrder, 0);
    fields.refuseUnknown(options);
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

std::optional<DayHours> readDay(Fields fields, const ImportOptions& options) {
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
    fields.refuseUnknown(options);
    return enabled && open ? std::optional(DayHours{*open, pause}) : std::nullopt;
}

void readTimetable(Fields& fields, ReservationGroup& group, const ImportOptions& options) {
    auto timetable = fields.object(QStringLiteral("operationTimetable"), Need::Required);
    if (!timetable)
        return;
    const std::array<QString, 7> names{QStringLiteral("monday"),    QStringLiteral("tuesday"),
                                       QStringLiteral("wednesday"), QStringLiteral("thursday"),
                                       QStringLiteral("friday"),    QStringLiteral("saturday"),
                                       QStringLiteral("sunday")};
    for (size_t i = 0; i < names.size(); ++i) {
        if (const auto day = timetable->object(names[i], Need::Optional))
            group.weekday[i] = readDay(*day, options);
    }
    timetable->refuseUnknown(options);
}

void readCapacities(Fields& fields, ReservationGroup& group, Job& job) {
    constexpr int most = 10'000;
    SeenOnce zones;
    for (Fields& entry : fields.objects(QStringLiteral("intervalCapacities"), Need::Required)) {
        ZoneCapacity capacity;
        if (const auto zone = entry.id<ZoneId>(QStringLiteral("zoneId"), Need::Required)) {
            capacity.zoneId = *zone;
            if (!job.store.clinic.hasZone(*zone))
                entry.refuse(QStringLiteral("zoneId"), reason::NotFound);
            zones.check(entry, QStringLiteral("zoneId"), zone->key());
        }
        capacity.capacity = entry.integer(QStringLiteral("intervalCapacity"), 0, most);
        capacity.enabled = entry.boolean(QStringLiteral("enabled"), true);
        entry.refuseUnknown(job.options);
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
    readTimetable(fields, group, job.options);
    fields.refuseUnknown(job.options);
    return group;
}

} // namespace

void importZones(Job& job, std::vector<Fields> records) {
    SeenOnce ids;
    const auto read = [&](Fields& fields) {
        const Zone zone = readZone(fields, job.options);
        ids.check(fields, QStringLiteral("id"), zone.id.isNil() ? QString() : zone.id.key());
        return zone;
    };
    importEach(job, records, read, [&job](const Zone& zone) { return job.store.clinic.putZone(zone); });
}

void importGroups(Job& job, std::vector<Fields> records) {
    SeenOnce ids;
    const auto read = [&](Fields& fields) {
        const ReservationGroup group = readGroup(fields, job);
        ids.check(fields, QStringLiteral("id"), group.id.isNil() ? QString() : group.id.key());
        return group;
    };
    importEach(job, records, read,
               [&job](const ReservationGroup& group) { return job.store.clinic.putGroup(group); });
}

} // namespace fd::importing
