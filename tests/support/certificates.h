#pragma once

#include "fault_server.h"

#include <QTemporaryDir>

namespace fd::test {

/// Certificates for 127.0.0.1, made anew by the command line tool `openssl` and gone with this object.
class Certificates {
public:
    /// What went wrong; empty when all are there.
    [[nodiscard]] QString make();

    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] ServerIdentity good() const { return identity("good"); }
    [[nodiscard]] ServerIdentity wrongHost() const {
        return identity("wrong-host");
    }                                                                            ///< signed by the CA too
    [[nodiscard]] ServerIdentity expired() const { return identity("expired"); } ///< and this one
    [[nodiscard]] ServerIdentity selfSigned() const { return identity("self-signed"); }

private:
    [[nodiscard]] QString run(const QStringList& arguments) const;
    [[nodiscard]] QString sign(const char* name, const char* alternativeName,
                               const QStringList& validity) const;
    [[nodiscard]] ServerIdentity identity(const char* name) const;
    QTemporaryDir m_folder;
};

} // namespace fd::test
