#include "model/store/draft_repository.h"

#include "model/store/columns.h"

namespace fd {

namespace {

/// Refuses what could not be read back.
QString encoded(const Draft& draft) {
    const QByteArray utf8 = wire::encodeDraft(draft);
    if (utf8.size() > wire::maxBodyBytes)
        throw StoreException({StoreError::Code::Failed, QStringLiteral("draft too large")});
    return QString::fromUtf8(utf8);
}

} // namespace

std::vector<SavedDraft> DraftRepository::all() {
    std::vector<SavedDraft> drafts;
    Statement row =
        m_database.prepare(QStringLiteral("SELECT id, draft FROM drafts ORDER BY touched_ms DESC, id DESC"));
    row.run();
    while (row.next()) {
        auto draft = wire::decodeDraft(row.bytes(1));
        if (!draft)
            column::damaged(QStringLiteral("draft %1").arg(row.number(0)));
        drafts.push_back({row.number(0), std::move(draft).value()});
    }
    return drafts;
}

qint64 DraftRepository::create(const Draft& draft, Instant now) {
    m_database.prepare(QStringLiteral("INSERT INTO drafts (draft, touched_ms) VALUES (?, ?)"))
        .run({encoded(draft), column::ofInstant(now)});
    Statement row = m_database.prepare(QStringLiteral("SELECT last_insert_rowid()"));
    return row.run().next() ? row.number(0) : 0;
}

void DraftRepository::update(const SavedDraft& draft, Instant now) {
    m_database.prepare(QStringLiteral("UPDATE drafts SET draft = ?, touched_ms = ? WHERE id = ?"))
        .run({encoded(draft.draft), column::ofInstant(now), draft.id});
}

void DraftRepository::remove(qint64 id) {
    m_database.prepare(QStringLiteral("DELETE FROM drafts WHERE id = ?")).run({id});
}

} // namespace fd
