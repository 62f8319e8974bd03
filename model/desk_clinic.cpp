// The desk's side of the clinic itself: its name and time zone, zones, groups and blocked time.
#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "model/store/store.h"
#include "model/store_thread.h"

#include <algorithm>

namespace fd {

Desk::Answer<Done> Desk::saveClinic(const Title& name, const QTimeZone& timeZone) {
    return m_thread->run([this, name, timeZone] {
        Transaction transaction(m_store->database);
        m_store->clinic.setSetting(QStringLiteral("name"), name.korean);
        m_store->clinic.setSetting(QStringLiteral("nameEn"), name.english);
        if (timeZone.isValid())
            m_store->clinic.setSetting(QStringLiteral("timeZone"), QString::fromUtf8(timeZone.id()));
        transaction.commit();
        tell(ClinicChanged{});
        return Done{};
    });
}

Desk::Answer<Done> Desk::saveZones(const std::vector<Zone>& zones) {
    return m_thread->run([this, zones] {
        Transaction transaction(m_store->database);
        for (const Zone& zone : zones)
            m_store->clinic.putZone(zone);
        transaction.commit();
        tell(ClinicChanged{});
        return Done{};
    });
}

Desk::Answer<bool> Desk::removeZone(const ZoneId& id) {
    return m_thread->run([this, id] {
        const bool removed = m_store->clinic.removeZone(id);
        if (removed)
            tell(ClinicChanged{});
        return removed;
    });
}

Desk::Answer<Done> Desk::saveGroups(const std::vector<ReservationGroup>& groups) {
    return m_thread->run([this, groups] {
        Transaction transaction(m_store->database);
        for (const ReservationGroup& group : groups) {
            m_store->clinic.putGroup(group);
            m_store->clinic.setHolidays(group.id, group.holidays);
        }
        transaction.commit();
        tell(ClinicChanged{});
        return Done{};
    });
}

Desk::Answer<bool> Desk::removeGroup(const GroupId& id) {
    return m_thread->run([this, id] {
        const bool removed = m_store->clinic.removeGroup(id);
        if (removed)
            tell(ClinicChanged{});
        return removed;
    });
}

Desk::Answer<bool> Desk::beginClinic(const Title& name, const Zone& zone, const ReservationGroup& group) {
    return m_thread->run([this, name, zone, group] {
        Transaction transaction(m_store->database);
        const bool empty = m_store->clinic.zones().empty();
        if (empty) {
            m_store->clinic.setSetting(QStringLiteral("name"), name.korean);
            m_store->clinic.setSetting(QStringLiteral("nameEn"), name.english);
            m_store->clinic.putZone(zone);
            m_store->clinic.putGroup(group);
        }
        transaction.commit();
        if (empty)
            tell(ClinicChanged{});
        return empty;
    });
}

Desk::Answer<BlockedStep> Desk::blockTime(const BlockedTime& blocked) {
    return m_thread->run([this, kept = blocked]() mutable {
        kept.id = m_store->blocked.add(kept);
        tell(ClinicChanged{});
        return BlockedStep{std::nullopt, kept};
    });
}

Desk::Answer<std::optional<BlockedStep>> Desk::unblockTime(qint64 id, const QDate& from) {
    return m_thread->run([this, id, from]() -> std::optional<BlockedStep> {
        Transaction transaction(m_store->database);
        BlockedStep step{m_store->blocked.find(id), std::nullopt};
        if (!step.before)
            return std::nullopt;
        if (step.before->weekly && from.isValid() && from > step.before->date) {
            step.after = step.before;
            step.after->until = from.addDays(-1);
        }
        m_store->blocked.put(id, step.after);
        transaction.commit();
        tell(ClinicChanged{});
        return step;
    });
}

Desk::Answer<std::optional<BlockedStep>> Desk::apply(const BlockedStep& step) {
    return m_thread->run([this, step]() -> std::optional<BlockedStep> {
        Transaction transaction(m_store->database);
        const qint64 id = (step.before ? step.before : step.after)->id;
        if (m_store->blocked.find(id) != step.before)
            return std::nullopt;
        m_store->blocked.put(id, step.after);
        transaction.commit();
        tell(ClinicChanged{});
        return step;
    });
}

} // namespace fd
