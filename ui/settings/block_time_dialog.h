#pragma once

#include "model/desk.h"
#include "model/domain/blocked_step.h"
#include "model/domain/language.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace fd {

class FieldNote;

/// Blocks a time of a zone, or of all, once or every week.
class BlockTimeDialog : public QDialog {
    Q_OBJECT
public:
    BlockTimeDialog(Desk& desk, const Clinic& clinic, Language language, const ZoneId& zone,
                    const TimeRange& range, QWidget* parent);

Q_SIGNALS:
    void blocked(const fd::BlockedStep& step);

private:
    void build(QLabel* title);
    void save();

    Desk& m_desk;
    QDate m_date;
    QComboBox* m_zone;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QLineEdit* m_reason;
    QCheckBox* m_weekly;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    FieldNote* m_note;
};

} // namespace fd
