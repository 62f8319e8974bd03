#include "model/directory/export.h"

#include "model/directory/export_calendar.h"
#include "model/directory/import_columns.h"
#include "model/store/store.h"
#include "model/wire/command_codec.h"
#include "model/wire/names.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace fd {

namespace {

constexpr int recordsOfAPage = 200;
// Further than any date that is written with four digits.
constexpr Instant earliest{milliseconds(-1'000'000'000'000'000)};
constexpr Instant latest{milliseconds(1'000'000'000'000'000)};

QJsonObject objectOf(const Visitor& visitor) {
    const auto type = visitor.type.value_or(VisitorType());
    return {{QStringLiteral("id"), visitor.id.key()},
            {QStringLiteral("name"), visitor.name},
            {QStringLiteral("phone"), visitor.phone ? visitor.phone->display() : QString()},
            {QStringLiteral("dateOfBirth"), visitor.dateOfBirth.toString(Qt::ISODate)},
            {QStringLiteral("gender"), QString(wire::nameOf(visitor.gender))},
            {QStringLiteral("chartNumber"), visitor.chartNumber},
            {QStringLiteral("visitorTypeId"), type.id},
            {QStringLiteral("visitorTypeName"), type.name},
            {QStringLiteral("nationality"), visitor.nationality},
            {QStringLiteral("cautions"), visitor.cautions},
            {QStringLiteral("memo"), visitor.memo},
            {QStringLiteral("madeHere"), visitor.madeHere},
            {QStringLiteral("mainSystemId"), visitor.mainSystemId ? visitor.mainSystemId->key() : QString()}};
}

/// The names of `frontdeskctl reservations --json`, and what else a reservation is.
QJsonObject objectOf(const Reservation& reservation) {
    const ReserveCommand& command = reservation.command;
    const bool neverMoved = reservation.stageSince == Instant{};
    QJsonObject object{
        {QStringLiteral("reservationId"), reservation.id.text()},
        {QStringLiteral("issuedReservationId"),
         reservation.issuedId ? reservation.issuedId->text() : QString()},
        {QStringLiteral("visitorId"), command.visitorId.text()},
        {QStringLiteral("zoneId"), command.zoneId.text()},
        {QStringLiteral("reservationGroupId"), command.reservationGroupId.text()},
        {QStringLiteral("startDateTimeUtc"), toRfc3339(command.start.at)},
        {QStringLiteral("endDateTimeUtc"), toRfc3339(command.end.at)},
        {QStringLiteral("status"), QString(wire::nameOf(reservation.status))},
        {QStringLiteral("stage"), QString(wire::nameOf(reservation.stage))},
        {QStringLiteral("stageSince"), neverMoved ? QString() : toRfc3339(reservation.stageSince)},
        {QStringLiteral("sync"), QString(wire::nameOf(reservation.sync))},
        {QStringLiteral("createdAt"), toRfc3339(reservation.createdAt)},
        {QStringLiteral("command"), wire::encodeCommand(reservation.submitted())}};
    object.insert(QStringLiteral("changedCommand"),
                  reservation.changedFrom ? QJsonValue(wire::encodeCommand(command)) : QJsonValue());
    return object;
}

QString cellOf(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    QString text = value.toString();
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QByteArray csvLine(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells) {
        QString safe = formulaSafe(cell);
        const bool quoted = safe.contains(u',') || safe.contains(u';') || safe.contains(u'"') ||
                            safe.contains(u'\n') || safe.startsWith(u' ') || safe.endsWith(u' ');
        written += quoted ? u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"' : safe;
    }
    return written.join(u',').toUtf8() + "\r\n";
}

class Exporter {
public:
    Exporter(const OnStore& onStore, const ExportRequest& request, Instant now, FileProgress& progress)
        : m_onStore(onStore)
        , m_request(request)
        , m_now(now)
        , m_progress(progress)
        , m_file(request.path)
        , m_columns(columnsOf(request.kind == ExportKind::Visitors ? ImportKind::Visitors
                                                                   : ImportKind::Reservations)) {}

    ExportReport run() {
        if (!m_file.open(QIODevice::WriteOnly))
            return {0, false, m_file.errorString()};
        begin();
        if (m_request.kind == ExportKind::Visitors)
            writeVisitors();
        else
            writeReservations();
        end();
        if (m_progress.cancelled) {
            m_file.cancelWriting();
            return {0, true, {}};
        }
        if (!m_file.commit())
            return {0, false, m_file.errorString()};
        return {m_written, false, {}};
    }

private:
    [[nodiscard]] bool goesOn() const {
        return !m_progress.cancelled && m_file.error() == QFileDevice::NoError;
    }
    [[nodiscard]] Instant from() const { return m_request.window ? m_request.window->start() : earliest; }
    [[nodiscard]] Instant to() const { return m_request.window ? m_request.window->end() : latest; }

    void begin() {
        switch (m_request.format) {
        case ExportFormat::Csv:
            m_file.write((m_request.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) +
                         csvLine(m_columns));
            return;
        case ExportFormat::Json:
            m_file.write("[");
            return;
        case ExportFormat::Calendar:
            m_onStore([this](Store& store) {
                m_calendar.emplace(store.clinic.timeZone(), m_now);
                m_file.write(m_calendar->head(store.reservations.spanOf(from(), to())));
            });
            return;
        }
    }

    void end() {
        if (m_request.format == ExportFormat::Json)
            m_file.write(m_written > 0 ? "\n]\n" : "]\n");
        else if (m_request.format == ExportFormat::Calendar)
            m_file.write(CalendarWriter::foot());
    }

    void write(const QJsonObject& object) {
        ++m_written;
        if (m_request.format == ExportFormat::Json) {
            m_file.write((m_written > 1 ? ",\n" : "\n") +
                         QJsonDocument(object).toJson(QJsonDocument::Compact));
            return;
        }
        QStringList cells;
        for (const QString& column : m_columns)
            cells += cellOf(object.value(column));
        m_file.write(csvLine(cells));
    }

    void writeVisitors() {
        int count = 1;
        std::optional<VisitorId> last;
        std::vector<Visitor> page;
        do {
            m_onStore([&](Store& store) {
                page = store.visitors.page(last, recordsOfAPage);
                count = last ? count : std::max(1, store.visitors.count());
            });
            for (const Visitor& visitor : page)
                write(objectOf(visitor));
            if (!page.empty())
                last = page.back().id;
            m_progress.permille = std::min(FileProgress::whole,
                                           static_cast<int>(qint64(m_written) * FileProgress::whole / count));
        } while (!page.empty() && goesOn());
    }

    void writeReservations() {
        std::optional<Reservation> last;
        std::vector<Reservation> page;
        QByteArray events;
        do {
            events.clear();
            m_onStore([&](Store& store) {
                page = store.reservations.startingIn(from(), to(), last, recordsOfAPage);
                if (m_calendar)
                    events = eventsOf(store, page);
            });
            if (m_calendar) {
                m_file.write(events);
                m_written += static_cast<int>(page.size());
            } else {
                for (const Reservation& reservation : page)
                    write(objectOf(reservation));
            }
            if (!page.empty())
                last = page.back();
        } while (!page.empty() && goesOn());
    }

    QByteArray eventsOf(Store& store, const std::vector<Reservation>& page) {
        const std::vector<Zone> zones = store.clinic.zones();
        QByteArray events;
        for (const Reservation& reservation : page) {
            const auto zone = std::find_if(zones.begin(), zones.end(), [&](const Zone& one) {
                return one.id == reservation.command.zoneId;
            });
            const auto visitor = store.visitors.find(reservation.command.visitorId);
            events += m_calendar->event(reservation, visitor ? visitor->name : QString(),
                                        zone != zones.end() ? zone->title.korean : QString());
        }
        return events;
    }

    const OnStore& m_onStore;
    const ExportRequest& m_request;
    Instant m_now;
    FileProgress& m_progress;
    QSaveFile m_file;
    QStringList m_columns;
    std::optional<CalendarWriter> m_calendar;
    int m_written = 0;
};

} // namespace

ExportReport exportData(const OnStore& onStore, const ExportRequest& request, Instant now,
                        FileProgress& progress) {
    return Exporter(onStore, request, now, progress).run();
}

} // namespace fd
