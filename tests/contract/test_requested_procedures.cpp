// What the editor makes of the catalogue and of tickets, held against the contract's schema: every field that
// is known is there, and none that the contract does not have.
#include "model/domain/catalogue.h"
#include "model/domain/draft.h"
#include "model/wire/command_codec.h"
#include "tests/contract/contract_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fd;

namespace {

/// A medical service in which everything is said.
MedicalService fullService() {
    const QByteArray json = R"({"id":"m1","title":"울쎄라 300샷",
        "translsMap":{"title":{"translation":{"en":"Ulthera, 300 shots"}}},
        "status":"PUBLISHED","deleted":false,
        "configuration":{"code":"FD-1",
            "procedure":{"id":"p","name":"울쎄라","searchPhoneticName":"ulssera"},
            "machines":[{"id":"a","name":"기계","searchPhoneticName":"gigye"}],
            "medicines":[{"id":"b","name":"약","searchPhoneticName":"yak"}],
            "unit":{"type":"SHOT","value":300},
            "healthcareReimbursement":"NON_REIMBURSABLE","taxation":"TAXABLE"},
        "draftedDateTimeUtc":"2025-03-04T01:00:00Z","updatedDateTimeUtc":"2025-09-01T02:30:00Z",
        "priceAmount":{"value":890000,"currency":"KRW"},"description":"설명","caution":"주의",
        "recommendedInterval":180,"contributionConstant":3,"durationTime":60})";
    return wire::decodeMedicalService(QJsonDocument::fromJson(json).object()).value();
}

CatalogueOption fullOption() {
    CatalogueOption option;
    option.id = QStringLiteral("o1");
    option.title = QStringLiteral("울쎄라 300샷");
    option.productTitle = QStringLiteral("울쎄라");
    option.medicalService = fullService();
    OptionPrice price;
    price.amount = 890'000;
    option.prices.push_back(price);
    price.reason = PriceReason::Promotion;
    price.promotionId = QStringLiteral("pr");
    price.promotionTitle = QStringLiteral("겨울");
    option.prices.push_back(price);
    price = OptionPrice();
    price.reason = PriceReason::VisitorType;
    price.visitorTypeId = QStringLiteral("vip");
    option.prices.push_back(price);
    return option;
}

Ticket fullTicket() {
    Ticket ticket;
    ticket.id = QStringLiteral("t1");
    ticket.ticketTitle = QStringLiteral("울쎄라 3회");
    ticket.optionTitle = QStringLiteral("울쎄라 300샷");
    ticket.totalCount = 3;
    ticket.remainingCount = 2;
    ticket.medicalService = fullService();
    return ticket;
}

QJsonObject commandWith(const RequestedProcedure& procedure) {
    Draft draft;
    draft.visitorId = VisitorId::generate();
    draft.groupId = GroupId::generate();
    draft.zoneId = ZoneId::generate();
    draft.start = instantFromMs(1'795'514'400'000);
    draft.end = instantFromMs(1'795'516'200'000);
    draft.procedures = {procedure};
    return wire::encodeCommand(commandOf(draft).value());
}

/// Compares a value with what its schema describes.
class Comparison {
public:
    explicit Comparison(const QJsonObject& root)
        : m_root(root) {}

    QStringList absent;  ///< the contract has it, the value does not
    QStringList foreign; ///< the value has it, the contract does not

    void compare(const QJsonValue& schema, const QJsonValue& value, const QString& path) {
        const QJsonObject described = resolved(schema.toObject());
        if (const QJsonValue items = described.value(QLatin1String("items")); !items.isUndefined()) {
            for (const QJsonValue& element : value.toArray())
                compare(items, element, path + QStringLiteral("[]"));
            return;
        }
        const QJsonObject properties = described.value(QLatin1String("properties")).toObject();
        if (properties.isEmpty())
            return; // a plain value, or a map with keys of anybody's choice
        const QJsonObject object = value.toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            const QString name = path + u'.' + property.key();
            if (object.contains(property.key()))
                compare(property.value(), object.value(property.key()), name);
            else
                absent << name;
        }
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!properties.contains(field.key()))
                foreign << path + u'.' + field.key();
        }
    }

private:
    QJsonObject resolved(QJsonObject schema) const {
        const QJsonArray all = schema.value(QLatin1String("allOf")).toArray();
        if (!all.isEmpty())
            return resolved(all.first().toObject());
        const QString reference = schema.value(QLatin1String("$ref")).toString();
        if (reference.isEmpty())
            return schema;
        const QString name = reference.section(u'/', -1);
        return resolved(m_root.value(QLatin1String("$defs")).toObject().value(name).toObject());
    }
    QJsonObject m_root;
};

Catalogue demoCatalogue() {
    QFile file(QStringLiteral(DEMO_DIR "/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no demo catalogue");
    Catalogue catalogue;
    for (const QJsonValue& product : QJsonDocument::fromJson(file.readAll()).array()) {
        for (const QJsonValue& sold : product[QLatin1String("options")].toArray()) {
            CatalogueOption option;
            option.id = sold[QLatin1String("optionId")].toString();
            option.title = sold[QLatin1String("optionTitle")].toString();
            option.productTitle = product[QLatin1String("productTitle")].toString();
            option.medicalService = wire::decodeMedicalService(sold[QLatin1String("medicalService")]).value();
            option.prices.resize(1);
            option.prices[0].amount = sold[QLatin1String("prices")][0][QLatin1String("amount")].toInt();
            catalogue.push_back(option);
        }
    }
    return catalogue;
}

} // namespace

class TestRequestedProcedures : public QObject {
    Q_OBJECT

    const test::ContractSchema m_schema{QStringLiteral("reserve-by-visitor-id.request.schema.json")};

    /// What of the contract's fields is not in the procedure; checks all the rest.
    QStringList absentIn(const RequestedProcedure& procedure) {
        const QJsonObject command = commandWith(procedure);
        const QString fault = m_schema.faultOf(command);
        if (!fault.isEmpty())
            return {fault};
        Comparison comparison(m_schema.json());
        comparison.compare(
            m_schema.json().value(QLatin1String("properties"))[QLatin1String("requestedProcedures")],
            command.value(QLatin1String("requestedProcedures")), QString());
        if (!comparison.foreign.isEmpty())
            return {QStringLiteral("not in the contract: ") + comparison.foreign.join(u' ')};
        comparison.absent.sort();
        return comparison.absent;
    }

private Q_SLOTS:
    void anOptionSaysAllThatIsKnown() {
        const CatalogueOption option = fullOption();
        const QString ticket = QStringLiteral("[].ticketConfiguration");
        const QString promotion = QStringLiteral("[].optionConfiguration.price.reason.promotionId");
        const QString promotionTitle = QStringLiteral("[].optionConfiguration.promotionTitle");
        const QString visitorType = QStringLiteral("[].optionConfiguration.price.reason.visitorTypeId");
        QCOMPARE(absentIn(requestOption(option, option.prices[0])),
                 QStringList({promotion, visitorType, promotionTitle, ticket}));
        QCOMPARE(absentIn(requestOption(option, option.prices[1])), QStringList({visitorType, ticket}));
        QCOMPARE(absentIn(requestOption(option, option.prices[2])),
                 QStringList({promotion, promotionTitle, ticket}));
    }

    void aTicketSaysAllThatIsKnown() {
        QCOMPARE(absentIn(requestTicket(fullTicket())),
                 QStringList(QStringLiteral("[].optionConfiguration")));
    }

    /// From one price to the other, nothing of the first may stay.
    void aPriceChosenAnewLeavesNothingBehind() {
        const CatalogueOption option = fullOption();
        for (const OptionPrice& first : option.prices) {
            for (const OptionPrice& second : option.prices)
                QCOMPARE(withPrice(requestOption(option, first), second), requestOption(option, second));
        }
    }

    void everythingOnSaleIsValid() {
        const Catalogue catalogue = demoCatalogue();
        QVERIFY(catalogue.size() > 50);
        for (const CatalogueOption& option : catalogue) {
            const RequestedProcedure procedure = requestOption(option, option.prices[0]);
            QCOMPARE(m_schema.faultOf(commandWith(procedure)), QString());
            QVERIFY(!procedure.ticket);
            Ticket ticket = fullTicket();
            ticket.medicalService = option.medicalService;
            QCOMPARE(m_schema.faultOf(commandWith(requestTicket(ticket))), QString());
            QVERIFY(!requestTicket(ticket).option);
        }
    }

    void littleIsKnownAndStillValid() {
        CatalogueOption bare;
        bare.id = QStringLiteral("o");
        bare.title = QStringLiteral("o");
        bare.durationMinutes = 20;
        QCOMPARE(m_schema.faultOf(commandWith(requestOption(bare, OptionPrice()))), QString());
        Ticket ticket;
        ticket.id = QStringLiteral("t");
        QCOMPARE(m_schema.faultOf(commandWith(requestTicket(ticket))), QString());
    }
};

QTEST_GUILESS_MAIN(TestRequestedProcedures)
#include "test_requested_procedures.moc"
