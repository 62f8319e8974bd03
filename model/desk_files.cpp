// The desk's side of files: what is brought in from them and written to them.
#include "model/desk.h"
#include "model/directory/export.h"
#include "model/directory/import.h"
#include "model/file_thread.h"
#include "model/store/store.h"
#include "model/store_thread.h"

#include <QFile>

namespace fd {

namespace {

template <class Work, class T = std::invoke_result_t<Work>>
Result<T, StoreError> orStoreError(Work work) {
    try {
        return work();
    } catch (const StoreException& failure) {
        return failure.error();
    }
}

} // namespace

/// From the files' thread: waits for the store's.
void Desk::runOnStore(const std::function<void(Store&)>& work) {
    const auto done = m_thread
                          ->run([this, &work] {
                              work(*m_store);
                              return Done{};
                          })
                          .result();
    if (!done)
        throw StoreException(done.error());
}

QFuture<ImportPreview> Desk::previewImport(const ImportFile& file) {
    return m_files->run(std::make_shared<FileProgress>(), [file] {
        QFile device(file.path);
        if (device.open(QIODevice::ReadOnly))
            return previewData(device, file);
        ImportPreview preview;
        preview.problem = ImportProblem{0, QString(), reason::Unreadable};
        return preview;
    });
}

Desk::Answer<ImportReport> Desk::importFile(const ImportFile& file, bool tryOnly,
                                            const std::shared_ptr<FileProgress>& progress) {
    return m_files->run(progress, [this, file, tryOnly, progress] {
        return orStoreError([&] {
            QFile device(file.path);
            ImportReport report;
            if (!device.open(QIODevice::ReadOnly)) {
                report.refuse({0, QString(), reason::Unreadable});
                return report;
            }
            const ImportOptions options{tryOnly, true, file.encoding, file.columns};
            report = importData([this](const auto& work) { runOnStore(work); }, file.kind, file.format,
                                device, options, *progress);
            if (!tryOnly && report.rejectedInAll == 0 && !report.cancelled) {
                runOnStore([this](Store&) {
                    readSearchAnew();
                    tell(ClinicChanged{});
                });
            }
            return report;
        });
    });
}

Desk::Answer<ExportReport> Desk::exportFile(const ExportRequest& request,
                                            const std::shared_ptr<FileProgress>& progress) {
    return m_files->run(progress, [this, request, progress] {
        return orStoreError([&] {
            return exportData([this](const auto& work) { runOnStore(work); }, request, m_clock(), *progress);
        });
    });
}

} // namespace fd
