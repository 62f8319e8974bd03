#pragma once

#include "model/desk_values.h"
#include "model/domain/draft.h"

namespace fd {

/// What a price is called: the promotion's title, the visitor type's name, or "List price".
[[nodiscard]] QString priceReasonText(const OptionPrice& price, const std::optional<VisitorType>& type);

/// The option of the catalogue that a procedure stands for; null when it is not sold any more.
[[nodiscard]] const CatalogueOption* optionOf(const RequestedProcedure& procedure,
                                              const Catalogue& catalogue);

/// Which of `prices` the procedure has; -1 when none.
[[nodiscard]] int chosenPrice(const RequestedProcedure& procedure, const std::vector<OptionPrice>& prices);

/// `₩59,000` for all procedures; sums of different currencies stand side by side.
[[nodiscard]] QString totalText(const std::vector<RequestedProcedure>& procedures, Language language);

} // namespace fd
