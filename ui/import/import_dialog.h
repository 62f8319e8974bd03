#pragma once

#include "model/desk.h"
#include "model/domain/import_report.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace fd {

class ColumnTable;
class FieldNote;
class FileRun;

/// Brings in a file: its first lines are shown and what its columns mean, it is looked through, every bad
/// line is named with its reason, and it is kept whole or not at all.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Desk& desk, QWidget* parent);

    /// As if chosen with the button.
    void choose(const QString& path);

private:
    void build();
    void askForFile();
    void preview();
    void show(const ImportPreview& preview);
    void check();
    void keep();
    void run(bool tryOnly);
    void end(const Result<ImportReport, StoreError>& answer, bool kept);
    void say(const ImportReport& report, bool kept);
    void list(const ImportReport& report);
    [[nodiscard]] ImportFile file() const;

    Desk& m_desk;
    QString m_path;
    QComboBox* m_kind;
    QPushButton* m_choose;
    QLabel* m_file;
    QComboBox* m_encoding;
    ColumnTable* m_columns;
    QTreeWidget* m_problems;
    FileRun* m_run;
    FieldNote* m_note;
    QPushButton* m_keep;
    quint64 m_asked = 0; ///< the latest question; the answers to others do not count
};

} // namespace fd
