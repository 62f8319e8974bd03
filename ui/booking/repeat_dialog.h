#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace fd {

class FieldNote;

/// Books the same wish again, some weeks later, as often as asked.
class RepeatDialog : public QDialog {
    Q_OBJECT
public:
    RepeatDialog(Desk& desk, const Clinic& clinic, const Booking& booking, Language language,
                 QWidget* parent);

private:
    void showDates();
    void book();
    void showResults(const std::vector<Repeated>& results);

    Desk& m_desk;
    QTimeZone m_timeZone;
    Booking m_booking;
    Language m_language;
    QSpinBox* m_weeks;
    QSpinBox* m_times;
    QLabel* m_dates;
    FieldNote* m_note;
    QPushButton* m_book;
};

} // namespace fd
