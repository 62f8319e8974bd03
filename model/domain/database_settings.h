#pragma once

#include <QString>

namespace fd {

/// Where the clinic's database is: PostgreSQL, shared by its desks. Holds no secret: the password is kept
/// apart. As text it is `postgresql://user@host:port/database?clinic=NAME`.
struct DatabaseSettings {
    QString host;
    int port = 5432; ///< 1…65535; anything else is a fault
    QString database;
    QString user;
    QString clinic; ///< which of the clinics in it: [a-z0-9_-]{1,40}; empty: `main`
    QString caFile; ///< PEM: who vouches for its certificate; empty: the system's list

    [[nodiscard]] bool isEmpty() const {
        return host.isEmpty() && database.isEmpty() && user.isEmpty() && clinic.isEmpty();
    }
    /// As one writes it, without the file; empty for no settings at all.
    [[nodiscard]] QString address() const;
    /// Takes an address as people know it (also with `sslrootcert=FILE`); what is missing in it stays empty.
    /// False for what is none, or names a password: then nothing is changed.
    bool setAddress(const QString& text);
    bool operator==(const DatabaseSettings&) const = default;
};

/// What is wrong with an address of a database.
enum class DatabaseFault {
    NotAnAddress, ///< not postgresql://…, or with parts that it does not have
    PasswordInAddress,
    HostMissing,
    UserMissing,
    DatabaseMissing,
    ClinicInvalid, ///< not [a-z0-9_-]{1,40}
    CaFileUnreadable,
};

/// `postgresql://…`, `postgres://…`: such a target can be asked what became of a command, by the command's
/// id.
[[nodiscard]] bool isDatabaseAddress(const QString& address);

/// What asking a database without changing anything has shown.
enum class DatabaseState {
    Answers,
    Unreachable,
    SignInRefused, ///< user or password
    Certificate,   ///< TLS could not be set up, or its certificate is not trusted
    NoDatabase,    ///< there is none of that name
    NotPrepared,   ///< it holds no clinic yet: `frontdeskctl setup-database`
    NoClinic,      ///< none of that name, or the user may not enter it
    Superuser,     ///< for such a user the walls between clinics do not hold
    Older,         ///< made by an older Frontdesk: it has to be brought up first
    Newer,         ///< made by a newer Frontdesk
    NoDriver,      ///< Qt's driver for PostgreSQL is not installed
    Failed,
};

} // namespace fd
