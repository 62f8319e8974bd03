#pragma once

namespace fd {

class Database;

/// The version of the schema that this program makes: the highest number in resources/schema.
[[nodiscard]] int newestVersion();

/// Brings a store to newestVersion(), one transaction for each step; throws StoreException.
void migrate(Database& database);

} // namespace fd
