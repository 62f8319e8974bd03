#include "model/directory/demo_data.h"
#include "model/directory/demo_random.h"
#include "model/store/store.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace fd::demo {

namespace {

constexpr quint32 scheduleStream = 100; // plus the day, so that days do not depend on each other
constexpr quint32 castStream = 3;
constexpr int longest = 90;
constexpr int shortest = 30;
constexpr int mostInProgress = 2;

struct Booked {
    ZoneId zone;
    GroupId group;
    TimeRange range;
};

class Scheduler {
public:
    explicit Scheduler(Fill& fill)
        : m_fill(fill)
        , m_zone(fill.store.clinic.timeZone())
        , m_groups(fill.store.clinic.groups()) {
        const QJsonObject plan = object(QStringLiteral("schedule.json"));
        const QJsonArray rooms = plan.value(QLatin1String("rooms")).toArray();
        for (const QJsonValue& room : rooms) {
            const auto zone = ZoneId::parse(room[QLatin1String("zoneId")].toString());
            m_rooms.emplace_back(zone.value(), texts(room[QLatin1String("optionIds")]));
        }
        m_memos = texts(plan.value(QLatin1String("memos")));
        m_funnels = texts(plan.value(QLatin1String("funnels")));
        const QStringList sedation = texts(plan.value(QLatin1String("sedationOptionIds")));
        m_sedation = QSet<QString>(sedation.begin(), sedation.end());
    }

    void addDay(const QDate& date) {
        const qint64 day = m_fill.date.daysTo(date);
        Random random(m_fill.seed, scheduleStream + static_cast<quint32>(day + 50));
        m_booked.clear();
        m_busyToday = m_cast; // still to be booked
        for (const ReservationGroup& group : m_groups) {
            for (const auto& [zone, optionIds] : m_rooms) {
                if (group.capacityIn(zone))
                    fillRoom(random, date, group, zone, group.isDefault ? optionIds : m_rooms.front().second);
            }
        }
    }

    void addCastVisits() {
        Random random(m_fill.seed, castStream);
        const QJsonArray cast = object(QStringLiteral("people.json")).value(QLatin1String("cast")).toArray();
        for (qsizetype i = 0; i < cast.size(); ++i) {
            const Visitor& member = m_fill.visitors[static_cast<size_t>(i)];
            m_cast.insert(member.id);
            const QJsonArray visits = cast.at(i)[QLatin1String("visits")].toArray();
            for (const QJsonValue& visit : visits)
                addVisit(random, member, visit);
        }
    }

private:
    void fillRoom(Random& random, const QDate& date, const ReservationGroup& group, const ZoneId& zone,
                  const QStringList& optionIds) {
        const std::vector<TimeRange> intervals = slotTimes(group, date, m_zone);
        const int capacity = group.capacityIn(zone).value_or(0);
        const int open = static_cast<int>(intervals.size()) * group.intervalMinutes * capacity;
        const int wanted = open * random.between(18, 30) / 100;
        int booked = 0;
        for (int tries = 0; booked < wanted && tries < 300 && !intervals.empty(); ++tries) {
            const Instant start = random.oneOf(intervals).start();
            const Ticket* ticket = random.percent(30) ? ticketFor(random, optionIds, date) : nullptr;
            const Visitor* visitor = ticket ? owner(*ticket) : &random.oneOf(m_fill.visitors);
            ReserveCommand command = commandFor(random, *visitor, ticket, optionIds, group, date, start);
            command.zoneId = zone;
            const bool besideAnother =
                std::any_of(m_booked.begin(), m_booked.end(), [&](const Booked& other) {
                    return other.zone == zone && other.range.overlaps(command.range());
                });
            if (besideAnother && random.percent(80)) // mostly one after the other, as in a real room
                continue;
            if (m_busyToday.contains(visitor->id) || !hasRoom(command, group, capacity, intervals, date))
                continue;
            m_booked.push_back({zone, group.id, command.range()});
            m_busyToday.insert(visitor->id);
            if (ticket)
                ++m_planned[ticket->id];
            booked += static_cast<int>(std::chrono::duration_cast<minutes>(command.range().length()).count());
            insert(random, command);
        }
    }

    /// Within opening hours, outside the break, and no interval over its capacity.
    bool hasRoom(const ReserveCommand& command, const ReservationGroup& group, int capacity,
                 const std::vector<TimeRange>& intervals, const QDate& date) const {
        const TimeRange range = command.range();
        const auto& hours = group.hoursOn(date);
        if (range.end() > wallTime(date, hours->open.end, m_zone))
            return false;
        if (hours->breakTime && range.start() < wallTime(date, hours->breakTime->end, m_zone) &&
            range.end() > wallTime(date, hours->breakTime->start, m_zone))
            return false;
        return std::all_of(intervals.begin(), intervals.end(), [&](const TimeRange& interval) {
            if (!interval.overlaps(range))
                return true;
            const auto there = std::count_if(m_booked.begin(), m_booked.end(), [&](const Booked& other) {
                return other.zone == command.zoneId && other.group == group.id &&
                       other.range.overlaps(interval);
            });
            return there < capacity;
        });
    }

    const Ticket* ticketFor(Random& random, const QStringList& optionIds, const QDate& date) const {
        for (int tries = 0; tries < 20; ++tries) {
            const Ticket& ticket = random.oneOf(m_fill.tickets);
            if (optionIds.contains(m_fill.ticketOption.value(ticket.id)) && ticket.usableOn(date) &&
                m_planned.value(ticket.id) < ticket.remainingCount)
                return &ticket;
        }
        return nullptr;
    }

    const Visitor* owner(const Ticket& ticket) const {
        return &*std::find_if(m_fill.visitors.begin(), m_fill.visitors.end(),
                              [&ticket](const Visitor& visitor) { return visitor.id == ticket.visitorId; });
    }

    RequestedProcedure procedureOf(const QString& optionId, const Visitor& visitor, const QDate& date) const {
        const CatalogueOption option = m_fill.options.value(optionId);
        const std::vector<OptionPrice> prices = pricesFor(option, visitor.type, date);
        return requestOption(option, prices.empty() ? OptionPrice() : prices.front());
    }

    ReserveCommand commandFor(Random& random, const Visitor& visitor, const Ticket* ticket,
                              const QStringList& optionIds, const ReservationGroup& group, const QDate& date,
                              Instant start) const {
        std::vector<RequestedProcedure> procedures;
        const QString optionId = random.oneOf(optionIds);
        procedures.push_back(ticket ? requestTicket(*ticket) : procedureOf(optionId, visitor, date));
        const QString second = random.oneOf(optionIds);
        const int total =
            durationMinutesOf(procedures.front()) + m_fill.options.value(second).durationMinutes;
        if (optionIds != m_rooms.front().second && random.percent(22) && second != optionId &&
            total <= longest)
            procedures.push_back(procedureOf(second, visitor, date));

        const int least = group.isDefault ? shortest : group.intervalMinutes;
        const Instant end = proposedEnd(start, procedures, group.intervalMinutes);
        ReserveCommand command;
        command.visitorId = visitor.id;
        command.reservationGroupId = group.id;
        command.start.at = start;
        command.end.at = std::clamp(end, start + minutes(least), start + minutes(longest));
        command.consultationRequired = !group.isDefault || random.percent(15);
        command.sedationRequired = !ticket && m_sedation.contains(optionId) && random.percent(70);
        if (random.percent(30))
            command.funnelDetail = random.oneOf(m_funnels);
        command.requestedProcedures = procedures;
        if (random.percent(28))
            command.reservationMemo = random.oneOf(m_memos);
        return command;
    }

    /// Where those are who are here by now, and since when.
    void setStage(Reservation& reservation, int roll) {
        static constexpr VisitStage stages[] = {VisitStage::ProcedureWaiting, VisitStage::Procedure,
                                                VisitStage::Consultation, VisitStage::ConsultationWaiting};
        if (reservation.status == ReservationStatus::Completed) {
            reservation.stage = VisitStage::Completed;
            reservation.stageSince = reservation.command.end.at;
        } else if (reservation.status == ReservationStatus::InProgress) {
            reservation.stage = stages[roll % 4];
            reservation.stageSince =
                std::max<Instant>(reservation.command.start.at, m_fill.now - minutes(5 + roll % 20));
        }
    }

    /// The roll is drawn whatever the time is, so that `now` changes a status but never an id.
    ReservationStatus statusOf(const TimeRange& range, int roll) {
        if (range.end() <= m_fill.now) {
            if (roll < 4)
                return ReservationStatus::NoShow;
            return roll < 10 ? ReservationStatus::Canceled : ReservationStatus::Completed;
        }
        if (range.contains(m_fill.now) && m_inProgress < mostInProgress) {
            ++m_inProgress;
            return ReservationStatus::InProgress;
        }
        return roll < 3 ? ReservationStatus::Canceled : ReservationStatus::Reserved;
    }

    void insert(Random& random, const ReserveCommand& command) {
        Reservation reservation;
        reservation.id = random.reservationId();
        reservation.command = command;
        const Instant wished = command.start.at - minutes(random.between(600, 30'000));
        reservation.createdAt = std::min(wished, m_fill.now);
        const int roll = random.below(100);
        reservation.status = statusOf(command.range(), roll);
        setStage(reservation, roll);
        if (m_fill.store.reservations.insert(reservation))
            ++m_fill.counts.reservations;
    }

    /// A visit of the cast, on the last open day that is at least so long ago.
    void addVisit(Random& random, const Visitor& visitor, const QJsonValue& visit) {
        const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                        [](const ReservationGroup& each) { return each.isDefault; });
        QDate date = m_fill.date.addDays(-visit[QLatin1String("daysAgo")].toInt());
        while (!group->hoursOn(date))
            date = date.addDays(-1);
        const auto& [zone, optionIds] = m_rooms[static_cast<size_t>(visit[QLatin1String("room")].toInt())];
        const Instant start = wallTime(date, visit[QLatin1String("minute")].toInt(), m_zone);
        Reservation reservation;
        reservation.id = random.reservationId();
        ReserveCommand& command = reservation.command;
        command.visitorId = visitor.id;
        command.reservationGroupId = group->id;
        command.zoneId = zone;
        command.start.at = start;
        command.end.at = start + minutes(shortest);
        command.consultationRequired = zone == m_rooms.front().first;
        command.sedationRequired = false;
        command.requestedProcedures = {procedureOf(optionIds.front(), visitor, date)};
        reservation.createdAt = std::min(start - std::chrono::hours(24 * 5), m_fill.now);
        if (command.range().end() <= m_fill.now) {
            const bool came = visit[QLatin1String("status")] == QLatin1String("COMPLETED");
            reservation.status = came ? ReservationStatus::Completed : ReservationStatus::NoShow;
            if (came)
                reservation.stage = VisitStage::Completed;
        }
        if (m_fill.store.reservations.insert(reservation))
            ++m_fill.counts.reservations;
    }

    Fill& m_fill;
    QTimeZone m_zone;
    std::vector<ReservationGroup> m_groups;
    std::vector<std::pair<ZoneId, QStringList>> m_rooms; ///< the consulting room first
    QStringList m_memos;
    QStringList m_funnels;
    QSet<QString> m_sedation;
    QSet<VisitorId> m_cast;       ///< whose visits are all listed
    std::vector<Booked> m_booked; ///< of the day being filled
    QSet<VisitorId> m_busyToday;
    QHash<QString, int> m_planned; ///< by ticket id
    int m_inProgress = 0;
};

} // namespace

void addSchedule(Fill& fill) {
    Scheduler scheduler(fill);
    scheduler.addCastVisits();
    // Three days around, and the whole calendar week, so that no view of it is half empty.
    const QDate monday = fill.date.addDays(1 - fill.date.dayOfWeek());
    const QDate first = std::min(monday, fill.date.addDays(-3));
    const QDate last = std::max(monday.addDays(6), fill.date.addDays(3));
    for (QDate date = first; date <= last; date = date.addDays(1))
        scheduler.addDay(date);
}

} // namespace fd::demo
