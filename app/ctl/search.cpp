#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/table.h"
#include "model/directory/search_reading.h"
#include "model/directory/visitor_search.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <limits>

namespace fd::ctl {

namespace {

QString phoneOf(const Visitor& visitor) {
    return visitor.phone ? visitor.phone->display() : QString();
}

QString birthOf(const Visitor& visitor) {
    return visitor.dateOfBirth.toString(Qt::ISODate);
}

QJsonObject jsonOf(const Visitor& visitor) {
    return {{QStringLiteral("id"), visitor.id.text()},
            {QStringLiteral("name"), visitor.name},
            {QStringLiteral("phone"), phoneOf(visitor)},
            {QStringLiteral("chartNumber"), visitor.chartNumber},
            {QStringLiteral("dateOfBirth"), birthOf(visitor)}};
}

int runSearch(Invocation& invocation) {
    constexpr int unlimited = -1;
    const int limit =
        invocation.number(QStringLiteral("limit"), 0, std::numeric_limits<int>::max(), unlimited);
    const auto store = invocation.openStore();
    VisitorSearch search;
    readSearch(*store, search);

    QJsonArray array;
    Table table({translated(QT_TRANSLATE_NOOP("ctl", "Name")), translated(QT_TRANSLATE_NOOP("ctl", "Phone")),
                 translated(QT_TRANSLATE_NOOP("ctl", "Chart")), translated(QT_TRANSLATE_NOOP("ctl", "Born")),
                 translated(QT_TRANSLATE_NOOP("ctl", "Visitor"))});
    for (const VisitorId& id : search.find(invocation.argument(0), limit)) {
        const Visitor visitor = store->visitors.find(id).value();
        array.append(jsonOf(visitor));
        table.add({visitor.name, phoneOf(visitor), visitor.chartNumber, birthOf(visitor), visitor.id.text()});
    }
    if (invocation.json())
        printJson(array);
    else
        print(table.text().toUtf8());
    return Done;
}

} // namespace

Command searchCommand() {
    return {"search",
            QT_TRANSLATE_NOOP("ctl", "Finds visitors by name, initial consonants, phone, chart number or "
                                     "birth date; empty text lists all."),
            {"TEXT"},
            [](QCommandLineParser& parser) {
                parser.addOption({QStringLiteral("limit"),
                                  translated(QT_TRANSLATE_NOOP("ctl", "The best ones only.")),
                                  QStringLiteral("N")});
            },
            runSearch};
}

} // namespace fd::ctl
