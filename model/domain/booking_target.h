#pragma once

#include "model/domain/database_settings.h"
#include "model/domain/endpoint_settings.h"

#include <optional>
#include <variant>

namespace fd {

enum class TargetKind {
    ThisPc,
    Endpoint, ///< the main system, over HTTP
    Database, ///< the clinic's database, which its desks share
};

/// Where bookings go. Kept with the clinic on this PC; the token or password is not.
struct BookingTarget {
    TargetKind kind = TargetKind::ThisPc;
    EndpointSettings endpoint; ///< kept also while it is not used, as what follows
    bool needsToken = false;   ///< a token belongs to the address: nothing is sent without it
    DatabaseSettings database;
    bool needsPassword = false;

    [[nodiscard]] bool isRemote() const { return kind != TargetKind::ThisPc; }
    [[nodiscard]] bool isDatabase() const { return kind == TargetKind::Database; }
    /// What rows of the queue are for. While this PC alone books: an address that was used before, since
    /// what waits for it is still sent.
    [[nodiscard]] QString address() const {
        return isDatabase() ? database.address() : endpoint.url().toString();
    }
    [[nodiscard]] bool needsSecret() const { return isDatabase() ? needsPassword : needsToken; }
    bool operator==(const BookingTarget&) const = default;
};

using TargetFault = std::variant<EndpointFault, DatabaseFault>;
/// What trying a target out has shown.
using TargetState = std::variant<ConnectionState, DatabaseState>;

} // namespace fd
