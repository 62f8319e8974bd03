#pragma once

#include "model/directory/import.h"
#include "model/domain/ids.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace fd::importing {

/// What stands in the way of a record besides the contract's reasons.
inline const QString duplicate = QStringLiteral("Duplicate");
inline const QString unknownColumn = QStringLiteral("UnknownColumn");

enum class Need { Optional, Required };

/// One record of a file (a CSV record, a JSON object, or an object within one), read field by field.
/// Everything that is wrong is added to the problems, under its path; reading goes on with a default.
class Fields {
public:
    Fields(QJsonObject object, QString path, int line, std::vector<ImportProblem>& problems);

    /// True when the record says anything about this field, empty or not.
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }

    // Absent, null and empty are the same. Texts are trimmed.
    [[nodiscard]] QString text(const QString& key, Need need = Need::Optional);
    [[nodiscard]] int integer(const QString& key, int low, int high, int fallback);
    [[nodiscard]] int integer(const QString& key, int low, int high); ///< Required
    [[nodiscard]] bool boolean(const QString& key, bool fallback);
    [[nodiscard]] QDate date(const QString& key); ///< YYYY-MM-DD; null when empty
    [[nodiscard]] std::optional<QJsonArray> array(const QString& key, Need need);
    [[nodiscard]] std::optional<Fields> object(const QString& key, Need need);
    [[nodiscard]] QJsonValue value(const QString& key);
    template <class Id>
    [[nodiscard]] std::optional<Id> id(const QString& key, Need need) {
        const QString written = text(key, need);
        const auto parsed = Id::parse(written);
        if (!parsed && !written.isEmpty())
            refuse(key, reason::Invalid);
        return parsed;
    }
    /// The objects of an array; an element that is no object is refused.
    [[nodiscard]] std::vector<Fields> objects(const QString& key, Need need);

    void refuse(const QString& key, const QString& reason);
    /// Refuses the fields that nobody has asked for.
    void refuseUnknown(const ImportOptions& options);

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] QString pathOf(const QString& key) const;

private:
    [[nodiscard]] QJsonValue take(const QString& key, Need need);
    [[nodiscard]] std::optional<int> wholeNumber(const QJsonValue& value) const;

    QJsonObject m_object;
    QString m_path;
    int m_line = 0;
    std::vector<ImportProblem>* m_problems;
    QSet<QString> m_known;
};

/// What the readers of one kind share.
struct Job {
    Store& store;
    const ImportOptions& options;
    ImportReport& report;

    void count(bool added) { ++(added ? report.added : report.updated); }
};

// Each checks every record, and puts them only when none of them has a problem.
void importVisitors(Job& job, std::vector<Fields> records);
void importTickets(Job& job, std::vector<Fields> records);
void importZones(Job& job, std::vector<Fields> records);
void importGroups(Job& job, std::vector<Fields> records);
void importCatalogue(Job& job, std::vector<Fields> records);

/// Reads every record, then puts what was read, only when none of them has a problem.
template <class Read, class Put>
void importEach(Job& job, std::vector<Fields>& records, Read read, Put put) {
    std::vector<std::invoke_result_t<Read, Fields&>> values;
    for (Fields& fields : records)
        values.push_back(read(fields));
    if (!job.report.rejected.empty())
        return;
    for (const auto& value : values)
        job.count(put(value));
}

/// Refuses a value that an earlier record of the file has; empty ones never.
class SeenOnce {
public:
    void check(Fields& fields, const QString& key, const QString& value) {
        if (!value.isEmpty() && m_seen.contains(value))
            fields.refuse(key, duplicate);
        m_seen.insert(value);
    }

private:
    QSet<QString> m_seen;
};

} // namespace fd::importing
