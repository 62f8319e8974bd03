#pragma once

#include "app/endpoint/bearer_token.h"
#include "app/endpoint/request_handler.h"

namespace fd::endpoint {

class GroupCommit;

/// What stands under which path: the contract's POST, and /healthz.
class ReservationSite : public RequestHandler {
public:
    ReservationSite(GroupCommit& reservations, std::optional<BearerToken> token)
        : m_reservations(reservations)
        , m_token(std::move(token)) {}

    [[nodiscard]] std::optional<HttpAnswer> refuse(const HttpRequest& head) const override;
    void handle(const HttpRequest& request, Reply reply) override;
    [[nodiscard]] QByteArray pathForLog(const QByteArray& path) const override;

private:
    GroupCommit& m_reservations;
    std::optional<BearerToken> m_token;
};

} // namespace fd::endpoint
