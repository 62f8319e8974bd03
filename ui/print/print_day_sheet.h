#pragma once

#include "ui/print/day_sheet.h"

#include <QDialog>

class QLabel;
class QRadioButton;

namespace fd {

/// Asks how, then prints the day sheet or saves it as PDF.
class PrintDaySheet : public QDialog {
    Q_OBJECT
public:
    PrintDaySheet(DaySheet sheet, QWidget* parent);

private:
    [[nodiscard]] SheetOrder order() const;
    void print();
    void save();

    DaySheet m_sheet;
    QRadioButton* m_byZone;
    QRadioButton* m_byTime;
    QLabel* m_note;
};

} // namespace fd
