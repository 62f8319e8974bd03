#include "app/endpoint/access_log.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace fd::endpoint {

QByteArray accessLine(const QByteArray& method, const QByteArray& path, int status, qint64 microseconds) {
    static constexpr std::array common{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
    const bool known =
        std::any_of(common.begin(), common.end(), [&method](const char* name) { return method == name; });
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
           (known ? method : QByteArrayLiteral("-")) + ' ' + path + ' ' + QByteArray::number(status) + ' ' +
           QByteArray::number(static_cast<double>(microseconds) / 1000.0, 'f', 1) + "ms";
}

} // namespace fd::endpoint
