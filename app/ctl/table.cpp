#include "app/ctl/table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fd::ctl {

namespace {

int widthOf(char32_t c) {
    // Unicode's East Asian Width W and F, by block.
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> wide{{{0x1100, 0x115F},
                                                                        {0x2E80, 0xA4CF},
                                                                        {0xA960, 0xA97F},
                                                                        {0xAC00, 0xD7A3},
                                                                        {0xF900, 0xFAFF},
                                                                        {0xFE30, 0xFE6F},
                                                                        {0xFF00, 0xFF60},
                                                                        {0xFFE0, 0xFFE6},
                                                                        {0x1F300, 0x3FFFD}}};
    if (QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Other_Format)
        return 0;
    const bool isWide = std::any_of(wide.begin(), wide.end(),
                                    [c](const auto& block) { return block.first <= c && c <= block.second; });
    return isWide ? 2 : 1;
}

QString printable(QString text) {
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

int displayWidth(const QString& text) {
    int width = 0;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters)
        width += widthOf(letter);
    return width;
}

Table::Table(const QStringList& header) {
    m_rows.push_back(header);
}

void Table::add(const QStringList& row) {
    QStringList cells;
    for (const QString& cell : row)
        cells += printable(cell);
    m_rows.push_back(cells);
}

QString Table::text() const {
    std::vector<int> widths(static_cast<size_t>(m_rows.front().size()), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            int& width = widths[static_cast<size_t>(i)];
            width = std::max(width, displayWidth(row[i]));
        }
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(widths[static_cast<size_t>(i)] - displayWidth(row[i]) + 2, u' ');
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace fd::ctl
