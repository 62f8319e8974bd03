#pragma once

#include "model/store/connection.h"
#include "model/store/store_exception.h"

#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace fd {

class Database;
class PostgresConnection;

/// One statement, prepared once and reused; finished (so that it cannot pin the WAL) when this goes out of
/// scope. The same SQL may be in use several times at once. Must not outlive its database.
class Statement {
public:
    ~Statement();
    Statement(Statement&&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds the values in order to the `?` (only plain ones: Qt garbles `?1` and cannot repeat `:name`) and
    /// runs; throws StoreException, a ConstraintException when the schema refuses. Instants are bound as ms,
    /// ids as key(), bools as 0/1; a null QString is the empty text, NULL is QVariant(). PostgreSQL wants
    /// CAST(? AS …) where nothing beside the `?` says what it is.
    Statement& run(const QVariantList& values = {});
    [[nodiscard]] bool next();
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< UTF-8 of a text column
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const; ///< a text, a number or NULL

private:
    friend class Database;
    Statement(Database& database, const QString& sql, std::unique_ptr<QSqlQuery> query);
    Database& m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_connectionNumber;
};

/// A clinic's data: a file, which this alone has open (SqliteConnection), or the database that several desks
/// share (PostgresConnection). Lives on one thread. A shared one whose connection was lost opens another by
/// itself at the next statement outside a transaction.
class Database {
public:
    enum class Mode {
        MustExist,
        CreateIfMissing, ///< a file; a shared database is made by setup-database alone
        SetUp,           ///< a shared database, whatever its state: for setup-database
    };

    /// `where` is a path or a postgresql:// URL (see PostgresUrl); only a shared one takes a password. Throws
    /// StoreException for whatever is no store of this or an older version.
    Database(const QString& where, Mode mode, const QString& password = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Statement prepare(const QString& sql);
    /// Runs one statement that is not worth keeping prepared.
    void execute(const QString& sql);
    /// The number that a pragma of SQLite's answers with.
    [[nodiscard]] qint64 pragma(const QString& name);
    /// The file, or the URL without its options.
    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] bool isShared() const { return m_isShared; }
    /// A shared database is one version newer: it can be read, and every change is refused (Newer).
    [[nodiscard]] bool isBehind() const;
    /// What changes made here are noted with in a shared database; another one after a lost connection.
    [[nodiscard]] QString session() const;

    /// Runs `work`, which is one whole transaction, again when a shared database gave it up because of
    /// another one (ContentionException), a few times. Inside another transaction it runs once: that one is
    /// run again.
    template <class Work>
    auto retried(Work work) {
        constexpr int tries = 10;
        for (int attempt = 1; m_depth == 0 && attempt < tries; ++attempt) {
            try {
                return work();
            } catch (const ContentionException&) {
                giveWay(attempt);
            }
        }
        return work();
    }

    /// Calls `heard` on this thread, whose event loop has to run, when somebody changed the shared database,
    /// with their session(), and with an empty one when another connection had to be opened: something may
    /// have been missed meanwhile. A notification can be lost: ask ChangeFeed now and then, too.
    void subscribe(std::function<void(const QString& session)> heard);

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;

    static void giveWay(int attempt);
    void connect();
    void reviveIfLost();
    /// Never prepared: PostgreSQL cannot.
    void control(const QString& sql, bool mayBeDone = false);
    [[noreturn]] void fail(const QSqlError& error, bool mayBeDone);
    void changed();

    QString m_where;
    QString m_path;
    QString m_password;
    Mode m_mode;
    bool m_isShared = false;
    std::unique_ptr<Connection> m_connection;
    PostgresConnection* m_postgres = nullptr; // m_connection, when it is one
    int m_connectionNumber = 0;
    // Statements that nobody uses just now. (QHash cannot hold what is not copied.)
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
    std::function<void(const QString&)> m_heard;
    int m_depth = 0;
    bool m_doomed = false;  // an inner transaction was given up, so the outer cannot commit
    bool m_changed = false; // by this transaction, so that the others are to be told
};

/// BEGIN … COMMIT; rolls back unless commit() was reached. Nested ones join the outer; when one of them is
/// given up, so is the whole. commit() throws OutcomeUnknown when the connection was lost on the way.
class Transaction {
public:
    /// The outermost one decides what is seen.
    explicit Transaction(Database& database, Sees sees = Sees::Latest);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

/// Around a statement that a constraint may refuse although the transaction goes on: PostgreSQL would take it
/// as the end of the whole transaction otherwise. Nothing in SQLite, and outside a transaction.
class Savepoint {
public:
    explicit Savepoint(Database& database);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void keep();

private:
    Database& m_database;
    bool m_open;
};

} // namespace fd
