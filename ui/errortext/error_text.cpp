#include "ui/errortext/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fd {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(fd::ErrorText)
};

QString notFoundText(DraftField field) {
    switch (field) {
    case DraftField::Visitor:
        return ErrorText::tr("This visitor is no longer registered. Search for the visitor again.");
    case DraftField::Group:
        return ErrorText::tr("This reservation group no longer exists. Choose another one.");
    case DraftField::Zone:
        return ErrorText::tr("This zone no longer exists. Choose another one.");
    default:
        return ErrorText::tr("What was chosen here no longer exists.");
    }
}

QString requiredText(DraftField field) {
    switch (field) {
    case DraftField::Visitor:
        return ErrorText::tr("Choose a visitor.");
    case DraftField::Group:
        return ErrorText::tr("Choose a reservation group.");
    case DraftField::Zone:
        return ErrorText::tr("Choose a zone.");
    case DraftField::Start:
        return ErrorText::tr("Enter the start time.");
    case DraftField::End:
        return ErrorText::tr("Enter the end time.");
    default:
        return ErrorText::tr("This is still missing.");
    }
}

} // namespace

DraftField fieldOf(const QString& key) {
    if (key.startsWith(u"visitorId"))
        return DraftField::Visitor;
    if (key.startsWith(u"reservationGroupId"))
        return DraftField::Group;
    if (key.startsWith(u"zoneId"))
        return DraftField::Zone;
    if (key.startsWith(u"startDateTime"))
        return DraftField::Start;
    if (key.startsWith(u"endDateTime"))
        return DraftField::End;
    if (key.startsWith(u"consultation"))
        return DraftField::Consultation;
    if (key.startsWith(u"sedation"))
        return DraftField::Sedation;
    if (key.startsWith(u"funnel"))
        return DraftField::Funnel;
    if (key.startsWith(u"requestedProcedures"))
        return DraftField::Procedures;
    if (key.startsWith(u"reservationMemo"))
        return DraftField::Memo;
    return DraftField::Other;
}

int procedureIndexOf(const QString& key) {
    static const QRegularExpression pattern(QStringLiteral("^requestedProcedures\\[(\\d{1,4})\\]"));
    const auto match = pattern.match(key);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QString fieldName(DraftField field) {
    switch (field) {
    case DraftField::Visitor:
        return ErrorText::tr("Visitor");
    case DraftField::Group:
        return ErrorText::tr("Reservation group");
    case DraftField::Zone:
        return ErrorText::tr("Zone");
    case DraftField::Start:
        return ErrorText::tr("Start");
    case DraftField::End:
        return ErrorText::tr("End");
    case DraftField::Consultation:
        return ErrorText::tr("Consultation");
    case DraftField::Sedation:
        return ErrorText::tr("Sedation");
    case DraftField::Funnel:
        return ErrorText::tr("Funnel detail");
    case DraftField::Procedures:
        return ErrorText::tr("Requested procedures");
    case DraftField::Memo:
        return ErrorText::tr("Reservation memo");
    case DraftField::Other:
        break;
    }
    return ErrorText::tr("Other");
}

QString sentenceFor(const FieldError& error) {
    const DraftField field = fieldOf(error.key);
    if (error.reason == reason::Required)
        return requiredText(field);
    if (error.reason == reason::NotFound)
        return notFoundText(field);
    if (error.reason == reason::InvalidTimeRange)
        return ErrorText::tr("The end must be later than the start.");
    if (error.reason == reason::NotAvailable) {
        if (field == DraftField::Start || field == DraftField::End)
            return ErrorText::tr("The visitor already has a reservation at this time.");
        if (error.key == u"status")
            return ErrorText::tr("This reservation can no longer be changed.");
        if (error.key == u"sync")
            return ErrorText::tr("It may already be booked. Check it in the main system before changing it.");
        if (error.key == u"reservationId")
            return ErrorText::tr("This reservation was changed meanwhile. Look at it again.");
        if (error.key == u"visitors")
            return ErrorText::tr("One of the two visitors was changed meanwhile. Look at them again.");
        if (error.key == u"mergeOverlap")
            return ErrorText::tr(
                "The two have reservations at the same time. Move or cancel one of them first.");
        if (error.key == u"mergeWaits" || error.key == u"mergeIdWaits")
            return ErrorText::tr("Bookings of this visitor still wait in the outbox. Settle them first.");
        if (field == DraftField::Visitor)
            return ErrorText::tr("Another visitor has this id.");
        return ErrorText::tr("This is not available.");
    }
    if (error.key == u"reservationId")
        return ErrorText::tr("This reservation cannot be found.");
    return ErrorText::tr("This cannot be accepted as it is. Check what was entered.");
}

QString technicalLine(const FieldError& error) {
    return QStringLiteral("%1 · %2").arg(error.key, error.reason);
}

QString warningText(const DraftWarning& warning) {
    switch (warning.kind) {
    case WarningKind::VisitorOverlaps:
        return ErrorText::tr("The visitor already has a reservation at this time.");
    case WarningKind::SlotFull:
        return ErrorText::tr("This slot is already full. It can still be booked.");
    case WarningKind::Closed:
        return ErrorText::tr("This is outside the opening hours.");
    case WarningKind::Blocked:
        return warning.detail.isEmpty() ? ErrorText::tr("This time is blocked.")
                                        : ErrorText::tr("This time is blocked: %1").arg(warning.detail);
    case WarningKind::InPast:
        return ErrorText::tr("This time has already passed.");
    case WarningKind::SameDayClosed:
        return ErrorText::tr("Same-day booking for this time has closed.");
    case WarningKind::TicketUsedUp:
        return ErrorText::tr("%1: planned reservations already use up this ticket.").arg(warning.detail);
    case WarningKind::TicketExpired:
        return ErrorText::tr("%1: this ticket expires before the reservation.").arg(warning.detail);
    }
    return {};
}

DraftField fieldOf(const DraftWarning& warning) {
    switch (warning.kind) {
    case WarningKind::TicketUsedUp:
    case WarningKind::TicketExpired:
        return DraftField::Procedures;
    default:
        return DraftField::Start;
    }
}

QString storeErrorText(const StoreError& error) {
    switch (error.code) {
    case StoreError::Code::Missing:
        return ErrorText::tr("The clinic's file cannot be found.");
    case StoreError::Code::OpenElsewhere:
        return ErrorText::tr("Another program is using the clinic's file.");
    case StoreError::Code::NotAStore:
        return ErrorText::tr("This file does not belong to Frontdesk.");
    case StoreError::Code::Damaged:
        return ErrorText::tr("The clinic's file is damaged. Please contact support.");
    case StoreError::Code::Newer:
        return ErrorText::tr("The clinic's file was made by a newer Frontdesk. Please update the program.");
    case StoreError::Code::Older:
        return ErrorText::tr(
            "The clinic's database must be brought up to date first (frontdeskctl setup-database).");
    case StoreError::Code::Forbidden:
        return ErrorText::tr("The clinic's database does not let this desk do that.");
    case StoreError::Code::Unreachable:
        return ErrorText::tr("The clinic's database cannot be reached. Nothing was changed.");
    case StoreError::Code::OutcomeUnknown:
        return ErrorText::tr(
            "The connection to the clinic's database was lost: it is not known whether this was done.");
    case StoreError::Code::Unreadable:
        return ErrorText::tr("The clinic's file cannot be opened.");
    case StoreError::Code::ReadOnly:
        return ErrorText::tr("The clinic's file cannot be written to.");
    case StoreError::Code::Full:
        return ErrorText::tr("The disk is full. Make room and try again.");
    case StoreError::Code::Failed:
        break;
    }
    return ErrorText::tr("The clinic's file could not be used. Please try again.");
}

} // namespace fd
