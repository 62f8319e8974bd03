#include "model/wire/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fd::wire {

namespace {
/// Quoted and escaped: what stands between the brackets of an array of one.
QByteArray quoted(const QString& text) {
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}
} // namespace

QByteArray encodeEnvelope(const FieldErrors& errors) {
    // By hand, because a QJsonObject would sort the keys.
    QByteArray properties;
    for (const FieldError& error : errors) {
        if (!properties.isEmpty())
            properties += ',';
        properties += R"({"key":)" + quoted(error.key) + R"(,"reason":)" + quoted(error.reason) + '}';
    }
    return R"({"status":400,"message":"InvalidRequestException","className":"InvalidRequestException",)"
           R"("errorProperties":[)" +
           properties + "]}";
}

QByteArray encodeAccepted(const ReservationId& id) {
    return QJsonDocument(QJsonObject{{QStringLiteral("reservationId"), id.text()}})
        .toJson(QJsonDocument::Compact);
}

} // namespace fd::wire
