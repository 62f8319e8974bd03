#include "model/directory/demo_clinic.h"

#include "model/directory/demo_data.h"
#include "model/directory/import.h"
#include "model/store/store.h"

#include <QFile>
#include <QJsonDocument>
#include <array>

namespace fd {

namespace demo {

QByteArray resource(const QString& name) {
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks a part of its demo clinic");
    return file.readAll();
}

QJsonObject object(const QString& name) {
    return QJsonDocument::fromJson(resource(name)).object();
}

QStringList texts(const QJsonValue& array) {
    QStringList list;
    const QJsonArray elements = array.toArray();
    for (const QJsonValue& element : elements)
        list += element.toString();
    return list;
}

namespace {

int importFile(Fill& fill, ImportKind kind, const QString& name) {
    const auto report = importData(fill.store, kind, ImportFormat::Json, resource(name), {});
    if (report.rejectedInAll > 0)
        qFatal("a part of the demo clinic cannot be imported");
    return report.added;
}

QString seasonOf(const QDate& date) {
    static const std::array<QString, 4> seasons{QStringLiteral("겨울"), QStringLiteral("봄"),
                                                QStringLiteral("여름"), QStringLiteral("가을")};
    // The clinic's winter begins in November, as its promotions do.
    return seasons[static_cast<size_t>((date.month() + 1) % 12 / 3)];
}

/// Promotions run around the demo's date, so they are no part of the catalogue file.
void addPromotions(Fill& fill) {
    Catalogue catalogue = fill.store.catalogue.options();
    const QJsonArray promotions =
        QJsonDocument::fromJson(resource(QStringLiteral("promotions.json"))).array();
    for (const QJsonValue& promotion : promotions) {
        OptionPrice price;
        price.reason = PriceReason::Promotion;
        price.promotionId = promotion[QLatin1String("id")].toString();
        price.promotionTitle = promotion[QLatin1String("title")].toString().replace(QLatin1String("{season}"),
                                                                                    seasonOf(fill.date));
        price.startDate = fill.date.addDays(promotion[QLatin1String("fromDay")].toInt());
        price.endDate = fill.date.addDays(promotion[QLatin1String("toDay")].toInt());
        const QJsonArray amounts = promotion[QLatin1String("prices")].toArray();
        for (const QJsonValue& amount : amounts) {
            for (CatalogueOption& option : catalogue) {
                if (option.id == amount[QLatin1String("optionId")].toString()) {
                    price.amount = amount[QLatin1String("amount")].toInt();
                    option.prices.push_back(price);
                }
            }
        }
    }
    for (const CatalogueOption& option : catalogue) {
        (void)fill.store.catalogue.putOption(option);
        fill.options.insert(option.id, option);
    }
}

} // namespace
} // namespace demo

bool isEmptyStore(Store& store) {
    return store.visitors.count() == 0 && store.reservations.count() == 0 && store.clinic.zones().empty() &&
           store.clinic.groups().empty() && store.catalogue.options().empty() &&
           (store.isShared() || store.drafts.all().empty());
}

DemoCounts fillDemoClinic(Store& store, const QDate& date, quint32 seed, Instant now) {
    Transaction transaction(store.database);
    demo::Fill fill{.store = store, .date = date, .seed = seed, .now = now};
    const QJsonObject settings =
        demo::object(QStringLiteral("clinic.json")).value(QLatin1String("settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        store.clinic.setSetting(it.key(), it.value().toString());
    fill.counts.zones = demo::importFile(fill, ImportKind::Zones, QStringLiteral("zones.json"));
    fill.counts.groups = demo::importFile(fill, ImportKind::Groups, QStringLiteral("groups.json"));
    fill.counts.options =
        demo::importFile(fill, ImportKind::ProductCatalogue, QStringLiteral("catalogue.json"));
    demo::addPromotions(fill);
    demo::addVisitors(fill);
    demo::addTickets(fill);
    demo::addSchedule(fill);
    transaction.commit();
    return fill.counts;
}

} // namespace fd
