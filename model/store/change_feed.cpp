#include "model/store/change_feed.h"

#include "model/store/database.h"

namespace fd {

namespace {

/// A desk reads a whole day anew faster than so many single rows.
constexpr int mostEntries = 2'000;

} // namespace

FeedPosition ChangeFeed::now() {
    Statement row = m_database.prepare(
        QStringLiteral("SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)"));
    return row.run().next() ? FeedPosition{row.number(0)} : FeedPosition();
}

FeedNews ChangeFeed::since(const FeedPosition& position) {
    FeedNews news;
    Transaction transaction(m_database, Sees::Snapshot); // the position is that of the very rows
    news.position = now();
    const QString asked = QString::number(position.oldestOpen);
    {
        // Ahead of the server: it is another one, or one that was restored.
        Statement lost = m_database.prepare(QStringLiteral(
            "SELECT 1 FROM feed_horizon WHERE txid >= CAST(? AS xid8)"
            " UNION ALL SELECT 1 WHERE CAST(? AS xid8) > pg_snapshot_xmax(pg_current_snapshot())"));
        news.everything = position == FeedPosition() || lost.run({asked, asked}).next();
    }
    if (!news.everything) {
        Statement row = m_database.prepare(
            QStringLiteral("SELECT kind, id, by_session FROM"
                           " (SELECT DISTINCT ON (kind, id) kind, id, by_session, seq FROM changes_feed"
                           " WHERE txid >= CAST(? AS xid8) ORDER BY kind, id, seq DESC) AS latest"
                           " ORDER BY seq LIMIT ?"));
        row.run({asked, mostEntries + 1});
        while (row.next())
            news.entries.push_back({row.text(0), row.text(1), row.text(2)});
        news.everything = news.entries.size() > mostEntries;
    }
    if (news.everything)
        news.entries.clear();
    transaction.commit();
    return news;
}

qint64 ChangeFeed::prune() {
    Statement row = m_database.prepare(QStringLiteral("SELECT prune_feed()"));
    return row.run().next() ? row.number(0) : 0;
}

} // namespace fd
