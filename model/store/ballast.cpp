#include "model/store/ballast.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <limits>

namespace fd {

namespace {
constexpr qint64 ballastBytes = 4 * 1024 * 1024;
constexpr qint64 spaceForBallast = 64 * 1024 * 1024;
} // namespace

Ballast::Ballast(const QString& storePath)
    : m_path(storePath + QStringLiteral(".ballast")) {
    if (QFileInfo(m_path).size() >= ballastBytes || freeBytesBeside(storePath) < spaceForBallast)
        return;
    QFile file(m_path);
    // Real bytes: a hole in a file sets nothing aside.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         file.write(QByteArray(ballastBytes, '\1')) == ballastBytes && file.flush();
    if (!written)
        file.remove();
}

bool Ballast::release() {
    return QFile::remove(m_path);
}

qint64 freeBytesBeside(const QString& storePath) {
    const QStorageInfo disk(QFileInfo(storePath).absolutePath());
    return disk.isValid() ? disk.bytesAvailable() : std::numeric_limits<qint64>::max();
}

} // namespace fd
