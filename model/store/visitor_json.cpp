#include "model/store/visitor_json.h"

#include "model/wire/names.h"

namespace fd {

namespace {

const QString idKey = QStringLiteral("id");
const QString typeNameKey = QStringLiteral("visitorTypeName");
const QString madeHereKey = QStringLiteral("madeHere");

QString key(VisitorField field) {
    return keyOf(field);
}

} // namespace

QJsonObject jsonOf(const VisitorForm& form) {
    return {{key(VisitorField::Name), form.name},
            {key(VisitorField::Phone), form.phone},
            {key(VisitorField::DateOfBirth), form.dateOfBirth},
            {key(VisitorField::Gender), QString(wire::nameOf(form.gender))},
            {key(VisitorField::ChartNumber), form.chartNumber},
            {key(VisitorField::Type), form.type ? form.type->id : QString()},
            {typeNameKey, form.type ? form.type->name : QString()},
            {key(VisitorField::Nationality), form.nationality},
            {key(VisitorField::Cautions), form.cautions},
            {key(VisitorField::Memo), form.memo},
            {key(VisitorField::MainSystemId), form.mainSystemId}};
}

VisitorForm formIn(const QJsonObject& object) {
    const auto text = [&object](VisitorField field) { return object.value(key(field)).toString(); };
    VisitorForm form;
    form.name = text(VisitorField::Name);
    form.phone = text(VisitorField::Phone);
    form.dateOfBirth = text(VisitorField::DateOfBirth);
    const QString gender = text(VisitorField::Gender);
    form.gender = wire::fromName<Gender>(gender).value_or(Gender::Unknown);
    form.chartNumber = text(VisitorField::ChartNumber);
    if (const QString type = text(VisitorField::Type); !type.isEmpty())
        form.type = VisitorType{type, object.value(typeNameKey).toString()};
    form.nationality = text(VisitorField::Nationality);
    form.cautions = text(VisitorField::Cautions);
    form.memo = text(VisitorField::Memo);
    form.mainSystemId = text(VisitorField::MainSystemId);
    return form;
}

QJsonObject jsonOf(const Visitor& visitor) {
    QJsonObject object = jsonOf(formOf(visitor));
    object.insert(idKey, visitor.id.key());
    object.insert(madeHereKey, visitor.madeHere);
    if (visitor.phone) // as it is stored: nothing of it depends on how it is shown
        object.insert(key(VisitorField::Phone), visitor.phone->e164());
    object.insert(key(VisitorField::MainSystemId),
                  visitor.mainSystemId ? visitor.mainSystemId->key() : QString());
    return object;
}

std::optional<Visitor> visitorIn(const QJsonObject& object) {
    const auto id = VisitorId::parse(object.value(idKey).toString());
    if (!id)
        return std::nullopt;
    const VisitorForm form = formIn(object);
    Visitor visitor;
    visitor.id = *id;
    visitor.name = form.name;
    visitor.phone = PhoneNumber::parse(form.phone);
    visitor.dateOfBirth = QDate::fromString(form.dateOfBirth, Qt::ISODate);
    visitor.gender = form.gender;
    visitor.chartNumber = form.chartNumber;
    visitor.type = form.type;
    visitor.nationality = form.nationality;
    visitor.cautions = form.cautions;
    visitor.memo = form.memo;
    visitor.madeHere = object.value(madeHereKey).toBool();
    visitor.mainSystemId = VisitorId::parse(form.mainSystemId);
    return visitor;
}

} // namespace fd
