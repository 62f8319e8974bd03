#pragma once

#include <QHash>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace fd {

/// Rows of one table of the clinic's database, as they stand there.
struct CopiedRows {
    QString table;
    QStringList columns;
    std::vector<QVariantList> rows; ///< texts, numbers and NULLs
    bool replaces = false;          ///< the table has these rows alone
    QString key;                    ///< the column that `wanted` is about
    QStringList wanted;             ///< the keys that were asked for: what of them is not there is gone
};

/// A piece of the clinic's database on its way into a desk's copy.
struct ClinicBatch {
    QString origin;                 ///< which database, for as long as it is the same one
    qint64 position = 0;            ///< of its feed, once this is in; 0: the copy is not whole yet
    bool begins = false;            ///< the first of a whole copy: whatever the copy knew is out of date
    bool ends = false;              ///< the last of a whole copy: `present` has all keys there are, by table
    std::vector<CopiedRows> tables; ///< each after those that it names
    QHash<QString, QStringList> present;
    /// Who changed a reservation last, by its id; those that nobody signed are missing.
    QHash<QString, QString> changedBy;

    [[nodiscard]] bool isEmpty() const { return tables.empty() && !begins && !ends; }
};

} // namespace fd
