#pragma once

#include <QString>
#include <optional>

namespace fd {

/// Where a clinic's shared database is:
/// `postgresql://user@host:port/database?clinic=ID&sslmode=…&sslrootcert=F`.
struct PostgresUrl {
    QString user;
    QString host;
    int port = 5432;
    QString database;
    QString clinic = QStringLiteral("main"); ///< the branch: [a-z0-9_-]{1,40}
    QString sslMode;                         ///< verify-full unless said otherwise; prefer on loopback
    QString rootCertificate;                 ///< a PEM file; empty: where libpq looks

    /// True for whatever claims to be one, well-formed or not: anything else is a path.
    [[nodiscard]] static bool isMeant(const QString& text);
    /// Nothing when a part is missing or unknown, when a password stands in it (it would be seen by others on
    /// this computer), or when TLS would not be verified on the way to another computer.
    [[nodiscard]] static std::optional<PostgresUrl> parse(const QString& text);
    /// Without the options; for messages.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString channel() const; ///< where its changes are notified
    bool operator==(const PostgresUrl&) const = default;
};

/// [a-z0-9_-]{1,40}
[[nodiscard]] bool isClinicId(const QString& text);

} // namespace fd
