#include "model/store/database.h"

#include "model/store/file_header.h"
#include "model/store/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QSqlError>
#include <QUuid>

namespace fd {

namespace {

// https://www.sqlite.org/rescode.html: primary result codes, in the low byte of the extended ones.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteConstraint = 19;
constexpr int sqliteAuth = 23;
constexpr int sqliteNotADatabase = 26;

StoreError::Code codeOf(int primary) {
    switch (primary) {
    case sqliteBusy:
    case sqliteLocked:
        return StoreError::Code::OpenElsewhere;
    case sqliteReadOnly:
        return StoreError::Code::ReadOnly;
    case sqliteCorrupt:
        return StoreError::Code::Damaged;
    case sqliteFull:
        return StoreError::Code::Full;
    case sqliteIoError:
    case sqliteCannotOpen:
    case sqliteAuth:
        return StoreError::Code::Unreadable;
    case sqliteNotADatabase:
        return StoreError::Code::NotAStore;
    default:
        return StoreError::Code::Failed;
    }
}

/// Only the code says what happened: QSqlError::type() is ConnectionError even for a constraint.
[[noreturn]] void fail(const QSqlError& error) {
    const int primary = error.nativeErrorCode().toInt() & 0xFF;
    if (primary == sqliteConstraint)
        throw ConstraintException({StoreError::Code::Failed, error.databaseText()});
    throw StoreException({codeOf(primary), error.databaseText()});
}

QVariant bindable(const QVariant& value) {
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral(""); // the driver would bind NULL
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? 1 : 0;
    return value;
}

QMutex claimsMutex;
Q_GLOBAL_STATIC(QSet<QString>, claims)

} // namespace

/// This process's claim on a file. SQLite's locks do not hold against the same process, and to open and close
/// the file once more would even drop them (POSIX).
class Database::Claim {
public:
    explicit Claim(const QString& path) {
        const QFileInfo info(path);
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        m_file = info.exists() ? info.canonicalFilePath() : folder + QLatin1Char('/') + info.fileName();
        const QMutexLocker lock(&claimsMutex);
        if (claims->contains(m_file))
            throw StoreException({StoreError::Code::OpenElsewhere, path});
        claims->insert(m_file);
    }
    ~Claim() {
        const QMutexLocker lock(&claimsMutex);
        claims->remove(m_file);
    }
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;

private:
    QString m_file;
};

/// A QSqlDatabase under a name of its own, taken off Qt's list when it ends.
class Database::Connection {
public:
    explicit Connection(const QString& path)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)) {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    }
    ~Connection() {
        m_database.close();
        m_database = QSqlDatabase(); // else removeDatabase() finds it in use
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void open() {
        if (!m_database.open())
            fail(m_database.lastError());
    }
    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

Statement::Statement(Database& database, const QString& sql, std::unique_ptr<QSqlQuery> query)
    : m_database(database)
    , m_sql(sql)
    , m_query(std::move(query)) {}

Statement::~Statement() {
    m_query->finish();
    m_database.m_idle[m_sql].push_back(std::move(m_query));
}

Statement& Statement::run(const QVariantList& values) {
    m_query->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(static_cast<int>(i), bindable(values[i]));
    if (!m_query->exec())
        fail(m_query->lastError());
    return *this;
}

bool Statement::next() {
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail(m_query->lastError());
    return false;
}

QString Statement::text(int column) const {
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const {
    return text(column).toUtf8();
}

qint64 Statement::number(int column) const {
    return m_query->value(column).toLongLong();
}

bool Statement::isNull(int column) const {
    return m_query->isNull(column);
}

Database::Database(const QString& path, Mode mode)
    : m_path(QFileInfo(path).absoluteFilePath()) {
    if (path.isEmpty())
        throw StoreException({StoreError::Code::Missing, path});
    m_claim = std::make_unique<Claim>(m_path);
    const bool create = !holdsStore(m_path);
    if (create && mode == Mode::MustExist) {
        const bool exists = QFileInfo::exists(m_path);
        throw StoreException({exists ? StoreError::Code::Damaged : StoreError::Code::Missing, m_path});
    }
    if (create && !QDir().mkpath(QFileInfo(m_path).absolutePath()))
        throw StoreException({StoreError::Code::Unreadable, m_path});
    m_connection = std::make_unique<Connection>(m_path);
    m_connection->open();
    takeLock();
    // In the main file at once (it is not in WAL mode yet), where holdsStore() looks.
    if (create)
        execute(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
    checkIdentity();
    configure();
}

Database::~Database() = default; // statements end first, then the connection, then the claim

void Database::takeLock() {
    execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    execute(QStringLiteral("BEGIN EXCLUSIVE"));
    execute(QStringLiteral("COMMIT"));
}

void Database::checkIdentity() {
    // Once more through SQLite: the header that counts may still be in the WAL.
    if (pragma(QStringLiteral("application_id")) != storeApplicationId)
        throw StoreException({StoreError::Code::NotAStore, m_path});
    if (pragma(QStringLiteral("user_version")) > newestVersion())
        throw StoreException({StoreError::Code::Newer, m_path});
    // Makes SQLite read the whole schema, so that damage there shows now and not at the first booking.
    execute(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

void Database::configure() {
    execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
    Statement journal = prepare(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!journal.run().next() || journal.text(0) != QLatin1String("wal"))
        throw StoreException({StoreError::Code::Failed, QStringLiteral("journal_mode")});
}

Statement Database::prepare(const QString& sql) {
    auto& idle = m_idle[sql];
    std::unique_ptr<QSqlQuery> query;
    if (idle.empty()) {
        query = std::make_unique<QSqlQuery>(m_connection->database());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            fail(query->lastError());
    } else {
        query = std::move(idle.back());
        idle.pop_back();
    }
    return Statement(*this, sql, std::move(query));
}

void Database::execute(const QString& sql) {
    QSqlQuery query(m_connection->database());
    if (!query.exec(sql))
        fail(query.lastError());
}

qint64 Database::pragma(const QString& name) {
    Statement statement = prepare(QStringLiteral("PRAGMA ") + name);
    return statement.run().next() ? statement.number(0) : 0;
}

Transaction::Transaction(Database& database)
    : m_database(database) {
    if (m_database.m_depth == 0) {
        m_database.prepare(QStringLiteral("BEGIN IMMEDIATE")).run();
        m_database.m_doomed = false;
    }
    ++m_database.m_depth;
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    m_database.m_doomed = true;
    if (--m_database.m_depth > 0)
        return;
    try {
        m_database.execute(QStringLiteral("ROLLBACK"));
    } catch (const StoreException&) { // NOLINT(bugprone-empty-catch): SQLite has rolled back by itself
    }
}

void Transaction::commit() {
    if (m_database.m_doomed)
        throw StoreException({StoreError::Code::Failed, QStringLiteral("inner transaction was given up")});
    if (m_database.m_depth == 1)
        m_database.prepare(QStringLiteral("COMMIT")).run();
    --m_database.m_depth;
    m_open = false;
}

} // namespace fd
