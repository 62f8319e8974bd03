#include "model/store/postgres_connection.h"

#include "model/store/migrations.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <utility>

namespace fd {

namespace {

using Code = StoreError::Code;

/// A value of libpq's connection string.
QString quoted(QString text) {
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + text + u'\'';
}

/// As an SQL literal.
QString literal(QString text) {
    return u'\'' + text.replace(u'\'', QLatin1String("''")) + u'\'';
}

/// Seconds: a server that vanished is noticed although nothing says so.
const QString patience = QStringLiteral("connect_timeout=10;keepalives_idle=15;keepalives_interval=5;"
                                        "keepalives_count=3;tcp_user_timeout=30000");

QString optionsOf(const PostgresUrl& url) {
    QString options = patience + QStringLiteral(";application_name=frontdesk;sslmode=%1").arg(url.sslMode);
    if (!url.rootCertificate.isEmpty())
        options += QStringLiteral(";sslrootcert=") + quoted(url.rootCertificate);
    return options;
}

// https://www.postgresql.org/docs/15/errcodes-appendix.html
bool saysLost(const QString& state) {
    return state.startsWith(QLatin1String("08")) || state == QLatin1String("57P01") ||
           state == QLatin1String("57P02") || state == QLatin1String("57P03") ||
           state == QLatin1String("57P05");
}

Code codeOf(const QString& state) {
    if (state == QLatin1String("42501") || state.startsWith(QLatin1String("28")))
        return Code::Forbidden;
    if (state.startsWith(QLatin1String("53")))
        return state == QLatin1String("53100") ? Code::Full : Code::Unreachable;
    if (state == QLatin1String("XX001") || state == QLatin1String("XX002"))
        return Code::Damaged;
    return Code::Failed;
}

ConstraintException::Kind constraintOfState(const QString& state) {
    using Kind = ConstraintException::Kind;
    if (state == QLatin1String("23P01"))
        return Kind::Overlap;
    if (state == QLatin1String("23503"))
        return Kind::Reference;
    return state == QLatin1String("23505") ? Kind::Duplicate : Kind::Other;
}

/// libpq says why a connection did not come about in words alone (English, unless the server speaks another
/// language: then it is merely unreachable).
Code codeOfRefusal(const QString& words) {
    for (const char* refusal : {"authentication failed", "no password supplied", "pg_hba.conf",
                                "does not exist", "permission denied", "not permitted to log in"}) {
        if (words.contains(QLatin1String(refusal)))
            return Code::Forbidden;
    }
    return Code::Unreachable;
}

} // namespace

PostgresConnection::PostgresConnection(const PostgresUrl& url, const QString& password, Purpose purpose)
    : Connection(QStringLiteral("QPSQL"))
    , m_url(url)
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        throw StoreException({Code::Unreadable, QStringLiteral("Qt's driver QPSQL is not installed")});
    m_database.setHostName(url.host);
    m_database.setPort(url.port);
    m_database.setDatabaseName(url.database);
    m_database.setUserName(url.user);
    m_database.setPassword(password);
    m_database.setConnectOptions(optionsOf(url));
    if (!m_database.open()) {
        const QString words = m_database.lastError().databaseText().trimmed();
        throw StoreException({codeOfRefusal(words), words});
    }
    beginSession(purpose);
}

PostgresConnection::~PostgresConnection() {
    end();
}

void PostgresConnection::beginSession(Purpose purpose) {
    ask(QStringLiteral("SELECT set_config('search_path', 'frontdesk', false),"
                       " set_config('frontdesk.clinic', %1, false),"
                       " set_config('frontdesk.session', %2, false),"
                       " set_config('client_min_messages', 'error', false)")
            .arg(literal(m_url.clinic), literal(m_session)));
    if (purpose == Purpose::SetUp)
        return;
    const auto seen = ask(QStringLiteral("SELECT rolsuper OR rolbypassrls,"
                                         " EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'frontdesk')"
                                         " FROM pg_roles WHERE rolname = current_user"));
    if (seen.value(0).toBool())
        throw StoreException({Code::Forbidden, QStringLiteral("a superuser would see every clinic at once")});
    if (!seen.value(1).toBool())
        throw StoreException({Code::Missing, QStringLiteral("setup-database was not run")});
    checkVersion();
    const QVariant clinic = ask(QStringLiteral("SELECT current_clinic()")).value(0);
    if (clinic.isNull() || clinic.toString().isEmpty())
        throw StoreException({Code::Forbidden, QStringLiteral("clinic ") + m_url.clinic});
}

void PostgresConnection::checkVersion() {
    const int version = ask(QStringLiteral("SELECT version FROM schema_version")).value(0).toInt();
    const int newest = newestSharedVersion();
    if (version == 0)
        throw StoreException({Code::Missing, QStringLiteral("setup-database was not finished")});
    if (version < newest)
        throw StoreException({Code::Older, QString::number(version)});
    if (version > newest + 1)
        throw StoreException({Code::Newer, QString::number(version)});
    m_isBehind = version > newest;
    if (m_isBehind)
        ask(QStringLiteral("SELECT set_config('default_transaction_read_only', 'on', false)"));
}

/// The first row.
QVariantList PostgresConnection::ask(const QString& sql) const {
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError(), false);
    QVariantList row;
    if (query.next()) {
        for (int column = 0; column < query.record().count(); ++column)
            row << query.value(column);
    }
    return row;
}

bool PostgresConnection::isLost() const {
    return !m_database.isOpen();
}

QString PostgresConnection::begin(Sees sees) const {
    return sees == Sees::Snapshot ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")
                                  : QStringLiteral("BEGIN");
}

/// Every key begins with the clinic here, so what a conflict is about does, too.
QString PostgresConnection::dialect(const QString& sql) const {
    QString text = sql;
    return text.replace(QLatin1String("ON CONFLICT ("), QLatin1String("ON CONFLICT (clinic_id, "));
}

QVariant PostgresConnection::bindable(const QVariant& value) const {
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? 1 : 0;
    if (value.typeId() != QMetaType::QString)
        return value;
    QString text = value.toString();
    if (text.isNull())
        return QStringLiteral("");
    // A text here cannot hold U+0000. (What is kept as JSON has it escaped, and so exactly.)
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

void PostgresConnection::fail(const QSqlError& error, bool mayBeDone) const {
    const QString state = error.nativeErrorCode();
    const QString words = error.databaseText().trimmed();
    if (saysLost(state) || isLost())
        throw StoreException({mayBeDone ? Code::OutcomeUnknown : Code::Unreachable, words});
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        throw ContentionException({Code::Failed, state});
    if (state == QLatin1String("25006") && m_isBehind)
        throw StoreException({Code::Newer, words});
    if (state == QLatin1String("25006"))
        throw StoreException({Code::ReadOnly, words});
    // Only the code: the words that follow hold what was to be stored.
    if (state.startsWith(QLatin1String("23"))) {
        const auto kind = constraintOfState(state);
        throw ConstraintException(kind, kind == ConstraintException::Kind::Overlap ? QStringLiteral("overlap")
                                                                                   : state);
    }
    throw StoreException({codeOf(state), state});
}

void PostgresConnection::notify() {
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT pg_notify(%1, %2)").arg(literal(m_url.channel()), literal(m_session)));
}

void PostgresConnection::listen(const std::function<void(const QString& session)>& heard) {
    QSqlDriver* driver = m_database.driver();
    if (!driver->subscribeToNotification(m_url.channel()))
        fail(driver->lastError(), false);
    QObject::connect(driver, &QSqlDriver::notification, driver,
                     [heard](const QString&, QSqlDriver::NotificationSource, const QVariant& payload) {
                         heard(payload.toString());
                     });
}

} // namespace fd
