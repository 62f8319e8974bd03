#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace fd {
class Store;
}

namespace fd::test {

/// A PostgreSQL of the test's own (Debian's package): data in a folder that goes away with it, on 127.0.0.1
/// and a free port, as another user when the test is root. It ends with the test, even when that crashes.
/// Anybody on this computer may log in without a password, unless askPasswordOf() was called.
class PostgresServer {
public:
    enum class Disk { Lazy, Durable }; ///< durable: what is committed survives kill(), as in earnest

    /// Ends the test run when it cannot be started.
    explicit PostgresServer(Disk disk = Disk::Lazy);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// The one that most tests share, set up by setup-database; started when first asked for.
    static PostgresServer& shared();

    void kill();    ///< -9
    void restart(); ///< after kill(), on the same port; returns when it takes connections
    [[nodiscard]] int port() const { return m_port; }

    /// By the superuser, in a database; the first column of the first row.
    QString sql(const QString& database, const QString& statement);
    /// An empty database of the role clinic_owner (CREATEROLE, no superuser); its name.
    QString createDatabase();
    /// From now on this role needs a password (SCRAM).
    void askPasswordOf(const QString& role);
    [[nodiscard]] QString url(const QString& user, const QString& database,
                              const QString& clinic = QStringLiteral("main")) const;

    /// The URL of a clinic of its own, empty, in the database that is set up.
    [[nodiscard]] QString newClinic();
    /// The owner's URL of the database that is set up.
    [[nodiscard]] QString preparedDatabase();

private:
    void start();
    [[nodiscard]] bool answers();

    QTemporaryDir m_folder;
    Disk m_disk;
    int m_port = 0;
    int m_made = 0;
    QString m_prepared;
    QProcess m_process;
};

} // namespace fd::test
