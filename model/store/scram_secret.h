#pragma once

#include <QString>

namespace fd {

/// What PostgreSQL keeps of a password (RFC 5803), made here, so that the password itself neither travels nor
/// lands in a server's log. Every call salts anew.
[[nodiscard]] QString scramSecret(const QString& password);

} // namespace fd
