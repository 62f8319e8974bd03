#include "model/domain/treatment.h"

namespace fd {

TreatmentsAround treatmentsAround(const std::vector<Treatment>& treatments, const QString& medicalServiceId,
                                  const QDate& date, const QTimeZone& zone,
                                  const std::optional<ReservationId>& except) {
    TreatmentsAround around;
    for (const Treatment& treatment : treatments) {
        if (treatment.medicalServiceId != medicalServiceId || treatment.booking == except)
            continue;
        const QDate day = toLocal(treatment.start, zone).date();
        if (day <= date && (around.before.isNull() || around.before < day))
            around.before = day;
        if (day > date && (around.after.isNull() || day < around.after))
            around.after = day;
    }
    return around;
}

} // namespace fd
