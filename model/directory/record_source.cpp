#include "model/directory/record_source.h"

#include "model/directory/import_columns.h"
#include "model/domain/field_error.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fd::importing {

QString readObject(const QByteArray& element, QJsonObject& object) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + element + ']', &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        return reason::NotUtf8;
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return reason::NotJson;
    const QJsonValue value = document.array().first();
    object = value.toObject();
    return value.isObject() ? QString() : reason::Invalid;
}

RecordSource::RecordSource(QIODevice& device, ImportKind kind, ImportFormat format,
                           const ImportOptions& options, ImportReport& report)
    : m_kind(kind)
    , m_options(options)
    , m_report(report) {
    if (format == ImportFormat::Json) {
        m_json.emplace(device);
        return;
    }
    m_text.emplace(device, options.encoding ? *options.encoding : guessEncoding(device));
    m_csv.emplace(*m_text);
}

std::optional<RawRecord> RecordSource::next() {
    return m_csv ? nextOfCsv() : nextOfJson();
}

bool RecordSource::readHeader() {
    const QStringList known = columnsOf(m_kind);
    auto header = m_csv->next();
    while (header && header->fields.join(QString()).trimmed().isEmpty())
        header = m_csv->next();
    if (!header) {
        if (!m_csv->failure())
            m_report.refuse({1, QString(), reason::Empty});
        return false;
    }
    const bool mapped = !m_options.columns.isEmpty();
    const QStringList names = mapped ? m_options.columns : header->fields;
    bool some = false;
    for (const QString& field : names) {
        const QString name = field.trimmed();
        if (m_columns.contains(name) && !name.isEmpty())
            m_report.refuse({header->line, name, reason::Duplicate});
        else if (!known.contains(name) && !mapped && !m_options.ignoreUnknown)
            m_report.refuse({header->line, name, reason::UnknownColumn});
        m_columns += known.contains(name) ? name : QString();
        some = some || known.contains(name);
    }
    if (some && m_columns.size() == header->fields.size())
        return true;
    m_report.rejected.clear(); // one thing is wrong, not every column
    m_report.rejectedInAll = 0;
    m_report.refuse({header->line, QString(), some ? reason::FieldCount : reason::NoHeader});
    return false;
}

std::optional<RawRecord> RecordSource::nextOfCsv() {
    if (std::exchange(m_begun, true) || readHeader()) {
        while (auto record = m_csv->next()) {
            ++m_report.read;
            if (checkCells(*record))
                return RawRecord{record->line, std::move(record->fields), {}};
        }
    }
    if (auto failure = m_csv->failure()) {
        if (failure->reason == reason::NotKorean && !m_options.encoding)
            failure->reason = reason::NotUtf8; // nobody has said that it is Korean
        m_report.refuse(*failure);
    }
    return std::nullopt;
}

bool RecordSource::checkCells(CsvRecord& record) {
    if (record.fields.size() != m_columns.size()) {
        m_report.refuse({record.line, QString(), reason::FieldCount});
        return false;
    }
    bool fine = true;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isEmpty()) {
            record.fields[i].clear();
        } else if (isFormula(record.fields[i])) {
            m_report.refuse({record.line, m_columns[i], reason::Formula});
            fine = false;
        } else {
            record.fields[i] = withoutGuard(record.fields[i]);
        }
    }
    return fine;
}

std::optional<RawRecord> RecordSource::nextOfJson() {
    while (auto element = m_json->next()) {
        ++m_report.read;
        QJsonObject object;
        const QString fault = readObject(*element, object);
        if (fault.isEmpty())
            return RawRecord{m_json->number(), {}, std::move(*element)};
        const bool isJson = fault == reason::Invalid;
        m_report.refuse({m_json->number(), isJson ? QStringLiteral("$") : QString(), fault});
        if (!isJson)
            return std::nullopt;
    }
    if (!m_json->failure().isEmpty())
        m_report.refuse({m_json->number(), QString(), m_json->failure()});
    return std::nullopt;
}

} // namespace fd::importing
