#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace fd {

/// What kind of place: group, zone (or any) and length, in one row.
class BlockFields : public QWidget {
    Q_OBJECT
public:
    BlockFields(const Clinic& clinic, Language language, QWidget* parent = nullptr);
    void set(const GroupId& group, const std::optional<ZoneId>& zone, int length);
    [[nodiscard]] WantedBlock block() const;

private:
    void fillZones();

    Clinic m_clinic;
    Language m_language;
    QComboBox* m_group;
    QComboBox* m_zone;
    QSpinBox* m_minutes;
};

/// From when until when: dates, and hours of the day.
class PeriodFields : public QWidget {
    Q_OBJECT
public:
    PeriodFields(const QDate& first, const QDate& last, QWidget* parent = nullptr);
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    [[nodiscard]] MinuteSpan within() const; ///< the whole day where the times say nothing
    /// What is wrong, in words; empty when nothing is.
    [[nodiscard]] QString fault() const;

private:
    QDateEdit* m_first;
    QDateEdit* m_last;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace fd
