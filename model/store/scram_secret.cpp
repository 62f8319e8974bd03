#include "model/store/scram_secret.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace fd {

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;
constexpr int rounds = 4096;
constexpr qsizetype saltBytes = 16;

/// PBKDF2 (RFC 8018) for one block, which is all that SHA-256 needs.
QByteArray salted(const QByteArray& password, const QByteArray& salt) {
    QByteArray last = QMessageAuthenticationCode::hash(salt + QByteArray("\0\0\0\1", 4), password, sha256);
    QByteArray key = last;
    for (int round = 1; round < rounds; ++round) {
        last = QMessageAuthenticationCode::hash(last, password, sha256);
        for (qsizetype i = 0; i < key.size(); ++i)
            key[i] = static_cast<char>(key[i] ^ last[i]);
    }
    return key;
}

} // namespace

QString scramSecret(const QString& password) {
    QByteArray salt(saltBytes, '\0');
    for (char& byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    const QByteArray key = salted(password.normalized(QString::NormalizationForm_KC).toUtf8(), salt);
    const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", key, sha256);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, sha256);
    const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", key, sha256);
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(rounds)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(storedKey.toBase64()),
             QString::fromLatin1(serverKey.toBase64()));
}

} // namespace fd
