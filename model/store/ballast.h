#pragma once

#include <QString>

namespace fd {

/// 4 MB set aside beside the store: once the disk is full, even the outcome of what was sent a moment ago
/// could not be written (reliability fact 8), so there is something to give up.
class Ballast {
public:
    /// Laid down anew while there is more than enough space.
    explicit Ballast(const QString& storePath);
    /// False when there was nothing left to give up.
    bool release();

private:
    QString m_path;
};

/// Free bytes on the disk of the store, for this user; a very large number where it cannot be known.
[[nodiscard]] qint64 freeBytesBeside(const QString& storePath);

} // namespace fd
