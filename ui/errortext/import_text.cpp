#include "ui/errortext/import_text.h"

#include "model/domain/field_error.h"

#include <QCoreApplication>

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
    }
    return {};
}

QString importFailureText(ImportFailure failure) {
    switch (failure) {
    case ImportFailure::Empty:
        return ImportText::tr("The file is empty.");
    case ImportFailure::NoHeader:
        return ImportText::tr("The first line must name the columns.");
    case ImportFailure::NotUtf8:
        return ImportText::tr("The file is not text that can be read (UTF-8).");
    case ImportFailure::NotJson:
        return ImportText::tr("The file is no valid JSON.");
    case ImportFailure::NotAnArray:
        return ImportText::tr("The JSON must be a list.");
    case ImportFailure::WrongFormat:
        return ImportText::tr("This kind of data comes as a JSON file.");
    }
    return {};
}

QString importReasonText(const QString& reason) {
    if (reason == reason::Required)
        return ImportText::tr("is missing");
    if (reason == reason::Invalid)
        return ImportText::tr("is not valid");
    if (reason == reason::NotFound)
        return ImportText::tr("is not known here");
    if (reason == reason::InvalidTimeRange)
        return ImportText::tr("ends before it begins");
    if (reason == QLatin1String("Duplicate"))
        return ImportText::tr("comes twice");
    if (reason == QLatin1String("UnknownColumn"))
        return ImportText::tr("is a column that nobody knows");
    return reason;
}

} // namespace fd
