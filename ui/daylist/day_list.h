#pragma once

#include "ui/daylist/day_list_model.h"

#include <QTimer>
#include <QWidget>
#include <array>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace fd {

/// The day as a list: who comes, who is here and since when, who is next.
class DayList : public QWidget {
    Q_OBJECT
public:
    /// `now` is asked whenever waiting times are written.
    explicit DayList(Clock now, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void setDay(const DaySchedule& day);
    void select(const std::optional<ReservationId>& reservation);
    [[nodiscard]] const Booking* selected() const;
    [[nodiscard]] QWidget* firstControl() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void bookingOpened(const fd::ReservationId& reservation);
    void menuRequested(const fd::ReservationId& reservation, const QPoint& globalPos);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void retranslate();
    void showCounts();
    void showNext();
    void askMenu(const QPoint& at);

    Clock m_now;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    DaySchedule m_day;
    DayListModel* m_model;
    DayListFilter* m_filter;
    QLineEdit* m_words;
    std::array<QPushButton*, 4> m_parts{}; // by DayPart
    QBoxLayout* m_top;
    QLabel* m_next;
    QTreeView* m_table;
    QLabel* m_empty;
    QTimer m_minute;
};

} // namespace fd
