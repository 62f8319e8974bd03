#pragma once

#include "model/domain/reservation_group.h"
#include "model/domain/zone.h"

#include <vector>

namespace fd {

class Database;

/// The clinic itself: its name and time zone, zones and groups. All functions throw StoreException.
class ClinicRepository {
public:
    explicit ClinicRepository(Database& database)
        : m_database(database) {}

    /// Key-value settings of the clinic. Known keys: `name`, `nameEn`, `timeZone` (IANA id).
    [[nodiscard]] QString setting(const QString& key, const QString& fallback = {});
    void setSetting(const QString& key, const QString& value);
    /// Asia/Seoul unless set.
    [[nodiscard]] QTimeZone timeZone();

    [[nodiscard]] std::vector<Zone> zones(); ///< by order, then title
    [[nodiscard]] bool hasZone(const ZoneId& id);
    bool putZone(const Zone& zone); ///< true when added, false when updated

    /// With its place in the groups; false while a booking, blocked time or a wish names it.
    [[nodiscard]] bool removeZone(const ZoneId& id);

    [[nodiscard]] std::vector<ReservationGroup> groups(); ///< by order, then title
    [[nodiscard]] std::optional<ReservationGroup> group(const GroupId& id);
    [[nodiscard]] bool hasGroup(const GroupId& id);
    /// Leaves the holidays as they are: an import of groups does not know them.
    bool putGroup(const ReservationGroup& group);
    [[nodiscard]] bool removeGroup(const GroupId& id);                            ///< as removeZone()
    void setHolidays(const GroupId& group, const std::vector<Holiday>& holidays); ///< one a date

private:
    Database& m_database;
};

} // namespace fd
