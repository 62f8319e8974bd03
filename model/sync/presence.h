#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <QHash>
#include <optional>
#include <vector>

namespace fd {

/// One desk says whom it is on. Only ever told, never kept: not in a store, not in a log.
struct PresenceNote {
    QString desk;                     ///< a name of its own for as long as it runs
    std::optional<VisitorId> visitor; ///< nullopt: nobody any more
    QString person;                   ///< empty: nobody said who they are
    bool operator==(const PresenceNote&) const = default;

    /// As it is told on the clinic's channel; what was told there by others is nullopt.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<PresenceNote> parse(const QString& text);
};

/// Who is on whom, as far as they said so lately.
class PresenceBoard {
public:
    /// A desk that says nothing for so long is gone; it says so again well before.
    static constexpr std::chrono::seconds forgottenAfter{60};
    static constexpr std::chrono::seconds toldAgainAfter{20};

    void hear(const PresenceNote& note, Instant now);
    void forgetOld(Instant now);
    void clear() { m_heard.clear(); }
    /// One for each desk that is on somebody.
    [[nodiscard]] std::vector<PresenceNote> notes() const;

private:
    QHash<QString, std::pair<PresenceNote, Instant>> m_heard; // by desk
};

} // namespace fd
