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

/// The prices that `visitorType` may have on `date`, the one to propose first: the visitor type's, then the
/// cheapest running promotion, then the list price.
[[nodiscard]] std::vector<OptionPrice>
pricesFor(const CatalogueOption& option, const std::optional<VisitorType>& visitorType, const QDate& date);

/// An OPTION as the editor makes it: every field of the contract that is known, nothing else.
[[nodiscard]] RequestedProcedure requestOption(const CatalogueOption& option, const OptionPrice& price);

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
    [[nodiscard]] bool usableOn(const QDate& date) const;
    bool operator==(const Ticket&) const = default;
};

[[nodiscard]] RequestedProcedure requestTicket(const Ticket& ticket);

} // namespace fd
