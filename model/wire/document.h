#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace fd::wire {

/// Limits that are checked before anything is decoded (decision). Every object and array that is open at the
/// same time is a level of nesting, the root too: 32 brackets deep is read, 33 is not.
inline constexpr qsizetype maxBodyBytes = 262'144; // 256 KiB
inline constexpr int maxNesting = 32;

/// Why bytes are no JSON document that is worth decoding.
enum class Unreadable { TooLarge, TooDeep, NotUtf8, NotJson };

/// Checks size, nesting and UTF-8, in this order, then parses. Strictly JSON (RFC 8259), but for a byte order
/// mark at the start, which is skipped, and for numbers that a double cannot hold (1e400, 1e-400), which are
/// refused. Of a duplicate key the last counts. The document may be of any type.
[[nodiscard]] Result<QJsonValue, Unreadable> parseDocument(const QByteArray& utf8);

} // namespace fd::wire
