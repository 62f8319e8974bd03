#include "model/store/task_repository.h"

#include "model/store/columns.h"

namespace fd {

namespace {

QString nameOf(TaskKind what) {
    switch (what) {
    case TaskKind::Cancel:
        break;
    case TaskKind::NoShow:
        return QStringLiteral("no_show");
    case TaskKind::Change:
        return QStringLiteral("change");
    }
    return QStringLiteral("cancel");
}

TaskKind kindOf(const QString& name) {
    for (const TaskKind kind : {TaskKind::NoShow, TaskKind::Change}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return TaskKind::Cancel;
}
} // namespace

void TaskRepository::add(const ReservationId& reservation, TaskKind what, Instant now) {
    m_database
        .prepare(QStringLiteral("INSERT INTO main_system_tasks (reservation, what, created_ms, done_by)"
                                " VALUES ((SELECT number FROM reservations WHERE id = ?), ?, ?, '')"))
        .run({reservation.text(), nameOf(what), column::ofInstant(now)});
}

std::vector<MainSystemTask> TaskRepository::open() {
    std::vector<MainSystemTask> tasks;
    Statement row = m_database.prepare(
        QStringLiteral("SELECT t.id, r.id, t.what, t.created_ms FROM main_system_tasks t"
                       " JOIN reservations r ON r.number = t.reservation WHERE t.done_ms IS NULL"
                       " ORDER BY t.id"));
    row.run();
    while (row.next()) {
        tasks.push_back(
            {row.number(0), column::id<ReservationId>(row, 1), kindOf(row.text(2)), column::instant(row, 3)});
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
