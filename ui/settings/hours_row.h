#pragma once

#include "model/domain/reservation_group.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace fd {

/// The opening hours of one weekday, to be edited.
class HoursRow : public QWidget {
    Q_OBJECT
public:
    explicit HoursRow(const QString& weekday, QWidget* parent = nullptr);
    void setHours(const std::optional<DayHours>& hours);
    [[nodiscard]] std::optional<DayHours> hours() const;
    /// What is wrong with it, in a sentence; empty when nothing is.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void edited();

private:
    void showParts();
    QCheckBox* m_open;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QCheckBox* m_break;
    QTimeEdit* m_breakFrom;
    QTimeEdit* m_breakTo;
};

/// A time of day as minutes and back; 24:00 is shown as 00:00 at the end of a span.
[[nodiscard]] QTime timeOfMinute(int minute);
[[nodiscard]] MinuteSpan spanOf(const QTime& from, const QTime& to);

} // namespace fd
