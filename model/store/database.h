#pragma once

#include "model/store/store_exception.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

namespace fd {

/// One statement, prepared once and reused; finished (so that it cannot pin the WAL) when this goes out of
/// scope.
class Statement {
public:
    ~Statement();
    Statement(Statement&&) = delete;

    /// Binds the values in order and runs; throws StoreException. Instants are bound as ms, ids as key(),
    /// bools as 0/1.
    Statement& run(const QVariantList& values = {});
    [[nodiscard]] bool next();
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< UTF-8 of a text column
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int affected() const;

private:
    friend class Database;
    explicit Statement(QSqlQuery& query)
        : m_query(query) {}
    QSqlQuery& m_query;
};

/// The one SQLite connection: locking_mode=EXCLUSIVE, WAL, synchronous=FULL, foreign_keys=ON, no busy timeout
/// (reliability facts 5-7). Lives on one thread.
class Database {
public:
    enum class Mode { MustExist, CreateIfMissing };

    /// Opens, takes the exclusive lock, checks that the file is a store of this or an older version; throws
    /// StoreException.
    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;

    [[nodiscard]] Statement prepare(const QString& sql);
    void execute(const QString& sql);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    friend class Transaction;
    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    int m_depth = 0;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() was reached. Nested ones join the outer.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace fd
