#include "ui/errortext/import_text.h"

#include "model/domain/field_error.h"

#include <QCoreApplication>
#include <QHash>

namespace fd {

namespace {
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(fd::ImportText)
};
} // namespace

QString importKindText(ImportKind kind) {
    switch (kind) {
    case ImportKind::Visitors:
        return ImportText::tr("Visitors");
    case ImportKind::Zones:
        return ImportText::tr("Zones");
    case ImportKind::Groups:
        return ImportText::tr("Reservation groups");
    case ImportKind::ProductCatalogue:
        return ImportText::tr("Products and options");
    case ImportKind::Tickets:
        return ImportText::tr("Tickets");
    case ImportKind::Reservations:
        return ImportText::tr("Reservations");
    }
    return {};
}

QString importColumnText(const QString& column) {
    static const QHash<QString, const char*> texts{
        {QStringLiteral("id"), QT_TRANSLATE_NOOP("fd::ImportText", "Id")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("fd::ImportText", "Name")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("fd::ImportText", "Phone")},
        {QStringLiteral("dateOfBirth"), QT_TRANSLATE_NOOP("fd::ImportText", "Date of birth")},
        {QStringLiteral("gender"), QT_TRANSLATE_NOOP("fd::ImportText", "Gender")},
        {QStringLiteral("chartNumber"), QT_TRANSLATE_NOOP("fd::ImportText", "Chart number")},
        {QStringLiteral("visitorTypeId"), QT_TRANSLATE_NOOP("fd::ImportText", "Visitor type")},
        {QStringLiteral("visitorTypeName"), QT_TRANSLATE_NOOP("fd::ImportText", "Name of the visitor type")},
        {QStringLiteral("nationality"), QT_TRANSLATE_NOOP("fd::ImportText", "Nationality")},
        {QStringLiteral("cautions"), QT_TRANSLATE_NOOP("fd::ImportText", "Cautions")},
        {QStringLiteral("memo"), QT_TRANSLATE_NOOP("fd::ImportText", "Memo")},
        {QStringLiteral("madeHere"), QT_TRANSLATE_NOOP("fd::ImportText", "Registered at this clinic only")},
        {QStringLiteral("mainSystemId"), QT_TRANSLATE_NOOP("fd::ImportText", "Id in the main system")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("fd::ImportText", "Title")},
        {QStringLiteral("titleEn"), QT_TRANSLATE_NOOP("fd::ImportText", "Title in English")},
        {QStringLiteral("color"), QT_TRANSLATE_NOOP("fd::ImportText", "Colour")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("fd::ImportText", "Place in the list")},
        {QStringLiteral("ticketId"), QT_TRANSLATE_NOOP("fd::ImportText", "Id of the ticket")},
        {QStringLiteral("visitorId"), QT_TRANSLATE_NOOP("fd::ImportText", "Id of the visitor")},
        {QStringLiteral("ticketTitle"), QT_TRANSLATE_NOOP("fd::ImportText", "Ticket")},
        {QStringLiteral("optionTitle"), QT_TRANSLATE_NOOP("fd::ImportText", "Option")},
        {QStringLiteral("totalCount"), QT_TRANSLATE_NOOP("fd::ImportText", "Total count")},
        {QStringLiteral("remainingCount"), QT_TRANSLATE_NOOP("fd::ImportText", "Remaining count")},
        {QStringLiteral("expiresOn"), QT_TRANSLATE_NOOP("fd::ImportText", "Expires on")},
        {QStringLiteral("medicalServiceId"),
         QT_TRANSLATE_NOOP("fd::ImportText", "Id of the medical service")},
        {QStringLiteral("reservationId"), QT_TRANSLATE_NOOP("fd::ImportText", "Reservation number")},
        {QStringLiteral("issuedReservationId"),
         QT_TRANSLATE_NOOP("fd::ImportText", "Number in the main system")},
        {QStringLiteral("zoneId"), QT_TRANSLATE_NOOP("fd::ImportText", "Id of the zone")},
        {QStringLiteral("reservationGroupId"), QT_TRANSLATE_NOOP("fd::ImportText", "Id of the group")},
        {QStringLiteral("startDateTimeUtc"), QT_TRANSLATE_NOOP("fd::ImportText", "Start")},
        {QStringLiteral("endDateTimeUtc"), QT_TRANSLATE_NOOP("fd::ImportText", "End")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("fd::ImportText", "Status")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("fd::ImportText", "Stage of the visit")},
        {QStringLiteral("stageSince"), QT_TRANSLATE_NOOP("fd::ImportText", "In this stage since")},
        {QStringLiteral("sync"), QT_TRANSLATE_NOOP("fd::ImportText", "State at the main system")},
        {QStringLiteral("createdAt"), QT_TRANSLATE_NOOP("fd::ImportText", "Made at")},
        {QStringLiteral("command"), QT_TRANSLATE_NOOP("fd::ImportText", "Booking as submitted")},
        {QStringLiteral("changedCommand"), QT_TRANSLATE_NOOP("fd::ImportText", "Booking as changed")},
    };
    const char* text = texts.value(column);
    return text != nullptr ? ImportText::tr(text) : column;
}

QString importReasonText(const QString& reason) {
    static const QHash<QString, const char*> texts{
        {reason::Required, QT_TRANSLATE_NOOP("fd::ImportText", "is missing")},
        {reason::Invalid, QT_TRANSLATE_NOOP("fd::ImportText", "is not valid")},
        {reason::NotFound, QT_TRANSLATE_NOOP("fd::ImportText", "is not known here")},
        {reason::InvalidTimeRange, QT_TRANSLATE_NOOP("fd::ImportText", "ends before it begins")},
        {reason::NotAvailable,
         QT_TRANSLATE_NOOP("fd::ImportText", "overlaps another booking of this visitor")},
        {reason::Exists, QT_TRANSLATE_NOOP("fd::ImportText", "is here already, and stands otherwise")},
        {reason::Unsettled,
         QT_TRANSLATE_NOOP("fd::ImportText",
                           "is still on its way to the main system, from the desk it was made at")},
        {reason::Duplicate, QT_TRANSLATE_NOOP("fd::ImportText", "comes twice")},
        {reason::UnknownColumn, QT_TRANSLATE_NOOP("fd::ImportText", "is a column that nobody knows")},
        {reason::Formula,
         QT_TRANSLATE_NOOP("fd::ImportText", "looks like a formula that a spreadsheet would run")},
        {reason::FieldCount,
         QT_TRANSLATE_NOOP("fd::ImportText", "has more or fewer fields than there are columns")},
        {reason::Quotes, QT_TRANSLATE_NOOP("fd::ImportText", "a quotation mark is missing or out of place")},
        {reason::TooLong, QT_TRANSLATE_NOOP("fd::ImportText", "is longer than any data can be")},
        {reason::TooManyColumns, QT_TRANSLATE_NOOP("fd::ImportText", "has more than 1,000 columns")},
        {reason::TooDeep, QT_TRANSLATE_NOOP("fd::ImportText", "is nested too deeply")},
        {reason::Empty, QT_TRANSLATE_NOOP("fd::ImportText", "The file is empty.")},
        {reason::NoHeader, QT_TRANSLATE_NOOP("fd::ImportText", "The first line must name the columns.")},
        {reason::NotText, QT_TRANSLATE_NOOP("fd::ImportText", "This is no text: a file of something else.")},
        {reason::NotUtf8, QT_TRANSLATE_NOOP("fd::ImportText", "is no text that can be read (UTF-8)")},
        {reason::NotKorean, QT_TRANSLATE_NOOP("fd::ImportText", "is no Korean text (CP949)")},
        {reason::NotJson, QT_TRANSLATE_NOOP("fd::ImportText", "is no valid JSON")},
        {reason::NotAnArray, QT_TRANSLATE_NOOP("fd::ImportText", "The JSON must be a list.")},
        {reason::WrongFormat, QT_TRANSLATE_NOOP("fd::ImportText", "This kind of data comes as a JSON file.")},
        {reason::Unreadable, QT_TRANSLATE_NOOP("fd::ImportText", "The file cannot be read.")},
    };
    const char* text = texts.value(reason);
    return text != nullptr ? ImportText::tr(text) : reason;
}

} // namespace fd
