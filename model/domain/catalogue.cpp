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

/// The service with its duration, as far as one is known.
std::optional<MedicalService> timed(std::optional<MedicalService> service, int durationMinutes) {
    if (durationMinutes > 0 && !(service && service->durationTime)) {
        if (!service)
            service.emplace();
        service->durationTime = durationMinutes;
    }
    return service;
}
} // namespace

bool OptionPrice::runsOn(const QDate& date) const {
    return (startDate.isNull() || startDate <= date) && (endDate.isNull() || date <= endDate);
}

PriceFit fitOf(const OptionPrice& price, const std::optional<VisitorType>& visitorType, const QDate& date) {
    if (price.reason == PriceReason::VisitorType && !(visitorType && visitorType->id == price.visitorTypeId))
        return PriceFit::OtherVisitorType;
    if (price.runsOn(date))
        return PriceFit::Applies;
    return price.startDate.isValid() && date < price.startDate ? PriceFit::NotYet : PriceFit::Over;
}

std::vector<OptionPrice> pricesFor(const CatalogueOption& option,
                                   const std::optional<VisitorType>& visitorType, const QDate& date) {
    std::vector<OptionPrice> prices;
    std::copy_if(
        option.prices.begin(), option.prices.end(), std::back_inserter(prices),
        [&](const OptionPrice& price) { return fitOf(price, visitorType, date) == PriceFit::Applies; });
    std::stable_sort(prices.begin(), prices.end(), [](const OptionPrice& a, const OptionPrice& b) {
        return std::tuple(rankOf(a.reason), a.amount) < std::tuple(rankOf(b.reason), b.amount);
    });
    return prices;
}

const CatalogueOption* optionOf(const RequestedProcedure& procedure, const Catalogue& catalogue) {
    if (procedure.type != ProcedureType::Option || !procedure.option)
        return nullptr;
    const auto found =
        std::find_if(catalogue.begin(), catalogue.end(), [&procedure](const CatalogueOption& option) {
            return option.id == procedure.option->optionId;
        });
    return found == catalogue.end() ? nullptr : &*found;
}

RequestedProcedure withPrice(RequestedProcedure procedure, const OptionPrice& price) {
    if (!procedure.option)
        return procedure;
    procedure.option->promotionTitle =
        price.reason == PriceReason::Promotion ? unlessEmpty(price.promotionTitle) : std::nullopt;
    RequestedPrice& requested = procedure.option->price;
    requested.amount = price.amount;
    requested.currency = price.currency;
    if (!requested.reason)
        requested.reason.emplace();
    requested.reason->type = price.reason;
    requested.reason->promotionId =
        price.reason == PriceReason::Promotion ? unlessEmpty(price.promotionId) : std::nullopt;
    requested.reason->visitorTypeId =
        price.reason == PriceReason::VisitorType ? unlessEmpty(price.visitorTypeId) : std::nullopt;
    return procedure;
}

RequestedProcedure requestOption(const CatalogueOption& option, const OptionPrice& price) {
    RequestedProcedure procedure;
    procedure.type = ProcedureType::Option;
    OptionConfiguration& configuration = procedure.option.emplace();
    configuration.optionId = option.id;
    configuration.optionTitle = option.title;
    configuration.productTitle = unlessEmpty(option.productTitle);
    configuration.medicalService = timed(option.medicalService, option.durationMinutes);
    return withPrice(std::move(procedure), price);
}

int chosenPrice(const RequestedProcedure& procedure, const std::vector<OptionPrice>& prices) {
    if (!procedure.option)
        return -1;
    const auto found = std::find_if(prices.begin(), prices.end(), [&procedure](const OptionPrice& price) {
        return withPrice(procedure, price) == procedure;
    });
    return found == prices.end() ? -1 : static_cast<int>(found - prices.begin());
}

std::vector<RequestedProcedure> repriced(std::vector<RequestedProcedure> procedures,
                                         const Catalogue& catalogue, const PriceOccasion& before,
                                         const PriceOccasion& now) {
    for (RequestedProcedure& procedure : procedures) {
        const CatalogueOption* option = optionOf(procedure, catalogue);
        if (option == nullptr)
            continue;
        const auto proposed = pricesFor(*option, before.visitorType, before.date);
        const auto right = pricesFor(*option, now.visitorType, now.date);
        if (chosenPrice(procedure, proposed) == 0 && !right.empty())
            procedure = withPrice(std::move(procedure), right.front());
    }
    return procedures;
}

bool Ticket::usableOn(const QDate& date) const {
    return remainingCount > 0 && !endedBefore(date);
}

RequestedProcedure requestTicket(const Ticket& ticket) {
    TicketConfiguration configuration;
    configuration.ticketId = ticket.id;
    configuration.ticketTitle = ticket.ticketTitle;
    configuration.optionTitle = ticket.optionTitle;
    configuration.medicalService = timed(ticket.medicalService, ticket.durationMinutes);
    RequestedProcedure procedure;
    procedure.type = ProcedureType::Ticket;
    procedure.ticket = configuration;
    return procedure;
}

} // namespace fd
