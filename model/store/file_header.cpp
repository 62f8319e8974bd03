#include "model/store/file_header.h"

#include "model/store/migrations.h"
#include "model/store/store_exception.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace fd {

namespace {

// https://www.sqlite.org/fileformat.html, 1.3 The Database Header
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

qint64 numberAt(const QByteArray& header, qsizetype at) {
    return qFromBigEndian<qint32>(header.constData() + at);
}

[[noreturn]] void refuse(StoreError::Code code, const QString& detail) {
    throw StoreException({code, detail});
}

} // namespace

bool holdsStore(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return false;
    if (!info.isFile())
        refuse(StoreError::Code::Unreadable, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(StoreError::Code::Unreadable, file.errorString());
    if (!info.isWritable())
        refuse(StoreError::Code::ReadOnly, path);
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty() && file.error() == QFile::NoError)
        return false;
    static const QByteArray magic("SQLite format 3", 16); // with its closing NUL
    if (!header.startsWith(magic))
        refuse(StoreError::Code::NotAStore, path);
    if (header.size() < headerSize)
        refuse(StoreError::Code::Damaged, path);
    if (numberAt(header, applicationIdAt) != storeApplicationId)
        refuse(StoreError::Code::NotAStore, path);
    if (numberAt(header, userVersionAt) > newestVersion())
        refuse(StoreError::Code::Newer, path);
    return true;
}

} // namespace fd
