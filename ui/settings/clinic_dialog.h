#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace fd {

class FieldNote;
class GroupsPage;
class ZonesPage;

/// The clinic itself: its name and time zone, its zones and its groups. What is saved is in force at once.
class ClinicDialog : public QDialog {
    Q_OBJECT
public:
    ClinicDialog(Desk& desk, const Clinic& clinic, Language language, QWidget* parent);

private:
    [[nodiscard]] QWidget* clinicPage(const Clinic& clinic);
    void save();

    Desk& m_desk;
    QLineEdit* m_korean;
    QLineEdit* m_english;
    QComboBox* m_timeZone;
    FieldNote* m_note;
    ZonesPage* m_zones;
    GroupsPage* m_groups;
};

} // namespace fd
