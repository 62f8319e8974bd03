#include "model/outbox/outbox.h"

#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/table.h"
#include "model/domain/outcome.h"
#include "model/store/store.h"
#include "model/sync/store_outbox_log.h"
#include "model/wire/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <limits>

namespace fd::ctl {

namespace {

const QString bookedOption = QStringLiteral("booked");
const QString notBookedOption = QStringLiteral("not-booked");
const QString reservationOption = QStringLiteral("reservation-id");
const QString byOption = QStringLiteral("by");

const QStringList changes{QStringLiteral("retry"), QStringLiteral("discard"), QStringLiteral("resolve")};

/// For a queue that is only changed.
class NothingIsSent : public OutboxTransport {
public:
    void send(qint64, const QString&, const QByteArray&) override {}
};

QString lastError(const OutboxRow& row) {
    if (!row.errors.empty())
        return QStringLiteral("%1 %2").arg(row.errors.front().key, row.errors.front().reason);
    if (row.note != OutboxNote::None || row.attempts.empty() || row.isSettled())
        return QString(wire::nameOf(row.note));
    const Attempt& last = row.attempts.back();
    if (last.httpStatus != 0)
        return QStringLiteral("http %1").arg(last.httpStatus);
    return last.end == AttemptEnd::NotApplied ? QStringLiteral("unreachable") : QString();
}

QJsonObject jsonOf(const Attempt& attempt) {
    return {
        {QStringLiteral("at"), toRfc3339(attempt.at)},
        {QStringLiteral("bodyStarted"), attempt.bodyStarted},
        {QStringLiteral("outcome"), QString(wire::nameOf(attempt.end))},
        {QStringLiteral("status"), attempt.httpStatus == 0 ? QJsonValue() : QJsonValue(attempt.httpStatus)}};
}

QJsonObject jsonOf(const OutboxRow& row) {
    QJsonArray attempts;
    for (const Attempt& attempt : row.attempts)
        attempts.append(jsonOf(attempt));
    const QString error = lastError(row);
    const auto next = nextTryOf(row);
    return {{QStringLiteral("outboxId"), row.id},
            {QStringLiteral("state"), QString(wire::nameOf(row.state))},
            {QStringLiteral("visitorId"), row.visitorId.text()},
            {QStringLiteral("startDateTimeUtc"), toRfc3339(row.start)},
            {QStringLiteral("attempts"), attempts},
            {QStringLiteral("lastError"), error.isEmpty() ? QJsonValue() : QJsonValue(error)},
            {QStringLiteral("nextTry"), next ? QJsonValue(toRfc3339(*next)) : QJsonValue()}};
}

int list(const Invocation& invocation, Store& store) {
    const std::vector<OutboxRow> rows = store.outbox.all();
    if (invocation.json()) {
        QJsonArray array;
        for (const OutboxRow& row : rows)
            array.append(jsonOf(row));
        printJson(array);
        return Done;
    }
    Table table(
        {translated(QT_TRANSLATE_NOOP("ctl", "Row")), translated(QT_TRANSLATE_NOOP("ctl", "State")),
         translated(QT_TRANSLATE_NOOP("ctl", "Start")), translated(QT_TRANSLATE_NOOP("ctl", "Visitor")),
         translated(QT_TRANSLATE_NOOP("ctl", "Tries")), translated(QT_TRANSLATE_NOOP("ctl", "Last error"))});
    const QTimeZone timeZone = store.clinic.timeZone();
    for (const OutboxRow& row : rows) {
        const auto visitor = store.visitors.find(row.visitorId);
        table.add({QString::number(row.id), QString(wire::nameOf(row.state)),
                   toLocal(row.start, timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                   visitor ? visitor->name : QString(), QString::number(row.attempts.size()),
                   lastError(row)});
    }
    print(table.text().toUtf8());
    return Done;
}

qint64 rowNumber(const Invocation& invocation) {
    bool isNumber = false;
    const qint64 id = invocation.argument(1).toLongLong(&isNumber);
    if (!isNumber || id < 1)
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "outboxId is a number, as 'outbox' lists it."))};
    return id;
}

/// One reservation, one number: not that of another booking here.
bool isTaken(Store& store, const ReservationId& number, qint64 row) {
    const auto known = store.reservations.find(number);
    return known && known->id != store.outbox.reservationOf(row);
}

/// What is wrong with the change, or nothing: then it is done.
using Fault = std::optional<FieldError>;

Fault notAvailable(bool done, const QString& key = QStringLiteral("outboxId")) {
    return done ? Fault() : FieldError{key, reason::NotAvailable};
}

Fault resolve(const Invocation& invocation, Store& store, Outbox& outbox, qint64 id) {
    const bool booked = invocation.has(bookedOption);
    const QString by = invocation.value(byOption).trimmed();
    if (booked == invocation.has(notBookedOption) || by.isEmpty())
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP(
                                      "ctl", "resolve takes --booked or --not-booked, and --by NAME."))};
    QString number;
    if (invocation.has(reservationOption)) {
        const auto known = ReservationId::parse(invocation.value(reservationOption));
        if (!known || !booked)
            throw Failure{UsageError, translated(QT_TRANSLATE_NOOP(
                                          "ctl", "--reservation-id takes a UUID, together with --booked."))};
        if (isTaken(store, *known, id))
            return notAvailable(false, QStringLiteral("reservationId"));
        number = known->text();
    }
    return notAvailable(
        outbox.resolve(id, booked ? StaffDecision::ItIsThere : StaffDecision::ItIsNotThere, by, number));
}

Fault change(const Invocation& invocation, Store& store, Outbox& outbox, const QString& what, qint64 id) {
    if (what == QLatin1String("resolve"))
        return resolve(invocation, store, outbox, id);
    if (what == QLatin1String("discard"))
        return notAvailable(outbox.withdraw(id));
    const OutboxRow* row = outbox.find(id);
    // Who has no id over there has to get one first.
    return notAvailable(row != nullptr && row->note != OutboxNote::VisitorNotThere && outbox.retry(id));
}

int runOutbox(Invocation& invocation) {
    if (!invocation.hasArgument(0))
        return list(invocation, *invocation.openOwnStore());
    if (!invocation.hasArgument(1))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "outboxId is a number, as 'outbox' lists it."))};
    if (!changes.contains(invocation.argument(0)))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "outbox takes retry, discard or resolve."))};
    const qint64 id = rowNumber(invocation);
    const auto store = invocation.openOwnStore();
    StoreOutboxLog log(*store, nullptr, [] { return std::numeric_limits<qint64>::max(); });
    NothingIsSent nowhere;
    Outbox outbox({systemClock(), [] { return 0.0; }, log, nowhere}, QString());
    outbox.start();
    if (!store->outbox.find(id))
        return refuse(invocation, {{{QStringLiteral("outboxId"), reason::NotFound}}});
    if (const Fault fault = change(invocation, *store, outbox, invocation.argument(0), id)) {
        if (log.refusal())
            throw failureOf(*log.refusal());
        return refuse(invocation, {{*fault}});
    }
    const OutboxRow row = *store->outbox.find(id);
    if (invocation.json())
        printJson(jsonOf(row));
    else
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "Row %1: %2"))
                      .arg(QString::number(row.id), QString(wire::nameOf(row.state))));
    return Done;
}

} // namespace

Command outboxCommand() {
    return {"outbox",
            QT_TRANSLATE_NOOP("ctl", "Lists the outbox; retry, discard or resolve changes one row."),
            {"[retry|discard|resolve]", "[outboxId]"},
            [](QCommandLineParser& parser) {
                parser.addOptions(
                    {{bookedOption, translated(QT_TRANSLATE_NOOP("ctl", "resolve: it is there."))},
                     {notBookedOption, translated(QT_TRANSLATE_NOOP("ctl", "resolve: it is not there."))},
                     {reservationOption,
                      translated(QT_TRANSLATE_NOOP("ctl", "resolve: its number in the main system.")),
                      QStringLiteral("UUID")},
                     {byOption, translated(QT_TRANSLATE_NOOP("ctl", "resolve: who has looked.")),
                      QStringLiteral("NAME")}});
            },
            runOutbox};
}

} // namespace fd::ctl
