#pragma once

#include "model/domain/instant.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace fd {

/// How one HTTP exchange ended, before anybody asks what it means.
struct Exchange {
    enum class Failure {
        None,        ///< an answer came: see httpStatus and body
        Unreachable, ///< name not found, refused, no route, connecting took too long
        Certificate, ///< TLS could not be set up, or its certificate is not trusted
        Cut,         ///< the connection broke, or the whole exchange took too long
        TooLarge,    ///< the answer is longer than any the contract knows
    };
    Failure failure = Failure::None;
    bool bodyStarted = false; ///< the first byte of the body may have left
    int httpStatus = 0;
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter;
    /// The answer covers all tries before, too: what they had done was looked up by the command's id, while
    /// none of them could still arrive.
    bool conclusive = false;
    bool operator==(const Exchange&) const = default;
};

} // namespace fd
