#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace fd {

class BlockFields;
class FieldNote;
class PeriodFields;

/// The waiting list: who would come when, and which of them fit into what is free now.
class WaitingDialog : public QDialog {
    Q_OBJECT
public:
    /// `visitor`: who can be put on the list; nullopt: nobody is chosen.
    WaitingDialog(Desk& desk, const Clinic& clinic, Language language, const QDate& date,
                  const std::optional<Visitor>& visitor, QWidget* parent);

Q_SIGNALS:
    void bookRequested(const fd::WaitingEntry& entry);

private:
    [[nodiscard]] QWidget* addingPart(const QDate& date);
    void reload();
    void show(const std::vector<WaitingEntry>& entries);
    void add();
    void removeChosen();
    void book();
    [[nodiscard]] const WaitingEntry* chosenEntry() const;

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language;
    std::optional<Visitor> m_visitor;
    std::vector<WaitingEntry> m_entries;
    quint64 m_asked = 0;
    QTreeWidget* m_list;
    PeriodFields* m_period = nullptr;
    BlockFields* m_block = nullptr;
    QLineEdit* m_words = nullptr;
    QPushButton* m_add = nullptr;
    FieldNote* m_note;
    QPushButton* m_remove;
    QPushButton* m_book;
};

} // namespace fd
