#include "model/domain/visitor_form.h"

#include <QStringList>
#include <algorithm>

namespace fd {

namespace {

constexpr int earliestBirthYear = 1880; // nobody older is alive

/// `see(a.field, b.field)`: the one place that knows which member is which field.
template <class A, class B, class See>
auto withField(A& a, B& b, VisitorField field, See see) {
    switch (field) {
    case VisitorField::Name:
        break;
    case VisitorField::Phone:
        return see(a.phone, b.phone);
    case VisitorField::DateOfBirth:
        return see(a.dateOfBirth, b.dateOfBirth);
    case VisitorField::Gender:
        return see(a.gender, b.gender);
    case VisitorField::ChartNumber:
        return see(a.chartNumber, b.chartNumber);
    case VisitorField::Type:
        return see(a.type, b.type);
    case VisitorField::Nationality:
        return see(a.nationality, b.nationality);
    case VisitorField::Cautions:
        return see(a.cautions, b.cautions);
    case VisitorField::Memo:
        return see(a.memo, b.memo);
    case VisitorField::MainSystemId:
        return see(a.mainSystemId, b.mainSystemId);
    }
    return see(a.name, b.name);
}

bool isDigits(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate dateOf(QStringView year, QStringView month, QStringView day, const QDate& today) {
    if (!isDigits(year) || !isDigits(month) || !isDigits(day) || month.size() > 2 || day.size() > 2)
        return {};
    if (year.size() == 4)
        return {year.toInt(), month.toInt(), day.toInt()};
    if (year.size() != 2)
        return {};
    const QDate thisCentury(2000 + year.toInt(), month.toInt(), day.toInt());
    if (thisCentury.isValid() && thisCentury <= today)
        return thisCentury;
    return {1900 + year.toInt(), month.toInt(), day.toInt()};
}

QString both(const QString& one, const QString& other, const QString& between) {
    return one.contains(other) ? one : one + between + other;
}

/// Collects what is wrong while the fields are read.
class Reader {
public:
    QString text(const QString& written, VisitorField field, int longest) {
        const QString trimmed = written.trimmed();
        if (trimmed.size() > longest)
            refuse(field, reason::TooLong);
        return trimmed;
    }
    void refuse(VisitorField field, const QString& why) { errors.push_back({keyOf(field), why}); }
    FieldErrors errors;
};

QDate birthOf(const QString& written, const QDate& today, Reader& reader) {
    if (written.trimmed().isEmpty())
        return {};
    const QDate date = parseBirthDate(written, today);
    if (!date.isValid() || date.year() < earliestBirthYear)
        reader.refuse(VisitorField::DateOfBirth, reason::Invalid);
    else if (date > today)
        reader.refuse(VisitorField::DateOfBirth, reason::InFuture);
    return date;
}

QString nationalityOf(const QString& written, Reader& reader) {
    const QString code = written.trimmed().toUpper();
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!code.isEmpty() && (code.size() != 2 || !std::all_of(code.begin(), code.end(), isLetter)))
        reader.refuse(VisitorField::Nationality, reason::Invalid);
    return code;
}

std::optional<VisitorId> mainSystemIdOf(const QString& written, const Visitor& base, Reader& reader) {
    const QString text = written.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto id = VisitorId::parse(text);
    if (!id)
        reader.refuse(VisitorField::MainSystemId, reason::Invalid);
    return id == base.id && !base.madeHere ? std::nullopt : id;
}

} // namespace

QString keyOf(VisitorField field) {
    switch (field) {
    case VisitorField::Name:
        break;
    case VisitorField::Phone:
        return QStringLiteral("phone");
    case VisitorField::DateOfBirth:
        return QStringLiteral("dateOfBirth");
    case VisitorField::Gender:
        return QStringLiteral("gender");
    case VisitorField::ChartNumber:
        return QStringLiteral("chartNumber");
    case VisitorField::Type:
        return QStringLiteral("visitorTypeId");
    case VisitorField::Nationality:
        return QStringLiteral("nationality");
    case VisitorField::Cautions:
        return QStringLiteral("cautions");
    case VisitorField::Memo:
        return QStringLiteral("memo");
    case VisitorField::MainSystemId:
        return QStringLiteral("mainSystemId");
    }
    return QStringLiteral("name");
}

std::optional<VisitorField> visitorFieldOf(const QString& key) {
    for (const VisitorField field : visitorFields) {
        if (keyOf(field) == key)
            return field;
    }
    return std::nullopt;
}

bool isSame(const VisitorForm& a, const VisitorForm& b, VisitorField field) {
    return withField(a, b, field, [](const auto& one, const auto& other) { return one == other; });
}

bool isEmpty(const VisitorForm& form, VisitorField field) {
    return isSame(form, VisitorForm(), field);
}

void take(VisitorForm& into, const VisitorForm& from, VisitorField field) {
    withField(into, from, field, [](auto& to, const auto& value) { to = value; });
}

VisitorForm formOf(const Visitor& visitor) {
    VisitorForm form;
    form.name = visitor.name;
    if (visitor.phone)
        form.phone = visitor.phone->display();
    form.dateOfBirth = visitor.dateOfBirth.toString(Qt::ISODate);
    form.gender = visitor.gender;
    form.chartNumber = visitor.chartNumber;
    form.type = visitor.type;
    form.nationality = visitor.nationality;
    form.cautions = visitor.cautions;
    form.memo = visitor.memo;
    if (const auto id = visitor.remoteId())
        form.mainSystemId = id->text();
    return form;
}

Result<Visitor, FieldErrors> visitorOf(const VisitorForm& form, const Visitor& base, const QDate& today) {
    Reader reader;
    Visitor visitor = base;
    visitor.name = reader.text(form.name.simplified(), VisitorField::Name, longestVisitorName);
    if (visitor.name.isEmpty())
        reader.refuse(VisitorField::Name, reason::Required);
    visitor.phone = PhoneNumber::parse(form.phone);
    if (!visitor.phone && !form.phone.trimmed().isEmpty())
        reader.refuse(VisitorField::Phone, reason::Invalid);
    visitor.dateOfBirth = birthOf(form.dateOfBirth, today, reader);
    visitor.gender = form.gender;
    visitor.chartNumber = reader.text(form.chartNumber, VisitorField::ChartNumber, longestChartNumber);
    visitor.type = form.type;
    visitor.nationality = nationalityOf(form.nationality, reader);
    visitor.cautions = reader.text(form.cautions.simplified(), VisitorField::Cautions, longestCautions);
    visitor.memo = reader.text(form.memo, VisitorField::Memo, longestVisitorMemo);
    visitor.mainSystemId = mainSystemIdOf(form.mainSystemId, base, reader);
    if (!reader.errors.empty())
        return reader.errors;
    return visitor;
}

QDate parseBirthDate(QStringView text, const QDate& today) {
    const QString written = text.toString().simplified();
    if (isDigits(written) && (written.size() == 6 || written.size() == 8)) {
        const QStringView digits(written);
        const qsizetype year = written.size() - 4;
        return dateOf(digits.first(year), digits.sliced(year, 2), digits.sliced(year + 2), today);
    }
    for (const char16_t separator : {u'-', u'.', u'/', u' '}) {
        QStringList parts = written.split(QChar(separator), Qt::SkipEmptyParts); // `1994. 3. 2.`
        if (parts.size() != 3)
            continue;
        for (QString& part : parts)
            part = part.trimmed();
        return dateOf(parts[0], parts[1], parts[2], today);
    }
    return {};
}

Rebased rebased(const VisitorForm& written, const Visitor& base, const Visitor& now) {
    const VisitorForm before = formOf(base);
    const VisitorForm after = formOf(now);
    Rebased result{written, {}};
    for (const VisitorField field : visitorFields) {
        if (isSame(before, after, field) || isSame(written, after, field))
            continue;
        if (isSame(written, before, field))
            take(result.form, after, field);
        else
            result.clashes.push_back(field);
    }
    return result;
}

VisitorForm filledFrom(VisitorForm form, const VisitorForm& other) {
    for (const VisitorField field : visitorFields) {
        if (isEmpty(form, field))
            take(form, other, field);
    }
    form.cautions = both(form.cautions, other.cautions, QStringLiteral(", "));
    form.memo = both(form.memo, other.memo, QStringLiteral("\n"));
    return form;
}

VisitorForm formSearchedFor(const QString& text) {
    VisitorForm form;
    QStringList name;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto isPhone = [](QChar c) {
            return (c >= u'0' && c <= u'9') || QStringView(u"+-.()").contains(c);
        };
        const auto isConsonant = [](QChar c) { return c >= u'ㄱ' && c <= u'ㅎ'; };
        if (std::all_of(word.begin(), word.end(), isPhone))
            form.phone += word;
        else if (!std::all_of(word.begin(), word.end(), isConsonant))
            name << word;
    }
    form.name = name.join(u' ');
    return form;
}

} // namespace fd
