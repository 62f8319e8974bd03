#include "ui/booking/procedure_prices.h"

#include "model/domain/procedure_list.h"
#include "ui/errortext/format.h"

#include <QCoreApplication>

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
    case PriceReason::VisitorType: {
        const bool own = type && type->id == price.visitorTypeId;
        const QString name = own ? type->name : price.visitorTypeName;
        return name.isEmpty() ? ProcedurePrices::tr("Visitor type price")
                              : ProcedurePrices::tr("%1 price").arg(name);
    }
    case PriceReason::General:
    case PriceReason::Unspecified:
        break;
    }
    return ProcedurePrices::tr("List price");
}

QString pricePeriodText(const OptionPrice& price, const QDate& today) {
    const QString start = shortDateText(price.startDate, today);
    const QString end = shortDateText(price.endDate, today);
    if (price.startDate.isValid() && price.endDate.isValid())
        return QStringLiteral("%1–%2").arg(start, end);
    if (price.startDate.isValid())
        return ProcedurePrices::tr("from %1").arg(start);
    return price.endDate.isValid() ? ProcedurePrices::tr("until %1").arg(end) : QString();
}

QString priceFitText(const OptionPrice& price, PriceFit fit, const QDate& today) {
    switch (fit) {
    case PriceFit::Applies:
        break;
    case PriceFit::OtherVisitorType:
        return price.visitorTypeName.isEmpty()
                   ? ProcedurePrices::tr("This price is for visitors of another type.")
                   : ProcedurePrices::tr("This price is for %1 visitors.").arg(price.visitorTypeName);
    case PriceFit::NotYet:
        return ProcedurePrices::tr("This price begins on %1.").arg(shortDateText(price.startDate, today));
    case PriceFit::Over:
        return ProcedurePrices::tr("This price ended on %1.").arg(shortDateText(price.endDate, today));
    }
    return {};
}

QString totalText(const std::vector<RequestedProcedure>& procedures, Language language) {
    const QMap<QString, qint64> sums = totalsOf(procedures);
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        parts << moneyText(sum.value(), sum.key(), language);
    return parts.join(QStringLiteral(" + "));
}

QStringList procedureLines(const std::vector<RequestedProcedure>& procedures, Language language) {
    QStringList lines;
    for (const ProcedureRun& run : runsOf(procedures)) {
        const RequestedProcedure& procedure = procedures[static_cast<size_t>(run.first)];
        QString line = titleOf(procedure);
        if (run.count > 1)
            line += QStringLiteral(" ×%1").arg(run.count);
        if (const RequestedPrice* price = priceOf(procedure))
            line += QStringLiteral(" · ") + moneyText(qint64(price->amount.value_or(0)) * run.count,
                                                      price->currency.value_or(QString()), language);
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

} // namespace fd
