#pragma once

#include "model/domain/requested_procedure.h"
#include "model/domain/visitor.h"

#include <QDate>
#include <vector>

namespace fd {

/// One price of an option: the list price (General), one for a visitor type, or a promotion's; running from
/// startDate to endDate, both included, a null date meaning open.
struct OptionPrice {
    qint32 amount = 0;
    QString currency = QStringLiteral("KRW");
    PriceReason reason = PriceReason::General;
    QString promotionId;
    QString promotionTitle;
    QString visitorTypeId;
    QDate startDate;
    QDate endDate;
    QString visitorTypeName{}; ///< as the registered visitors have it; empty when none is of that type
    [[nodiscard]] bool runsOn(const QDate& date) const;
    bool operator==(const OptionPrice&) const = default;
};

/// Something that can be sold (상품 옵션).
struct CatalogueOption {
    QString id;
    QString title;
    QString productTitle;
    std::vector<OptionPrice> prices;
    std::optional<MedicalService> medicalService;
    int durationMinutes = 0; ///< 0: not said
    bool operator==(const CatalogueOption&) const = default;
};

/// All options, in the catalogue's order (options of one product stand together).
using Catalogue = std::vector<CatalogueOption>;

/// Whether a price is meant for a visitor on a date, and if not, why.
enum class PriceFit { Applies, OtherVisitorType, NotYet, Over };
[[nodiscard]] PriceFit fitOf(const OptionPrice& price, const std::optional<VisitorType>& visitorType,
                             const QDate& date);

/// The prices that `visitorType` may have on `date`, the one to propose first: the visitor type's, then the
/// cheapest running promotion, then the list price.
[[nodiscard]] std::vector<OptionPrice>
pricesFor(const CatalogueOption& option, const std::optional<VisitorType>& visitorType, const QDate& date);

/// The option of the catalogue that a procedure stands for; null when it is not sold any more.
[[nodiscard]] const CatalogueOption* optionOf(const RequestedProcedure& procedure,
                                              const Catalogue& catalogue);

/// An OPTION as the editor makes it: every field of the contract that is known, nothing else. A duration that
/// only the option says goes into the medical service, where the contract has it.
[[nodiscard]] RequestedProcedure requestOption(const CatalogueOption& option, const OptionPrice& price);
/// The same procedure at another price; what else it says, unknown fields too, stays. An OPTION only.
[[nodiscard]] RequestedProcedure withPrice(RequestedProcedure procedure, const OptionPrice& price);

/// For whom and for which day prices are proposed.
struct PriceOccasion {
    std::optional<VisitorType> visitorType;
    QDate date;
    bool operator==(const PriceOccasion&) const = default;
};
/// Who still has the price that was proposed `before` gets the one to propose `now`; a price that somebody
/// chose stays.
[[nodiscard]] std::vector<RequestedProcedure> repriced(std::vector<RequestedProcedure> procedures,
                                                       const Catalogue& catalogue,
                                                       const PriceOccasion& before, const PriceOccasion& now);
/// Which of `prices` the procedure has; -1 when none.
[[nodiscard]] int chosenPrice(const RequestedProcedure& procedure, const std::vector<OptionPrice>& prices);

/// A package of treatments that a visitor has bought (시술권).
struct Ticket {
    QString id;
    VisitorId visitorId;
    QString ticketTitle;
    QString optionTitle;
    int totalCount = 0;
    int remainingCount = 0; ///< 0…totalCount
    QDate expiresOn;        ///< last day it can be used; null: never ends
    QString medicalServiceId;
    std::optional<MedicalService> medicalService; ///< from the catalogue, by medicalServiceId
    int durationMinutes = 0; ///< of the option that the medical service is from; 0: not said
    [[nodiscard]] bool endedBefore(const QDate& date) const {
        return expiresOn.isValid() && expiresOn < date;
    }
    [[nodiscard]] bool usableOn(const QDate& date) const;
    bool operator==(const Ticket&) const = default;
};

/// A TICKET, made as requestOption() makes an option.
[[nodiscard]] RequestedProcedure requestTicket(const Ticket& ticket);

} // namespace fd
