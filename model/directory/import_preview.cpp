#include "model/directory/import.h"
#include "model/directory/import_columns.h"
#include "model/directory/record_source.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace fd {

namespace {

constexpr size_t rowsShown = 20;
constexpr qsizetype longestShown = 200; // of a cell

QString shown(const QString& cell) {
    return cell.size() > longestShown ? cell.left(longestShown) + u'…' : cell;
}

/// Where two columns seem to mean the same, the first does.
void previewCsv(QIODevice& device, const ImportFile& file, ImportPreview& preview) {
    preview.encoding = file.encoding ? *file.encoding : guessEncoding(device);
    TextSource text(device, preview.encoding);
    CsvReader csv(text);
    if (const auto header = csv.next()) {
        preview.header = header->fields;
        for (const QString& name : header->fields) {
            const QString column = guessColumn(file.kind, name);
            preview.columns += preview.columns.contains(column) ? QString() : column;
        }
        while (preview.rows.size() < rowsShown) {
            const auto record = csv.next();
            if (!record)
                break;
            QStringList& row = preview.rows.emplace_back();
            for (const QString& field : record->fields)
                row += shown(field);
        }
    }
    preview.problem = csv.failure();
    if (preview.header.isEmpty() && !preview.problem)
        preview.problem = ImportProblem{1, QString(), reason::Empty};
}

QString textOf(const QJsonValue& value) {
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

void previewJson(QIODevice& device, ImportPreview& preview) {
    JsonElements elements(device);
    std::vector<QJsonObject> objects;
    while (objects.size() < rowsShown) {
        const auto element = elements.next();
        if (!element)
            break;
        QJsonObject object;
        if (const QString fault = importing::readObject(*element, object); !fault.isEmpty()) {
            preview.problem = ImportProblem{elements.number(), QString(), fault};
            break;
        }
        for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
            if (!preview.header.contains(field.key()) && preview.header.size() < CsvReader::mostColumns)
                preview.header += field.key();
        }
        objects.push_back(object);
    }
    if (!elements.failure().isEmpty())
        preview.problem = ImportProblem{elements.number(), QString(), elements.failure()};
    preview.columns = preview.header;
    for (const QJsonObject& object : objects) {
        QStringList& row = preview.rows.emplace_back();
        for (const QString& key : qAsConst(preview.header))
            row += shown(textOf(object.value(key)));
    }
}

} // namespace

ImportPreview previewData(QIODevice& device, const ImportFile& file) {
    ImportPreview preview;
    preview.known = columnsOf(file.kind);
    if (file.format == ImportFormat::Csv && preview.known.isEmpty())
        preview.problem = ImportProblem{1, QString(), reason::WrongFormat};
    else if (device.isSequential())
        preview.problem = ImportProblem{1, QString(), reason::Unreadable};
    else if (file.format == ImportFormat::Csv)
        previewCsv(device, file, preview);
    else
        previewJson(device, preview);
    return preview;
}

} // namespace fd
