#include "model/directory/import_job.h"
#include "model/store/store.h"
#include "model/wire/command_codec.h"
#include "model/wire/names.h"

#include <algorithm>
#include <limits>

namespace fd::importing {

namespace {

PriceReason reasonOf(Fields& fields) {
    const QString key = QStringLiteral("reason");
    const QString written = fields.text(key);
    const auto reason = wire::fromName<PriceReason>(written);
    if (!reason && !written.isEmpty())
        fields.refuse(key, reason::Invalid);
    return reason.value_or(PriceReason::General);
}

QString currencyOf(Fields& fields) {
    const QString code = fields.text(QStringLiteral("currency"));
    const bool letters =
        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!code.isEmpty() && (code.size() != 3 || !letters))
        fields.refuse(QStringLiteral("currency"), reason::Invalid);
    return code.isEmpty() ? QStringLiteral("KRW") : code;
}

OptionPrice readPrice(Fields& fields, bool ignoreUnknown) {
    using Int32 = std::numeric_limits<qint32>;
    OptionPrice price;
    price.amount = fields.integer(QStringLiteral("amount"), Int32::min(), Int32::max());
    price.currency = currencyOf(fields);
    price.reason = reasonOf(fields);
    const auto neededFor = [&price](PriceReason reason) {
        return price.reason == reason ? Need::Required : Need::Optional;
    };
    price.promotionId = fields.text(QStringLiteral("promotionId"), neededFor(PriceReason::Promotion));
    price.promotionTitle = fields.text(QStringLiteral("promotionTitle"));
    price.visitorTypeId = fields.text(QStringLiteral("visitorTypeId"), neededFor(PriceReason::VisitorType));
    price.startDate = fields.date(QStringLiteral("startDate"));
    price.endDate = fields.date(QStringLiteral("endDate"));
    if (price.startDate.isValid() && price.endDate.isValid() && price.endDate < price.startDate)
        fields.refuse(QStringLiteral("endDate"), reason::InvalidTimeRange);
    fields.refuseUnknown(ignoreUnknown);
    return price;
}

CatalogueOption readOption(Fields& fields, const QString& productTitle, bool ignoreUnknown) {
    CatalogueOption option;
    option.productTitle = productTitle;
    option.id = fields.text(QStringLiteral("optionId"), Need::Required);
    option.title = fields.text(QStringLiteral("optionTitle"), Need::Required);
    for (Fields& price : fields.objects(QStringLiteral("prices"), Need::Optional))
        option.prices.push_back(readPrice(price, ignoreUnknown));
    const QString serviceKey = QStringLiteral("medicalService");
    const QJsonValue service = fields.value(serviceKey);
    if (!service.isUndefined() && !service.isNull()) {
        const auto decoded = wire::decodeMedicalService(service);
        if (decoded) {
            option.medicalService = *decoded;
        } else {
            for (const FieldError& error : decoded.error()) {
                const bool whole = error.key.isEmpty() || error.key == QLatin1String("$");
                fields.refuse(whole ? serviceKey : serviceKey + u'.' + error.key, error.reason);
            }
        }
    }
    option.durationMinutes = fields.integer(QStringLiteral("durationMinutes"), 0, 24 * 60, 0);
    fields.refuseUnknown(ignoreUnknown);
    return option;
}

} // namespace

/// What is counted are its options: they are what is added and updated.
void importProduct(Job& job, Fields& product) {
    const QString title = product.text(QStringLiteral("productTitle"), Need::Required);
    std::vector<Fields> records = product.objects(QStringLiteral("options"), Need::Required);
    for (Fields& fields : records) {
        const int before = job.report.rejectedInAll;
        const CatalogueOption option = readOption(fields, title, job.ignoreUnknown);
        job.once(fields, QStringLiteral("optionId"), option.id);
        if (job.report.rejectedInAll == before)
            job.count(job.isKeeping() ? job.store.catalogue.putOption(option)
                                      : !job.store.catalogue.hasOption(option.id));
    }
    if (!job.isKeeping())
        job.report.read += static_cast<int>(records.size()) - 1; // the product was counted as one
    product.refuseUnknown(job.ignoreUnknown);
}

} // namespace fd::importing
