#include "model/directory/import.h"

#include "app/ctl/console.h"
#include "app/ctl/file_watch.h"
#include "app/ctl/invocation.h"
#include "app/ctl/table.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace fd::ctl {

namespace {

ImportKind importKindOf(const QString& name) {
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
    if (name == QLatin1String("reservations"))
        return ImportKind::Reservations;
    throw Failure{UsageError,
                  translated(QT_TRANSLATE_NOOP(
                      "ctl", "KIND is visitors, zones, groups, catalogue, tickets or reservations."))};
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

std::optional<TextEncoding> encodingOf(const Invocation& invocation) {
    const QString option = QStringLiteral("encoding");
    if (!invocation.has(option))
        return std::nullopt;
    const QString name = invocation.value(option).toLower();
    if (name == QLatin1String("utf-8"))
        return TextEncoding::Utf8;
    if (name == QLatin1String("cp949"))
        return TextEncoding::Korean;
    throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "--encoding is utf-8 or cp949."))};
}

/// Not all of very many are listed.
void sayHowMany(const ImportReport& report) {
    if (report.rejectedInAll > ImportReport::mostListed)
        say(translated(QT_TRANSLATE_NOOP("ctl", "%1 lines or fields are wrong; the first %2 are listed."))
                .arg(report.rejectedInAll)
                .arg(ImportReport::mostListed));
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
        sayHowMany(report);
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
    sayHowMany(report);
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
    const ImportKind kind = importKindOf(invocation.argument(0));
    const QString path = invocation.argument(1);
    const ImportFormat format = formatOf(path);
    ImportOptions options;
    options.dryRun = invocation.has(QStringLiteral("dry-run"));
    options.ignoreUnknown = invocation.has(QStringLiteral("ignore-unknown"));
    options.encoding = encodingOf(invocation);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "%1 cannot be read.")).arg(path)};

    const QTemporaryDir scratch;
    const auto store = storeFor(invocation, options.dryRun, scratch);
    FileWatch watch;
    const ImportReport report = importData([&store](const auto& work) { work(*store); }, kind, format, file,
                                           options, watch.progress());
    watch.end();
    printReport(invocation, report);
    return report.rejectedInAll == 0 ? Done : UsageError;
}

} // namespace

Command importCommand() {
    return {"import",
            QT_TRANSLATE_NOOP("ctl",
                              "Imports visitors, zones, groups, catalogue, tickets or reservations from "
                              "a CSV or JSON file: all of it or nothing."),
            {"KIND", "FILE"},
            [](QCommandLineParser& parser) {
                parser.addOptions(
                    {{QStringLiteral("dry-run"),
                      translated(QT_TRANSLATE_NOOP("ctl", "Check everything, keep nothing."))},
                     {QStringLiteral("ignore-unknown"),
                      translated(QT_TRANSLATE_NOOP("ctl", "Skip columns that nobody knows."))},
                     {QStringLiteral("encoding"),
                      translated(QT_TRANSLATE_NOOP("ctl", "How a CSV file is written: utf-8 or cp949. As it "
                                                          "looks, when not given.")),
                      QStringLiteral("NAME")}});
            },
            runImport};
}

} // namespace fd::ctl
