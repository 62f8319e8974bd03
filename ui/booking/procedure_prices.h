#pragma once

#include "model/desk_values.h"
#include "model/domain/draft.h"

namespace fd {

/// What a price is called: the promotion's title, the visitor type's name, or "List price".
[[nodiscard]] QString priceReasonText(const OptionPrice& price, const std::optional<VisitorType>& type);
/// When it runs: `11-04–12-19`, `from 12-06`, `until 12-19`; empty for one that always does.
[[nodiscard]] QString pricePeriodText(const OptionPrice& price, const QDate& today);
/// Why a price is not meant for this visitor on this day, in a sentence; empty for one that is.
[[nodiscard]] QString priceFitText(const OptionPrice& price, PriceFit fit, const QDate& today);

/// `₩59,000` for all procedures; sums of different currencies stand side by side.
[[nodiscard]] QString totalText(const std::vector<RequestedProcedure>& procedures, Language language);

/// One line for each thing that is requested: `피코토닝 1회 ×2 · ₩198,000`.
[[nodiscard]] QStringList procedureLines(const std::vector<RequestedProcedure>& procedures,
                                         Language language);

} // namespace fd
