#include "model/remote/retry_after.h"

#include <QLocale>
#include <algorithm>

namespace fd {

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

bool isDigits(const QByteArray& text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& header, Instant now) {
    const QByteArray text = header.trimmed();
    if (isDigits(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longestWait) : longestWait;
    }
    // Qt::RFC2822Date wants an offset in digits, and an HTTP date always says GMT.
    const QDateTime read =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!read.isValid())
        return std::nullopt;
    const Instant until = toInstant(QDateTime(read.date(), read.time(), Qt::UTC));
    return std::clamp(std::chrono::ceil<std::chrono::seconds>(until - now), std::chrono::seconds(0),
                      longestWait);
}

} // namespace fd
