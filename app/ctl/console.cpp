#include "app/ctl/console.h"

#include "app/ctl/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace fd::ctl {

void print(const QByteArray& bytes) {
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw Failure{InternalFailure, QCoreApplication::translate("ctl", "The output cannot be written.")};
}

void printLine(const QString& line) {
    print(line.toUtf8() + '\n');
}

void printJson(const QJsonValue& document) {
    const QJsonDocument json =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    print(json.toJson(QJsonDocument::Compact) + '\n');
}

void say(const QString& message) {
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QByteArray readInput(const QString& path, qint64 limit) {
    QFile file(path);
    const bool opened =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes;
    // A pipe gives what it has; only an empty read is its end.
    while (opened && bytes.size() <= limit) {
        const QByteArray part = file.read(limit + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (!opened || file.error() != QFileDevice::NoError)
        throw Failure{UsageError, QCoreApplication::translate("ctl", "%1 cannot be read.").arg(path)};
    return bytes;
}

} // namespace fd::ctl
