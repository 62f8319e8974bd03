#include "app/endpoint/http_answer.h"

#include <QDateTime>
#include <QLocale>

namespace fd::endpoint {

namespace {

const char* phraseOf(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

/// Made once a second, not once an answer.
const QByteArray& dateField() {
    thread_local qint64 second = -1;
    thread_local QByteArray field;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        field = "Date: " +
                QLocale::c()
                    .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC),
                              QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                    .toLatin1() +
                "\r\n";
    }
    return field;
}

} // namespace

HttpAnswer plainAnswer(int status) {
    return {status,
            "{\"status\":" + QByteArray::number(status) + ",\"message\":\"" + phraseOf(status) + "\"}"};
}

QByteArray encodeAnswer(const HttpAnswer& answer, bool close, bool withContent) {
    QByteArray bytes;
    bytes.reserve(256 + answer.body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + phraseOf(answer.status) + "\r\n";
    bytes += dateField();
    bytes += "Content-Type: application/json\r\nCache-Control: no-store\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.allow.isEmpty())
        bytes += "Allow: " + answer.allow + "\r\n";
    if (answer.status == 401)
        bytes += "WWW-Authenticate: Bearer\r\n";
    if (close)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (withContent)
        bytes += answer.body;
    return bytes;
}

} // namespace fd::endpoint
