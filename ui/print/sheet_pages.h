#pragma once

#include <QRectF>
#include <vector>

class QTextDocument;

namespace fd {

/// A part of a document that is printed on one page.
struct SheetPage {
    double top = 0;
    double bottom = 0;
    QRectF head; ///< of the table that goes on here, to be drawn above it; null where it begins
};

/// Cuts a document of paragraphs and tables, laid out as one long page, into pages of that height. A row is
/// cut only when it is higher than a page, and then between lines; a table's head, and the heading above it,
/// stay with its first row.
[[nodiscard]] std::vector<SheetPage> sheetPages(const QTextDocument& document, double pageHeight);

} // namespace fd
