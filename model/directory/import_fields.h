#pragma once

#include "model/domain/field_error.h"
#include "model/domain/ids.h"
#include "model/domain/import_report.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace fd::importing {

enum class Need { Optional, Required };

/// One record of a file (a CSV record, a JSON object, or an object within one), read field by field.
/// Everything that is wrong is added to the report, under its path; reading goes on with a default.
class Fields {
public:
    Fields(QJsonObject object, QString path, int line, ImportReport& report);
    /// Of a CSV file: as many cells as columns; a column without a name is skipped. The columns must outlive
    /// this.
    Fields(const QStringList& columns, QStringList cells, int line, ImportReport& report);

    /// True when the record says anything about this field, empty or not.
    [[nodiscard]] bool has(const QString& key) const;

    // Absent, null and empty are the same. Texts are trimmed.
    [[nodiscard]] QString text(const QString& key, Need need = Need::Optional);
    [[nodiscard]] QString wholeText(const QString& key); ///< as it is written, spaces and all
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
    /// Refuses the fields that nobody has asked for. (The header of a CSV file was checked as such.)
    void refuseUnknown(bool ignored);

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] QString pathOf(const QString& key) const;

private:
    [[nodiscard]] QJsonValue take(const QString& key, Need need);
    [[nodiscard]] std::optional<int> wholeNumber(const QJsonValue& value) const;

    const QStringList* m_columns = nullptr; ///< null: an object
    QStringList m_cells;
    QJsonObject m_object;
    QString m_path;
    int m_line = 0;
    ImportReport* m_report;
    QSet<QString> m_known;
};

} // namespace fd::importing
