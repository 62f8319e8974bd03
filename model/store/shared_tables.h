#pragma once

#include <QStringList>

namespace fd {

/// The tables that a file and a shared database have in common, each after those that it names.
[[nodiscard]] const QStringList& sharedTables();

/// What is one desk's own and stands in its file alone.
[[nodiscard]] const QStringList& localTables();

} // namespace fd
