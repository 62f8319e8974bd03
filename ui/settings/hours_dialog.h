#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QDialog>
#include <array>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fd {

class FieldNote;
class HoursRow;

/// Opening hours, breaks and holidays of each reservation group. What is saved is in force at once.
class HoursDialog : public QDialog {
    Q_OBJECT
public:
    HoursDialog(Desk& desk, const Clinic& clinic, const QDate& date, Language language, QWidget* parent);

private:
    void build();
    void showGroup(int index);
    void showHolidays();
    void addHoliday();
    void removeHoliday();
    void save();

    Desk& m_desk;
    std::vector<ReservationGroup> m_groups;
    ReservationGroup m_written; ///< the shown group's holidays as they would be saved
    QDate m_date;
    Language m_language;
    QComboBox* m_group;
    std::array<HoursRow*, 7> m_days{};
    QListWidget* m_holidays;
    QDateEdit* m_newDate;
    QLineEdit* m_newTitle;
    QPushButton* m_add;
    QPushButton* m_remove;
    FieldNote* m_note;
    QPushButton* m_save;
};

} // namespace fd
