#pragma once

#include "model/domain/language.h"
#include "model/domain/medical_service.h"
#include "model/domain/treatment.h"

#include <QStringList>

namespace fd {

// A medical service in the words of the desk.

/// `300 샷`, `2 cc`; empty when the unit or its amount is not said.
[[nodiscard]] QString unitText(const ServiceUnit& unit);
/// Empty for what the clinic does not say.
[[nodiscard]] QString taxationText(Taxation taxation);
[[nodiscard]] QString reimbursementText(Reimbursement reimbursement);

/// The service's title in the language, where it is translated; else empty.
[[nodiscard]] QString translatedTitle(const MedicalService& service, Language language);
/// What is used, in a few words: machines, medicines, unit.
[[nodiscard]] QStringList serviceWords(const MedicalService& service);
/// All that it is found by besides its title: what it is made of, its code, its other languages.
[[nodiscard]] QString serviceSearchText(const MedicalService& service);

struct ServiceLine {
    QString caption;
    QString text;
};
/// All that a person may want to know of it.
[[nodiscard]] std::vector<ServiceLine> serviceLines(const MedicalService& service, Language language);

/// A treatment nearer to a booking on `date` than recommended, in a sentence; empty when there is none.
[[nodiscard]] QString intervalWarning(const MedicalService& service, const TreatmentsAround& around,
                                      const QDate& date, const QDate& today);
/// When the visitor had it last, seen from `date`; empty when never.
[[nodiscard]] QString lastTreatmentText(const TreatmentsAround& around, const QDate& date,
                                        const QDate& today);

} // namespace fd
