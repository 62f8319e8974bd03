#include "ui/import/column_table.h"

#include "ui/errortext/import_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <algorithm>

namespace fd {

namespace {
constexpr int narrowest = 132;
constexpr int widest = 260;
} // namespace

ColumnTable::ColumnTable(QWidget* parent)
    : QTableWidget(parent) {
    setObjectName(QStringLiteral("importColumns"));
    setAccessibleName(tr("The first lines of the file"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumHeight(190);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ColumnTable::show(const ImportPreview& preview, bool mayChoose) {
    m_choices.clear();
    clear(); // the choices go with it
    const int first = mayChoose ? 1 : 0;
    setColumnCount(static_cast<int>(preview.header.size()));
    setRowCount(first + static_cast<int>(preview.rows.size()));
    setHorizontalHeaderLabels(preview.header);
    for (int column = 0; mayChoose && column < columnCount(); ++column)
        addChoice(column, preview);
    for (int row = first; row < rowCount(); ++row) {
        const QStringList& cells = preview.rows[static_cast<size_t>(row - first)];
        for (int column = 0; column < columnCount() && column < cells.size(); ++column) {
            QString text = cells[column];
            setItem(row, column, new QTableWidgetItem(text.replace(u'\n', u' ')));
        }
    }
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::clamp(sizeHintForColumn(column) + 12, narrowest, widest));
    if (mayChoose && rowCount() > 0)
        setRowHeight(0, std::max(rowHeight(0), sizeHintForRow(0)));
}

void ColumnTable::addChoice(int column, const ImportPreview& preview) {
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("importColumn%1").arg(column));
    choice->setAccessibleName(tr("What the column %1 means").arg(preview.header[column]));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->addItem(tr("(skipped)"), QString());
    for (const QString& known : preview.known)
        choice->addItem(importColumnText(known), known);
    choice->setCurrentIndex(std::max(0, choice->findData(preview.columns[column])));
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnTable::columnsChosen);
    setCellWidget(0, column, choice);
    m_choices.push_back(choice);
}

QStringList ColumnTable::columns() const {
    QStringList chosen;
    for (const QComboBox* choice : m_choices)
        chosen += choice->currentData().toString();
    return chosen;
}

} // namespace fd
