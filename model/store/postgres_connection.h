#pragma once

#include "model/store/connection.h"
#include "model/store/postgres_url.h"

#include <functional>

namespace fd {

/// A connection to a clinic's shared database, in the schema `frontdesk`, with the clinic and a name of its
/// own (the session) set: by these the database decides which rows it sees, and notes who changed what.
class PostgresConnection final : public Connection {
public:
    enum class Purpose { Store, SetUp };

    /// The password may be empty: then libpq looks where it always does (PGPASSWORD, .pgpass). For a store,
    /// refuses: Missing (setup-database was not run), Older, Newer (by more than one version), Forbidden (may
    /// not enter this clinic, or is a superuser, for whom row security does not hold).
    PostgresConnection(const PostgresUrl& url, const QString& password, Purpose purpose);
    ~PostgresConnection() override;

    [[nodiscard]] bool isShared() const override { return true; }
    [[nodiscard]] bool isLost() const override;
    [[nodiscard]] QString begin(Sees sees) const override;
    [[nodiscard]] QString dialect(const QString& sql) const override;
    [[nodiscard]] QVariant bindable(const QVariant& value) const override;
    [[noreturn]] void fail(const QSqlError& error, bool mayBeDone) const override;

    /// The database is one version newer than this program: it is read, and refuses to be written to (Newer).
    [[nodiscard]] bool isBehind() const { return m_isBehind; }
    [[nodiscard]] const QString& session() const { return m_session; }

    /// Tells the others on the clinic's channel that something changed. Never throws: what is lost here is
    /// found when they catch up.
    void notify();
    /// `heard` gets the session of whoever changed something. On this thread, which needs an event loop.
    void listen(const std::function<void(const QString& session)>& heard);

private:
    void beginSession(Purpose purpose);
    void checkVersion();
    QVariantList ask(const QString& sql) const;

    PostgresUrl m_url;
    QString m_session;
    bool m_isBehind = false;
};

} // namespace fd
