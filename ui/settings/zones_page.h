#pragma once

#include "model/desk.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fd {

class FieldNote;

/// The zones: their names, their order from left to right, and their colours.
class ZonesPage : public QWidget {
    Q_OBJECT
public:
    ZonesPage(Desk& desk, const Clinic& clinic, QWidget* parent = nullptr);
    /// What is in the store now; what is written and not saved stays.
    void take(const Clinic& clinic);

private:
    void addItem(const Zone& zone);
    void add();
    void remove();
    void move(int by);
    void chooseColor();
    void paintColor(QTreeWidgetItem& item, const QString& color);
    void save();
    void said(const Result<Done, StoreError>& answer);
    void showParts();

    Desk& m_desk;
    QTreeWidget* m_list;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_color;
    FieldNote* m_note;
    bool m_written = false; ///< something is not saved yet
};

} // namespace fd
