#include "model/store/sqlite_connection.h"

#include "model/store/file_header.h"
#include "model/store/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

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

/// By SQLite's own words, or those of the schema's trigger: the driver does not hand down extended codes.
ConstraintException::Kind constraintOfWords(const QString& words) {
    using Kind = ConstraintException::Kind;
    if (words == QLatin1String("overlap"))
        return Kind::Overlap;
    if (words.startsWith(QLatin1String("FOREIGN KEY")) || words == QLatin1String("merged"))
        return Kind::Reference;
    if (words.startsWith(QLatin1String("UNIQUE")))
        return Kind::Duplicate;
    return Kind::Other;
}

QMutex claimsMutex;
Q_GLOBAL_STATIC(QSet<QString>, claims)

} // namespace

/// This process's claim on a file. SQLite's locks do not hold against the same process, and to open and close
/// the file once more would even drop them (POSIX).
class SqliteConnection::Claim {
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

SqliteConnection::SqliteConnection(const QString& path, bool mayCreate)
    : Connection(QStringLiteral("QSQLITE"))
    , m_claim(std::make_unique<Claim>(path)) {
    const bool create = !holdsStore(path);
    if (create && !mayCreate) {
        const bool exists = QFileInfo::exists(path);
        throw StoreException({exists ? StoreError::Code::Damaged : StoreError::Code::Missing, path});
    }
    if (create && !QDir().mkpath(QFileInfo(path).absolutePath()))
        throw StoreException({StoreError::Code::Unreadable, path});
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (!m_database.open())
        fail(m_database.lastError(), false);
    takeLock();
    // In the main file at once (it is not in WAL mode yet), where holdsStore() looks.
    if (create)
        execute(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
    checkIdentity(path);
    configure();
}

SqliteConnection::~SqliteConnection() {
    end(); // before the claim
}

void SqliteConnection::takeLock() {
    execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    execute(QStringLiteral("BEGIN EXCLUSIVE"));
    execute(QStringLiteral("COMMIT"));
}

void SqliteConnection::checkIdentity(const QString& path) {
    // Once more through SQLite: the header that counts may still be in the WAL.
    if (answer(QStringLiteral("PRAGMA application_id")).toLongLong() != storeApplicationId)
        throw StoreException({StoreError::Code::NotAStore, path});
    if (answer(QStringLiteral("PRAGMA user_version")).toLongLong() > newestVersion())
        throw StoreException({StoreError::Code::Newer, path});
    // Makes SQLite read the whole schema, so that damage there shows now and not at the first booking.
    execute(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

void SqliteConnection::configure() {
    execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
    if (answer(QStringLiteral("PRAGMA journal_mode = WAL")).toString() != QLatin1String("wal"))
        throw StoreException({StoreError::Code::Failed, QStringLiteral("journal_mode")});
}

void SqliteConnection::execute(const QString& sql) {
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError(), false);
}

QVariant SqliteConnection::answer(const QString& sql) {
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError(), false);
    return query.next() ? query.value(0) : QVariant();
}

QString SqliteConnection::begin(Sees /*sees*/) const {
    return QStringLiteral("BEGIN IMMEDIATE");
}

QVariant SqliteConnection::bindable(const QVariant& value) const {
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral(""); // the driver would bind NULL
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? 1 : 0;
    return value;
}

/// Only the code says what happened: QSqlError::type() is ConnectionError even for a constraint.
void SqliteConnection::fail(const QSqlError& error, bool /*mayBeDone*/) const {
    const int primary = error.nativeErrorCode().toInt() & 0xFF;
    if (primary == sqliteConstraint)
        throw ConstraintException(constraintOfWords(error.databaseText()), error.databaseText());
    throw StoreException({codeOf(primary), error.databaseText()});
}

} // namespace fd
