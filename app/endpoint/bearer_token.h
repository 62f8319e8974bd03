#pragma once

#include <QByteArray>
#include <optional>

namespace fd::endpoint {

/// The word that whoever may book knows.
class BearerToken {
public:
    /// Blanks around it do not count; nothing when none is left, or more than a header can carry.
    [[nodiscard]] static std::optional<BearerToken> parse(const QByteArray& text);

    /// Whether an Authorization header shows it; the time that takes says nothing about the token.
    [[nodiscard]] bool admits(const QByteArray& authorization) const;

private:
    explicit BearerToken(const QByteArray& token);
    QByteArray m_hash;
};

} // namespace fd::endpoint
