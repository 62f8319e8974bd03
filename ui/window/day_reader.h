#pragma once

#include "model/desk.h"

#include <QHash>

namespace fd {

/// Reads the days that the window shows, and the days beside a single one ahead, so that the next key press
/// finds them here. What was read ahead is shown at once and read again all the same: it may be another by
/// now.
class DayReader : public QObject {
    Q_OBJECT
public:
    explicit DayReader(Desk& desk, QObject* parent = nullptr);

    /// The answer to an earlier wish is not told any more.
    void read(const QDate& first, int count);
    /// Something happened: what was read ahead is not to be shown.
    void forget();

Q_SIGNALS:
    void answered(const std::vector<fd::DaySchedule>& days);
    /// What was told last still stands.
    void unchanged();
    void failed(const fd::StoreError& error);

private:
    void readAhead(const QDate& date);

    Desk& m_desk;
    quint64 m_wish = 0;
    quint64 m_news = 0; ///< what was asked for before it is not kept
    QHash<QDate, DaySchedule> m_ahead;
};

} // namespace fd
