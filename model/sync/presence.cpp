#include "model/sync/presence.h"

#include <algorithm>

namespace fd {

namespace {
const QString mark = QStringLiteral("on");
constexpr qsizetype longestName = 100;
} // namespace

QString PresenceNote::text() const {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(mark, desk, visitor ? visitor->text() : QStringLiteral("-"), person.left(longestName));
}

std::optional<PresenceNote> PresenceNote::parse(const QString& text) {
    if (!text.startsWith(mark + u' '))
        return std::nullopt;
    PresenceNote note;
    note.desk = text.section(u' ', 1, 1);
    note.visitor = VisitorId::parse(text.section(u' ', 2, 2));
    note.person = text.section(u' ', 3).simplified().left(longestName);
    return note;
}

void PresenceBoard::hear(const PresenceNote& note, Instant now) {
    if (note.visitor)
        m_heard.insert(note.desk, {note, now});
    else
        m_heard.remove(note.desk);
}

void PresenceBoard::forgetOld(Instant now) {
    m_heard.removeIf([now](const auto& heard) { return now - heard.value().second > forgottenAfter; });
}

std::vector<PresenceNote> PresenceBoard::notes() const {
    std::vector<PresenceNote> notes;
    for (const auto& [note, at] : m_heard)
        notes.push_back(note);
    std::sort(notes.begin(), notes.end(),
              [](const PresenceNote& a, const PresenceNote& b) { return a.desk < b.desk; });
    return notes;
}

} // namespace fd
