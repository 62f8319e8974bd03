#include "model/directory/import.h"

#include "app/ctl/console.h"
#include "app/ctl/invocation.h"
#include "app/ctl/table.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace fd::ctl {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

ImportKind kindOf(const QString& name) {
    if (name == QLatin1String("visitors"))
        return ImportKind::Visitors;
    if (name == QLatin1String("zones"))
        return ImportKind::Zones;
    if (name == QLatin1String("groups"))
        return ImportKind::Groups;
    if (name == QLatin1String("catalogue"))
        return ImportKind::ProductCatalogue;
    if (name == QLatin1String("tickets"))
        return ImportKind::Tickets;
    throw Failure{UsageError, translated(QT_TRANSLATE_NOOP(
                                  "ctl", "KIND is visitors, zones, groups, catalogue or tickets."))};
}

ImportFormat formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return ImportFormat::Csv;
    if (suffix == QLatin1String("json"))
        return ImportFormat::Json;
    throw Failure{UsageError,
                  translated(QT_TRANSLATE_NOOP("ctl", "The file's name must end in .csv or .json."))};
}

/// Why a whole file is refused, in the words of a reason.
QString reasonOf(ImportFailure failure) {
    switch (failure) {
    case ImportFailure::Empty:
        return QStringLiteral("Empty");
    case ImportFailure::NoHeader:
        return QStringLiteral("NoHeader");
    case ImportFailure::NotUtf8:
        return QStringLiteral("NotUtf8");
    case ImportFailure::NotJson:
        return QStringLiteral("NotJson");
    case ImportFailure::NotAnArray:
        return QStringLiteral("NotAnArray");
    case ImportFailure::WrongFormat:
        break;
    }
    return QStringLiteral("WrongFormat");
}

void printReport(const Invocation& invocation, const ImportReport& report) {
    if (invocation.json()) {
        QJsonArray rejected;
        for (const ImportProblem& problem : report.rejected)
            rejected.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                        {QStringLiteral("key"), problem.key},
                                        {QStringLiteral("reason"), problem.reason}});
        printJson(QJsonObject{{QStringLiteral("kind"), invocation.argument(0)},
                              {QStringLiteral("read"), report.read},
                              {QStringLiteral("added"), report.added},
                              {QStringLiteral("updated"), report.updated},
                              {QStringLiteral("rejected"), rejected}});
        return;
    }
    if (report.rejected.empty()) {
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "%1 read, %2 added, %3 updated"))
                      .arg(report.read)
                      .arg(report.added)
                      .arg(report.updated));
        return;
    }
    Table table({translated(QT_TRANSLATE_NOOP("ctl", "Line")), translated(QT_TRANSLATE_NOOP("ctl", "Field")),
                 translated(QT_TRANSLATE_NOOP("ctl", "Reason"))});
    for (const ImportProblem& problem : report.rejected)
        table.add({QString::number(problem.line), problem.key, problem.reason});
    print(table.text().toUtf8());
    say(translated(QT_TRANSLATE_NOOP("ctl", "Nothing was imported.")));
}

/// A dry run keeps nothing, so it makes no store either: a missing one is stood in for.
std::unique_ptr<Store> storeFor(const Invocation& invocation, bool dryRun, const QTemporaryDir& scratch) {
    if (!dryRun || QFileInfo::exists(invocation.storePath()))
        return invocation.createStore();
    auto store =
        Store::open(scratch.filePath(QStringLiteral("dry-run.frontdesk")), Database::Mode::CreateIfMissing);
    if (!store)
        throw failureOf(store.error());
    return std::move(store).value();
}

int runImport(Invocation& invocation) {
    const ImportKind kind = kindOf(invocation.argument(0));
    const QString path = invocation.argument(1);
    const ImportFormat format = formatOf(path);
    const ImportOptions options{.dryRun = invocation.has(QStringLiteral("dry-run")),
                                .ignoreUnknown = invocation.has(QStringLiteral("ignore-unknown"))};
    const QByteArray content = readInput(path, largestFile);
    if (content.size() > largestFile)
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "The file is larger than 64 MiB."))};

    const QTemporaryDir scratch;
    const auto store = storeFor(invocation, options.dryRun, scratch);
    const auto result = importData(*store, kind, format, content, options);
    ImportReport report;
    if (result)
        report = *result;
    else
        report.rejected.push_back({1, QString(), reasonOf(result.error())});
    printReport(invocation, report);
    return report.rejected.empty() ? Done : UsageError;
}

} // namespace

Command importCommand() {
    return {"import",
            QT_TRANSLATE_NOOP("ctl", "Imports visitors, zones, groups, catalogue or tickets from a CSV or "
                                     "JSON file: all of it or nothing."),
            {"KIND", "FILE"},
            [](QCommandLineParser& parser) {
                parser.addOptions(
                    {{QStringLiteral("dry-run"),
                      translated(QT_TRANSLATE_NOOP("ctl", "Check everything, keep nothing."))},
                     {QStringLiteral("ignore-unknown"),
                      translated(QT_TRANSLATE_NOOP("ctl", "Skip columns that nobody knows."))}});
            },
            runImport};
}

} // namespace fd::ctl
