#include "app/default_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace fd {

void useSharedApplicationName() {
    QCoreApplication::setApplicationName(QStringLiteral("Frontdesk"));
    QCoreApplication::setOrganizationName(QString());
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
}

QString defaultStorePath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder + QStringLiteral("/clinic.frontdesk");
}

void prepareDefaultStoreFolder(const QString& storePath) {
    if (storePath == defaultStorePath())
        QDir().mkpath(QFileInfo(storePath).absolutePath());
}

} // namespace fd
