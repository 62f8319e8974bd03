#include "tests/support/ctl_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace fd::test {

QJsonObject CtlResult::object() const {
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CtlResult::array() const {
    return QJsonDocument::fromJson(out).array();
}

CtlResult runCtl(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("FRONTDESKCTL"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test cannot write its file");
    return path;
}

} // namespace fd::test
