#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/table.h"
#include "model/domain/outcome.h"
#include "model/engine/schedule.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace fd::ctl {

namespace {

constexpr int mostDays = 366;

void printTable(const std::vector<Slot>& found, Store& store) {
    const QTimeZone timeZone = store.clinic.timeZone();
    QHash<ZoneId, QString> zones;
    for (const Zone& zone : store.clinic.zones())
        zones.insert(zone.id, zone.title.korean);
    Table table({translated(QT_TRANSLATE_NOOP("ctl", "Start")), translated(QT_TRANSLATE_NOOP("ctl", "End")),
                 translated(QT_TRANSLATE_NOOP("ctl", "Zone")), translated(QT_TRANSLATE_NOOP("ctl", "Load"))});
    for (const Slot& slot : found) {
        const auto written = [&timeZone](Instant at) {
            return toLocal(at, timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        };
        table.add({written(slot.range.start()), written(slot.range.end()), zones.value(slot.zoneId),
                   QStringLiteral("%1/%2").arg(slot.reservationCount).arg(slot.capacity)});
    }
    print(table.text().toUtf8());
}

QJsonObject jsonOf(const Slot& slot) {
    return {{QStringLiteral("zoneId"), slot.zoneId.text()},
            {QStringLiteral("startDateTimeUtc"), toRfc3339(slot.range.start())},
            {QStringLiteral("endDateTimeUtc"), toRfc3339(slot.range.end())},
            {QStringLiteral("capacity"), slot.capacity},
            {QStringLiteral("reservationCount"), slot.reservationCount}};
}

int runSlots(Invocation& invocation) {
    const auto id = invocation.id<GroupId>(QStringLiteral("group"));
    if (!id)
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "--group is needed."))};
    const TimeRange window = invocation.window();
    if (window.length() > std::chrono::hours(24 * mostDays))
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The window is longer than a year."))};
    const auto store = invocation.openStore();
    const auto group = store->clinic.group(*id);
    if (!group)
        return refuse(invocation,
                      Rejected{FieldErrors{{QStringLiteral("reservationGroupId"), reason::NotFound}}});
    const std::vector<Slot> found = slotsBetween(*store, *group, window.start(), window.end());
    if (!invocation.json()) {
        printTable(found, *store);
        return Done;
    }
    QJsonArray array;
    for (const Slot& slot : found)
        array.append(jsonOf(slot));
    printJson(array);
    return Done;
}

} // namespace

Command slotsCommand() {
    return {
        "slots",
        QT_TRANSLATE_NOOP("ctl", "Lists the slots of a reservation group that start in a window of time."),
        {},
        [](QCommandLineParser& parser) {
            parser.addOptions(
                {{QStringLiteral("group"),
                  translated(QT_TRANSLATE_NOOP("ctl", "The reservation group; needed.")),
                  QStringLiteral("ID")},
                 {QStringLiteral("from"),
                  translated(QT_TRANSLATE_NOOP("ctl", "Start of the window (RFC 3339); needed.")),
                  QStringLiteral("TIME")},
                 {QStringLiteral("to"),
                  translated(QT_TRANSLATE_NOOP("ctl", "End of the window, not included; needed.")),
                  QStringLiteral("TIME")}});
        },
        runSlots};
}

} // namespace fd::ctl
