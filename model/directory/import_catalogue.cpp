#include "model/directory/import_fields.h"
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

OptionPrice readPrice(Fields& fields, const ImportOptions& options) {
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
    fields.refuseUnknown(options);
    return price;
}

CatalogueOption readOption(Fields& fields, const QString& productTitle, const ImportOptions& options) {
    CatalogueOption option;
    option.productTitle = productTitle;
    option.id = fields.text(QStringLiteral("optionId"), Need::Required);
    option.title = fields.text(QStringLiteral("optionTitle"), Need::Required);
    for (Fields& price : fields.objects(QStringLiteral("prices"), Need::Optional))
        option.prices.push_back(readPrice(price, options));
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
    fields.refuseUnknown(options);
    return option;
}

} // namespace

void importCatalogue(Job& job, std::vector<Fields> records) {
    Catalogue catalogue;
    SeenOnce ids;
    job.report.read = 0; // options, not products: what is added and updated
    for (Fields& product : records) {
        const QString title = product.text(QStringLiteral("productTitle"), Need::Required);
        for (Fields& fields : product.objects(QStringLiteral("options"), Need::Required)) {
            ++job.report.read;
            const CatalogueOption option = readOption(fields, title, job.options);
            ids.check(fields, QStringLiteral("optionId"), option.id);
            catalogue.push_back(option);
        }
        product.refuseUnknown(job.options);
    }
    if (!job.report.rejected.empty())
        return;
    for (const CatalogueOption& option : catalogue)
        job.count(job.store.catalogue.putOption(option));
}

} // namespace fd::importing
