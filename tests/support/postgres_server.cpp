#include "postgres_server.h"

#include "model/store/database_setup.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QtTest>

namespace fd::test {

namespace {

const QString script = QStringLiteral(POSTGRES_SERVER_SCRIPT);
const QString admin = QStringLiteral("test_admin");
const QString owner = QStringLiteral("clinic_owner");

int freePort() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

} // namespace

PostgresServer::PostgresServer(Disk disk)
    : m_disk(disk)
    , m_port(freePort()) {
    QProcess make;
    make.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    make.start(QStringLiteral("bash"),
               {script, QStringLiteral("make"), m_folder.filePath(QStringLiteral("data"))});
    if (!make.waitForFinished(60'000) || make.exitCode() != 0)
        qFatal("PostgreSQL's initdb failed");
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    start();
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE %1 LOGIN CREATEROLE").arg(owner));
}

PostgresServer::~PostgresServer() {
    // By its own means, so that it takes its shared memory with it.
    QProcess::execute(QStringLiteral("bash"),
                      {script, QStringLiteral("stop"), m_folder.filePath(QStringLiteral("data"))});
    kill();
}

PostgresServer& PostgresServer::shared() {
    static std::unique_ptr<PostgresServer> server;
    if (!server) {
        server = std::make_unique<PostgresServer>();
        qAddPostRoutine([] { server.reset(); }); // while there still is an application
    }
    return *server;
}

void PostgresServer::start() {
    m_process.start(QStringLiteral("bash"),
                    {script, QStringLiteral("run"), m_folder.filePath(QStringLiteral("data")),
                     QString::number(m_port),
                     m_disk == Disk::Durable ? QStringLiteral("on") : QStringLiteral("off")});
    const bool up = QTest::qWaitFor(
        [this] {
            // After kill -9 the old server's processes may hold its memory for a moment: once more then.
            if (m_process.state() == QProcess::NotRunning)
                m_process.start();
            return answers();
        },
        60'000);
    if (!up) {
        QFile log(m_folder.filePath(QStringLiteral("log")));
        log.open(QIODevice::ReadOnly);
        qFatal("PostgreSQL does not start: %s", log.readAll().constData());
    }
}

bool PostgresServer::answers() {
    QProcess ready;
    ready.start(QStringLiteral("pg_isready"),
                {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                 QStringLiteral("-p"), QString::number(m_port)});
    return ready.waitForFinished() && ready.exitCode() == 0;
}

void PostgresServer::kill() {
    m_process.kill();
    m_process.waitForFinished();
}

void PostgresServer::restart() {
    start();
}

QString PostgresServer::sql(const QString& database, const QString& statement) {
    const QString name = QStringLiteral("admin of ") + database;
    QString answer;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        connection.setHostName(QStringLiteral("127.0.0.1"));
        connection.setPort(m_port);
        connection.setDatabaseName(database);
        connection.setUserName(admin);
        QSqlQuery query(connection);
        if (!connection.open() || !(query = QSqlQuery(connection)).exec(statement))
            qFatal("a test's SQL failed: %s %s", qPrintable(connection.lastError().text()),
                   qPrintable(query.lastError().text()));
        if (query.next())
            answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

QString PostgresServer::createDatabase() {
    const QString name = QStringLiteral("clinics_%1").arg(++m_made);
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER %2").arg(name, owner));
    return name;
}

void PostgresServer::askPasswordOf(const QString& role) {
    QFile rules(m_folder.filePath(QStringLiteral("data/pg_hba.conf")));
    if (!rules.open(QIODevice::ReadWrite))
        qFatal("a test cannot change the rules of its server");
    const QByteArray before = rules.readAll();
    rules.seek(0);
    rules.write(QStringLiteral("host all %1 127.0.0.1/32 scram-sha-256\n").arg(role).toUtf8() + before);
    rules.close();
    sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_reload_conf()"));
}

QString PostgresServer::url(const QString& user, const QString& database, const QString& clinic) const {
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3?clinic=%4")
        .arg(user)
        .arg(m_port)
        .arg(database, clinic);
}

QString PostgresServer::preparedDatabase() {
    if (m_prepared.isEmpty()) {
        const QString database = createDatabase();
        const auto done = setUpDatabase({url(owner, database), {}, {}, {}, {}});
        if (!done)
            qFatal("setup-database failed: %s", qPrintable(done.error().detail));
        m_prepared = database;
    }
    return url(owner, m_prepared);
}

QString PostgresServer::newClinic() {
    (void)preparedDatabase();
    const QString where = url(owner, m_prepared, QStringLiteral("clinic-%1").arg(++m_made));
    const auto done = setUpDatabase({where, {}, {}, {}, {}});
    if (!done)
        qFatal("setup-database failed: %s", qPrintable(done.error().detail));
    return where;
}

} // namespace fd::test
