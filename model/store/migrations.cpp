#include "model/store/migrations.h"

#include "model/store/database.h"

#include <QDir>
#include <QFile>

namespace fd {

namespace {

const QString localFolder = QStringLiteral(":/schema");
const QString sharedFolder = QStringLiteral(":/schema/postgresql");

int newestIn(const QString& folder) {
    const QMap<int, QString> all = schemaSteps(folder);
    return all.isEmpty() ? 0 : all.lastKey();
}

bool isOnlyComments(const QString& block) {
    const QStringList lines = block.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.trimmed().startsWith(QLatin1String("--")))
            return false;
    }
    return true;
}

} // namespace

QMap<int, QString> schemaSteps(const QString& folder) {
    QMap<int, QString> paths;
    const QStringList names = QDir(folder).entryList({QStringLiteral("???_*.sql")}, QDir::Files);
    for (const QString& name : names)
        paths.insert(name.section(QLatin1Char('_'), 0, 0).toInt(), folder + QLatin1Char('/') + name);
    return paths;
}

QStringList statementsIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreException({StoreError::Code::Failed, path});
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QLatin1Char('\r'));
    QStringList statements = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    statements.removeIf(isOnlyComments);
    return statements;
}

int newestVersion() {
    static const int newest = newestIn(localFolder);
    return newest;
}

int newestSharedVersion() {
    static const int newest = newestIn(sharedFolder);
    return newest;
}

void migrate(Database& database) {
    const QMap<int, QString> all = schemaSteps(localFolder);
    for (auto step = all.upperBound(static_cast<int>(database.pragma(QStringLiteral("user_version"))));
         step != all.end(); ++step) {
        Transaction transaction(database);
        const QStringList statements = statementsIn(step.value());
        for (const QString& sql : statements)
            database.execute(sql);
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.key()));
        transaction.commit();
    }
}

} // namespace fd
