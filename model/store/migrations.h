#pragma once

#include <QMap>
#include <QStringList>

namespace fd {

class Database;

/// The version of the schema that this program makes: the highest number in resources/schema.
[[nodiscard]] int newestVersion();
/// The same of a shared database: the highest number in resources/schema/postgresql.
[[nodiscard]] int newestSharedVersion();

/// Brings a store to newestVersion(), one transaction for each step; throws StoreException.
void migrate(Database& database);

/// The numbered files of a folder of the program's resources, by their number.
[[nodiscard]] QMap<int, QString> schemaSteps(const QString& folder);
/// The statements in such a file: a blank line ends one. Throws StoreException.
[[nodiscard]] QStringList statementsIn(const QString& path);

} // namespace fd
