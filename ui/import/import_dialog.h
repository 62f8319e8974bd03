#pragma once

#include "model/desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace fd {

class FieldNote;

/// Brings in a file: it is looked through first, every bad line is named with its reason, and it is kept
/// whole or not at all.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Desk& desk, QWidget* parent);

    /// As if chosen with the button.
    void choose(const QString& path);

private:
    void askForFile();
    void check();
    void keep();
    void show(const Result<ImportReport, ImportFailure>& result, bool kept);

    Desk& m_desk;
    QString m_path;
    QByteArray m_content;
    QComboBox* m_kind;
    QPushButton* m_choose;
    QLabel* m_file;
    QTreeWidget* m_problems;
    FieldNote* m_note;
    QPushButton* m_keep;
    quint64 m_asked = 0;
};

} // namespace fd
