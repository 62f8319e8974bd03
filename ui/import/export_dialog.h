#pragma once

#include "model/desk.h"
#include "model/domain/export_request.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace fd {

class FieldNote;
class FileRun;

/// Writes visitors or reservations to a file.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `date`: the day that is being looked at; the days offered begin there.
    ExportDialog(Desk& desk, const QTimeZone& timeZone, const QDate& date, QWidget* parent);

    /// As if chosen with the button; the file's name ends as the format wants it.
    void saveTo(const QString& path);

private:
    void build();
    void showParts();
    void askForFile();
    [[nodiscard]] QString ending() const;
    [[nodiscard]] ExportFormat format() const;

    Desk& m_desk;
    QTimeZone m_timeZone;
    QComboBox* m_kind;
    QComboBox* m_format;
    QCheckBox* m_some;
    QDateEdit* m_first;
    QDateEdit* m_last;
    FileRun* m_run;
    FieldNote* m_note;
    QPushButton* m_save;
};

} // namespace fd
