#pragma once

#include "model/domain/draft_warning.h"
#include "model/engine/reservation_engine.h"
#include "model/store/store.h"

#include <QTemporaryDir>
#include <QtTest>

namespace fd::test {

template <class Id>
Id idOf(int number) {
    return Id::parse(QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'))).value();
}

inline Instant at(const char* rfc3339) {
    return parseRfc3339(QString::fromLatin1(rfc3339)).value();
}

inline TimeRange between(const char* start, const char* end) {
    return TimeRange::make(at(start), at(end)).value();
}

/// Every weekday 10:00 to 19:00 with a break from 13:00 to 13:45; zone 1 takes 2 at a time, zone 2 takes 1.
inline ReservationGroup dayGroup() {
    ReservationGroup group;
    group.id = idOf<GroupId>(7);
    group.title = {QStringLiteral("일반 시술"), QStringLiteral("General")};
    group.intervalMinutes = 30;
    group.isDefault = true;
    group.capacities = {{idOf<ZoneId>(1), 2, true}, {idOf<ZoneId>(2), 1, true}};
    for (auto& day : group.weekday)
        day = DayHours{{600, 1140}, MinuteSpan{780, 825}};
    return group;
}

inline Visitor visitor(int number, const QString& name = QStringLiteral("김민서")) {
    Visitor made;
    made.id = idOf<VisitorId>(number);
    made.name = name;
    return made;
}

inline void fillClinic(Store& store) {
    store.clinic.putZone({idOf<ZoneId>(1), {QStringLiteral("레이저실"), QStringLiteral("Laser")}, {}, 0});
    store.clinic.putZone({idOf<ZoneId>(2), {QStringLiteral("주사실"), QStringLiteral("Injection")}, {}, 1});
    store.clinic.putGroup(dayGroup());
    for (int number = 11; number <= 19; ++number)
        store.visitors.put(visitor(number));
}

inline ReserveCommand command(int visitorNumber, const TimeRange& range, int zone = 1) {
    ReserveCommand made;
    made.visitorId = idOf<VisitorId>(visitorNumber);
    made.reservationGroupId = idOf<GroupId>(7);
    made.zoneId = idOf<ZoneId>(zone);
    made.start.at = range.start();
    made.end.at = range.end();
    return made;
}

inline Draft draft(int visitorNumber, const TimeRange& range) {
    return draftOf(command(visitorNumber, range));
}

/// A store with a small clinic: in a folder that goes away with it, or where it is said.
struct Clinic {
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Store> store;

    explicit Clinic(const QString& where = {})
        : path(where.isEmpty() ? folder.filePath(QStringLiteral("clinic.frontdesk")) : where) {
        open();
        fillClinic(*store);
    }
    void open() {
        store.reset();
        auto opened = Store::open(path, Database::Mode::CreateIfMissing);
        if (!opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().detail));
        store = std::move(opened).value();
    }
};

} // namespace fd::test
