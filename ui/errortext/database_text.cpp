#include "ui/errortext/database_text.h"

#include "ui/errortext/format.h"

#include <QCoreApplication>

namespace fd {

namespace {
struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(fd::DatabaseText)
};
} // namespace

QString databaseFaultText(DatabaseFault fault) {
    switch (fault) {
    case DatabaseFault::NotAnAddress:
        return DatabaseText::tr("Enter an address like postgresql://desk@clinic.example/frontdesk.");
    case DatabaseFault::PasswordInAddress:
        return DatabaseText::tr("Leave the password out of the address; it has a field of its own.");
    case DatabaseFault::HostMissing:
        return DatabaseText::tr("The address names no computer.");
    case DatabaseFault::UserMissing:
        return DatabaseText::tr("The address names no user: postgresql://USER@…");
    case DatabaseFault::DatabaseMissing:
        return DatabaseText::tr("The address names no database: …/DATABASE");
    case DatabaseFault::ClinicInvalid:
        return DatabaseText::tr("A clinic's name has small letters, digits, - and _, at most 40.");
    case DatabaseFault::CaFileUnreadable:
        return DatabaseText::tr("There is no certificate (PEM) in this file.");
    }
    return {};
}

QString databaseStateText(DatabaseState state) {
    switch (state) {
    case DatabaseState::Answers:
        return DatabaseText::tr("The clinic database answers. Nothing was changed.");
    case DatabaseState::Unreachable:
        return DatabaseText::tr("The clinic database cannot be reached.");
    case DatabaseState::SignInRefused:
        return DatabaseText::tr("The database does not accept this user and password.");
    case DatabaseState::Certificate:
        return DatabaseText::tr("The certificate of the database is not trusted.");
    case DatabaseState::NoDatabase:
        return DatabaseText::tr("There is no database of this name.");
    case DatabaseState::NotPrepared:
        return DatabaseText::tr(
            "The database is not prepared for Frontdesk: run frontdeskctl setup-database.");
    case DatabaseState::NoClinic:
        return DatabaseText::tr("There is no clinic of this name, or this user may not enter it.");
    case DatabaseState::Superuser:
        return DatabaseText::tr("This user may do everything in the database. Use one made for a desk.");
    case DatabaseState::Older:
        return DatabaseText::tr("The database is older than this program: run frontdeskctl setup-database.");
    case DatabaseState::Newer:
        return DatabaseText::tr("The database is newer than this program. Update this program.");
    case DatabaseState::NoDriver:
        return DatabaseText::tr("This program cannot speak to PostgreSQL here: its driver is missing.");
    case DatabaseState::Failed:
        return DatabaseText::tr("The database answers with a fault of its own. Try again later.");
    }
    return {};
}

QString linkSentence(const DatabaseLink& link, const QTimeZone& zone) {
    switch (link.state) {
    case LinkState::None:
        break;
    case LinkState::CatchingUp:
        return DatabaseText::tr("Catching up with the clinic database");
    case LinkState::Connected:
        return DatabaseText::tr("Connected to the clinic database");
    case LinkState::Offline:
        return DatabaseText::tr("Offline since %1; bookings still work").arg(timeText(link.since, zone));
    case LinkState::Refused:
        return link.fault ? databaseStateText(*link.fault) : QString();
    }
    return {};
}

QString linkHeadline(const DatabaseLink& link) {
    switch (link.state) {
    case LinkState::None:
    case LinkState::Connected:
        break;
    case LinkState::CatchingUp:
        return DatabaseText::tr("Catching up");
    case LinkState::Offline:
        return DatabaseText::tr("Offline");
    case LinkState::Refused:
        return link.fault == DatabaseState::SignInRefused ? DatabaseText::tr("Sign-in needed")
                                                          : DatabaseText::tr("Check the database");
    }
    return {};
}

} // namespace fd
