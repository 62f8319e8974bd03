#pragma once

#include "model/domain/medical_service.h"

#include <QHash>

namespace fd {

enum class ProcedureType { Unspecified, Option, Ticket };
enum class PriceReason { Unspecified, General, Promotion, VisitorType };

struct RequestedPriceReason {
    std::optional<PriceReason> type;
    std::optional<QString> promotionId;   ///< when type is Promotion
    std::optional<QString> visitorTypeId; ///< when type is VisitorType
    QJsonObject unknown;
    bool operator==(const RequestedPriceReason&) const = default;
};

struct RequestedPrice {
    std::optional<qint32> amount;    ///< whole units of the currency; won has no smaller one
    std::optional<QString> currency; ///< ISO 4217; KRW when absent
    std::optional<RequestedPriceReason> reason;
    QJsonObject unknown;
    bool operator==(const RequestedPrice&) const = default;
};

struct OptionConfiguration {
    QString optionId; ///< any text, empty too (decision)
    QString optionTitle;
    std::optional<QString> productTitle;
    std::optional<QString> promotionTitle;
    RequestedPrice price;
    std::optional<MedicalService> medicalService;
    QJsonObject unknown;
    bool operator==(const OptionConfiguration&) const = default;
};

struct TicketConfiguration {
    QString ticketId; ///< any text, empty too (decision)
    QString ticketTitle;
    QString optionTitle;
    std::optional<MedicalService> medicalService;
    QJsonObject unknown;
    bool operator==(const TicketConfiguration&) const = default;
};

/// One entry of requestedProcedures. What the editor makes has exactly the configuration of its type; on the
/// wire Unspecified and both configurations at once are accepted too (decision).
struct RequestedProcedure {
    ProcedureType type = ProcedureType::Unspecified;
    std::optional<OptionConfiguration> option;
    std::optional<TicketConfiguration> ticket;
    QJsonObject unknown;
    bool operator==(const RequestedProcedure&) const = default;
};

/// How often each ticket is used, by its id.
[[nodiscard]] QHash<QString, int> ticketUses(const std::vector<RequestedProcedure>& procedures);

/// What a person calls it: the option's title, or the ticket's; empty for one without either.
[[nodiscard]] QString titleOf(const RequestedProcedure& procedure);
[[nodiscard]] const std::optional<MedicalService>& medicalServiceOf(const RequestedProcedure& procedure);
/// The same option or the same ticket, whatever it costs. Never for a procedure of no type.
[[nodiscard]] bool isSameThing(const RequestedProcedure& one, const RequestedProcedure& other);
/// Null for a ticket, which is paid already.
[[nodiscard]] const RequestedPrice* priceOf(const RequestedProcedure& procedure);
/// What all of them cost, by currency; never empty: nothing costs 0 KRW.
[[nodiscard]] QMap<QString, qint64> totalsOf(const std::vector<RequestedProcedure>& procedures);
/// Minutes from the medical service, 0 when it says nothing or nothing sensible (negative, over a day).
[[nodiscard]] int durationMinutesOf(const RequestedProcedure& procedure);

} // namespace fd
