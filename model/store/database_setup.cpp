#include "model/store/database_setup.h"

#include "model/store/database.h"
#include "model/store/migrations.h"
#include "model/store/postgres_url.h"
#include "model/store/scram_secret.h"

#include <QRegularExpression>

namespace fd {

namespace {

const QString folder = QStringLiteral(":/schema/postgresql");

void lockOutOthers(Database& database) {
    constexpr int key = 0x4644'736B; // "FDsk", as SQLite's application_id; held until the connection ends
    database.execute(QStringLiteral("SELECT pg_advisory_lock(%1)").arg(key));
}

int versionOf(Database& database) {
    Statement row = database.prepare(QStringLiteral("SELECT version FROM schema_version"));
    return row.run().next() ? static_cast<int>(row.number(0)) : 0;
}

void begin(Database& database) {
    Transaction transaction(database);
    for (const char* sql :
         {"CREATE SCHEMA IF NOT EXISTS frontdesk", "CREATE EXTENSION IF NOT EXISTS btree_gist",
          "CREATE TABLE IF NOT EXISTS schema_version (version bigint NOT NULL)",
          "INSERT INTO schema_version SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM schema_version)"})
        database.execute(QString::fromLatin1(sql));
    transaction.commit();
}

void runFile(Database& database, const QString& path) {
    const QStringList statements = statementsIn(path);
    for (const QString& sql : statements)
        database.execute(sql);
}

void migrateShared(Database& database, int from) {
    const QMap<int, QString> all = schemaSteps(folder);
    for (auto step = all.upperBound(from); step != all.end(); ++step) {
        Transaction transaction(database);
        runFile(database, step.value());
        database.execute(QStringLiteral("UPDATE schema_version SET version = %1").arg(step.key()));
        transaction.commit();
    }
}

void addClinic(Database& database, const QString& clinic, const QString& name) {
    Transaction transaction(database);
    Statement known = database.prepare(QStringLiteral("SELECT 1 FROM clinics WHERE id = ?"));
    if (!known.run({clinic}).next())
        database.prepare(QStringLiteral("INSERT INTO clinics (id, name) VALUES (?, ?)"))
            .run({clinic, name.isEmpty() ? clinic : name});
    else if (!name.isEmpty())
        database.prepare(QStringLiteral("UPDATE clinics SET name = ? WHERE id = ?")).run({name, clinic});
    database
        .prepare(QStringLiteral("INSERT INTO clinic_members (clinic_id, member) VALUES (?, session_user)"
                                " ON CONFLICT DO NOTHING"))
        .run({clinic});
    transaction.commit();
}

void addDesk(Database& database, const DatabaseSetup& setup, const QString& clinic) {
    Transaction transaction(database);
    bool exists = false;
    bool isDesk = false;
    {
        Statement row = database.prepare(QStringLiteral(
            "SELECT EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
            " WHERE m.member = r.oid AND g.rolname = 'frontdesk_desk') FROM pg_roles r"
            " WHERE r.rolname = ?"));
        exists = row.run({setup.deskRole}).next();
        isDesk = exists && row.number(0) != 0;
    }
    if (exists && !isDesk) // its password is not ours to set
        throw StoreException({StoreError::Code::Forbidden, QStringLiteral("role ") + setup.deskRole});
    const QString role = u'"' + setup.deskRole + u'"';
    if (!exists)
        database.execute(QStringLiteral("CREATE ROLE %1 LOGIN IN ROLE frontdesk_desk").arg(role));
    if (!setup.deskPassword.isEmpty())
        database.execute(
            QStringLiteral("ALTER ROLE %1 PASSWORD '%2'").arg(role, scramSecret(setup.deskPassword)));
    database
        .prepare(QStringLiteral("INSERT INTO clinic_members (clinic_id, member) VALUES (?, ?)"
                                " ON CONFLICT DO NOTHING"))
        .run({clinic, setup.deskRole});
    transaction.commit();
}

SetupReport setUp(const DatabaseSetup& setup, const QString& clinic) {
    Database database(setup.url, Database::Mode::SetUp, setup.password);
    lockOutOthers(database);
    begin(database);
    const int before = versionOf(database);
    if (before > newestSharedVersion())
        throw StoreException({StoreError::Code::Newer, QString::number(before)});
    migrateShared(database, before);
    {
        Transaction transaction(database);
        runFile(database, folder + QStringLiteral("/grants.sql"));
        transaction.commit();
    }
    addClinic(database, clinic, setup.clinicName);
    if (!setup.deskRole.isEmpty())
        addDesk(database, setup, clinic);
    return {before, versionOf(database)};
}

} // namespace

bool isRoleName(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[a-z_][a-z0-9_-]{0,50}$"));
    return pattern.match(text).hasMatch();
}

Result<SetupReport, StoreError> setUpDatabase(const DatabaseSetup& setup) {
    const auto url = PostgresUrl::parse(setup.url);
    if (!url || (!setup.deskRole.isEmpty() && !isRoleName(setup.deskRole)))
        return StoreError{StoreError::Code::Unreadable, QStringLiteral("postgresql://")};
    try {
        return setUp(setup, url->clinic);
    } catch (const StoreException& failure) {
        return failure.error();
    }
}

} // namespace fd
