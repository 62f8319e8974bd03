#include "model/directory/export_calendar.h"

#include <cstdlib>

namespace fd {

namespace {

constexpr qsizetype longestLine = 75; // octets, RFC 5545 3.1

/// A content line, folded between letters.
QByteArray line(const QString& text) {
    QByteArray rest = text.toUtf8();
    QByteArray folded;
    qsizetype room = longestLine;
    while (rest.size() > room) {
        qsizetype cut = room;
        while ((static_cast<unsigned char>(rest[cut]) & 0xC0) == 0x80)
            --cut;
        folded += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
        room = longestLine - 1; // the space counts
    }
    return folded + rest + "\r\n";
}

/// RFC 5545 3.3.11; control characters have no place in it.
QString escaped(const QString& text) {
    QString result;
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar c : qAsConst(unified)) {
        if (c == u'\n' || c == u'\r')
            result += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            result += QStringLiteral("\\") + c;
        else if (c >= QChar(u' ') && c != QChar(0x7F))
            result += c;
    }
    return result;
}

QString wallText(const QDateTime& time) {
    return time.toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
}

QString utcText(Instant at) {
    return wallText(toLocal(at, QTimeZone::utc())) + u'Z';
}

/// +0900, or +082752 where a zone once had seconds.
QString offsetText(int seconds) {
    const int size = std::abs(seconds);
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return (seconds < 0 ? u'-' : u'+') + two(size / 3600) + two(size / 60 % 60) +
           (size % 60 != 0 ? two(size % 60) : QString());
}

QByteArray observance(bool daylight, const QDateTime& wallStart, int from, int to, const QString& name) {
    const QString kind = daylight ? QStringLiteral("DAYLIGHT") : QStringLiteral("STANDARD");
    QByteArray lines = line(QStringLiteral("BEGIN:") + kind) +
                       line(QStringLiteral("DTSTART:") + wallText(wallStart)) +
                       line(QStringLiteral("TZOFFSETFROM:") + offsetText(from)) +
                       line(QStringLiteral("TZOFFSETTO:") + offsetText(to));
    if (!name.isEmpty())
        lines += line(QStringLiteral("TZNAME:") + escaped(name));
    return lines + line(QStringLiteral("END:") + kind);
}

/// The zone's rules for that time: the change that was in force at its start, and those within.
QByteArray timeZoneLines(const QTimeZone& timeZone, const std::optional<TimeRange>& span) {
    const QDateTime first = toLocal(span ? span->start() : Instant{}, QTimeZone::utc());
    const QDateTime last = toLocal(span ? span->end() : Instant{}, QTimeZone::utc());
    QTimeZone::OffsetDataList changes = timeZone.transitions(first.addSecs(1), last);
    if (const auto before = timeZone.previousTransition(first.addSecs(1)); before.atUtc.isValid())
        changes.prepend(before);
    QByteArray lines = line(QStringLiteral("BEGIN:VTIMEZONE")) +
                       line(QStringLiteral("TZID:") + QString::fromUtf8(timeZone.id()));
    if (changes.isEmpty() || changes.first().atUtc > first) { // as it was since ever
        const int offset = timeZone.offsetFromUtc(first);
        lines +=
            observance(timeZone.isDaylightTime(first), QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC),
                       offset, offset, timeZone.abbreviation(first));
    }
    for (const QTimeZone::OffsetData& change : qAsConst(changes)) {
        const int from = timeZone.offsetFromUtc(change.atUtc.addSecs(-1));
        lines += observance(change.daylightTimeOffset != 0, change.atUtc.addSecs(from), from,
                            change.offsetFromUtc, change.abbreviation);
    }
    return lines + line(QStringLiteral("END:VTIMEZONE"));
}

/// A wall time that comes twice in the night the clocks go back is the first of the two (RFC 5545 3.3.5).
bool isSecondOfTwo(const QDateTime& utc, const QTimeZone& timeZone) {
    const auto change = timeZone.previousTransition(utc.addSecs(1));
    if (!change.atUtc.isValid())
        return false;
    const int wentBack = timeZone.offsetFromUtc(change.atUtc.addSecs(-1)) - change.offsetFromUtc;
    return change.atUtc.secsTo(utc) < wentBack;
}

QString timeText(Instant at, const QTimeZone& timeZone) {
    if (isSecondOfTwo(toLocal(at, QTimeZone::utc()), timeZone))
        return u':' + utcText(at);
    return QStringLiteral(";TZID=%1:%2")
        .arg(QString::fromUtf8(timeZone.id()), wallText(toLocal(at, timeZone)));
}

QString statusText(const Reservation& reservation) {
    if (!isLive(reservation.status, reservation.sync))
        return QStringLiteral("CANCELLED");
    return reservation.sync == OutboxState::Confirmed ? QStringLiteral("CONFIRMED")
                                                      : QStringLiteral("TENTATIVE");
}

} // namespace

QByteArray CalendarWriter::head(const std::optional<TimeRange>& span) const {
    return line(QStringLiteral("BEGIN:VCALENDAR")) + line(QStringLiteral("VERSION:2.0")) +
           line(QStringLiteral("PRODID:-//Frontdesk//Frontdesk " FRONTDESK_VERSION "//KO")) +
           line(QStringLiteral("CALSCALE:GREGORIAN")) + timeZoneLines(m_timeZone, span);
}

QByteArray CalendarWriter::event(const Reservation& reservation, const QString& visitorName,
                                 const QString& zoneTitle) const {
    const ReserveCommand& command = reservation.command;
    const QString procedures = procedureTitles(command).join(QStringLiteral(", "));
    const QString memo = command.reservationMemo.value_or(QString());
    const QString summary =
        procedures.isEmpty() ? visitorName : visitorName + QStringLiteral(" · ") + procedures;
    QByteArray lines = line(QStringLiteral("BEGIN:VEVENT")) +
                       line(QStringLiteral("UID:") + reservation.id.text() + QStringLiteral("@frontdesk")) +
                       line(QStringLiteral("DTSTAMP:") + utcText(m_now)) +
                       line(QStringLiteral("CREATED:") + utcText(reservation.createdAt)) +
                       line(QStringLiteral("DTSTART") + timeText(command.start.at, m_timeZone)) +
                       line(QStringLiteral("DTEND") + timeText(command.end.at, m_timeZone)) +
                       line(QStringLiteral("SUMMARY:") + escaped(summary)) +
                       line(QStringLiteral("STATUS:") + statusText(reservation));
    if (!zoneTitle.isEmpty())
        lines += line(QStringLiteral("LOCATION:") + escaped(zoneTitle));
    if (!memo.isEmpty())
        lines += line(QStringLiteral("DESCRIPTION:") + escaped(memo));
    return lines + line(QStringLiteral("END:VEVENT"));
}

QByteArray CalendarWriter::foot() {
    return line(QStringLiteral("END:VCALENDAR"));
}

} // namespace fd
