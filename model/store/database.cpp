#include "model/store/database.h"

#include "model/store/postgres_connection.h"
#include "model/store/sqlite_connection.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>

namespace fd {

namespace {

bool isQuestion(const QString& sql) {
    return sql.startsWith(QLatin1String("SELECT"));
}

} // namespace

Statement::Statement(Database& database, const QString& sql, std::unique_ptr<QSqlQuery> query)
    : m_database(database)
    , m_sql(sql)
    , m_query(std::move(query))
    , m_connectionNumber(database.m_connectionNumber) {}

Statement::~Statement() {
    if (m_connectionNumber != m_database.m_connectionNumber)
        return; // its connection is gone
    m_query->finish();
    m_database.m_idle[m_sql].push_back(std::move(m_query));
}

Statement& Statement::run(const QVariantList& values) {
    m_query->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(static_cast<int>(i), m_database.m_connection->bindable(values[i]));
    const bool changes = !isQuestion(m_sql);
    if (!m_query->exec())
        m_database.fail(m_query->lastError(), changes && m_database.m_depth == 0);
    if (changes)
        m_database.changed();
    return *this;
}

bool Statement::next() {
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database.fail(m_query->lastError(), false);
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

QVariant Statement::value(int column) const {
    return isNull(column) ? QVariant() : m_query->value(column);
}

Database::Database(const QString& where, Mode mode, const QString& password)
    : m_where(where)
    , m_path(where)
    , m_password(password)
    , m_mode(mode)
    , m_isShared(PostgresUrl::isMeant(where)) {
    if (where.isEmpty())
        throw StoreException({StoreError::Code::Missing, where});
    if (!m_isShared)
        m_path = QFileInfo(where).absoluteFilePath();
    connect();
}

Database::~Database() {
    if (m_isShared)
        m_connection.reset(); // at once, instead of giving its statements up one by one
    m_idle.clear();           // before the connection to a file
}

/// Those who were in each other's way do not begin all at once again: at random, within a time that doubles.
void Database::giveWay(int attempt) {
    constexpr int mostDoublings = 7; // 128 ms
    QThread::msleep(QRandomGenerator::global()->bounded(2U << std::min(attempt, mostDoublings)));
}

void Database::connect() {
    if (!m_isShared) {
        m_connection = std::make_unique<SqliteConnection>(m_path, m_mode == Mode::CreateIfMissing);
        return;
    }
    const auto url = PostgresUrl::parse(m_where);
    if (!url) // not told: a password may stand in it
        throw StoreException({StoreError::Code::Unreadable, QStringLiteral("postgresql://")});
    m_path = url->text();
    const auto purpose =
        m_mode == Mode::SetUp ? PostgresConnection::Purpose::SetUp : PostgresConnection::Purpose::Store;
    auto opened = std::make_unique<PostgresConnection>(*url, m_password, purpose);
    if (m_heard)
        opened->listen(m_heard);
    m_postgres = opened.get();
    m_connection = std::move(opened);
}

void Database::reviveIfLost() {
    if (!m_isShared || m_depth > 0 || (m_connection && !m_connection->isLost()))
        return;
    ++m_connectionNumber;
    m_postgres = nullptr;
    m_connection.reset();
    m_idle.clear();
    connect();
    if (m_heard)
        m_heard({});
}

bool Database::isBehind() const {
    return m_postgres != nullptr && m_postgres->isBehind();
}

QString Database::session() const {
    return m_postgres != nullptr ? m_postgres->session() : QString();
}

Statement Database::prepare(const QString& sql) {
    reviveIfLost();
    auto& idle = m_idle[sql];
    std::unique_ptr<QSqlQuery> query;
    if (idle.empty()) {
        query = std::make_unique<QSqlQuery>(m_connection->database());
        // PostgreSQL's driver can have only one such result at a time.
        query->setForwardOnly(!m_isShared);
        if (!query->prepare(m_connection->dialect(sql)))
            fail(query->lastError(), false);
    } else {
        query = std::move(idle.back());
        idle.pop_back();
    }
    return Statement(*this, sql, std::move(query));
}

void Database::execute(const QString& sql) {
    reviveIfLost();
    control(sql, m_depth == 0);
    changed();
}

void Database::control(const QString& sql, bool mayBeDone) {
    QSqlQuery query(m_connection->database());
    if (!query.exec(sql))
        fail(query.lastError(), mayBeDone);
}

void Database::fail(const QSqlError& error, bool mayBeDone) {
    m_doomed = m_doomed || (m_isShared && m_depth > 0);
    m_connection->fail(error, mayBeDone);
    Q_UNREACHABLE(); // GCC does not see noreturn on a virtual function
}

qint64 Database::pragma(const QString& name) {
    Statement statement = prepare(QStringLiteral("PRAGMA ") + name);
    return statement.run().next() ? statement.number(0) : 0;
}

/// The others are told after the commit, and not by it: see the schema of the feed.
void Database::changed() {
    if (m_depth > 0)
        m_changed = true;
    else if (m_postgres != nullptr && m_mode != Mode::SetUp)
        m_postgres->notify();
}

void Database::subscribe(std::function<void(const QString&)> heard) {
    reviveIfLost();
    m_heard = std::move(heard);
    if (m_postgres != nullptr)
        m_postgres->listen(m_heard);
}

Transaction::Transaction(Database& database, Sees sees)
    : m_database(database) {
    if (m_database.m_depth == 0) {
        m_database.reviveIfLost();
        m_database.control(m_database.m_connection->begin(sees));
        m_database.m_doomed = false;
        m_database.m_changed = false;
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
        m_database.control(QStringLiteral("ROLLBACK"));
    } catch (const StoreException&) { // NOLINT(bugprone-empty-catch): the database has rolled back by itself
    }
}

void Transaction::commit() {
    if (m_database.m_doomed)
        throw StoreException({StoreError::Code::Failed, QStringLiteral("inner transaction was given up")});
    if (m_database.m_depth == 1)
        m_database.control(QStringLiteral("COMMIT"), m_database.m_changed);
    --m_database.m_depth;
    m_open = false;
    if (m_database.m_depth == 0 && m_database.m_changed)
        m_database.changed();
}

Savepoint::Savepoint(Database& database)
    : m_database(database)
    , m_open(database.m_isShared && database.m_depth > 0) {
    if (m_open)
        m_database.control(QStringLiteral("SAVEPOINT attempt"));
}

Savepoint::~Savepoint() {
    if (!m_open)
        return;
    try {
        m_database.control(QStringLiteral("ROLLBACK TO SAVEPOINT attempt"));
        m_database.m_doomed = false;  // it was not before, or there would be no savepoint
    } catch (const StoreException&) { // NOLINT(bugprone-empty-catch): then the whole stays doomed
    }
}

void Savepoint::keep() {
    if (m_open)
        m_database.control(QStringLiteral("RELEASE SAVEPOINT attempt"));
    m_open = false;
}

} // namespace fd
