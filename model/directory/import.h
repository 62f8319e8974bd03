#pragma once

#include "model/domain/file_progress.h"
#include "model/domain/import_report.h"

#include <functional>

class QIODevice;

namespace fd {

class Store;

struct ImportOptions {
    bool dryRun = false;                  ///< everything is checked, nothing is kept
    bool ignoreUnknown = false;           ///< columns that nobody knows are skipped instead of refused
    std::optional<TextEncoding> encoding; ///< of a CSV file; none: as it looks
    QStringList columns;                  ///< see ImportFile
};

/// Runs the work where the store lives, and is back when it is done. StoreExceptions pass through.
using OnStore = std::function<void(const std::function<void(Store&)>&)>;

/// All or nothing. Columns and shapes are those of the README's import section. The device is read where this
/// is called, in blocks, so that its size does not matter; the store is asked about a few hundred records at
/// a time, and kept busy only by the one transaction at the end, which looks at each record once more.
/// Throws StoreException.
[[nodiscard]] ImportReport importData(const OnStore& onStore, ImportKind kind, ImportFormat format,
                                      QIODevice& device, const ImportOptions& options,
                                      FileProgress& progress);

/// What fits into memory, on this thread.
[[nodiscard]] ImportReport importData(Store& store, ImportKind kind, ImportFormat format,
                                      const QByteArray& content, const ImportOptions& options);

/// The first rows of a file, and what its columns probably mean. Reads a little (all of it where it has to
/// guess how the letters are written).
[[nodiscard]] ImportPreview previewData(QIODevice& device, const ImportFile& file);

} // namespace fd
