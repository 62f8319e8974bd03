#include "app/endpoint/reservation_site.h"

#include "app/endpoint/group_commit.h"
#include "model/wire/command_codec.h"
#include "model/wire/envelope.h"

namespace fd::endpoint {

namespace {

const QByteArray reservePath = QByteArrayLiteral("/schedule/open/v1/commands/reserve-by-visitor-id");
const QByteArray healthPath = QByteArrayLiteral("/healthz");

/// application/json, alone or with charset=utf-8 (which may be quoted).
bool isJson(const QByteArray& contentType) {
    const QList<QByteArray> parts = contentType.toLower().split(';');
    if (parts.first().trimmed() != "application/json")
        return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](const QByteArray& part) {
        const QByteArray parameter = part.trimmed();
        return parameter.isEmpty() || parameter == "charset=utf-8" || parameter == "charset=\"utf-8\"";
    });
}

HttpAnswer refusal(const FieldErrors& errors) {
    return {400, wire::encodeEnvelope(errors)};
}

HttpAnswer refusal(const wire::DecodeError& error) {
    if (const auto* fields = std::get_if<FieldErrors>(&error))
        return refusal(*fields);
    return refusal(FieldErrors{{QStringLiteral("$"), reason::Invalid}});
}

HttpAnswer answerOf(const GroupCommit::Decision& decision) {
    if (!decision)
        return plainAnswer(500);
    if (const auto* rejected = std::get_if<Rejected>(&*decision))
        return refusal(rejected->errors);
    return {200, wire::encodeAccepted(std::get<Accepted>(*decision).reservationId)};
}

} // namespace

std::optional<HttpAnswer> ReservationSite::refuse(const HttpRequest& head) const {
    if (head.path != reservePath && head.path != healthPath)
        return plainAnswer(404);
    // Before the method: asking by GET tells whether a token is the right one, without booking anything.
    if (head.path == reservePath && m_token && !m_token->admits(head.authorization))
        return plainAnswer(401);
    const QByteArray method = head.path == reservePath ? "POST" : "GET";
    if (head.method != method) {
        HttpAnswer answer = plainAnswer(405);
        answer.allow = method;
        return answer;
    }
    if (head.path == healthPath)
        return std::nullopt;
    // A page in a browser on this machine reaches loopback too, by a name that it points there.
    if (!m_token && head.hasOrigin)
        return plainAnswer(403);
    if (!isJson(head.contentType))
        return plainAnswer(415);
    return std::nullopt;
}

void ReservationSite::handle(const HttpRequest& request, Reply reply) {
    if (request.path == healthPath)
        return reply({200, R"({"ok":true})"});
    const auto command = wire::decodeCommand(request.body);
    if (!command)
        return reply(refusal(command.error()));
    m_reservations.reserve(*command, [reply = std::move(reply)](const GroupCommit::Decision& decision) {
        reply(answerOf(decision));
    });
}

QByteArray ReservationSite::pathForLog(const QByteArray& path) const {
    return path == reservePath || path == healthPath ? path : QByteArrayLiteral("-");
}

} // namespace fd::endpoint
