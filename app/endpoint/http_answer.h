#pragma once

#include <QByteArray>

namespace fd::endpoint {

struct HttpAnswer {
    int status = 200;
    QByteArray body; ///< always JSON
    QByteArray allow = {};
};

/// An answer that has no words of its own: `{"status":404,"message":"Not Found"}`.
[[nodiscard]] HttpAnswer plainAnswer(int status);

/// The bytes for the wire. Without content for HEAD, whose answer is a head alone.
[[nodiscard]] QByteArray encodeAnswer(const HttpAnswer& answer, bool close, bool withContent = true);

} // namespace fd::endpoint
