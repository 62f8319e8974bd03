#include "model/directory/import.h"

#include "model/directory/import_job.h"
#include "model/directory/record_source.h"
#include "model/store/store.h"

#include <QBuffer>
#include <algorithm>

namespace fd {

using importing::Fields;
using importing::Job;
using importing::RawRecord;
using importing::StagedRecords;

namespace {

/// So few that a booking which comes in meanwhile does not wait noticeably.
constexpr size_t recordsAtATime = 200;
constexpr qsizetype enoughAtATime = 1024 * 1024; // letters
constexpr int cancelEvery = 200;

void readKind(ImportKind kind, Job& job, Fields& fields) {
    switch (kind) {
    case ImportKind::Visitors:
        return importing::importVisitor(job, fields);
    case ImportKind::Zones:
        return importing::importZone(job, fields);
    case ImportKind::Groups:
        return importing::importGroup(job, fields);
    case ImportKind::ProductCatalogue:
        return importing::importProduct(job, fields);
    case ImportKind::Tickets:
        return importing::importTicket(job, fields);
    case ImportKind::Reservations:
        return importing::importReservation(job, fields);
    }
}

/// One import. First everything is looked at, then everything is kept.
class Importer {
public:
    Importer(const OnStore& onStore, ImportKind kind, const ImportOptions& options, FileProgress& progress)
        : m_onStore(onStore)
        , m_kind(kind)
        , m_options(options)
        , m_progress(progress) {}

    ImportReport run(QIODevice& device, ImportFormat format) {
        check(device, format);
        if (m_report.rejectedInAll == 0 && !m_report.cancelled && !m_options.dryRun)
            keep();
        if (m_report.rejectedInAll > 0 || m_report.cancelled) {
            m_report.added = 0;
            m_report.updated = 0;
        }
        std::stable_sort(m_report.rejected.begin(), m_report.rejected.end(),
                         [](const ImportProblem& a, const ImportProblem& b) { return a.line < b.line; });
        return m_report;
    }

private:
    /// Ends where it was used, on the store's thread.
    class SeenOnStore {
    public:
        explicit SeenOnStore(const OnStore& onStore)
            : m_store(onStore) {}
        ~SeenOnStore() {
            try {
                m_store([this](Store&) { m_seen.reset(); });
            } catch (const StoreException&) { // NOLINT(bugprone-empty-catch): the work itself does not fail
            }
        }
        SeenOnStore(const SeenOnStore&) = delete;
        SeenOnStore& operator=(const SeenOnStore&) = delete;
        importing::SeenLines& get() {
            if (!m_seen)
                m_seen = std::make_unique<importing::SeenLines>();
            return *m_seen;
        }

    private:
        const OnStore& m_store;
        std::unique_ptr<importing::SeenLines> m_seen;
    };

    void check(QIODevice& device, ImportFormat format) {
        importing::RecordSource source(device, m_kind, format, m_options, m_report);
        SeenOnStore seen(m_onStore);
        std::vector<RawRecord> records;
        bool more = true;
        while (more && !isCancelled()) {
            more = readSome(source, records);
            m_columns = source.columns();
            if (records.empty())
                break;
            if (!m_options.dryRun && m_report.rejectedInAll == 0)
                std::for_each(records.begin(), records.end(),
                              [this](const RawRecord& record) { m_staged.add(record); });
            m_onStore([&](Store& store) {
                Job job{store, m_options.ignoreUnknown, m_report, &seen.get()};
                for (const RawRecord& record : records)
                    look(job, record);
            });
            const auto size = static_cast<double>(std::max<qint64>(1, device.size()));
            const int whole = m_options.dryRun ? FileProgress::whole : FileProgress::whole / 2;
            m_progress.permille = static_cast<int>(whole * static_cast<double>(device.pos()) / size);
        }
    }

    /// False when the source is at its end.
    static bool readSome(importing::RecordSource& source, std::vector<RawRecord>& records) {
        records.clear();
        qsizetype size = 0;
        while (records.size() < recordsAtATime && size < enoughAtATime) {
            auto record = source.next();
            if (!record)
                return false;
            size += record->json.size();
            for (const QString& cell : qAsConst(record->cells))
                size += cell.size();
            records.push_back(std::move(*record));
        }
        return true;
    }

    void keep() {
        const int read = m_report.read;
        m_progress.keeping = true;
        m_onStore([this, read](Store& store) {
            m_report = ImportReport(); // this may run twice
            m_report.read = read;
            Transaction transaction(store.database);
            Job job{store, m_options.ignoreUnknown, m_report, nullptr};
            m_staged.beginReading();
            RawRecord record;
            for (int done = 0; m_staged.next(record); ++done) {
                look(job, record);
                if (m_report.rejectedInAll > 0 || (done % cancelEvery == 0 && isCancelled()))
                    return;
                m_progress.permille =
                    FileProgress::whole / 2 +
                    static_cast<int>(qint64(done) * FileProgress::whole / 2 / m_staged.count());
            }
            transaction.commit();
        });
    }

    void look(Job& job, const RawRecord& record) {
        if (record.json.isEmpty()) {
            Fields fields(m_columns, record.cells, record.line, m_report);
            return readKind(m_kind, job, fields);
        }
        QJsonObject object;
        (void)importing::readObject(record.json, object); // it is one: the source has looked
        Fields fields(object, QString(), record.line, m_report);
        readKind(m_kind, job, fields);
    }

    bool isCancelled() {
        m_report.cancelled = m_report.cancelled || m_progress.cancelled;
        return m_report.cancelled;
    }

    const OnStore& m_onStore;
    ImportKind m_kind;
    const ImportOptions& m_options;
    FileProgress& m_progress;
    ImportReport m_report;
    QStringList m_columns;
    StagedRecords m_staged;
};

} // namespace

ImportReport importData(const OnStore& onStore, ImportKind kind, ImportFormat format, QIODevice& device,
                        const ImportOptions& options, FileProgress& progress) {
    ImportReport refused;
    if (format == ImportFormat::Csv && (kind == ImportKind::Groups || kind == ImportKind::ProductCatalogue))
        refused.refuse({1, QString(), reason::WrongFormat});
    else if (device.isSequential()) // it is looked at before it is read
        refused.refuse({1, QString(), reason::Unreadable});
    if (refused.rejectedInAll > 0)
        return refused;
    return Importer(onStore, kind, options, progress).run(device, format);
}

ImportReport importData(Store& store, ImportKind kind, ImportFormat format, const QByteArray& content,
                        const ImportOptions& options) {
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    FileProgress progress;
    return importData([&store](const auto& work) { work(store); }, kind, format, buffer, options, progress);
}

} // namespace fd
