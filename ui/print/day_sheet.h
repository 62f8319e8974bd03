#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"

#include <QString>

class QPagedPaintDevice;

namespace fd {

/// How the day sheet is ordered.
enum class SheetOrder { ByZone, ByTime };

/// The day on paper, for when the power goes: who comes when and where, how to reach them, what for, what to
/// be careful of, and a box to tick.
struct DaySheet {
    Clinic clinic;
    QDate date;
    std::vector<SheetLine> lines; ///< of live bookings, by start
    Instant printedAt{};
    Language language = Language::Korean;
};

/// As rich text, everything escaped.
[[nodiscard]] QString sheetHtml(const DaySheet& sheet, SheetOrder order);
/// Vector text, pages numbered; the table's head stands on every page.
void printSheet(const DaySheet& sheet, SheetOrder order, QPagedPaintDevice& device);
/// False when the file cannot be written. A4, fonts embedded.
[[nodiscard]] bool writeSheetPdf(const DaySheet& sheet, SheetOrder order, const QString& path);

} // namespace fd
