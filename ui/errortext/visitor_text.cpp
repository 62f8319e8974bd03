#include "ui/errortext/visitor_text.h"

#include "ui/errortext/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace fd {

namespace {

struct VisitorText {
    Q_DECLARE_TR_FUNCTIONS(fd::VisitorText)
};

struct Country {
    const char* code;
    const char* name;
};
// Qt names a country in its own language and in English; these are the ones a Korean desk meets most.
constexpr Country usual[] = {{"KR", QT_TRANSLATE_NOOP("fd::VisitorText", "Korea")},
                             {"CN", QT_TRANSLATE_NOOP("fd::VisitorText", "China")},
                             {"JP", QT_TRANSLATE_NOOP("fd::VisitorText", "Japan")},
                             {"US", QT_TRANSLATE_NOOP("fd::VisitorText", "United States")},
                             {"TW", QT_TRANSLATE_NOOP("fd::VisitorText", "Taiwan")},
                             {"TH", QT_TRANSLATE_NOOP("fd::VisitorText", "Thailand")},
                             {"VN", QT_TRANSLATE_NOOP("fd::VisitorText", "Vietnam")},
                             {"HK", QT_TRANSLATE_NOOP("fd::VisitorText", "Hong Kong")},
                             {"SG", QT_TRANSLATE_NOOP("fd::VisitorText", "Singapore")},
                             {"MN", QT_TRANSLATE_NOOP("fd::VisitorText", "Mongolia")},
                             {"RU", QT_TRANSLATE_NOOP("fd::VisitorText", "Russia")},
                             {"KZ", QT_TRANSLATE_NOOP("fd::VisitorText", "Kazakhstan")},
                             {"UZ", QT_TRANSLATE_NOOP("fd::VisitorText", "Uzbekistan")},
                             {"ID", QT_TRANSLATE_NOOP("fd::VisitorText", "Indonesia")},
                             {"MY", QT_TRANSLATE_NOOP("fd::VisitorText", "Malaysia")},
                             {"PH", QT_TRANSLATE_NOOP("fd::VisitorText", "Philippines")},
                             {"IN", QT_TRANSLATE_NOOP("fd::VisitorText", "India")},
                             {"CA", QT_TRANSLATE_NOOP("fd::VisitorText", "Canada")},
                             {"AU", QT_TRANSLATE_NOOP("fd::VisitorText", "Australia")},
                             {"GB", QT_TRANSLATE_NOOP("fd::VisitorText", "United Kingdom")},
                             {"FR", QT_TRANSLATE_NOOP("fd::VisitorText", "France")},
                             {"DE", QT_TRANSLATE_NOOP("fd::VisitorText", "Germany")}};

QString englishName(const QString& code) {
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString invalidText(VisitorField field) {
    switch (field) {
    case VisitorField::Phone:
        return VisitorText::tr(
            "This is not a phone number. Example: 010-0000-1234; from abroad with + and the country.");
    case VisitorField::DateOfBirth:
        return VisitorText::tr("This is not a date. Examples: 940302, 1994-03-02.");
    case VisitorField::MainSystemId:
        return VisitorText::tr("An id has 24 digits and letters from a to f.");
    default:
        return VisitorText::tr("This cannot be accepted as it is. Check what was entered.");
    }
}

} // namespace

QString visitorFieldName(VisitorField field) {
    switch (field) {
    case VisitorField::Name:
        return VisitorText::tr("Name");
    case VisitorField::Phone:
        return VisitorText::tr("Phone");
    case VisitorField::DateOfBirth:
        return VisitorText::tr("Birth date");
    case VisitorField::Gender:
        return VisitorText::tr("Gender");
    case VisitorField::ChartNumber:
        return VisitorText::tr("Chart number");
    case VisitorField::Type:
        return VisitorText::tr("Visitor type");
    case VisitorField::Nationality:
        return VisitorText::tr("Nationality");
    case VisitorField::Cautions:
        return VisitorText::tr("Cautions");
    case VisitorField::Memo:
        return VisitorText::tr("Memo");
    case VisitorField::MainSystemId:
        return VisitorText::tr("Id in the main system");
    }
    return {};
}

QString visitorSentence(const FieldError& error) {
    const auto field = visitorFieldOf(error.key);
    if (!field) {
        if (error.key == u"visitorId" && error.reason == reason::NotFound)
            return VisitorText::tr("This visitor was merged into another one meanwhile.");
        return sentenceFor(error);
    }
    if (error.reason == reason::Required)
        return VisitorText::tr("Enter the name.");
    if (error.reason == reason::InFuture)
        return VisitorText::tr("This date is still to come.");
    if (error.reason == reason::TooLong)
        return VisitorText::tr("This is too long. Please shorten it.");
    if (error.reason == reason::NotAvailable)
        return VisitorText::tr("Another visitor has this id.");
    return invalidText(*field);
}

QString visitorFacts(const Visitor& visitor, std::optional<VisitorField> common) {
    QStringList facts;
    if (visitor.dateOfBirth.isValid() && common != VisitorField::DateOfBirth)
        facts << visitor.dateOfBirth.toString(Qt::ISODate);
    if (visitor.phone && common != VisitorField::Phone)
        facts << visitor.phone->display();
    if (!visitor.chartNumber.isEmpty() && common != VisitorField::ChartNumber)
        facts << u'#' + visitor.chartNumber;
    return facts.join(QStringLiteral(" · "));
}

QString visitorLine(const Visitor& visitor, std::optional<VisitorField> common) {
    const QString facts = visitorFacts(visitor, common);
    return facts.isEmpty() ? visitor.name : QStringLiteral("%1 · %2").arg(visitor.name, facts);
}

QString genderWord(Gender gender) {
    switch (gender) {
    case Gender::Female:
        return VisitorText::tr("Female");
    case Gender::Male:
        return VisitorText::tr("Male");
    case Gender::Unknown:
        break;
    }
    return QStringLiteral("-");
}

QString fieldValue(const VisitorForm& form, VisitorField field, Language language) {
    if (isEmpty(form, field))
        return {};
    switch (field) {
    case VisitorField::Name:
        return form.name;
    case VisitorField::Phone:
        return form.phone;
    case VisitorField::DateOfBirth:
        return form.dateOfBirth;
    case VisitorField::Gender:
        return genderWord(form.gender);
    case VisitorField::ChartNumber:
        return form.chartNumber;
    case VisitorField::Type:
        return form.type->name;
    case VisitorField::Nationality:
        return countryName(form.nationality, language);
    case VisitorField::Cautions:
        return form.cautions;
    case VisitorField::Memo:
        return form.memo;
    case VisitorField::MainSystemId:
        return form.mainSystemId;
    }
    return {};
}

QString countryName(const QString& code, Language language) {
    if (language == Language::English)
        return englishName(code);
    for (const Country& country : usual) {
        if (code == QLatin1String(country.code))
            return VisitorText::tr(country.name);
    }
    return englishName(code);
}

qsizetype usualCountries() {
    return std::ssize(usual);
}

const QStringList& countryCodes() {
    static const QStringList all = [] {
        QStringList codes;
        for (const Country& country : usual)
            codes << QString::fromLatin1(country.code);
        QStringList others;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
            const bool isCountry = code.size() == 2 && code[0].isLetter() && code[1].isLetter();
            if (isCountry && !codes.contains(code) && !others.contains(code))
                others << code;
        }
        std::sort(others.begin(), others.end(), [](const QString& a, const QString& b) {
            return englishName(a).compare(englishName(b)) < 0;
        });
        return codes + others;
    }();
    return all;
}

} // namespace fd
