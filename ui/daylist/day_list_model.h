#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace fd {

/// The bookings of a day, one a row. Updated by difference, so that the current row stays with its booking.
class DayListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Name, Phone, Place, Procedures, Where, Since, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SearchRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void setBookings(const std::vector<Booking>& bookings);
    void setNow(Instant now);
    [[nodiscard]] const Booking* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Booking& booking, int column) const;
    [[nodiscard]] QVariant sortKey(const Booking& booking, int column) const;

    Clinic m_clinic;
    Language m_language = Language::Korean;
    Instant m_now{};
    std::vector<Booking> m_bookings;
};

/// Which bookings of the day are listed.
enum class DayPart { All, Coming, Here, Over };
[[nodiscard]] bool isIn(DayPart part, const Booking& booking);

/// Sorted by any column, narrowed by words and by a part of the day.
class DayListFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DayListFilter(DayListModel& model, QObject* parent = nullptr);
    void setPart(DayPart part);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    DayListModel& m_model;
    DayPart m_part = DayPart::All;
    QStringList m_terms;
};

} // namespace fd
