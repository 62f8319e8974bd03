#include "model/directory/export.h"

#include "app/ctl/console.h"
#include "app/ctl/file_watch.h"
#include "app/ctl/invocation.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace fd::ctl {

namespace {

ExportKind exportKindOf(const QString& name) {
    if (name == QLatin1String("visitors"))
        return ExportKind::Visitors;
    if (name == QLatin1String("reservations"))
        return ExportKind::Reservations;
    throw Failure{UsageError, translated(QT_TRANSLATE_NOOP("ctl", "KIND is visitors or reservations."))};
}

ExportFormat formatOf(const QString& path, ExportKind kind) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (suffix == QLatin1String("json"))
        return ExportFormat::Json;
    if (suffix == QLatin1String("ics") && kind == ExportKind::Reservations)
        return ExportFormat::Calendar;
    throw Failure{
        UsageError,
        kind == ExportKind::Reservations
            ? translated(QT_TRANSLATE_NOOP("ctl", "The file's name must end in .csv, .json or .ics."))
            : translated(QT_TRANSLATE_NOOP("ctl", "The file's name must end in .csv or .json."))};
}

int runExport(Invocation& invocation) {
    ExportRequest request;
    request.path = invocation.argument(1);
    request.kind = exportKindOf(invocation.argument(0));
    request.format = formatOf(request.path, request.kind);
    request.byteOrderMark = invocation.has(QStringLiteral("bom"));
    if (invocation.has(QStringLiteral("from")) || invocation.has(QStringLiteral("to")))
        request.window = invocation.window();
    const auto store = invocation.openStore();
    FileWatch watch;
    const ExportReport report =
        exportData([&store](const auto& work) { work(*store); }, request, systemClock()(), watch.progress());
    watch.end();
    if (!report.fault.isEmpty())
        throw Failure{
            UsageError,
            translated(QT_TRANSLATE_NOOP("ctl", "%1 cannot be written: %2")).arg(request.path, report.fault)};
    if (invocation.json())
        printJson(QJsonObject{{QStringLiteral("kind"), invocation.argument(0)},
                              {QStringLiteral("count"), report.written}});
    else
        printLine(translated(QT_TRANSLATE_NOOP("ctl", "%1 written")).arg(report.written));
    return Done;
}

} // namespace

Command exportCommand() {
    return {
        "export",
        QT_TRANSLATE_NOOP("ctl", "Writes visitors (.csv, .json) or reservations (.csv, .json, .ics) to a "
                                 "file."),
        {"KIND", "FILE"},
        [](QCommandLineParser& parser) {
            parser.addOptions(
                {{QStringLiteral("from"),
                  translated(QT_TRANSLATE_NOOP("ctl", "Only reservations that start then or later (RFC "
                                                      "3339); with --to.")),
                  QStringLiteral("TIME")},
                 {QStringLiteral("to"),
                  translated(QT_TRANSLATE_NOOP("ctl", "Only reservations that start before; with --from.")),
                  QStringLiteral("TIME")},
                 {QStringLiteral("bom"),
                  translated(QT_TRANSLATE_NOOP("ctl", "Begin a CSV file with the mark by which "
                                                      "spreadsheets know UTF-8."))}});
        },
        runExport};
}

} // namespace fd::ctl
