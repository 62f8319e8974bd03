#include "model/directory/import_scratch.h"

#include "model/store/store_exception.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace fd::importing {

namespace {

[[noreturn]] void fail(const QString& detail) {
    throw StoreException({StoreError::Code::Failed, detail});
}

void run(QSqlQuery& query) {
    if (!query.exec())
        fail(query.lastError().databaseText());
}

} // namespace

class SeenLines::Connection {
public:
    explicit Connection(const QString& path)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)) {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            fail(m_database.lastError().databaseText());
        // Nobody misses this file after a crash.
        for (const char* sql : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
                                "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA cache_size = -16384",
                                "CREATE TABLE seen (value TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
                                "CREATE TABLE spans (visitor TEXT NOT NULL, start_ms INTEGER NOT NULL,"
                                " end_ms INTEGER NOT NULL, PRIMARY KEY (visitor, start_ms)) WITHOUT ROWID",
                                "BEGIN"}) {
            QSqlQuery query(m_database);
            if (!query.exec(QString::fromLatin1(sql)))
                fail(query.lastError().databaseText());
        }
    }
    ~Connection() {
        m_database.close();
        m_database = QSqlDatabase(); // else removeDatabase() finds it in use
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] std::unique_ptr<QSqlQuery> prepare(const char* sql) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql)))
            fail(query->lastError().databaseText());
        return query;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

SeenLines::SeenLines()
    : m_connection(std::make_unique<Connection>(m_folder.filePath(QStringLiteral("seen"))))
    , m_addKey(m_connection->prepare("INSERT INTO seen VALUES (?) ON CONFLICT DO NOTHING"))
    // Spans that were free do not overlap each other, so the last that starts before this one ends decides.
    , m_findSpan(m_connection->prepare("SELECT end_ms FROM spans WHERE visitor = ? AND start_ms < ?"
                                       " ORDER BY start_ms DESC LIMIT 1"))
    , m_addSpan(m_connection->prepare("INSERT INTO spans VALUES (?, ?, ?)")) {}

SeenLines::~SeenLines() = default; // the queries end first, then the connection, then the folder

bool SeenLines::isFirst(const QString& key, const QString& value) {
    m_addKey->bindValue(0, QVariant(key + u' ' + value));
    run(*m_addKey);
    return m_addKey->numRowsAffected() > 0;
}

bool SeenLines::isFree(const VisitorId& visitor, const TimeRange& range) {
    m_findSpan->bindValue(0, visitor.key());
    m_findSpan->bindValue(1, static_cast<qlonglong>(toMs(range.end())));
    run(*m_findSpan);
    const bool free = !m_findSpan->next() || m_findSpan->value(0).toLongLong() <= toMs(range.start());
    m_findSpan->finish();
    if (!free)
        return false;
    m_addSpan->bindValue(0, visitor.key());
    m_addSpan->bindValue(1, static_cast<qlonglong>(toMs(range.start())));
    m_addSpan->bindValue(2, static_cast<qlonglong>(toMs(range.end())));
    run(*m_addSpan);
    return true;
}

StagedRecords::StagedRecords()
    : m_file(m_folder.filePath(QStringLiteral("records"))) {
    if (!m_file.open(QIODevice::ReadWrite))
        fail(m_file.errorString());
    m_stream.setDevice(&m_file);
}

void StagedRecords::add(const RawRecord& record) {
    // No cell has a NUL: the reader refuses it.
    const QByteArray bytes = record.json.isEmpty() ? record.cells.join(QChar(u'\0')).toUtf8() : record.json;
    m_stream << qint32(record.line) << record.json.isEmpty() << bytes;
    if (m_stream.status() != QDataStream::Ok)
        throw StoreException({StoreError::Code::Full, m_file.errorString()});
    ++m_count;
}

void StagedRecords::beginReading() {
    if (!m_file.flush() || !m_file.seek(0))
        throw StoreException({StoreError::Code::Full, m_file.errorString()});
    m_stream.resetStatus();
}

bool StagedRecords::next(RawRecord& record) {
    if (m_stream.atEnd())
        return false;
    qint32 line = 0;
    bool isCsv = false;
    QByteArray bytes;
    m_stream >> line >> isCsv >> bytes;
    if (m_stream.status() != QDataStream::Ok)
        fail(m_file.errorString());
    record.line = line;
    record.cells = isCsv ? QString::fromUtf8(bytes).split(QChar(u'\0')) : QStringList();
    record.json = isCsv ? QByteArray() : bytes;
    return true;
}

} // namespace fd::importing
