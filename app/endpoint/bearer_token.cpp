#include "app/endpoint/bearer_token.h"

#include <QCryptographicHash>
#include <algorithm>

namespace fd::endpoint {

namespace {

constexpr qsizetype longestToken = 4096;
constexpr qsizetype schemeSize = 7; // "Bearer "

QByteArray hashOf(const QByteArray& token) {
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

std::optional<BearerToken> BearerToken::parse(const QByteArray& text) {
    const QByteArray token = text.trimmed();
    const bool visible = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (token.isEmpty() || token.size() > longestToken || !visible)
        return std::nullopt;
    return BearerToken(token);
}

BearerToken::BearerToken(const QByteArray& token)
    : m_hash(hashOf(token)) {}

bool BearerToken::admits(const QByteArray& authorization) const {
    if (authorization.left(schemeSize).toLower() != "bearer ")
        return false;
    // Hashes have one length, and every byte of them is looked at.
    const QByteArray shown = hashOf(authorization.mid(schemeSize).trimmed());
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_hash.size(); ++i)
        difference |= static_cast<unsigned>(shown[i] ^ m_hash[i]);
    return difference == 0;
}

} // namespace fd::endpoint
