#pragma once

#include "model/store/store_exception.h"

#include <QSqlDatabase>
#include <QVariant>

class QSqlError;

namespace fd {

/// What a transaction sees of what others commit meanwhile: all of it, or nothing (then a row that somebody
/// else changed refuses to be changed, by ContentionException). SQLite lets nobody else in: both are the
/// same.
enum class Sees { Latest, Snapshot };

/// One open connection of Qt's, under a name of its own, taken off Qt's list when it ends; and all in which
/// SQLite and PostgreSQL differ. Functions throw StoreException.
class Connection {
public:
    virtual ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] QSqlDatabase& database() { return m_database; }

    /// Several clinics, several desks: a failed statement dooms the transaction unless a savepoint was set.
    [[nodiscard]] virtual bool isShared() const = 0;
    /// It broke off and will not come back; another one has to be opened.
    [[nodiscard]] virtual bool isLost() const = 0;
    [[nodiscard]] virtual QString begin(Sees sees) const = 0;
    /// The repositories' SQL as this database takes it.
    [[nodiscard]] virtual QString dialect(const QString& sql) const = 0;
    [[nodiscard]] virtual QVariant bindable(const QVariant& value) const = 0;
    /// `mayBeDone`: if the connection is lost, what was asked may have been committed.
    [[noreturn]] virtual void fail(const QSqlError& error, bool mayBeDone) const = 0;

protected:
    explicit Connection(const QString& driver);
    void end(); ///< at the latest now; for those that must do so before their own members go

    QSqlDatabase m_database;

private:
    QString m_name;
};

} // namespace fd
