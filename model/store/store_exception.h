#pragma once

#include "model/domain/store_error.h"

#include <exception>
#include <utility>

namespace fd {

/// How the store's own code reports failure: a statement that fails leaves by this exception, the transaction
/// rolls back on the way out, and the one boundary (Store::open, StoreThread::run) turns it into a Result.
/// Nothing else throws it.
class StoreException : public std::exception {
public:
    explicit StoreException(StoreError error)
        : m_error(std::move(error)) {}
    [[nodiscard]] const StoreError& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return "store failed"; }

private:
    StoreError m_error;
};

/// A constraint of the schema refused a statement; the transaction stands (in PostgreSQL: within a
/// Savepoint). `detail` is what the constraint says.
class ConstraintException : public StoreException {
public:
    enum class Kind {
        Overlap,   ///< the visitor has another live reservation then
        Reference, ///< a row that is named is not there, or one that is still named would go
        Duplicate, ///< a key that must be unique is there already
        Other,
    };
    ConstraintException(Kind kind, const QString& detail)
        : StoreException({StoreError::Code::Failed, detail})
        , m_kind(kind) {}
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// The database gave the transaction up because of another one (SQLSTATE 40001, 40P01): it may be run again.
class ContentionException : public StoreException {
public:
    using StoreException::StoreException;
};

} // namespace fd
