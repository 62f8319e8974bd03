#pragma once

#include "model/store/connection.h"

#include <memory>

namespace fd {

/// The one connection to a clinic's file: locking_mode=EXCLUSIVE, WAL, synchronous=FULL, foreign_keys=ON, no
/// busy timeout (reliability facts 5-7).
class SqliteConnection final : public Connection {
public:
    /// Opens, takes the exclusive lock, checks that the file is a store of this or an older version. A file
    /// that is refused is left as it was. An empty file is one whose creation was cut short: it is begun anew
    /// when creating is allowed, and Damaged otherwise.
    SqliteConnection(const QString& path, bool mayCreate);
    ~SqliteConnection() override;

    [[nodiscard]] bool isShared() const override { return false; }
    [[nodiscard]] bool isLost() const override { return false; }
    [[nodiscard]] QString begin(Sees sees) const override;
    [[nodiscard]] QString dialect(const QString& sql) const override { return sql; }
    [[nodiscard]] QVariant bindable(const QVariant& value) const override;
    [[noreturn]] void fail(const QSqlError& error, bool mayBeDone) const override;

private:
    class Claim;
    void execute(const QString& sql);
    [[nodiscard]] QVariant answer(const QString& sql);
    void takeLock();
    void checkIdentity(const QString& path);
    void configure();

    std::unique_ptr<Claim> m_claim;
};

} // namespace fd
