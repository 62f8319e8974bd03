#include "model/wire/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fd::wire {

std::optional<FieldErrors> decodeEnvelope(const QByteArray& utf8) {
    const QJsonArray properties =
        QJsonDocument::fromJson(utf8).object().value(QLatin1String("errorProperties")).toArray();
    FieldErrors errors;
    for (const auto& property : properties) {
        const QJsonValue key = property[QLatin1String("key")];
        const QJsonValue reason = property[QLatin1String("reason")];
        if (!key.isString() || !reason.isString())
            return std::nullopt;
        errors.push_back({key.toString(), reason.toString()});
    }
    if (errors.empty())
        return std::nullopt;
    return errors;
}

std::optional<ReservationId> decodeAccepted(const QByteArray& utf8) {
    return ReservationId::parse(
        QJsonDocument::fromJson(utf8).object().value(QLatin1String("reservationId")).toString());
}

} // namespace fd::wire
