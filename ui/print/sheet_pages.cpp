#include "ui/print/sheet_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <algorithm>

namespace fd {

namespace {

/// What stays together, from its top to the next one's.
struct Piece {
    double top = 0;
    QRectF head;
};

struct Extent {
    double top = 0;
    double bottom = 0;
};

/// Of the texts in a table's row.
Extent extentOf(const QTextTable& table, int row) {
    const QAbstractTextDocumentLayout& layout = *table.document()->documentLayout();
    Extent extent{1e9, 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto at = cell.begin(); !at.atEnd(); ++at) {
            const QRectF rect = layout.blockBoundingRect(at.currentBlock());
            extent.top = std::min(extent.top, rect.top());
            extent.bottom = std::max(extent.bottom, rect.bottom());
        }
    }
    return extent;
}

void addRows(QTextTable& table, std::vector<Piece>& pieces) {
    std::vector<Extent> rows;
    for (int row = 0; row < table.rows(); ++row)
        rows.push_back(extentOf(table, row));
    // In the middle between two rows' texts, where the line is.
    const auto between = [&rows](size_t row) { return (rows[row - 1].bottom + rows[row].top) / 2; };
    if (rows.size() < 3)
        return;
    const QRectF frame = table.document()->documentLayout()->frameBoundingRect(&table);
    const QRectF head(0, frame.top(), frame.right(), between(1) - frame.top());
    for (size_t row = 2; row < rows.size(); ++row)
        pieces.push_back({between(row), head});
}

std::vector<Piece> piecesOf(const QTextDocument& document) {
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    std::vector<Piece> pieces{{0, {}}};
    bool afterTable = false;
    const QTextFrame* root = document.rootFrame();
    for (auto at = root->begin(); !at.atEnd(); ++at) {
        if (auto* table = qobject_cast<QTextTable*>(at.currentFrame())) {
            addRows(*table, pieces);
            afterTable = true;
        } else if (at.currentBlock().isValid() && !at.currentBlock().text().isEmpty() && afterTable) {
            pieces.push_back({layout.blockBoundingRect(at.currentBlock()).top(), {}});
            afterTable = false;
        }
    }
    return pieces;
}

/// Every line of text.
std::vector<Extent> linesOf(const QTextDocument& document) {
    std::vector<Extent> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        const QTextLayout& layout = *block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QRectF line = layout.lineAt(i).rect().translated(0, top);
            lines.push_back({line.top(), line.bottom()});
        }
    }
    return lines;
}

/// The furthest place below `from` and not below `to` that goes through no line; `to` when there is none.
double cutBetweenLines(const std::vector<Extent>& lines, double from, double to) {
    double best = from;
    for (const Extent& line : lines) {
        const double place = line.top;
        if (place <= best || place > to)
            continue;
        if (std::none_of(lines.begin(), lines.end(), [place](const Extent& other) {
                return other.top < place - 0.01 && place < other.bottom - 0.01;
            }))
            best = place;
    }
    return best > from ? best : to;
}

} // namespace

std::vector<SheetPage> sheetPages(const QTextDocument& document, double pageHeight) {
    const std::vector<Piece> pieces = piecesOf(document);
    const std::vector<Extent> lines = linesOf(document);
    const double end = document.documentLayout()->documentSize().height();
    std::vector<SheetPage> pages{{0, 0, {}}};
    for (size_t i = 0; i < pieces.size(); ++i) {
        const double bottom = i + 1 < pieces.size() ? pieces[i + 1].top : end;
        const auto room = [&] { return pages.back().top + pageHeight - pages.back().head.height(); };
        if (bottom > room() && pieces[i].top > pages.back().top)
            pages.push_back({pieces[i].top, 0, pieces[i].head});
        while (bottom > room()) { // higher than a page
            const double cut = cutBetweenLines(lines, pages.back().top, room());
            pages.back().bottom = cut;
            pages.push_back({cut, 0, pieces[i].head});
        }
        pages.back().bottom = bottom;
    }
    return pages;
}

} // namespace fd
