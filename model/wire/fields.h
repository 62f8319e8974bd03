#pragma once

#include "model/domain/draft.h"
#include "model/domain/reserve_command.h"

#include <concepts>
#include <type_traits>

namespace fd::wire {

// The fields of every struct of the wire, once for both directions, in the contract's order (which is the
// order of errors). Io is ObjectReader or ObjectWriter; T is const when writing.

template <class T, class Struct>
concept Is = std::same_as<std::remove_const_t<T>, Struct>;

template <class Io, Is<TextTranslations> T>
void fields(Io& io, T& value) {
    io.optional("translation", value.translation);
}

template <class Io, Is<NamedResource> T>
void fields(Io& io, T& value) {
    io.optional("id", value.id);
    io.optional("name", value.name);
    io.optional("searchPhoneticName", value.searchPhoneticName);
}

template <class Io, Is<ServiceUnit> T>
void fields(Io& io, T& value) {
    io.optional("type", value.type);
    io.optional("value", value.value);
}

template <class Io, Is<MedicalServiceConfiguration> T>
void fields(Io& io, T& value) {
    io.optional("code", value.code);
    io.optional("procedure", value.procedure);
    io.optional("machines", value.machines);
    io.optional("medicines", value.medicines);
    io.optional("unit", value.unit);
    io.optional("healthcareReimbursement", value.healthcareReimbursement);
    io.optional("taxation", value.taxation);
}

template <class Io, Is<PriceAmount> T>
void fields(Io& io, T& value) {
    io.optional("value", value.value);
    io.optional("currency", value.currency);
}

template <class Io, Is<MedicalService> T>
void fields(Io& io, T& value) {
    io.optional("id", value.id);
    io.optional("title", value.title);
    io.optional("translsMap", value.translsMap);
    io.optional("status", value.status);
    io.optional("deleted", value.deleted);
    io.optional("configuration", value.configuration);
    io.optional("draftedDateTimeUtc", value.draftedDateTimeUtc);
    io.optional("updatedDateTimeUtc", value.updatedDateTimeUtc);
    io.optional("priceAmount", value.priceAmount);
    io.optional("description", value.description);
    io.optional("caution", value.caution);
    io.optional("recommendedInterval", value.recommendedInterval);
    io.optional("contributionConstant", value.contributionConstant);
    io.optional("durationTime", value.durationTime);
}

template <class Io, Is<RequestedPriceReason> T>
void fields(Io& io, T& value) {
    io.optional("type", value.type);
    io.optional("promotionId", value.promotionId);
    io.optional("visitorTypeId", value.visitorTypeId);
}

template <class Io, Is<RequestedPrice> T>
void fields(Io& io, T& value) {
    io.optional("amount", value.amount);
    io.optional("currency", value.currency);
    io.optional("reason", value.reason);
}

template <class Io, Is<OptionConfiguration> T>
void fields(Io& io, T& value) {
    io.required("optionId", value.optionId);
    io.required("optionTitle", value.optionTitle);
    io.optional("productTitle", value.productTitle);
    io.optional("promotionTitle", value.promotionTitle);
    io.required("price", value.price);
    io.optional("medicalService", value.medicalService);
}

template <class Io, Is<TicketConfiguration> T>
void fields(Io& io, T& value) {
    io.required("ticketId", value.ticketId);
    io.required("ticketTitle", value.ticketTitle);
    io.required("optionTitle", value.optionTitle);
    io.optional("medicalService", value.medicalService);
}

template <class Io, Is<RequestedProcedure> T>
void fields(Io& io, T& value) {
    io.required("type", value.type);
    io.requiredIf(value.type == ProcedureType::Option, "optionConfiguration", value.option);
    io.requiredIf(value.type == ProcedureType::Ticket, "ticketConfiguration", value.ticket);
}

template <class Io, Is<ReserveCommand> T>
void fields(Io& io, T& value) {
    io.required("visitorId", value.visitorId);
    io.required("reservationGroupId", value.reservationGroupId);
    io.required("zoneId", value.zoneId);
    io.timeRange("startDateTimeUtc", value.start, "endDateTimeUtc", value.end);
    io.optional("consultationRequired", value.consultationRequired);
    io.optional("sedationRequired", value.sedationRequired);
    io.optional("funnelDetail", value.funnelDetail);
    io.optional("requestedProcedures", value.requestedProcedures);
    io.optional("reservationMemo", value.reservationMemo);
}

template <class Io, Is<EditedBooking> T>
void fields(Io& io, T& value) {
    io.required("reservationId", value.id);
    io.required("base", value.base);
}

/// A draft may lack anything, and its times may be in any order: it is still being written.
template <class Io, Is<Draft> T>
void fields(Io& io, T& value) {
    io.optional("visitorId", value.visitorId);
    io.optional("reservationGroupId", value.groupId);
    io.optional("zoneId", value.zoneId);
    io.optional("startDateTimeUtc", value.start);
    io.optional("endDateTimeUtc", value.end);
    io.orDefault("consultationRequired", value.consultationRequired);
    io.orDefault("sedationRequired", value.sedationRequired);
    io.orDefault("funnelDetail", value.funnelDetail);
    io.orDefault("requestedProcedures", value.procedures);
    io.orDefault("reservationMemo", value.memo);
    io.optional("edits", value.edits);
}

} // namespace fd::wire
