#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace fd::test {

/// `"text"_t`: the many short UTF-8 texts that arguments and keys are.
[[nodiscard]] inline QString operator""_t(const char* text, size_t size) {
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

/// What one call of frontdeskctl left behind.
struct CtlResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

/// Runs the built frontdeskctl (environment: FRONTDESKCTL) to its end, in English.
[[nodiscard]] CtlResult runCtl(const QStringList& arguments, const QByteArray& input = {});

/// Writes a file, for a command to read; its path.
QString writeFile(const QString& path, const QByteArray& content);

} // namespace fd::test
