#include "model/store/shared_tables.h"

namespace fd {

namespace {

QStringList listed(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names)
        list << QString::fromLatin1(name);
    return list;
}

} // namespace

const QStringList& sharedTables() {
    static const QStringList tables =
        listed({"settings", "zones", "reservation_groups", "group_capacities", "group_hours",
                "group_holidays", "blocked_times", "visitors", "visitor_changes", "options", "option_prices",
                "tickets", "reservations", "reservation_changes", "ticket_uses", "waiting_wishes"});
    return tables;
}

const QStringList& localTables() {
    static const QStringList tables = listed({"drafts", "outbox", "outbox_attempts", "main_system_tasks",
                                              "tray", "unfinished_visitors", "recent_visitors"});
    return tables;
}

} // namespace fd
