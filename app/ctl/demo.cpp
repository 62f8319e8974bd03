#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "model/directory/demo_clinic.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <limits>

namespace fd::ctl {

namespace {

QDate dateOf(const Invocation& invocation) {
    const QString option = QStringLiteral("date");
    if (!invocation.has(option))
        return QDate::currentDate();
    const QDate date = QDate::fromString(invocation.value(option), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "--date takes a date like 2026-11-24."))};
    return date;
}

int runDemo(Invocation& invocation) {
    const QDate date = dateOf(invocation);
    const int seed = invocation.number(QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1);
    const auto store = invocation.createStore();
    if (!isEmptyStore(*store))
        throw Failure{UsageError,
                      translated(QT_TRANSLATE_NOOP("ctl", "A demo clinic needs an empty store."))};
    const DemoCounts counts = fillDemoClinic(*store, date, static_cast<quint32>(seed), systemClock()());
    if (invocation.json()) {
        printJson(QJsonObject{{QStringLiteral("zones"), counts.zones},
                              {QStringLiteral("groups"), counts.groups},
                              {QStringLiteral("visitors"), counts.visitors},
                              {QStringLiteral("options"), counts.options},
                              {QStringLiteral("tickets"), counts.tickets},
                              {QStringLiteral("reservations"), counts.reservations}});
        return Done;
    }
    printLine(translated(QT_TRANSLATE_NOOP("ctl", "%1 visitors, %2 options, %3 tickets, %4 reservations"))
                  .arg(counts.visitors)
                  .arg(counts.options)
                  .arg(counts.tickets)
                  .arg(counts.reservations));
    return Done;
}

} // namespace

Command demoCommand() {
    return {"demo",
            QT_TRANSLATE_NOOP("ctl", "Fills an empty store with a demo clinic; the same seed gives the same "
                                     "ids."),
            {},
            [](QCommandLineParser& parser) {
                parser.addOptions(
                    {{QStringLiteral("date"),
                      translated(QT_TRANSLATE_NOOP("ctl", "The day that the clinic is lively around.")),
                      QStringLiteral("YYYY-MM-DD")},
                     {QStringLiteral("seed"), translated(QT_TRANSLATE_NOOP("ctl", "Where chance starts.")),
                      QStringLiteral("N")}});
            },
            runDemo};
}

} // namespace fd::ctl
