#pragma once

#include "app/endpoint/http_answer.h"
#include "app/endpoint/http_request_reader.h"

#include <functional>
#include <optional>

namespace fd::endpoint {

/// Whoever answers the requests; on the thread of the sockets.
class RequestHandler {
public:
    using Reply = std::function<void(const HttpAnswer&)>;

    virtual ~RequestHandler() = default;
    /// What can be refused by the head alone, before a byte of the body is read.
    [[nodiscard]] virtual std::optional<HttpAnswer> refuse(const HttpRequest& head) const = 0;
    /// Calls `reply` once, now or later, on this thread.
    virtual void handle(const HttpRequest& request, Reply reply) = 0;
    /// What may stand in a log for this path: one that is known, else `-`.
    [[nodiscard]] virtual QByteArray pathForLog(const QByteArray& path) const = 0;
};

} // namespace fd::endpoint
