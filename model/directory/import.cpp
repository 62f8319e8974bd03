#include "model/directory/import.h"

#include "model/directory/csv.h"
#include "model/directory/import_fields.h"
#include "model/store/store.h"

#include <QJsonDocument>
#include <algorithm>

namespace fd {

using importing::Fields;

namespace {

QStringList columnsOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Visitors:
        return QStringLiteral("id,name,phone,dateOfBirth,gender,chartNumber,visitorTypeId,visitorTypeName,"
                              "nationality,cautions,memo")
            .split(u',');
    case ImportKind::Zones:
        return QStringLiteral("id,title,titleEn,color,order").split(u',');
    case ImportKind::Tickets:
        return QStringLiteral("ticketId,visitorId,ticketTitle,optionTitle,totalCount,remainingCount,"
                              "expiresOn,medicalServiceId")
            .split(u',');
    case ImportKind::Groups:
    case ImportKind::ProductCatalogue:
        break;
    }
    return {};
}

/// The text without its byte order mark; nullopt for anything but UTF-8, or with a NUL in it.
std::optional<QString> textOf(const QByteArray& content) {
    if (content.contains('\0'))
        return std::nullopt;
    static const QByteArray mark("\xEF\xBB\xBF");
    const QByteArray bytes = content.startsWith(mark) ? content.sliced(mark.size()) : content;
    const QString text = QString::fromUtf8(bytes);
    // What was no UTF-8 does not come back as it was; a decoder lets a cut last letter pass.
    return text.toUtf8() == bytes ? std::optional(text) : std::nullopt;
}

using Records = Result<std::vector<Fields>, ImportFailure>;

/// The columns of the header; an empty name for one that is skipped.
QStringList checkHeader(const CsvRecord& header, const QStringList& known, const ImportOptions& options,
                        std::vector<ImportProblem>& problems) {
    QStringList columns;
    for (const QString& field : header.fields) {
        const QString name = field.trimmed();
        if (columns.contains(name) && !name.isEmpty())
            problems.push_back({header.line, name, importing::duplicate});
        else if (!known.contains(name) && !options.ignoreUnknown)
            problems.push_back({header.line, name, importing::unknownColumn});
        columns += known.contains(name) ? name : QString();
    }
    return columns;
}

Records readCsvRecords(ImportKind kind, const QString& text, const ImportOptions& options,
                       ImportReport& report) {
    const auto csv = readCsv(text);
    if (!csv) {
        report.rejected.push_back({csv.error().line, QString(), reason::Invalid});
        return std::vector<Fields>();
    }
    const QStringList known = columnsOf(kind);
    const bool hasHeader =
        std::any_of(csv->front().fields.begin(), csv->front().fields.end(),
                    [&known](const QString& field) { return known.contains(field.trimmed()); });
    if (!hasHeader)
        return ImportFailure::NoHeader;
    const QStringList columns = checkHeader(csv->front(), known, options, report.rejected);

    std::vector<Fields> records;
    for (auto record = csv->begin() + 1; record != csv->end(); ++record) {
        ++report.read;
        if (record->fields.size() != columns.size()) {
            report.rejected.push_back({record->line, QString(), reason::Invalid});
            continue;
        }
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!columns[i].isEmpty())
                object.insert(columns[i], record->fields[i]);
        }
        records.emplace_back(object, QString(), record->line, report.rejected);
    }
    return records;
}

Records readJsonRecords(const QString& text, ImportReport& report) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return ImportFailure::NotJson;
    if (!document.isArray())
        return ImportFailure::NotAnArray;
    const QJsonArray array = document.array();
    std::vector<Fields> records;
    for (const QJsonValue& element : array) {
        ++report.read;
        if (element.isObject())
            records.emplace_back(element.toObject(), QString(), report.read, report.rejected);
        else
            report.rejected.push_back({report.read, QStringLiteral("$"), reason::Invalid});
    }
    return records;
}

void readKind(ImportKind kind, importing::Job& job, std::vector<Fields> records) {
    switch (kind) {
    case ImportKind::Visitors:
        return importing::importVisitors(job, std::move(records));
    case ImportKind::Zones:
        return importing::importZones(job, std::move(records));
    case ImportKind::Groups:
        return importing::importGroups(job, std::move(records));
    case ImportKind::ProductCatalogue:
        return importing::importCatalogue(job, std::move(records));
    case ImportKind::Tickets:
        return importing::importTickets(job, std::move(records));
    }
}

} // namespace

Result<ImportReport, ImportFailure> importData(Store& store, ImportKind kind, ImportFormat format,
                                               const QByteArray& content, const ImportOptions& options) {
    if (format == ImportFormat::Csv && (kind == ImportKind::Groups || kind == ImportKind::ProductCatalogue))
        return ImportFailure::WrongFormat;
    const auto text = textOf(content);
    if (!text)
        return ImportFailure::NotUtf8;
    if (text->trimmed().isEmpty())
        return ImportFailure::Empty;

    ImportReport report;
    auto records = format == ImportFormat::Csv ? readCsvRecords(kind, *text, options, report)
                                               : readJsonRecords(*text, report);
    if (!records)
        return records.error();

    Transaction transaction(store.database);
    importing::Job job{store, options, report};
    readKind(kind, job, std::move(records).value());
    if (!report.rejected.empty()) {
        report.added = 0;
        report.updated = 0;
        std::stable_sort(report.rejected.begin(), report.rejected.end(),
                         [](const ImportProblem& a, const ImportProblem& b) { return a.line < b.line; });
    } else if (!options.dryRun) {
        transaction.commit();
    }
    return report;
}

} // namespace fd
