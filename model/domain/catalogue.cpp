#include "model/domain/catalogue.h"

#include <algorithm>
#include <tuple>

namespace fd {

namespace {
int rankOf(PriceReason reason) {
    switch (reason) {
    case PriceReason::VisitorType:
        return 0;
    case PriceReason::Promotion:
        return 1;
    case PriceReason::General:
        return 2;
    case PriceReason::Unspecified:
        break;
    }
    return 3;
}

std::optional<QString> unlessEmpty(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}
} // namespace

bool OptionPrice::runsOn(const QDate& date) const {
    return (startDate.isNull() || startDate <= date) && (endDate.isNull() || date <= endDate);
}

std::vector<OptionPrice> pricesFor(const CatalogueOption& option,
                                   const std::optional<VisitorType>& visitorType, const QDate& date) {
    std::vector<OptionPrice> prices;
    std::copy_if(option.prices.begin(), option.prices.end(), std::back_inserter(prices),
                 [&](const OptionPrice& price) {
                     const bool forThisVisitor = price.reason != PriceReason::VisitorType ||
                                                 (visitorType && visitorType->id == price.visitorTypeId);
                     return forThisVisitor && price.runsOn(date);
                 });
    std::stable_sort(prices.begin(), prices.end(), [](const OptionPrice& a, const OptionPrice& b) {
        return std::tuple(rankOf(a.reason), a.amount) < std::tuple(rankOf(b.reason), b.amount);
    });
    return prices;
}

RequestedProcedure requestOption(const CatalogueOption& option, const OptionPrice& price) {
    OptionConfiguration configuration;
    configuration.optionId = option.id;
    configuration.optionTitle = option.title;
    configuration.productTitle = unlessEmpty(option.productTitle);
    configuration.promotionTitle = unlessEmpty(price.promotionTitle);
    configuration.price.amount = price.amount;
    configuration.price.currency = price.currency;
    RequestedPriceReason reason;
    reason.type = price.reason;
    if (price.reason == PriceReason::Promotion)
        reason.promotionId = unlessEmpty(price.promotionId);
    if (price.reason == PriceReason::VisitorType)
        reason.visitorTypeId = unlessEmpty(price.visitorTypeId);
    configuration.price.reason = reason;
    configuration.medicalService = option.medicalService;
    RequestedProcedure procedure;
    procedure.type = ProcedureType::Option;
    procedure.option = configuration;
    return procedure;
}

bool Ticket::usableOn(const QDate& date) const {
    return remainingCount > 0 && (expiresOn.isNull() || date <= expiresOn);
}

RequestedProcedure requestTicket(const Ticket& ticket) {
    TicketConfiguration configuration;
    configuration.ticketId = ticket.id;
    configuration.ticketTitle = ticket.ticketTitle;
    configuration.optionTitle = ticket.optionTitle;
    configuration.medicalService = ticket.medicalService;
    RequestedProcedure procedure;
    procedure.type = ProcedureType::Ticket;
    procedure.ticket = configuration;
    return procedure;
}

} // namespace fd
