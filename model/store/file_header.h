#pragma once

#include <QString>
#include <QtGlobal>

namespace fd {

/// Marks a SQLite file as a Frontdesk store (PRAGMA application_id): "FDsk".
inline constexpr qint64 storeApplicationId = 0x4644'736B;

/// Looks at a file before SQLite does, because opening may already write (recover a journal). Throws
/// StoreException for whatever is no store of this or an older version; false when the file is missing or
/// empty, so that a store would have to be created.
[[nodiscard]] bool holdsStore(const QString& path);

} // namespace fd
