#pragma once

#include "model/domain/import_report.h"

#include <QTableWidget>

class QComboBox;

namespace fd {

/// The first rows of a file, under a row that says what each column means and lets it be said otherwise.
class ColumnTable : public QTableWidget {
    Q_OBJECT
public:
    explicit ColumnTable(QWidget* parent = nullptr);

    /// `mayChoose`: a CSV file, whose columns may be called anything.
    void show(const ImportPreview& preview, bool mayChoose);
    /// What each column means now, by position, empty for one that is skipped; no list where it says nothing.
    [[nodiscard]] QStringList columns() const;

Q_SIGNALS:
    void columnsChosen();

private:
    void addChoice(int column, const ImportPreview& preview);

    std::vector<QComboBox*> m_choices;
};

} // namespace fd
