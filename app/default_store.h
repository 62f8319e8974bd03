#pragma once

#include <QString>

namespace fd {

/// Gives the program the name that its data folder goes by; both programs share it, and so the store.
void useSharedApplicationName();

/// The clinic's file when none is named: `clinic.frontdesk` in the user's data folder.
[[nodiscard]] QString defaultStorePath();

/// Makes the folder that a store lies in when it is the default one; a folder that a person named is theirs.
void prepareDefaultStoreFolder(const QString& storePath);

} // namespace fd
