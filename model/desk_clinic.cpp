// The desk's side of the clinic itself: its name and time zone, zones, groups and blocked time.
#include "model/desk_database.h"
#include "model/directory/import.h"
#include "model/directory/visitor_search.h"

#include <algorithm>

namespace fd {

/// A write of the clinic itself, which everybody is told of.
template <class T>
ClinicWrite<T> Desk::clinicWrite(std::function<T(Store&)> work) {
    ClinicWrite<T> write;
    write.work = [work = std::move(work)](Store& store, ReservationEngine&) {
        return store.database.retried([&] { return work(store); });
    };
    write.told = [this](const T&) { tell(ClinicChanged{}); };
    return write;
}

Desk::Answer<Result<ImportReport, ImportFailure>> Desk::importData(ImportKind kind, ImportFormat format,
                                                                   const QByteArray& content, bool tryOnly) {
    using Imported = Result<ImportReport, ImportFailure>;
    ClinicWrite<Imported> write;
    write.work = [kind, format, content, tryOnly](Store& store, ReservationEngine&) {
        return fd::importData(store, kind, format, content, {.dryRun = tryOnly, .ignoreUnknown = true});
    };
    write.told = [this, tryOnly](const Imported& result) {
        if (tryOnly || !result || !result->rejected.empty())
            return;
        m_search.reset(); // read anew at the next search
        tell(ClinicChanged{});
    };
    return this->write(write);
}

Desk::Answer<Done> Desk::saveClinic(const Title& name, const QTimeZone& timeZone) {
    return write(clinicWrite<Done>([name, timeZone](Store& store) {
        Transaction transaction(store.database);
        store.clinic.setSetting(QStringLiteral("name"), name.korean);
        store.clinic.setSetting(QStringLiteral("nameEn"), name.english);
        if (timeZone.isValid())
            store.clinic.setSetting(QStringLiteral("timeZone"), QString::fromUtf8(timeZone.id()));
        transaction.commit();
        return Done{};
    }));
}

Desk::Answer<Done> Desk::saveZones(const std::vector<Zone>& zones) {
    return write(clinicWrite<Done>([zones](Store& store) {
        Transaction transaction(store.database);
        for (const Zone& zone : zones)
            store.clinic.putZone(zone);
        transaction.commit();
        return Done{};
    }));
}

Desk::Answer<bool> Desk::removeZone(const ZoneId& id) {
    return write(clinicWrite<bool>([id](Store& store) { return store.clinic.removeZone(id); }));
}

Desk::Answer<Done> Desk::saveGroups(const std::vector<ReservationGroup>& groups) {
    return write(clinicWrite<Done>([groups](Store& store) {
        Transaction transaction(store.database);
        for (const ReservationGroup& group : groups) {
            store.clinic.putGroup(group);
            store.clinic.setHolidays(group.id, group.holidays);
        }
        transaction.commit();
        return Done{};
    }));
}

Desk::Answer<bool> Desk::removeGroup(const GroupId& id) {
    return write(clinicWrite<bool>([id](Store& store) { return store.clinic.removeGroup(id); }));
}

Desk::Answer<bool> Desk::beginClinic(const Title& name, const Zone& zone, const ReservationGroup& group) {
    return write(clinicWrite<bool>([name, zone, group](Store& store) {
        Transaction transaction(store.database);
        const bool empty = store.clinic.zones().empty();
        if (empty) {
            store.clinic.setSetting(QStringLiteral("name"), name.korean);
            store.clinic.setSetting(QStringLiteral("nameEn"), name.english);
            store.clinic.putZone(zone);
            store.clinic.putGroup(group);
        }
        transaction.commit();
        return empty;
    }));
}

Desk::Answer<qint64> Desk::blockTime(const BlockedTime& blocked) {
    return write(clinicWrite<qint64>([blocked](Store& store) { return store.blocked.add(blocked); }));
}

Desk::Answer<Done> Desk::unblockTime(qint64 id, const QDate& from) {
    return write(clinicWrite<Done>([id, from](Store& store) {
        Transaction transaction(store.database);
        const auto blocked = store.blocked.find(id);
        if (blocked && blocked->weekly && from.isValid() && from > blocked->date)
            store.blocked.endAfter(id, from.addDays(-1));
        else
            store.blocked.remove(id);
        transaction.commit();
        return Done{};
    }));
}

} // namespace fd
