#include "model/wire/names.h"
#include "tests/contract/contract_schema.h"

#include <QJsonArray>
#include <QTest>

using namespace fd;

namespace {

/// Collects the `enum` of every property `name` anywhere under `schema`.
void collectEnums(const QJsonValue& schema, QLatin1StringView name, QList<QStringList>& found) {
    const QJsonObject object = schema.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto values = it.value().toObject().value(QLatin1StringView("enum")).toArray();
            it.key() == name && !values.isEmpty()) {
            QStringList names;
            for (const QJsonValue& value : values)
                names += value.toString();
            found += names;
        }
        collectEnums(it.value(), name, found);
    }
}

/// Every name means another value, is given back for it, and there are as many as the enum has values.
template <class Enum>
bool isTable(const QStringList& names, Enum last) {
    QSet<int> values;
    for (const QString& name : names) {
        const auto value = wire::fromName<Enum>(name);
        if (!value || wire::nameOf(*value) != name)
            return false;
        values.insert(static_cast<int>(*value));
    }
    return values.size() == names.size() && names.size() == static_cast<int>(last) + 1;
}

template <class Enum>
bool isStrict(const QStringList& names) {
    for (const QString& name : names) {
        if (name.isEmpty())
            continue;
        const QString otherCase = name == name.toLower() ? name.toUpper() : name.toLower();
        if (wire::fromName<Enum>(otherCase) || wire::fromName<Enum>(name + QLatin1Char(' ')) ||
            wire::fromName<Enum>(QStringView(name).chopped(1)))
            return false;
    }
    return !wire::fromName<Enum>(u"no such name");
}

template <class Enum>
void check(const QStringList& names, Enum last) {
    QVERIFY2(isTable(names, last), qPrintable(names.join(QLatin1Char(' '))));
    QVERIFY2(isStrict<Enum>(names), qPrintable(names.join(QLatin1Char(' '))));
}

} // namespace

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contractNamesAreThoseOfTheSchema() {
        const test::ContractSchema schema(QStringLiteral("reserve-by-visitor-id.request.schema.json"));
        const auto named = [&](const char* name) {
            QList<QStringList> found;
            collectEnums(schema.json(), QLatin1StringView(name), found);
            return found;
        };
        QList<QStringList> types = named("type"); // of units, price reasons and procedures
        QCOMPARE(types.size(), 3);
        std::sort(types.begin(), types.end(),
                  [](const auto& a, const auto& b) { return a.size() < b.size(); });
        check(types[0], ProcedureType::Ticket);
        check(types[1], PriceReason::VisitorType);
        check(types[2], UnitType::Mhz);
        check(named("status").value(0), MedicalServiceStatus::Published);
        check(named("healthcareReimbursement").value(0), Reimbursement::NonReimbursable);
        check(named("taxation").value(0), Taxation::Mixed);
    }

    void vendorNames() {
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        check(words("RESERVED IN_PROGRESS COMPLETED CANCELED NO_SHOW"), ReservationStatus::NoShow);
        check(words("CANCELED NO_SHOW"), CancelReason::NoShow);
        check(QStringList{QString()} + words("FEMALE MALE"), Gender::Male);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "test_names.moc"
