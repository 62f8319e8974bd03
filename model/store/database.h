#pragma once

#include "model/store/store_exception.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <unordered_map>
#include <vector>

namespace fd {

class Database;

/// One statement, prepared once and reused; finished (so that it cannot pin the WAL) when this goes out of
/// scope. The same SQL may be in use several times at once. Must not outlive its database.
class Statement {
public:
    ~Statement();
    Statement(Statement&&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds the values in order to the `?` (only plain ones: Qt garbles `?1` and cannot repeat `:name`) and
    /// runs; throws StoreException, a ConstraintException when the schema refuses. Instants are bound as ms,
    /// ids as key(), bools as 0/1; a null QString is the empty text, NULL is QVariant().
    Statement& run(const QVariantList& values = {});
    [[nodiscard]] bool next();
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< UTF-8 of a text column
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database& database, const QString& sql, std::unique_ptr<QSqlQuery> query);
    Database& m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

/// The one SQLite connection: locking_mode=EXCLUSIVE, WAL, synchronous=FULL, foreign_keys=ON, no busy timeout
/// (reliability facts 5-7). Lives on one thread.
class Database {
public:
    enum class Mode { MustExist, CreateIfMissing };

    /// Opens, takes the exclusive lock, checks that the file is a store of this or an older version; throws
    /// StoreException. A file that is refused is left as it was. An empty file is one whose creation was cut
    /// short: it is begun anew when creating is allowed, and Damaged otherwise.
    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Statement prepare(const QString& sql);
    /// Runs one statement that is not worth keeping prepared.
    void execute(const QString& sql);
    /// The number that a pragma answers with.
    [[nodiscard]] qint64 pragma(const QString& name);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    friend class Statement;
    friend class Transaction;
    class Claim;
    class Connection;

    void takeLock();
    void checkIdentity();
    void configure();

    QString m_path;
    std::unique_ptr<Claim> m_claim;
    std::unique_ptr<Connection> m_connection;
    // Statements that nobody uses just now. (QHash cannot hold what is not copied.)
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
    int m_depth = 0;
    bool m_doomed = false; // an inner transaction was given up, so the outer cannot commit
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() was reached. Nested ones join the outer; when one of
/// them is given up, so is the whole.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace fd
