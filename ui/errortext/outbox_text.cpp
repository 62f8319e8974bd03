#include "ui/errortext/outbox_text.h"

#include "model/domain/database_settings.h"
#include "ui/errortext/database_text.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/format.h"

#include <QCoreApplication>

namespace fd {

namespace {

struct OutboxText {
    Q_DECLARE_TR_FUNCTIONS(fd::OutboxText)
};

QString separated(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

/// What a database has refused, it has looked at: most often another desk was first.
QString refusedByDatabase(const FieldError& error) {
    if (error.key == QLatin1String("startDateTime") && error.reason == reason::NotAvailable)
        return OutboxText::tr("Not booked: this visitor already has an overlapping booking, perhaps made at "
                              "another desk. Choose another time, edit it or discard it.");
    return OutboxText::tr("The clinic database refused it: %1").arg(fieldName(fieldOf(error.key)));
}

QString rejectedText(const OutboxRow& row) {
    if (!row.resolvedBy.isEmpty())
        return OutboxText::tr("%1 found that it is not booked in the main system.").arg(row.resolvedBy);
    if (row.errors.empty())
        return OutboxText::tr("The main system refused this booking.");
    const FieldError& first = row.errors.front();
    if (isDatabaseAddress(row.target))
        return refusedByDatabase(first);
    if (fieldOf(first.key) == DraftField::Start && first.reason == reason::NotAvailable)
        return OutboxText::tr("The main system refused it: this visitor already has an overlapping booking.");
    if (fieldOf(first.key) == DraftField::Visitor && first.reason == reason::NotFound)
        return OutboxText::tr("The main system does not know this visitor. Enter the id they have there.");
    return OutboxText::tr("The main system refused it: %1").arg(fieldName(fieldOf(first.key)));
}

QString checkText(const OutboxRow& row) {
    switch (row.note) {
    case OutboxNote::Conflict:
        return OutboxText::tr("It was sent, the answer was lost, and now the time is taken: it is probably "
                              "booked by our earlier try. Look for it in the main system.");
    case OutboxNote::StrangeAnswer:
        return OutboxText::tr("The main system answered without a reservation number. It may be booked. "
                              "Look for it in the main system.");
    case OutboxNote::Fields:
    case OutboxNote::RefusedByAddress:
        return OutboxText::tr("An earlier try may be booked, a later one was refused. Look for it in the "
                              "main system.");
    case OutboxNote::Crashed:
        return OutboxText::tr("The program ended while this was being sent. It may be booked. Look for it in "
                              "the main system.");
    default:
        return OutboxText::tr("It was sent, and no answer came. It may be booked. Look for it in the main "
                              "system.");
    }
}

QString parkedText(const OutboxRow& row) {
    switch (row.note) {
    case OutboxNote::VisitorNotThere:
        return OutboxText::tr("This visitor is not in the main system yet. Enter the id they have there, and "
                              "it is sent.");
    case OutboxNote::StartPassed:
        return OutboxText::tr("Its time has passed before it could be sent. Choose another time, or discard "
                              "it.");
    case OutboxNote::TooOld:
        return OutboxText::tr("It has waited for more than 24 hours. Look at it before it is sent.");
    case OutboxNote::TooBusy:
        return OutboxText::tr("The main system was too busy again and again. It is not booked.");
    case OutboxNote::Crashed:
        return OutboxText::tr("The program ended twice before this could be sent. It is not booked.");
    default:
        return OutboxText::tr("The address refused it without saying why. It is not booked. Look at the "
                              "details.");
    }
}

QString refusalLine(const OutboxRow& row) {
    return row.errors.empty() ? QString() : technicalLine(row.errors.front());
}

/// How long, as one says it: seconds up to two minutes, then minutes.
QString waitText(milliseconds wait) {
    const auto seconds = std::max<qint64>(1, std::chrono::duration_cast<std::chrono::seconds>(wait).count());
    return seconds < 120 ? OutboxText::tr("%1 s").arg(seconds) : OutboxText::tr("%1 min").arg(seconds / 60);
}

} // namespace

QString syncText(OutboxState state) {
    switch (state) {
    case OutboxState::Queued:
        return OutboxText::tr("Waiting to be sent");
    case OutboxState::Sending:
        return OutboxText::tr("Being sent");
    case OutboxState::Unknown:
        return OutboxText::tr("Outcome unknown");
    case OutboxState::Check:
        return OutboxText::tr("To be checked");
    case OutboxState::Parked:
        return OutboxText::tr("On hold");
    case OutboxState::Rejected:
        return OutboxText::tr("Refused");
    case OutboxState::Confirmed:
    case OutboxState::Cancelled:
        break;
    }
    return {};
}

QString bookingStateText(const Booking& booking) {
    const QString sync = syncText(booking.sync);
    return sync.isEmpty() ? statusText(booking.status) : sync;
}

Tone toneOf(OutboxState state) {
    switch (state) {
    case OutboxState::Rejected:
        return Tone::Danger;
    case OutboxState::Confirmed:
        return Tone::Accent;
    case OutboxState::Cancelled:
        return Tone::Muted;
    default:
        return Tone::Warning;
    }
}

QString outboxSentence(const OutboxRow& row) {
    switch (row.state) {
    case OutboxState::Queued:
        return OutboxText::tr("Saved on this PC, not yet booked. It is sent by itself.");
    case OutboxState::Sending:
        return OutboxText::tr("It is being sent.");
    case OutboxState::Unknown:
        if (isDatabaseAddress(row.target))
            return OutboxText::tr(
                "It was sent, and no answer came. What became of it is asked as soon as the "
                "clinic database can be reached.");
        return OutboxText::tr("It was sent, and no answer came. It may be booked; this is being found out.");
    case OutboxState::Check:
        return checkText(row);
    case OutboxState::Parked:
        return parkedText(row);
    case OutboxState::Rejected:
        return rejectedText(row);
    case OutboxState::Confirmed:
        return isDatabaseAddress(row.target) ? OutboxText::tr("Booked in the clinic database.")
                                             : OutboxText::tr("Booked in the main system.");
    case OutboxState::Cancelled:
        return OutboxText::tr("Taken back.");
    }
    return {};
}

QString outboxTechnical(const OutboxRow& row, const QTimeZone& zone) {
    QStringList parts;
    if (const QString refusal = refusalLine(row); !refusal.isEmpty())
        parts << refusal;
    if (row.attempts.empty())
        return separated(parts);
    const Attempt& last = row.attempts.back();
    if (last.httpStatus != 0)
        parts << QStringLiteral("HTTP %1").arg(last.httpStatus);
    if (row.triesMade() > 1)
        parts << OutboxText::tr("%n tries", nullptr, row.triesMade());
    const Instant when = last.endedAt == Instant{} ? last.at : last.endedAt;
    parts << toLocal(when, zone).toString(QStringLiteral("HH:mm:ss"));
    return separated(parts);
}

QString queueSentence(const OutboxView& view, Instant now, const QTimeZone& zone) {
    if (view.diskLow)
        return OutboxText::tr("The disk is nearly full: nothing is sent until there is room.");
    QStringList parts;
    if (view.target.isDatabase()) {
        parts << linkSentence(view.link, zone);
        if (view.nextTry && view.underWay() > 0)
            parts << OutboxText::tr("next try in %1").arg(waitText(*view.nextTry - now));
        return separated(parts);
    }
    switch (view.pause) {
    case OutboxPause::Offline:
        parts << OutboxText::tr("Disconnected since %1").arg(timeText(view.pausedSince, zone));
        break;
    case OutboxPause::SignIn:
        return OutboxText::tr("The address asks for a token. Enter it in the settings.");
    case OutboxPause::Address:
        return OutboxText::tr("The address or its certificate is not right. Check the settings.");
    case OutboxPause::StrangeAnswers:
        return OutboxText::tr("The answers are not those of a reservation system. Check the address, then "
                              "send again.");
    case OutboxPause::None:
        if (view.underWay() == 0)
            return view.target.isRemote() ? OutboxText::tr("Everything has been sent.") : QString();
        parts << OutboxText::tr("Connected");
        break;
    }
    if (view.nextTry && view.underWay() > 0)
        parts << OutboxText::tr("next try in %1").arg(waitText(*view.nextTry - now));
    return separated(parts);
}

QString queueHeadline(const OutboxView& view) {
    QStringList parts;
    if (view.diskLow)
        parts << OutboxText::tr("Disk full");
    else if (view.target.isDatabase() && !linkHeadline(view.link).isEmpty())
        parts << linkHeadline(view.link);
    else if (view.pause == OutboxPause::Offline)
        parts << OutboxText::tr("Offline");
    else if (view.pause == OutboxPause::SignIn)
        parts << OutboxText::tr("Sign-in needed");
    else if (view.pause != OutboxPause::None)
        parts << OutboxText::tr("Check the address");
    if (const int waiting = view.underWay(); waiting > 0)
        parts << OutboxText::tr("%n to send", nullptr, waiting);
    if (const int person = view.needPerson() + static_cast<int>(view.tasks.size()); person > 0)
        parts << OutboxText::tr("%n need(s) you", nullptr, person);
    return parts.isEmpty() ? OutboxText::tr("Connected") : separated(parts);
}

QString needsPersonText(const OutboxView& view) {
    QStringList parts;
    if (const int rejected = view.inState(OutboxState::Rejected); rejected > 0)
        parts << OutboxText::tr("%n refused", nullptr, rejected);
    if (const int check = view.inState(OutboxState::Check); check > 0)
        parts << OutboxText::tr("%n to check", nullptr, check);
    if (const int parked = view.inState(OutboxState::Parked); parked > 0)
        parts << OutboxText::tr("%n on hold", nullptr, parked);
    return separated(parts);
}

QString unsentText(const OutboxView& view) {
    QStringList sentences;
    if (const int waiting = view.underWay(); waiting > 0)
        sentences
            << (view.target.isDatabase()
                    ? OutboxText::tr("%n booking(s) are not yet in the clinic database. They are kept on "
                                     "this PC and go on being sent when the desk is opened again.",
                                     nullptr, waiting)
                    : OutboxText::tr("%n booking(s) are not yet in the main system. They are kept on this "
                                     "PC and go on being sent when the desk is opened again.",
                                     nullptr, waiting));
    if (const QString person = needsPersonText(view); !person.isEmpty())
        sentences << OutboxText::tr("Some need a person: %1.").arg(person);
    return sentences.join(QStringLiteral("\n\n"));
}

QString connectionText(ConnectionState state) {
    switch (state) {
    case ConnectionState::Answers:
        return OutboxText::tr("The address answers. Nothing was booked.");
    case ConnectionState::SignInRefused:
        return OutboxText::tr("The address answers, but does not accept the token.");
    case ConnectionState::NotThere:
        return OutboxText::tr("Somebody answers, but not for reservations at this path. Check the address.");
    case ConnectionState::Redirects:
        return OutboxText::tr("The address sends on to another one. Enter that one directly.");
    case ConnectionState::Certificate:
        return OutboxText::tr("The certificate of the address is not trusted.");
    case ConnectionState::ServerFault:
        return OutboxText::tr("The address answers with a fault of its own. Try again later.");
    case ConnectionState::Unreachable:
        return OutboxText::tr("The address cannot be reached.");
    }
    return {};
}

QString endpointFaultText(EndpointFault fault) {
    switch (fault) {
    case EndpointFault::NotAUrl:
        return OutboxText::tr("Enter an address like https://clinic.example.");
    case EndpointFault::PlainHttp:
        return OutboxText::tr("Only https is allowed, except on this PC itself.");
    case EndpointFault::CaFileUnreadable:
        return OutboxText::tr("There is no certificate (PEM) in this file.");
    case EndpointFault::ProxyInvalid:
        return OutboxText::tr("Enter a proxy like http://proxy:3128, without a password.");
    case EndpointFault::HeaderInvalid:
        return OutboxText::tr("Use letters, digits and hyphens only.");
    }
    return {};
}

} // namespace fd
