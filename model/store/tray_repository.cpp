#include "model/store/tray_repository.h"

#include "model/store/columns.h"

namespace fd {

std::vector<ReservationId> TrayRepository::all() {
    std::vector<ReservationId> ids;
    Statement row = m_database.prepare(QStringLiteral("SELECT reservation_id FROM tray ORDER BY id"));
    row.run();
    while (row.next())
        ids.push_back(column::id<ReservationId>(row, 0));
    return ids;
}

void TrayRepository::add(const ReservationId& id) {
    m_database.prepare(QStringLiteral("INSERT INTO tray (reservation_id) VALUES (?) ON CONFLICT DO NOTHING"))
        .run({id.text()});
}

bool TrayRepository::remove(const ReservationId& id) {
    Statement row =
        m_database.prepare(QStringLiteral("DELETE FROM tray WHERE reservation_id = ? RETURNING id"));
    return row.run({id.text()}).next();
}

} // namespace fd
