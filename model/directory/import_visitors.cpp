#include "model/directory/import_job.h"
#include "model/store/store.h"
#include "model/wire/names.h"

namespace fd::importing {

namespace {

constexpr int earliestBirthYear = 1880; // nobody older is alive

Gender genderOf(Fields& fields) {
    const QString written = fields.text(QStringLiteral("gender"));
    if (written.isEmpty())
        return Gender::Unknown;
    const auto gender = wire::fromName<Gender>(written.toUpper());
    if (!gender || *gender == Gender::Unknown)
        fields.refuse(QStringLiteral("gender"), reason::Invalid);
    return gender.value_or(Gender::Unknown);
}

QDate birthOf(Fields& fields) {
    const QString key = QStringLiteral("dateOfBirth");
    const QDate date = fields.date(key);
    // A day of slack: it is already tomorrow somewhere.
    if (date.isValid() && (date.year() < earliestBirthYear || date > QDate::currentDate().addDays(1)))
        fields.refuse(key, reason::Invalid);
    return date;
}

std::optional<PhoneNumber> phoneOf(Fields& fields) {
    const QString written = fields.text(QStringLiteral("phone"));
    const auto phone = PhoneNumber::parse(written);
    if (!phone && !written.isEmpty())
        fields.refuse(QStringLiteral("phone"), reason::Invalid);
    return phone;
}

QString nationalityOf(Fields& fields) {
    const QString code = fields.text(QStringLiteral("nationality")).toUpper();
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!code.isEmpty() && (code.size() != 2 || !isLetter(code[0]) || !isLetter(code[1])))
        fields.refuse(QStringLiteral("nationality"), reason::Invalid);
    return code;
}

std::optional<VisitorType> typeOf(Fields& fields) {
    const QString id = fields.text(QStringLiteral("visitorTypeId"));
    const QString name = fields.text(QStringLiteral("visitorTypeName"));
    if (id.isEmpty() && !name.isEmpty())
        fields.refuse(QStringLiteral("visitorTypeId"), reason::Required);
    return id.isEmpty() ? std::nullopt : std::optional(VisitorType{id, name.isEmpty() ? id : name});
}

struct Subject {
    Visitor visitor;
    bool isNamed = false; ///< by its id or chart number
    bool isStored = false;
};

/// The visitor that the record is about: the one with its id, else with its chart number, else a new one.
Subject subjectOf(Fields& fields, Job& job) {
    const auto id = fields.id<VisitorId>(QStringLiteral("id"), Need::Optional);
    const QString chart = fields.text(QStringLiteral("chartNumber"));
    const auto holder =
        chart.isEmpty() ? std::optional<VisitorId>() : job.store.visitors.findByChartNumber(chart);
    if (id && holder && *holder != *id)
        fields.refuse(QStringLiteral("chartNumber"), reason::Duplicate);
    const auto known = id ? id : holder;
    if (known) {
        if (const auto stored = job.store.visitors.find(*known))
            return {*stored, true, true};
    }
    Visitor visitor;
    visitor.id = known ? *known : VisitorId::generate();
    visitor.madeHere = !known;
    return {visitor, known.has_value(), false};
}

/// Whether the main system knows this id; what `export` writes.
void readMainSystem(Fields& fields, Visitor& visitor, Job& job) {
    const QString key = QStringLiteral("mainSystemId");
    const bool madeHere = fields.boolean(QStringLiteral("madeHere"), false);
    if (fields.has(QStringLiteral("madeHere")))
        visitor.madeHere = madeHere;
    const auto there = fields.id<VisitorId>(key, Need::Optional);
    if (!fields.has(key))
        return;
    visitor.mainSystemId = there;
    if (!there)
        return;
    const auto holder = job.store.visitors.findByMainSystemId(*there);
    if (holder && *holder != visitor.id)
        fields.refuse(key, reason::Duplicate);
    job.once(fields, key, there->key());
}

/// A column that the file does not have leaves what is known alone.
Visitor readVisitor(Fields& fields, Visitor visitor, Job& job) {
    visitor.name = fields.text(QStringLiteral("name"), Need::Required);
    const auto phone = phoneOf(fields);
    if (fields.has(QStringLiteral("phone")))
        visitor.phone = phone;
    const QDate birth = birthOf(fields);
    if (fields.has(QStringLiteral("dateOfBirth")))
        visitor.dateOfBirth = birth;
    const Gender gender = genderOf(fields);
    if (fields.has(QStringLiteral("gender")))
        visitor.gender = gender;
    const auto type = typeOf(fields);
    if (fields.has(QStringLiteral("visitorTypeId")))
        visitor.type = type;
    const QString nationality = nationalityOf(fields);
    if (fields.has(QStringLiteral("nationality")))
        visitor.nationality = nationality;
    const auto replaceText = [&fields](QString& text, const QString& key) {
        const QString written = fields.text(key);
        if (fields.has(key))
            text = written;
    };
    replaceText(visitor.chartNumber, QStringLiteral("chartNumber"));
    // Written by hand over several lines, and given back as they are.
    for (auto& [text, key] : {std::pair(&visitor.cautions, QStringLiteral("cautions")),
                              std::pair(&visitor.memo, QStringLiteral("memo"))}) {
        if (const QString written = fields.wholeText(key); fields.has(key))
            *text = written.trimmed().isEmpty() ? QString() : written;
    }
    readMainSystem(fields, visitor, job);
    fields.refuseUnknown(job.ignoreUnknown);
    return visitor;
}

Ticket readTicket(Fields& fields, Job& job) {
    Ticket ticket;
    ticket.id = fields.text(QStringLiteral("ticketId"), Need::Required);
    if (const auto visitor = fields.id<VisitorId>(QStringLiteral("visitorId"), Need::Required)) {
        ticket.visitorId = *visitor;
        if (!job.store.visitors.exists(*visitor))
            fields.refuse(QStringLiteral("visitorId"), reason::NotFound);
    }
    ticket.ticketTitle = fields.text(QStringLiteral("ticketTitle"), Need::Required);
    ticket.optionTitle = fields.text(QStringLiteral("optionTitle"));
    constexpr int most = 100'000; // a package of more is a slip of the hand
    ticket.totalCount = fields.integer(QStringLiteral("totalCount"), 0, most);
    ticket.remainingCount = fields.integer(QStringLiteral("remainingCount"), 0, most);
    if (ticket.remainingCount > ticket.totalCount)
        fields.refuse(QStringLiteral("remainingCount"), reason::Invalid);
    ticket.expiresOn = fields.date(QStringLiteral("expiresOn"));
    ticket.medicalServiceId = fields.text(QStringLiteral("medicalServiceId"));
    fields.refuseUnknown(job.ignoreUnknown);
    return ticket;
}

} // namespace

void importVisitor(Job& job, Fields& fields) {
    const int before = job.report.rejectedInAll;
    const Subject subject = subjectOf(fields, job);
    const Visitor visitor = readVisitor(fields, subject.visitor, job);
    if (subject.isNamed) // else its id was made just now
        job.once(fields, QStringLiteral("id"), visitor.id.key());
    job.once(fields, QStringLiteral("chartNumber"), visitor.chartNumber);
    if (job.report.rejectedInAll != before)
        return;
    job.count(job.isKeeping() ? job.store.visitors.put(visitor) : !subject.isStored);
}

void importTicket(Job& job, Fields& fields) {
    const int before = job.report.rejectedInAll;
    const Ticket ticket = readTicket(fields, job);
    job.once(fields, QStringLiteral("ticketId"), ticket.id);
    if (job.report.rejectedInAll != before)
        return;
    job.count(job.isKeeping() ? job.store.catalogue.putTicket(ticket)
                              : !job.store.catalogue.ticket(ticket.id));
}

} // namespace fd::importing
