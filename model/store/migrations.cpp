#include "model/store/migrations.h"

#include "model/store/database.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QStringList>

namespace fd {

namespace {

/// The numbered files by their number.
QMap<int, QString> steps() {
    QMap<int, QString> paths;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")});
    for (const QString& name : names)
        paths.insert(name.section(QLatin1Char('_'), 0, 0).toInt(), folder.filePath(name));
    return paths;
}

bool isOnlyComments(const QString& block) {
    const QStringList lines = block.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.trimmed().startsWith(QLatin1String("--")))
            return false;
    }
    return true;
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

} // namespace

int newestVersion() {
    static const int newest = [] {
        const QMap<int, QString> all = steps();
        return all.isEmpty() ? 0 : all.lastKey();
    }();
    return newest;
}

void migrate(Database& database) {
    const QMap<int, QString> all = steps();
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
