#include "ui/booking/procedure_prices.h"

#include "ui/errortext/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace fd {

namespace {
struct ProcedurePrices {
    Q_DECLARE_TR_FUNCTIONS(fd::ProcedurePrices)
};
} // namespace

QString priceReasonText(const OptionPrice& price, const std::optional<VisitorType>& type) {
    switch (price.reason) {
    case PriceReason::Promotion:
        return price.promotionTitle.isEmpty() ? ProcedurePrices::tr("Promotion") : price.promotionTitle;
    case PriceReason::VisitorType:
        return type && type->id == price.visitorTypeId ? ProcedurePrices::tr("%1 price").arg(type->name)
                                                       : ProcedurePrices::tr("Visitor type price");
    case PriceReason::General:
    case PriceReason::Unspecified:
        break;
    }
    return ProcedurePrices::tr("List price");
}

const CatalogueOption* optionOf(const RequestedProcedure& procedure, const Catalogue& catalogue) {
    if (!procedure.option)
        return nullptr;
    const auto found =
        std::find_if(catalogue.begin(), catalogue.end(), [&procedure](const CatalogueOption& option) {
            return option.id == procedure.option->optionId;
        });
    return found == catalogue.end() ? nullptr : &*found;
}

int chosenPrice(const RequestedProcedure& procedure, const std::vector<OptionPrice>& prices) {
    if (!procedure.option)
        return -1;
    const RequestedPrice& chosen = procedure.option->price;
    const auto matches = [&chosen](const OptionPrice& price) {
        return chosen.amount == price.amount && chosen.reason && chosen.reason->type == price.reason &&
               chosen.reason->promotionId.value_or(QString()) ==
                   (price.reason == PriceReason::Promotion ? price.promotionId : QString()) &&
               chosen.reason->visitorTypeId.value_or(QString()) ==
                   (price.reason == PriceReason::VisitorType ? price.visitorTypeId : QString());
    };
    const auto found = std::find_if(prices.begin(), prices.end(), matches);
    return found == prices.end() ? -1 : static_cast<int>(found - prices.begin());
}

QString totalText(const std::vector<RequestedProcedure>& procedures, Language language) {
    QMap<QString, qint64> sums;
    for (const RequestedProcedure& procedure : procedures) {
        if (procedure.option)
            sums[procedure.option->price.currency.value_or(QStringLiteral("KRW"))] +=
                procedure.option->price.amount.value_or(0);
    }
    if (sums.isEmpty())
        sums[QStringLiteral("KRW")] = 0;
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        parts << moneyText(sum.value(), sum.key(), language);
    return parts.join(QStringLiteral(" + "));
}

} // namespace fd
