#pragma once

#include "model/domain/ids.h"
#include "model/domain/instant.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

class QSqlQuery;

namespace fd::importing {

/// What the lines of a file have said so far, on disk, so that a million of them need no memory. Belongs to
/// the thread that first asks, and ends there. All functions throw StoreException.
class SeenLines {
public:
    SeenLines();
    ~SeenLines();
    SeenLines(const SeenLines&) = delete;
    SeenLines& operator=(const SeenLines&) = delete;

    /// False when an earlier line had this value for this key.
    [[nodiscard]] bool isFirst(const QString& key, const QString& value);
    /// False when an earlier line has a booking of this visitor that overlaps.
    [[nodiscard]] bool isFree(const VisitorId& visitor, const TimeRange& range);

private:
    class Connection;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSqlQuery> m_addKey;
    std::unique_ptr<QSqlQuery> m_findSpan;
    std::unique_ptr<QSqlQuery> m_addSpan;
};

/// One record as it came out of the file, not yet looked at.
struct RawRecord {
    int line = 0;
    QStringList cells; ///< of a CSV file
    QByteArray json;   ///< of a JSON file
};

/// The records of a file between the look at them and their way into the store, on disk. It may be read
/// several times, on any thread.
class StagedRecords {
public:
    StagedRecords();

    void add(const RawRecord& record); ///< throws StoreException when the disk is full
    void beginReading();
    /// False after the last one.
    [[nodiscard]] bool next(RawRecord& record);
    [[nodiscard]] int count() const { return m_count; }

private:
    QTemporaryDir m_folder;
    QFile m_file;
    QDataStream m_stream;
    int m_count = 0;
};

} // namespace fd::importing
