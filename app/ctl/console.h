#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace fd::ctl {

/// UTF-8 to stdout as it is; throws Failure when nobody can take it.
void print(const QByteArray& bytes);
void printLine(const QString& line);
/// One compact JSON document and a newline.
void printJson(const QJsonValue& document);
/// A message for a person: to stderr, never personal data.
void say(const QString& message);

/// At most `limit` + 1 bytes of a file, or of stdin for `-`; throws Failure (UsageError).
[[nodiscard]] QByteArray readInput(const QString& path, qint64 limit);

} // namespace fd::ctl
