#include "tests/support/command_spec.h"

namespace fd::test {

namespace {

using Kind = CommandSpec::Kind;

const CommandSpec textSpec{Kind::Text};
const CommandSpec int32Spec{Kind::Int32};

CommandSpec oneOf(const char* names) {
    return {.kind = Kind::OneOf, .names = QString::fromLatin1(names).split(QLatin1Char(' '))};
}
CommandSpec listOf(const CommandSpec& item) {
    return {.kind = Kind::List, .item = std::make_shared<CommandSpec>(item)};
}
CommandSpec mapOf(const CommandSpec& item) {
    return {.kind = Kind::Map, .item = std::make_shared<CommandSpec>(item)};
}
CommandSpec record(std::vector<FieldSpec> fields) {
    return {.kind = Kind::Record, .fields = std::make_shared<std::vector<FieldSpec>>(std::move(fields))};
}
FieldSpec maybe(const char* key, const CommandSpec& spec) {
    return {QString::fromLatin1(key), spec};
}
FieldSpec must(const char* key, const CommandSpec& spec) {
    return {QString::fromLatin1(key), spec, true};
}
FieldSpec mustFor(const char* type, const char* key, const CommandSpec& spec) {
    return {QString::fromLatin1(key), spec, false, QString::fromLatin1(type)};
}

CommandSpec medicalServiceSpec() {
    const CommandSpec resource =
        record({maybe("id", textSpec), maybe("name", textSpec), maybe("searchPhoneticName", textSpec)});
    const CommandSpec unit =
        record({maybe("type",
                      oneOf("UnitType_UNKNOWN UNIT CC VIAL PEN STRING SHOT PAD MINUTE KJ QUANTITY DOT J MG G "
                            "PULSE BOTTLE SYRINGE PASS IU KHZ MHZ")),
                maybe("value", int32Spec)});
    const CommandSpec configuration =
        record({maybe("code", textSpec), maybe("procedure", resource), maybe("machines", listOf(resource)),
                maybe("medicines", listOf(resource)), maybe("unit", unit),
                maybe("healthcareReimbursement",
                      oneOf("HealthcareReimbursement_UNKNOWN REIMBURSABLE NON_REIMBURSABLE")),
                maybe("taxation", oneOf("Taxation_UNKNOWN TAXABLE TAX_FREE MIXED"))});
    return record({maybe("id", textSpec), maybe("title", textSpec),
                   maybe("translsMap", mapOf(record({maybe("translation", mapOf(textSpec))}))),
                   maybe("status", oneOf("MedicalServiceStatus_UNKNOWN DRAFT PUBLISHED")),
                   maybe("deleted", {Kind::Flag}), maybe("configuration", configuration),
                   maybe("draftedDateTimeUtc", textSpec), maybe("updatedDateTimeUtc", textSpec),
                   maybe("priceAmount", record({maybe("value", int32Spec), maybe("currency", textSpec)})),
                   maybe("description", textSpec), maybe("caution", textSpec),
                   maybe("recommendedInterval", int32Spec), maybe("contributionConstant", int32Spec),
                   maybe("durationTime", {Kind::Number})});
}

} // namespace

const CommandSpec& commandSpec() {
    static const CommandSpec command = [] {
        const CommandSpec service = medicalServiceSpec();
        const CommandSpec reason =
            record({maybe("type", oneOf("RESERVATION_REQUESTED_OPTION_PRICE_REASON_TYPE_UNSPECIFIED GENERAL "
                                        "PROMOTION VISITOR_TYPE")),
                    maybe("promotionId", textSpec), maybe("visitorTypeId", textSpec)});
        const CommandSpec price =
            record({maybe("amount", int32Spec), maybe("currency", textSpec), maybe("reason", reason)});
        const CommandSpec option = record({must("optionId", textSpec), must("optionTitle", textSpec),
                                           maybe("productTitle", textSpec), maybe("promotionTitle", textSpec),
                                           must("price", price), maybe("medicalService", service)});
        const CommandSpec ticket = record({must("ticketId", textSpec), must("ticketTitle", textSpec),
                                           must("optionTitle", textSpec), maybe("medicalService", service)});
        const CommandSpec procedure =
            record({must("type", oneOf("RESERVATION_REQUESTED_PROCEDURE_TYPE_UNSPECIFIED OPTION TICKET")),
                    mustFor("OPTION", "optionConfiguration", option),
                    mustFor("TICKET", "ticketConfiguration", ticket)});
        return record({must("visitorId", {Kind::ObjectId}), must("reservationGroupId", {Kind::ObjectId}),
                       must("zoneId", {Kind::ObjectId}), must("startDateTimeUtc", {Kind::DateTime}),
                       must("endDateTimeUtc", {Kind::DateTime}), maybe("consultationRequired", {Kind::Flag}),
                       maybe("sedationRequired", {Kind::Flag}), maybe("funnelDetail", textSpec),
                       maybe("requestedProcedures", listOf(procedure)), maybe("reservationMemo", textSpec)});
    }();
    return command;
}

bool isRequired(const FieldSpec& field, const QJsonObject& object) {
    return field.required || (!field.requiredForType.isEmpty() &&
                              object.value(QLatin1StringView("type")).toString() == field.requiredForType);
}

} // namespace fd::test
