#include "model/directory/demo_data.h"
#include "model/directory/demo_random.h"
#include "model/domain/text_match.h"
#include "model/store/store.h"

#include <QSet>

namespace fd::demo {

namespace {

constexpr int visitorCount = 300;
constexpr int ticketCount = 200;
constexpr quint32 peopleStream = 1;
constexpr quint32 ticketStream = 2;
constexpr quint32 spentStream = 4;

std::vector<VisitorType> visitorTypes(std::vector<int>& weights) {
    std::vector<VisitorType> types;
    const QJsonArray all =
        object(QStringLiteral("clinic.json")).value(QLatin1String("visitorTypes")).toArray();
    for (const QJsonValue& type : all) {
        types.push_back({type[QLatin1String("id")].toString(), type[QLatin1String("name")].toString()});
        weights.push_back(type[QLatin1String("weight")].toInt());
    }
    return types;
}

class People {
public:
    explicit People(quint32 seed)
        : m_random(seed, peopleStream)
        , m_types(visitorTypes(m_weights)) {}

    Visitor castMember(const QJsonValue& member) {
        Visitor visitor;
        visitor.id = nextId();
        visitor.name = member[QLatin1String("name")].toString();
        visitor.phone = PhoneNumber::parse(member[QLatin1String("phone")].toString());
        visitor.dateOfBirth = QDate::fromString(member[QLatin1String("dateOfBirth")].toString(), Qt::ISODate);
        visitor.gender =
            member[QLatin1String("gender")] == QLatin1String("MALE") ? Gender::Male : Gender::Female;
        visitor.chartNumber = member[QLatin1String("chartNumber")].toString();
        for (const VisitorType& type : m_types) {
            if (type.id == member[QLatin1String("visitorTypeId")].toString())
                visitor.type = type;
        }
        visitor.nationality = member[QLatin1String("nationality")].toString();
        visitor.cautions = member[QLatin1String("cautions")].toString();
        visitor.memo = member[QLatin1String("memo")].toString();
        m_names.insert(visitor.name);
        m_charts.insert(visitor.chartNumber);
        m_lastFour.insert(visitor.phone ? visitor.phone->lastFour() : QString());
        return visitor;
    }

    Visitor foreigner(const QJsonValue& person) {
        Visitor visitor = stranger();
        visitor.name = person[QLatin1String("name")].toString();
        visitor.gender =
            person[QLatin1String("gender")] == QLatin1String("MALE") ? Gender::Male : Gender::Female;
        visitor.nationality = person[QLatin1String("nationality")].toString();
        visitor.phone = PhoneNumber::parse(person[QLatin1String("phone")].toString() + u' ' + nextLastFour());
        return visitor;
    }

    Visitor korean() {
        Visitor visitor = stranger();
        visitor.gender = m_random.percent(78) ? Gender::Female : Gender::Male;
        visitor.name = nextName(visitor.gender);
        visitor.nationality = QStringLiteral("KR");
        visitor.phone = PhoneNumber::parse(QStringLiteral("010-0000-") + nextLastFour());
        return visitor;
    }

    [[nodiscard]] QJsonArray list(QLatin1String name) const { return m_people.value(name).toArray(); }

private:
    /// Everything but the name, gender, nationality and phone.
    Visitor stranger() {
        Visitor visitor;
        visitor.id = nextId();
        visitor.dateOfBirth =
            QDate(m_random.between(1955, 2006), m_random.between(1, 12), 1).addDays(m_random.below(28));
        do {
            m_nextChart += m_random.between(15, 38);
            visitor.chartNumber = QString::number(m_nextChart);
        } while (m_charts.contains(visitor.chartNumber));
        int roll = m_random.below(100);
        for (size_t i = 0; i < m_types.size() && !visitor.type; ++i) {
            if (roll < m_weights[i])
                visitor.type = m_types[i];
            roll -= m_weights[i];
        }
        if (m_random.percent(7))
            visitor.cautions = m_random.oneOf(m_cautions);
        if (m_random.percent(18))
            visitor.memo = m_random.oneOf(m_memos);
        return visitor;
    }

    VisitorId nextId() { return VisitorId::parse(m_random.objectIdText()).value(); }

    QString nextName(Gender gender) {
        // Nobody else answers to the initials that the cast is found by.
        const QString reserved = QStringLiteral("ㄱㅁㅅ");
        QString name;
        do {
            // The common families stand first, and are common here too.
            const int first = m_random.below(static_cast<int>(m_families.size()));
            const int family = m_random.percent(60) ? first % 12 : first;
            name = m_families.at(family) +
                   m_random.oneOf(gender == Gender::Female ? m_femaleNames : m_maleNames);
        } while (m_names.contains(name) || matchTerm(reserved, foldForSearch(name)) != MatchQuality::None);
        m_names.insert(name);
        return name;
    }

    QString nextLastFour() {
        QString digits;
        do {
            digits = QStringLiteral("%1").arg(m_random.below(10'000), 4, 10, QLatin1Char('0'));
        } while (m_lastFour.contains(digits));
        m_lastFour.insert(digits);
        return digits;
    }

    Random m_random;
    std::vector<int> m_weights;
    std::vector<VisitorType> m_types;
    QJsonObject m_people = object(QStringLiteral("people.json"));
    QStringList m_families = texts(m_people.value(QLatin1String("families")));
    QStringList m_femaleNames = texts(m_people.value(QLatin1String("femaleNames")));
    QStringList m_maleNames = texts(m_people.value(QLatin1String("maleNames")));
    QStringList m_cautions = texts(m_people.value(QLatin1String("cautions")));
    QStringList m_memos = texts(m_people.value(QLatin1String("memos")));
    QSet<QString> m_names;
    QSet<QString> m_charts;
    QSet<QString> m_lastFour;
    int m_nextChart = 12'000;
};

/// A kind of ticket that the clinic sells.
struct Package {
    QString title;
    int count = 0;
    QString optionId;
};

std::vector<Package> packages() {
    std::vector<Package> all;
    const QJsonArray array =
        object(QStringLiteral("schedule.json")).value(QLatin1String("ticketPackages")).toArray();
    for (const QJsonValue& package : array)
        all.push_back({package[QLatin1String("title")].toString(), package[QLatin1String("count")].toInt(),
                       package[QLatin1String("optionId")].toString()});
    return all;
}

void addTicket(Fill& fill, Ticket ticket, const Package& package) {
    const CatalogueOption option = fill.options.value(package.optionId);
    ticket.ticketTitle = package.title;
    ticket.optionTitle = option.title;
    ticket.totalCount = package.count;
    ticket.medicalService = option.medicalService;
    if (option.medicalService)
        ticket.medicalServiceId = option.medicalService->id.value_or(QString());
    (void)fill.store.catalogue.putTicket(ticket);
    fill.ticketOption.insert(ticket.id, option.id);
    fill.tickets.push_back(ticket);
    ++fill.counts.tickets;
}

/// Tickets of the cast that cannot be used any more. Nothing else of the clinic is drawn after them, so that
/// they change nothing else.
void addSpentTickets(Fill& fill, const QJsonArray& cast, const std::vector<Package>& sold) {
    Random random(fill.seed, spentStream);
    const size_t usable = fill.tickets.size();
    for (qsizetype i = 0; i < cast.size(); ++i) {
        const QJsonArray own = cast.at(i)[QLatin1String("spentTickets")].toArray();
        for (const QJsonValue& entry : own) {
            Ticket ticket;
            ticket.id = random.objectIdText();
            ticket.visitorId = fill.visitors[static_cast<size_t>(i)].id;
            ticket.remainingCount = entry[QLatin1String("remaining")].toInt();
            if (const int days = entry[QLatin1String("endedDaysAgo")].toInt(); days > 0)
                ticket.expiresOn = fill.date.addDays(-days);
            addTicket(fill, ticket, sold[static_cast<size_t>(entry[QLatin1String("package")].toInt())]);
        }
    }
    fill.tickets.resize(usable); // the schedule has no use for them
}

} // namespace

void addVisitors(Fill& fill) {
    People people(fill.seed);
    const QJsonArray cast = people.list(QLatin1String("cast"));
    for (const QJsonValue& member : cast)
        fill.visitors.push_back(people.castMember(member));
    const QJsonArray foreigners = people.list(QLatin1String("foreigners"));
    for (const QJsonValue& person : foreigners)
        fill.visitors.push_back(people.foreigner(person));
    while (fill.visitors.size() < visitorCount)
        fill.visitors.push_back(people.korean());
    for (const Visitor& visitor : fill.visitors)
        (void)fill.store.visitors.put(visitor);
    fill.counts.visitors = static_cast<int>(fill.visitors.size());
}

void addTickets(Fill& fill) {
    Random random(fill.seed, ticketStream);
    const std::vector<Package> sold = packages();
    const QJsonArray cast = object(QStringLiteral("people.json")).value(QLatin1String("cast")).toArray();
    for (qsizetype i = 0; i < cast.size(); ++i) {
        const QJsonArray own = cast.at(i)[QLatin1String("tickets")].toArray();
        for (const QJsonValue& entry : own) {
            Ticket ticket;
            ticket.id = random.objectIdText();
            ticket.visitorId = fill.visitors[static_cast<size_t>(i)].id;
            ticket.remainingCount = entry[QLatin1String("remaining")].toInt();
            if (const int days = entry[QLatin1String("expiresInDays")].toInt(); days > 0)
                ticket.expiresOn = fill.date.addDays(days);
            addTicket(fill, ticket, sold[static_cast<size_t>(entry[QLatin1String("package")].toInt())]);
        }
    }
    while (fill.counts.tickets < ticketCount) {
        const Package& package = random.oneOf(sold);
        Ticket ticket;
        ticket.id = random.objectIdText();
        // Past the cast, whose tickets are all listed.
        const int owner = random.between(static_cast<int>(cast.size()), visitorCount - 1);
        ticket.visitorId = fill.visitors[static_cast<size_t>(owner)].id;
        ticket.remainingCount = random.between(0, package.count);
        const int days = random.between(-20, 330);
        if (random.percent(85))
            ticket.expiresOn = fill.date.addDays(days);
        addTicket(fill, ticket, package);
    }
    addSpentTickets(fill, cast, sold);
}

} // namespace fd::demo
