#include "model/store/task_repository.h"

#include "model/store/columns.h"

namespace fd {

namespace {
const QString noShow = QStringLiteral("no_show");
}

void TaskRepository::add(const ReservationId& reservation, CancelReason what, Instant now) {
    m_database
        .prepare(QStringLiteral("INSERT INTO main_system_tasks (reservation, what, created_ms, done_by)"
                                " VALUES ((SELECT number FROM reservations WHERE id = ?), ?, ?, '')"))
        .run({reservation.text(), what == CancelReason::NoShow ? noShow : QStringLiteral("cancel"),
              column::ofInstant(now)});
}

std::vector<MainSystemTask> TaskRepository::open() {
    std::vector<MainSystemTask> tasks;
    Statement row = m_database.prepare(
        QStringLiteral("SELECT t.id, r.id, t.what, t.created_ms FROM main_system_tasks t"
                       " JOIN reservations r ON r.number = t.reservation WHERE t.done_ms IS NULL"
                       " ORDER BY t.id"));
    row.run();
    while (row.next()) {
        const CancelReason what = row.text(2) == noShow ? CancelReason::NoShow : CancelReason::Canceled;
        tasks.push_back({row.number(0), column::id<ReservationId>(row, 1), what, column::instant(row, 3)});
    }
    return tasks;
}

bool TaskRepository::tick(qint64 id, const QString& by, Instant now) {
    Transaction transaction(m_database);
    bool isOpen = false;
    {
        Statement row = m_database.prepare(
            QStringLiteral("SELECT 1 FROM main_system_tasks WHERE id = ? AND done_ms IS NULL"));
        isOpen = row.run({id}).next();
    }
    m_database
        .prepare(QStringLiteral("UPDATE main_system_tasks SET done_ms = ?, done_by = ?"
                                " WHERE id = ? AND done_ms IS NULL"))
        .run({column::ofInstant(now), by, id});
    transaction.commit();
    return isOpen;
}

} // namespace fd
