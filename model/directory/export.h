#pragma once

#include "model/directory/import.h"
#include "model/domain/export_request.h"

namespace fd {

/// Writes the file as a whole or not at all. The store is asked for a few hundred records at a time, each as
/// it stands then: what is booked meanwhile may be in it or not. CSV is safe to open in a spreadsheet (see
/// formulaSafe()), and importData() takes CSV and JSON back as they were. Visitors are in the order of their
/// ids, reservations in that of their start. Throws StoreException.
[[nodiscard]] ExportReport exportData(const OnStore& onStore, const ExportRequest& request, Instant now,
                                      FileProgress& progress);

} // namespace fd
