#pragma once

#include <QCalendarWidget>
#include <vector>

namespace fd {

/// A month in which each day says how many bookings it has.
class LoadMonth : public QCalendarWidget {
    Q_OBJECT
public:
    explicit LoadMonth(QWidget* parent = nullptr);
    /// The first date that is drawn, and how many follow.
    [[nodiscard]] QDate firstShown() const;
    static constexpr int daysShown = 42;
    void setCounts(const QDate& first, const std::vector<int>& counts);
    [[nodiscard]] int countOn(const QDate& date) const;
    /// Above the month, as Korean writes it.
    void setYearFirst();

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    void setWeekdayColor(Qt::DayOfWeek day, const QColor& color);
    QDate m_first;
    std::vector<int> m_counts;
    int m_most = 0;
};

} // namespace fd
