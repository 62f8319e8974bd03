#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace fd {

class FieldNote;

/// The reservation groups: what they are called, how long a slot is, and how many each zone takes at a time.
/// Their hours and holidays have a dialog of their own.
class GroupsPage : public QWidget {
    Q_OBJECT
public:
    GroupsPage(Desk& desk, const Clinic& clinic, Language language, QWidget* parent = nullptr);
    /// What is in the store now; what is written and not saved stays.
    void take(const Clinic& clinic);

private:
    void build();
    void fillGroups(const GroupId& shown);
    void show(int index);
    void edited();
    void add();
    void remove();
    void move(int by);
    void save();
    [[nodiscard]] QString fault() const;

    Desk& m_desk;
    Language m_language;
    std::vector<Zone> m_zones;
    std::vector<ReservationGroup> m_groups; ///< in their order, as they would be saved
    int m_shown = -1;
    bool m_filling = false;
    bool m_written = false;
    QComboBox* m_group;
    QLineEdit* m_korean;
    QLineEdit* m_english;
    QSpinBox* m_interval;
    QSpinBox* m_buffer;
    QCheckBox* m_default;
    QTreeWidget* m_capacities;
    FieldNote* m_note;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
};

} // namespace fd
