#pragma once

#include "model/domain/instant.h"

namespace fd {

enum class ExportKind { Visitors, Reservations };
/// Calendar is iCalendar (RFC 5545), for reservations only.
enum class ExportFormat { Csv, Json, Calendar };

struct ExportRequest {
    QString path;
    ExportKind kind = ExportKind::Visitors;
    ExportFormat format = ExportFormat::Csv;
    std::optional<TimeRange> window; ///< reservations that start in it; none: all of them
    /// A CSV file begins with the mark by which spreadsheets know UTF-8.
    bool byteOrderMark = false;
};

/// What became of it.
struct ExportReport {
    int written = 0;
    bool cancelled = false; ///< there is no file
    QString fault;          ///< why the file could not be written, as the system says it; empty: it was
    bool operator==(const ExportReport&) const = default;
};

} // namespace fd
